import EditionModel
import Mastering
import Testing

@Suite("Mastering")
struct TrackMasterTests {
  @Test("silence stays silence")
  func silence() throws {
    let master = TrackMaster(target: -19, rate: .hz22050)
    let samples = try master.master([Int16](repeating: 0, count: 22_050), for: .mp3)
    #expect(samples.count == 22_050)
    #expect(samples.allSatisfy { $0 == 0 })
  }
}

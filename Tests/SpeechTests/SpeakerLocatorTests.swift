import Speech
import TestSupport
import Testing

@Suite("The speaker's place")
struct SpeakerLocatorTests {
  @Test("the speaker lies beside the program")
  func beside() throws {
    let program = Program.built + "/anhoeren"
    #expect(try SpeakerLocator.find(from: program) == Program.built + "/anhoeren-speaker")
  }
}

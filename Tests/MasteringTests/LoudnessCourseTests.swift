import EditionModel
import FoundationEssentials
import TestSupport
import Testing

@testable import Mastering

@Suite("The loudness of a file, told by that of its recording")
struct LoudnessCourseTests {
  /// What is told of the file at `path`, made of the recording with `course`, heard in stretches of `length` samples.
  private static func told(
    _ path: String, madeOf course: LoudnessCourse, in length: Int = .max
  ) throws -> AudioInspection {
    var file = try AudioReader.open(path)
    var stretches: [LoudnessCourse.Stretch] = []
    var start = 0
    while true {
      var stretch = course.stretch(from: start)
      while stretch.count < length {
        let samples = try file.read(min(length - stretch.count, 5000))
        guard !samples.isEmpty else { break }
        stretch.add(samples)
      }
      guard stretch.count > 0 else { return course.inspection(of: stretches, rate: file.rate) }
      stretches.append(stretch)
      start += stretch.count
    }
  }

  @Test(
    "what libebur128 hears in the decoded file is told within 0.05 LU, and the same peak",
    arguments: Kind.all.filter { $0.encoding.rate == Signals.rate }
  )
  func file(kind: Kind) throws {
    let folder = try TemporaryFolder()
    for seed in 1...3 as ClosedRange<UInt64> {
      // Of uneven loudness, with silence in it, and with an end that is no whole tenth of a second.
      let speech =
        Signals.speech(seconds: 12, seed: seed) + [Int16](repeating: 0, count: 30_000)
        + Signals.speech(seconds: 9, seed: seed + 7).map { $0 / 5 } + [900, -900]
      let path = try Sample.encode(speech, kind, in: folder.path, as: "\(seed)").path
      let heard = try AudioInspector.inspect(path)
      let course = try LoudnessCourse(of: speech, rate: Signals.rate)
      let told = try Self.told(path, madeOf: course)
      let (loudness, other) = (
        try #require(told.loudness.integrated), try #require(heard.loudness.integrated)
      )
      #expect(abs(loudness - other) <= 0.05)
      #expect(told.loudness.truePeak == heard.loudness.truePeak)
      #expect(told.samples == heard.samples && told.rate == heard.rate)
      // Cut in the silence, where no tenth of a second begins.
      let parts = try Self.told(path, madeOf: course, in: 12 * Signals.rate.hertz + 14_003)
      #expect(parts.samples == told.samples && parts.loudness.truePeak == told.loudness.truePeak)
      #expect(abs(try #require(parts.loudness.integrated) - loudness) < 1e-6)
    }
  }

  @Test("a recording of minutes is heard as it is in one go, on however many cores")
  func minutes() async throws {
    let speech = Signals.speech(seconds: 130)
    var meter = try LoudnessMeter.make(rate: Signals.rate)
    meter.addLoudness(speech[...]) { _, _ in }
    let course = try LoudnessCourse(of: speech, rate: Signals.rate)
    #expect(course.integrated == meter.distribution.integrated)
    #expect(try await LoudnessCourse(of: speech, rate: Signals.rate, width: 3).tenths == course.tenths)
    #expect(course.tenths.count == 1300)
  }

  @Test("a file that is louder or quieter than its recording's level is heard to be")
  func gain() throws {
    let folder = try TemporaryFolder()
    let speech = Signals.speech(seconds: 10)
    let path = try Sample.encode(speech.map { $0 / 2 }, .wav, in: folder.path).path
    let heard = try AudioInspector.inspect(path)
    let course = try LoudnessCourse(of: speech, rate: Signals.rate)
    let told = try Self.told(path, madeOf: course)
    #expect(abs(try #require(told.loudness.integrated) - (try #require(heard.loudness.integrated))) <= 0.03)
    // One at -19 LUFS was not made louder than that by a recording of another loudness.
    #expect(abs(try #require(told.loudness.integrated) + 19) < 0.1)
  }

  @Test("silence has no loudness, and what is heard where the recording is silent counts as it is")
  func silence() throws {
    let folder = try TemporaryFolder()
    let silence = [Int16](repeating: 0, count: 44_100)
    let course = try LoudnessCourse(of: silence, rate: Signals.rate)
    #expect(course.integrated == nil)
    let quiet = try Sample.encode(silence, .mp3, in: folder.path, as: "quiet").path
    #expect(try Self.told(quiet, madeOf: course).loudness.integrated == nil)
    let loud = try Sample.encode(Signals.speech(seconds: 2), .mp3, in: folder.path, as: "loud").path
    #expect(try #require(try Self.told(loud, madeOf: course).loudness.integrated) > -25)
  }
}

import EditionModel
import FoundationEssentials
import TestSupport
import Testing

@testable import Mastering

@Suite("MP3 tracks that are encoded in pieces")
struct MP3PieceTests {
  private static let frame = 576
  private static let sentence = Signals.speech(seconds: 10, seed: 3) + [Int16](repeating: 0, count: 5_000)
  /// Long enough for five pieces.
  private static let speech = Array([[Int16]](repeating: sentence, count: 5).joined())

  @Test(
    "a track is cut behind twenty seconds, or a quarter of what is left, at a frame, in silence that is longer than what a frame hears"
  )
  func cuts() {
    let speech = Self.speech + Self.speech + Self.sentence
    let ranges = MP3Piece.ranges(of: speech, rate: Signals.rate)
    let second = 22_050
    #expect(ranges.count == 8)
    #expect(ranges.first?.lowerBound == 0 && ranges.last?.upperBound == speech.count)
    for (range, next) in zip(ranges, ranges.dropFirst()) {
      #expect(range.upperBound == next.lowerBound)
      let least = min(max((speech.count - range.lowerBound) / 4, 8 * second), 20 * second)
      #expect(range.count >= least && range.count < least + 5 * second)
      #expect(next.count >= 4 * second)
      #expect(next.lowerBound.isMultiple(of: Self.frame))
      #expect(
        speech[(next.lowerBound - 4 * Self.frame)..<next.lowerBound].allSatisfy { $0 == 0 })
    }
  }

  @Test("what has no such silence, or is short, is one piece")
  func whole() {
    let hum = (0..<(100 * 22_050)).map { Int16($0 % 200 < 100 ? 900 : -900) }
    #expect(MP3Piece.ranges(of: hum, rate: Signals.rate) == [0..<hum.count])
    var nearly = hum
    for place in 800_000..<(800_000 + 4 * Self.frame - 1) { nearly[place] = 0 }
    #expect(MP3Piece.ranges(of: nearly, rate: Signals.rate) == [0..<hum.count])
    let short = Array(Self.speech.prefix(12 * 22_050))
    #expect(MP3Piece.ranges(of: short, rate: Signals.rate) == [0..<short.count])
    #expect(MP3Piece.ranges(of: [], rate: Signals.rate) == [0..<0])
  }

  private static func encode(_ width: Int, in folder: String) async throws -> (
    path: String, made: AudioInspection
  ) {
    let master = TrackMaster(target: -19, rate: Signals.rate)
    let measured = try master.measure(speech, for: [.mp3])
    let level = try #require(measured.levels[.mp3])
    let path = "\(folder)/\(width).mp3"
    let made = try await MasteredFile.encode(
      speech, at: level, course: measured.course, to: path, encoding: Kind.mp3.encoding, master: master,
      width: width)
    return (path, made.inspection)
  }

  @Test("the bytes do not depend on how many pieces are encoded at once")
  func width() async throws {
    let folder = try TemporaryFolder()
    let one = try await Self.encode(1, in: folder.path).path
    let many = try await Self.encode(4, in: folder.path).path
    #expect(try Data(contentsOf: URL(filePath: one)) == Data(contentsOf: URL(filePath: many)))
  }

  @Test("ffmpeg hears every piece as it hears the track in one stream, and silence where they meet")
  func sound() async throws {
    let folder = try TemporaryFolder()
    let (path, made) = try await Self.encode(2, in: folder.path)
    #expect(MP3Piece.ranges(of: Self.speech, rate: Signals.rate).count == 5)
    let stream = try Sample.encode(Self.speech, .mp3, in: folder.path, as: "stream")
    #expect(made.samples.value == Self.speech.count)
    let (loudness, other) = (made.loudness.integrated ?? 0, stream.inspection.loudness.integrated ?? 0)
    #expect(abs(loudness - other) < 0.02)
    // What was heard of the pieces one by one is what is heard of the file.
    let heard = try AudioInspector.inspect(path)
    #expect(abs(loudness - (heard.loudness.integrated ?? 0)) < 0.02)
    #expect(abs((made.loudness.truePeak ?? 0) - (heard.loudness.truePeak ?? 1)) < 0.001)
    let pieces = try await Listener.samples(of: path)
    let whole = try await Listener.samples(of: stream.path)
    try #require(pieces.count == Self.speech.count && whole.count == Self.speech.count)
    let master = TrackMaster(target: -19, rate: Signals.rate)
    let original = try master.master(Self.speech, for: .mp3)
    func noise(_ decoded: [Float], _ range: Range<Int>) -> Double {
      range.reduce(0) { sum, place in
        let difference = Double(decoded[place] - original[place])
        return sum + difference * difference
      }
    }
    for start in stride(from: 0, to: original.count - 22_050, by: 22_050) {
      let second = start..<(start + 22_050)
      // The two streams have other bits to spare at one moment.
      #expect(noise(pieces, second) < 4 * noise(whole, second) + 1e-6, "from sample \(start) on")
    }
    #expect(noise(pieces, original.indices) < 1.05 * noise(whole, original.indices))
    for cut in MP3Piece.ranges(of: Self.speech, rate: Signals.rate).dropFirst().map(\.lowerBound) {
      #expect(pieces[(cut - 2 * Self.frame)..<(cut - Self.frame)].allSatisfy { abs($0) < 1e-4 })
    }
  }

  @Test("mpg123 and mutagen count the same samples, mp3val finds no fault")
  func readers() async throws {
    let folder = try TemporaryFolder()
    let path = try await Self.encode(2, in: folder.path).path
    let raw = path + ".raw"
    let decoded = try await Program.run("mpg123", ["-q", "-e", "s16", "-O", raw, path])
    #expect(decoded.status == 0 && decoded.errors == "", "\(decoded.errors)")
    #expect(try Data(contentsOf: URL(filePath: raw)).count == 2 * Self.speech.count)
    let seconds = try await AudioReaders.mutagen(path).seconds
    #expect(abs(seconds - Double(Self.speech.count) / 22_050) < 0.000_1)
    let checked = try await Program.run("mp3val", [path])
    let complaints = checked.output.split(separator: "\n").filter {
      $0.contains("WARNING") && !$0.contains("No supported tags") || $0.contains("ERROR")
    }
    #expect(complaints.isEmpty)
  }
}

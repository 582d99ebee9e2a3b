import EditionModel
import FoundationEssentials
import Mastering
import TestSupport
import Testing

@Suite("MP3 files joined from their tracks' streams")
struct JoinedFileTests {
  /// Tracks that begin and end in silence as those of an edition do, of lengths that meet no frame.
  private static let recordings = [7, 3, 12].enumerated().map { index, seconds in
    [Int16](repeating: 0, count: 8_820)
      + Signals.speech(seconds: seconds, seed: UInt64(index + 5)).dropLast(index * 331)
      + [Int16](repeating: 0, count: 33_075 + index * 97)
  }

  /// One of MPEG-2, with frames of 576 samples, and one of MPEG-1 with 1,152.
  static let rates = [22_050, 44_100]

  private struct Joined {
    let path: String
    let tracks: [String]
    let schedule: EditionSchedule
    let chapters: [Chapter]
  }

  private static func join(in folder: String, hertz: Int = 22_050) throws -> Joined {
    let rate = SampleRate(hertz: hertz)
    let tracks = try recordings.enumerated().map { index, samples in
      try Sample.encode(samples, .mp3, rate: rate, in: folder, as: "\(index)").path
    }
    let schedule = EditionSchedule(
      recordings.map { .init(length: SampleCount($0.count), firstSound: SampleCount(8_820)) }, rate: rate)
    let chapters = schedule.places.enumerated().map {
      Chapter(title: "Kapitel \($0.offset)", start: $0.element.chapter)
    }
    let path = folder + "/joined.mp3"
    try JoinedFile.write(
      zip(tracks, schedule.places).map { .init(path: $0, start: $1.start) }, to: path,
      tags: Sample.tags(title: "Alles", number: nil), chapters: chapters, rate: rate,
      length: schedule.length)
    return Joined(path: path, tracks: tracks, schedule: schedule, chapters: chapters)
  }

  @Test("every decoded sample is that of its track, and between the tracks is silence", arguments: rates)
  func samples(hertz: Int) async throws {
    let folder = try TemporaryFolder()
    let joined = try Self.join(in: folder.path, hertz: hertz)
    let whole = try await Listener.samples(of: joined.path)
    #expect(whole.count == joined.schedule.length.value)
    var end = 0
    for (track, place) in zip(joined.tracks, joined.schedule.places) {
      let alone = try await Listener.samples(of: track)
      let start = place.start.value
      // What the last frame of a track rings on is cut off in its own file; in the joined one it ends here.
      #expect(whole[min(end + 1_152, start)..<start].allSatisfy { abs($0) < 1e-5 })
      // The first frame overlaps with silence instead of with nothing.
      #expect(alone.prefix(1_152).allSatisfy { abs($0) < 1e-4 })
      var largest: Float = 0
      for index in 1_152..<alone.count { largest = max(largest, abs(alone[index] - whole[start + index])) }
      #expect(largest < 1e-6, "from sample \(start) on")
      end = start + alone.count
    }
    #expect(end == whole.count)
  }

  @Test("libsndfile, mpg123 and mutagen count the same samples; mp3val finds no fault", arguments: rates)
  func readers(hertz: Int) async throws {
    let folder = try TemporaryFolder()
    let joined = try Self.join(in: folder.path, hertz: hertz)
    let length = joined.schedule.length.value
    #expect(try AudioInspector.inspect(joined.path).samples.value == length)
    let raw = joined.path + ".raw"
    let decoded = try await Program.run("mpg123", ["-q", "-e", "s16", "-O", raw, joined.path])
    #expect(decoded.status == 0, "\(decoded.errors)")
    #expect(try Data(contentsOf: URL(filePath: raw)).count == 2 * length)
    let seconds = try await AudioReaders.mutagen(joined.path).seconds
    #expect(abs(seconds - Double(length) / Double(hertz)) < 0.000_1)
    let checked = try await Program.run("mp3val", [joined.path])
    #expect(
      checked.output.contains("MPEG frames (MPEG \(hertz < 32_000 ? 2 : 1) Layer III)"), "\(checked.output)")
    #expect(!checked.output.contains("WARNING"), "\(checked.output)")
    #expect(!checked.output.contains("ERROR"), "\(checked.output)")
    #expect(
      try await Probe.read(joined.path).marks
        == joined.chapters.map {
          "\($0.start.milliseconds(at: SampleRate(hertz: hertz)).value) \($0.title)"
        })
  }

  @Test("the bit rate is kept from the first to the last frame")
  func bitRate() throws {
    let folder = try TemporaryFolder()
    let joined = try Self.join(in: folder.path)
    let bytes = Array(try Data(contentsOf: URL(filePath: joined.path)))
    var place = 10 + bytes[6..<10].reduce(0) { $0 << 7 | Int($1) }
    var lengths: [Int] = []
    while place + 4 <= bytes.count {
      try #require(bytes[place] == 0xFF && bytes[place + 1] == 0xF3 && bytes[place + 2] & 0xFC == 0x80)
      lengths.append(208 + Int(bytes[place + 2] >> 1 & 1))
      place += lengths.last ?? 1
    }
    #expect(place == bytes.count)
    // 64,000 bits a second are 208.98 bytes a frame; no run of frames is two bytes off.
    var ahead = 0.0
    for length in lengths.dropFirst() {
      ahead += Double(length) - 72 * 64_000 / 22_050
      #expect(abs(ahead) < 2)
    }
  }

  @Test("loudness and true peak are those of the tracks together")
  func loudness() throws {
    let folder = try TemporaryFolder()
    let joined = try Self.join(in: folder.path)
    var distribution = LoudnessDistribution()
    let tracks = try joined.tracks.map { try AudioInspector.inspect($0) }
    for track in tracks { distribution.add(track.distribution) }
    let told = Loudness(distribution, peaks: tracks.map(\.loudness.truePeak))
    let heard = try AudioInspector.inspect(joined.path).loudness
    #expect(told.truePeak == heard.truePeak)
    #expect(abs(try #require(told.integrated) - (try #require(heard.integrated))) <= 0.02)
  }

  @Test("a track that does not fit into its place is a fault, and nothing is left")
  func tooLong() throws {
    let folder = try TemporaryFolder()
    let track = try Sample.encode(Signals.speech(seconds: 2), .mp3, in: folder.path).path
    let path = folder.path + "/x.mp3"
    for start in [576 * 60, 576 * 100 + 1] {
      #expect(throws: MasteringError.self) {
        try JoinedFile.write(
          [.init(path: track, start: .zero), .init(path: track, start: SampleCount(start))], to: path,
          tags: Sample.tags(title: "x"), chapters: [], rate: Signals.rate,
          length: SampleCount(start + 44_100))
      }
      #expect(!FileManager.default.fileExists(atPath: path))
    }
  }

  @Test("what is no stream of frames is a fault with its path", arguments: ["", "x", "cut", "lost", "other"])
  func damaged(damage: String) throws {
    let folder = try TemporaryFolder()
    let track = try Sample.encode(Signals.speech(seconds: 2), .mp3, in: folder.path).path
    var bytes = Array(try Data(contentsOf: URL(filePath: track)))
    switch damage {
    case "": bytes = []
    case "x": bytes = Array("Das ist kein Ton.".utf8)
    case "cut": bytes.removeLast(5)
    case "lost": bytes.remove(at: 5_000)
    default: bytes[2_000...] = Array(repeating: 0, count: 4)[...]
    }
    let path = folder.path + "/damaged.mp3"
    try Data(bytes).write(to: URL(filePath: path))
    #expect {
      try JoinedFile.write(
        [.init(path: path, start: .zero)], to: folder.path + "/x.mp3", tags: Sample.tags(title: "x"),
        chapters: [], rate: Signals.rate, length: SampleCount(44_100))
    } throws: { ($0 as? MasteringError)?.path == path }
  }

  @Test("a full disk is noticed and named")
  func full() throws {
    let folder = try TemporaryFolder()
    let track = try Sample.encode(Signals.speech(seconds: 1), .mp3, in: folder.path).path
    let full = folder.path + "/full"
    try FileManager.default.createSymbolicLink(atPath: full, withDestinationPath: "/dev/full")
    #expect {
      try JoinedFile.write(
        [.init(path: track, start: .zero)], to: full, tags: Sample.tags(title: "x"), chapters: [],
        rate: Signals.rate, length: SampleCount(22_050))
    } throws: { ($0 as? MasteringError)?.isDiskFull == true }
  }

  @Test("joining takes less than 3 % of the processor time of encoding")
  func speed() throws {
    let folder = try TemporaryFolder()
    let recording =
      [Int16](repeating: 0, count: 4_410) + Signals.speech(seconds: 60)
      + [Int16](repeating: 0, count: 33_075)
    let path = folder.path + "/track.mp3"
    let sound = recording.map { Float($0) / 32_768 }
    let encoding = try ProcessorTime.spent {
      var writer = try AudioWriter.make(path: path, encoding: Kind.mp3.encoding, from: Signals.rate)
      try writer.write(sound)
      try writer.finish()
    }
    let count = 30
    let schedule = EditionSchedule(
      (0..<count).map { _ in .init(length: SampleCount(recording.count), firstSound: SampleCount(4_410)) },
      rate: Signals.rate)
    let joining = try ProcessorTime.spent {
      try JoinedFile.write(
        schedule.places.map { .init(path: path, start: $0.start) }, to: folder.path + "/joined.mp3",
        tags: Sample.tags(title: "x"), chapters: [], rate: Signals.rate, length: schedule.length)
    }
    #expect(joining < 0.03 * encoding * Double(count), "\(joining / encoding / Double(count))")
  }
}

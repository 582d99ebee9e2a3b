import EditionModel
import FoundationEssentials
import Inspection
import TestSupport
import Testing

/// What is told of files that are not as they should be.
@Suite("Findings")
struct FindingTests {
  private static let rate = SampleRate.hz22050

  /// A sentence of a tone from `start` to `end`, in seconds.
  private static func sentence(
    _ start: Double, _ end: Double, pause: Int = 400, text: String = "Ein Satz von einiger Länge."
  )
    -> Segment
  {
    Segment(
      role: .body, block: 0, start: position(start), end: position(end), pause: Milliseconds(pause),
      padding: .zero,
      written: WrittenText(rawValue: text), spoken: SpokenText(rawValue: text))
  }

  private static func position(_ seconds: Double) -> SampleCount {
    SampleCount(Int((seconds * Double(rate.hertz)).rounded()))
  }

  /// An edition of one track that claims to hold `sentences`, with the file at `path` in it.
  private static func edition(
    _ sentences: [Segment], chapters: [Double] = [0], samples: Int, loudness: Double
  )
    throws -> Edition
  {
    let hash = String(repeating: "a", count: 64)
    let audio = AudioFile(
      format: .wav, file: "sound.wav", bytes: 1000, sha256: hash, sampleRate: rate,
      samples: SampleCount(samples),
      loudness: loudness, truePeak: -6)
    let item = EditionItem(
      article: nil, id: "opening", number: 0, source: nil, headline: "Ein Ton", audio: [audio],
      transcript: "text/x.vtt", start: .zero, padding: .zero,
      timeline: Timeline(
        rate: rate, length: SampleCount(samples), segments: sentences,
        chapters: chapters.map { Chapter(title: "Kapitel", start: position($0)) }))
    return Edition(
      date: try #require(CalendarDate("2025-09-05")), revision: 1, newspaper: "N", title: "T", notice: "",
      audio: [],
      transcript: "t", chapters: [], opening: item, items: [], warnings: [],
      build: BuildRecord(
        tool: "t", engine: "e", voice: .init(name: "v", sha256: hash), lexicons: [],
        configuration: .init(name: "c", sha256: hash), input: hash))
  }

  /// Findings on tones of 0.2 to 1.2 s and 1.6 to 2.6 s, of 3 s in all, with `sentences` in the manifest.
  private static func findings(
    _ sentences: [Segment], chapters: [Double] = [0], samples: Int = 66_150, level: Double = 0.3
  ) async throws -> [Finding] {
    let folder = try TemporaryFolder()
    _ = try await TestSound.make(
      [
        "synth", "1", "sine", "800", "vol", "\(level)", "pad", "0.2", "0.4", ":", "synth", "1", "sine", "800",
        "vol",
        "\(level)", "pad", "0", "0.4",
      ], in: folder.path)
    let path = folder.path + "/sound.wav"
    let loudness = try #require(try SoundAnalysis.make(of: path, length: samples).measurement.loudness)
    let plan = try #require(
      SoundPlan.all(of: try edition(sentences, chapters: chapters, samples: samples, loudness: loudness))
        .first)
    let sound = try SoundAnalysis.make(of: path, length: samples).measurement
    return FileInspection(plan, sound: sound).findings
  }

  private static let right = [sentence(0.2, 1.2, pause: 200), sentence(1.6, 2.6)]

  @Test("a file that is as its manifest says has none")
  func none() async throws {
    #expect(try await Self.findings(Self.right).isEmpty)
  }

  @Test("another length than the manifest's")
  func length() async throws {
    let found = try await Self.findings(Self.right, samples: 66_151)
    #expect(found.map(\.weight) == [.fault])
    #expect(found[0].text.contains("66150 samples") && found[0].text.contains("66151"))
  }

  @Test("full scale: clipping with its time, and the true peak")
  func clipping() async throws {
    let found = try await Self.findings(Self.right, level: 2)
    let clipped = found.filter { $0.text.hasPrefix("It is clipped: ") }
    #expect(clipped.count == 10 && clipped.allSatisfy { $0.weight == .fault })
    #expect((200...201).contains(try #require(clipped[0].time?.value)))
    #expect(found.contains { $0.text.contains("places; the first ten are listed") })
    #expect(found.contains { $0.text.hasPrefix("Its true peak is") && $0.time == nil })
  }

  @Test("a pause in which something sounds, with its time")
  func pause() async throws {
    let found = try await Self.findings([Self.sentence(0.2, 1.1, pause: 200), Self.sentence(1.9, 2.6)])
    #expect(found.map(\.weight) == [.fault])
    #expect(found[0].text == "A pause of 0.80 s is found as 0.40 s." && found[0].time?.value == 1100)
  }

  @Test("a pause that is much longer than asked for, and silence inside a sentence")
  func silence() async throws {
    let longer = try await Self.findings([Self.sentence(0.2, 1.2, pause: 200), Self.sentence(1.3, 2.6)])
    #expect(longer.isEmpty, "pauses that short cannot be told from stops inside words")
    let folder = try TemporaryFolder()
    let path = try await TestSound.make(
      [
        "synth", "1", "sine", "800", "vol", "0.3", "pad", "0.2", "0.8", ":", "synth", "1", "sine", "800",
        "vol", "0.3",
      ],
      in: folder.path)
    let sound = try SoundAnalysis.make(of: path, length: 66_150).measurement
    func findings(_ sentences: [Segment]) throws -> [Finding] {
      let edition = try Self.edition(sentences, samples: 66_150, loudness: try #require(sound.loudness))
      return FileInspection(try #require(SoundPlan.all(of: edition).first), sound: sound).findings
    }
    let inside = try findings([Self.sentence(0.2, 3, pause: 200)])
    #expect(inside.map(\.weight) == [.remark] && inside[0].text == "0.80 s of silence inside a sentence.")
    let surplus = try findings([Self.sentence(0.2, 1.2, pause: 200), Self.sentence(1.6, 3)])
    #expect(surplus.map(\.weight) == [.remark] && surplus[0].text == "A pause of 0.40 s is found as 0.80 s.")
  }

  @Test("a chapter that begins in the middle of something, too late, or before nothing")
  func chapters() async throws {
    let inside = try await Self.findings(Self.right, chapters: [0, 1])
    #expect(
      inside.map(\.text) == ["A chapter begins 600 ms before its first sound; 150 to 300 ms are right."])
    let moved = try await Self.findings(
      [Self.sentence(0.2, 0.4, pause: 200), Self.sentence(1.2, 2.6)], chapters: [0, 1])
    #expect(moved.contains { $0.text == "A chapter is heard 0 ms after its start instead of 200 ms." })
    let behind = try await Self.findings(Self.right, chapters: [0, 2])
    #expect(behind.map(\.text) == ["Nothing is heard in the chapter that begins here."])
    #expect(behind[0].time?.value == 2000)
  }

  @Test("a sentence that takes too long, and one that is much faster than the others of its role")
  func speech() async throws {
    let long = String(repeating: "Wort ", count: 80)
    let sentences = [
      Self.sentence(0.2, 26.2, text: long), Self.sentence(26.6, 28.6, text: "Ein Satz von einiger Länge."),
      Self.sentence(29, 29.5, text: "Ein Satz von einiger Länge."),
    ]
    let edition = try Self.edition(sentences, samples: 30 * 22_050, loudness: -19)
    let folder = try TemporaryFolder()
    let path = try await TestSound.tone(500, seconds: 1, level: 0.3, in: folder.path)
    let plan = try #require(SoundPlan.all(of: edition).first)
    let found = FileInspection(plan, sound: try SoundAnalysis.make(of: path, length: 100).measurement)
      .findings
    #expect(found.contains { $0.weight == .remark && $0.text.hasPrefix("A sentence takes 26.00 s: Wort") })
    let fast = found.filter { $0.text.contains("characters a second") }
    #expect(fast.map { $0.time?.value } == [29_000])
    #expect(fast.first?.text.hasPrefix("54.0 characters a second") ?? false)
  }

  @Test("a file that cannot be decoded is a fault, and what the manifest says of it is told all the same")
  func unreadable() throws {
    let plan = try #require(
      SoundPlan.all(of: try Self.edition(Self.right, samples: 66_150, loudness: -19)).first)
    let file = FileInspection(plan, unreadable: "It is no audio file.")
    #expect(file.findings.map(\.text) == ["It cannot be decoded: It is no audio file."])
    #expect(file.sound == nil && file.longest?.length.value == 22_050 && file.rates.map(\.sentences) == [2])
  }
}

import EditionModel
import FoundationEssentials
import Mastering
import TestSupport
import Testing

/// Files read back by programs that are not ours.
@Suite("Audio files, as others read them")
struct FormatTests {
  static let signal = Signals.speech(seconds: 40)
  static let title = "„Ärger“ & <b>\"Spaß\"</b> – 50 % mehr’ 😀 Ł'Çiçek"

  @Test(
    "every sample is there, at the target loudness, and the decoded peak is at -1 dBTP or below",
    arguments: AudioFormat.allCases)
  func sound(format: AudioFormat) async throws {
    let folder = try TemporaryFolder()
    let path = try Sample.write(Self.signal, format, in: folder.path)
    let probe = try await Probe.read(path)
    #expect(probe.streams.map(\.sampleRate) == ["22050"])
    #expect(probe.streams.map(\.channels) == [1])
    let samples = try await Listener.samples(of: path)
    #expect(samples.count == Self.signal.count)
    let heard = try await Listener.loudness(of: path)
    #expect(abs(heard.integrated + 19) <= 0.3)
    #expect(heard.truePeak <= -1)
    let found = try AudioInspector.inspect(path)
    #expect(found.samples.value == Self.signal.count)
    #expect(abs(try #require(found.loudness.integrated) - heard.integrated) <= 0.1)
    #expect(abs(try #require(found.loudness.truePeak) - heard.truePeak) <= 0.2)
  }

  @Test("tags come back as they were given, whatever stands in them", arguments: AudioFormat.allCases)
  func tags(format: AudioFormat) async throws {
    let folder = try TemporaryFolder()
    let path = try Sample.write(Array(Self.signal.prefix(22_050)), format, title: Self.title, in: folder.path)
    let tags = try await Probe.read(path).tags
    #expect(tags["title"] == Self.title)
    #expect(tags["album"] == "Blauthaler Zeitung – Freitag, 5. September 2025")
    #expect(tags["artist"] == "Blauthaler Zeitung")
    #expect(tags["genre"] == "Speech")
    #expect(tags["language"] == "deu")
    #expect(tags["date"] == "2025-09-05")
    #expect(tags["track"] == (format == .ogg || format == .flac ? "7" : "7/12"))
    if format != .wav {
      let lines = try await Listener.mutagen(path)
      #expect(lines.contains { $0.hasSuffix(" " + Self.title) })
      #expect(lines.contains { $0.hasSuffix(" 2025-09-05") })
    }
  }

  @Test("long titles stay whole, and a line break becomes a space", arguments: AudioFormat.allCases)
  func longTitle(format: AudioFormat) async throws {
    let folder = try TemporaryFolder()
    let long = String(repeating: "Größenwahn", count: 30)
    let path = try Sample.write(
      Array(Self.signal.prefix(22_050)), format, title: "\(long)\nzweite\tZeile\u{0}", in: folder.path)
    #expect(try await Probe.read(path).tags["title"]?.hasPrefix("\(long) zweite Zeile") == true)
  }

  @Test("99 chapters with long titles come back to the millisecond", arguments: AudioFormat.allCases)
  func chapters(format: AudioFormat) async throws {
    let folder = try TemporaryFolder()
    let title = String(repeating: "Ü", count: 58)
    let chapters = (0..<99).map {
      Chapter(title: "\(title) \($0)", start: SampleCount($0 * 7_717))
    }
    let path = try Sample.write(Self.signal, format, chapters: chapters, in: folder.path)
    let expected = chapters.map { "\($0.start.milliseconds(at: Signals.rate).value) \($0.title)" }
    #expect(try await Probe.read(path).marks == expected)
    #expect(
      try AudioInspector.chapters(of: path)
        == chapters.map { ChapterMark(title: $0.title, start: $0.start.milliseconds(at: Signals.rate)) })
    if format == .mp3 {
      let lines = try await Listener.mutagen(path)
      #expect(lines.contains("CTOC 99 3"))
      #expect(expected.allSatisfy(lines.contains))
    }
  }

  @Test("silence stands where a chapter starts", arguments: AudioFormat.allCases)
  func silence(format: AudioFormat) async throws {
    let folder = try TemporaryFolder()
    let lead = [Int16](repeating: 0, count: 4_410)
    let second = lead + Array(Self.signal.prefix(22_050 * 3 - 4_410))
    let path = try Sample.write(second + second + second, format, in: folder.path)
    let samples = try await Listener.samples(of: path)
    for start in [66_150, 132_300] {
      // The last syllable before it may ring for a frame.
      #expect(samples[(start + 576)..<(start + 3_300)].allSatisfy { abs($0) < 0.002 })
    }
  }

  @Test("the same sound gives the same bytes", arguments: AudioFormat.allCases)
  func deterministic(format: AudioFormat) throws {
    let folder = try TemporaryFolder()
    let samples = Array(Self.signal.prefix(22_050 * 3))
    let chapters = [Chapter(title: "Anfang", start: .zero)]
    let files = try ["a", "b"].map { name in
      try Data(
        contentsOf: URL(
          filePath: Sample.write(samples, format, chapters: chapters, in: folder.path, as: name)))
    }
    #expect(files[0] == files[1])
  }

  @Test("another program counts the samples of the lossless files", arguments: [AudioFormat.flac, .wav])
  func sox(format: AudioFormat) async throws {
    let folder = try TemporaryFolder()
    let path = try Sample.write(
      Self.signal, format, chapters: [Chapter(title: "Anfang", start: .zero)], in: folder.path)
    let result = try await Program.run("soxi", ["-s", path])
    #expect(result.output == "\(Self.signal.count)\n")
  }
}

/// What cannot be written or read.
@Suite("Audio files that fail")
struct FaultTests {
  @Test("a full disk is noticed while encoding and named", arguments: AudioFormat.allCases)
  func fullEncoding(format: AudioFormat) throws {
    let full = "/dev/full"
    expectFull(full) {
      var writer = try AudioWriter.make(path: full, format: format, rate: Signals.rate)
      try writer.write([Float](repeating: 0.1, count: 22_050))
      try writer.finish()
    }
  }

  @Test("a full disk is noticed while tags are written and named", arguments: AudioFormat.allCases)
  func fullTagging(format: AudioFormat) throws {
    let folder = try TemporaryFolder()
    let bare = try Sample.encode(Signals.speech(seconds: 1), format, in: folder.path)
    let full = folder.path + "/full"
    try FileManager.default.createSymbolicLink(atPath: full, withDestinationPath: "/dev/full")
    expectFull(full) {
      try TaggedFile.write(
        bare.path, to: full, format: format, tags: Sample.tags(title: "Voll"), chapters: [],
        rate: Signals.rate, length: bare.inspection.samples)
    }
    #expect((try? FileManager.default.destinationOfSymbolicLink(atPath: full)) == nil)
  }

  private func expectFull(_ path: String, _ work: () throws -> Void) {
    do {
      try work()
      Issue.record("The full disk was not noticed.")
    } catch {
      let fault = error as? MasteringError
      #expect(fault?.isDiskFull == true, "\(error)")
      #expect(fault?.path == path)
    }
  }

  @Test("a hundred chapters are too many")
  func manyChapters() throws {
    let chapters = (0..<100).map { Chapter(title: "\($0)", start: SampleCount($0)) }
    #expect(throws: MasteringError.self) {
      try TaggedFile.write(
        "/nowhere/bare.mp3", to: "/nowhere/x.mp3", format: .mp3, tags: Sample.tags(title: ""),
        chapters: chapters, rate: Signals.rate, length: SampleCount(100))
    }
  }

  @Test("another length than announced is a fault, and nothing is left", arguments: AudioFormat.allCases)
  func short(format: AudioFormat) throws {
    let folder = try TemporaryFolder()
    let bare = try Sample.encode(Signals.speech(seconds: 1), format, in: folder.path)
    let path = folder.path + "/kurz"
    do {
      try TaggedFile.write(
        bare.path, to: path, format: format, tags: Sample.tags(title: ""), chapters: [], rate: Signals.rate,
        length: SampleCount(22_051))
      Issue.record("The missing sample was not noticed.")
    } catch {
      #expect((error as? MasteringError)?.reason.contains("22050 samples") == true, "\(error)")
    }
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  @Test("a file that breaks off inside its head is refused", arguments: [AudioFormat.flac, .ogg])
  func brokenHead(format: AudioFormat) throws {
    let folder = try TemporaryFolder()
    let bare = try Sample.encode(Signals.speech(seconds: 1), format, in: folder.path)
    let whole = try Data(contentsOf: URL(filePath: bare.path))
    try whole.prefix(60).write(to: URL(filePath: bare.path))
    #expect(throws: MasteringError.self) {
      try TaggedFile.write(
        bare.path, to: folder.path + "/x", format: format, tags: Sample.tags(title: ""), chapters: [],
        rate: Signals.rate, length: bare.inspection.samples)
    }
  }

  @Test(
    "what is no audio file is a fault with its path",
    arguments: ["", "Das ist kein Ton.", "RIFF", "fLaC", "OggS"])
  func noAudio(content: String) throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(content, as: "x.mp3")
    #expect { try AudioInspector.inspect(path) } throws: { ($0 as? MasteringError)?.path == path }
    #expect { try AudioInspector.inspect(folder.path + "/fehlt.mp3") } throws: { error in
      (error as? MasteringError)?.path == folder.path + "/fehlt.mp3"
    }
  }

  @Test("damaged files are decoded or refused, and never end the program", arguments: AudioFormat.allCases)
  func damaged(format: AudioFormat) throws {
    let folder = try TemporaryFolder()
    let chapters = [
      Chapter(title: "Anfang", start: .zero), Chapter(title: "Ende", start: SampleCount(9_000)),
    ]
    let path = try Sample.write(
      Signals.speech(seconds: 1), format, chapters: chapters, in: folder.path)
    let whole = Array(try Data(contentsOf: URL(filePath: path)))
    var random = Generator(seed: 42)
    var refused = 0
    for _ in 0..<150 {
      var bytes = whole
      for _ in 0...random.next(6) {
        // Heads and tags are where a reader goes wrong: half of the damage is done there.
        let place = random.next(2) == 0 ? random.next(min(600, bytes.count)) : random.next(bytes.count)
        bytes[place] = UInt8(random.next(256))
      }
      if random.next(3) == 0 { bytes.removeLast(random.next(bytes.count)) }
      do {
        try Data(bytes).write(to: URL(filePath: path))
        _ = try AudioInspector.chapters(of: path)
        _ = try AudioInspector.inspect(path)
      } catch {
        refused += 1
      }
    }
    #expect(refused > 0)
  }
}

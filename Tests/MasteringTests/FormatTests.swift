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
    arguments: Kind.all)
  func sound(kind: Kind) async throws {
    let folder = try TemporaryFolder()
    let path = try Sample.write(Self.signal, kind, in: folder.path)
    let probe = try await Probe.read(path)
    #expect(probe.streams.map(\.sampleRate) == ["\(kind.decodedHertz)"])
    #expect(probe.streams.map(\.channels) == [1])
    let samples = try await Listener.samples(of: path)
    #expect(kind.rest.contains(samples.count - kind.decoded(Self.signal.count)))
    var run = 0
    for sample in samples {
      run = abs(sample) >= 1 ? run + 1 : 0
      #expect(run < 3, "samples at full scale in a row")
    }
    let heard = try await Listener.loudness(of: path)
    #expect(abs(heard.integrated + 19) <= 0.3)
    #expect(heard.truePeak <= -1)
    let found = try AudioInspector.inspect(path)
    #expect(found.samples.value == kind.count(Self.signal.count))
    #expect(found.rate == kind.encoding.rate)
    #expect(abs(try #require(found.loudness.integrated) - heard.integrated) <= 0.1)
    #expect(abs(try #require(found.loudness.truePeak) - heard.truePeak) <= 0.2)
  }

  @Test("tags come back as they were given, whatever stands in them", arguments: Kind.all)
  func tags(kind: Kind) async throws {
    let folder = try TemporaryFolder()
    let path = try Sample.write(Array(Self.signal.prefix(22_050)), kind, title: Self.title, in: folder.path)
    let tags = try await Probe.read(path).tags
    #expect(tags["title"] == Self.title)
    #expect(tags["album"] == "Blauthaler Zeitung – Freitag, 5. September 2025")
    #expect(tags["artist"] == "Blauthaler Zeitung")
    #expect(tags["genre"] == "Speech")
    #expect(tags["language"] == "deu")
    #expect(tags["date"] == "2025-09-05")
    #expect(tags["track"] == ([.ogg, .opus, .flac].contains(kind.format) ? "7" : "7/12"))
    if kind.format != .wav {
      let lines = try await Listener.mutagen(path)
      #expect(lines.contains { $0.hasSuffix(" " + Self.title) })
      #expect(lines.contains { $0.hasSuffix(" 2025-09-05") })
    }
  }

  @Test("long titles stay whole, and a line break becomes a space", arguments: Kind.all)
  func longTitle(kind: Kind) async throws {
    let folder = try TemporaryFolder()
    let long = String(repeating: "Größenwahn", count: 30)
    let path = try Sample.write(
      Array(Self.signal.prefix(22_050)), kind, title: "\(long)\nzweite\tZeile\u{0}", in: folder.path)
    #expect(try await Probe.read(path).tags["title"]?.hasPrefix("\(long) zweite Zeile") == true)
  }

  @Test("99 chapters with long titles come back to the millisecond", arguments: Kind.all)
  func chapters(kind: Kind) async throws {
    let folder = try TemporaryFolder()
    let title = String(repeating: "Ü", count: 58)
    let chapters = (0..<99).map {
      Chapter(title: "\(title) \($0)", start: SampleCount($0 * 7_717))
    }
    let path = try Sample.write(Self.signal, kind, chapters: chapters, in: folder.path)
    let marks = chapters.map {
      ChapterMark(title: $0.title, start: kind.placed($0).start.milliseconds(at: kind.encoding.rate))
    }
    let expected = marks.map { "\($0.start.value) \($0.title)" }
    #expect(try await Probe.read(path).marks == expected)
    #expect(try AudioInspector.chapters(of: path) == marks)
    if kind.format == .m4b {
      #expect(try await AudioReaders.mutagen(path).chapters.map { "\($0.start) \($0.title)" } == expected)
      #expect(try await AudioReaders.playedByVLC(path).chapters.map { "\($0.start) \($0.title)" } == expected)
      #expect(try MP4Boxes.names(of: path).prefix(2) == ["ftyp", "moov"], "the head stands in front")
      #expect(try MP4Boxes.hasBothChapters(path))
    }
    if kind.format == .mp3 {
      let lines = try await Listener.mutagen(path)
      #expect(lines.contains("CTOC 99 3"))
      #expect(expected.allSatisfy(lines.contains))
    }
  }

  @Test("silence stands where a chapter starts", arguments: Kind.all)
  func silence(kind: Kind) async throws {
    let folder = try TemporaryFolder()
    let lead = [Int16](repeating: 0, count: 4_410)
    let second = lead + Array(Self.signal.prefix(22_050 * 3 - 4_410))
    let path = try Sample.write(second + second + second, kind, in: folder.path)
    let samples = try await Listener.samples(of: path)
    for start in [66_150, 132_300] {
      // The last syllable before it may ring for a frame.
      #expect(
        samples[kind.decoded(start + 576)..<kind.decoded(start + 3_300)].allSatisfy { abs($0) < 0.002 })
    }
  }

  @Test("the same sound gives the same bytes", arguments: Kind.all)
  func deterministic(kind: Kind) throws {
    let folder = try TemporaryFolder()
    let samples = Array(Self.signal.prefix(22_050 * 3))
    let chapters = [Chapter(title: "Anfang", start: .zero)]
    let files = try ["a", "b"].map { name in
      try Data(
        contentsOf: URL(
          filePath: Sample.write(samples, kind, chapters: chapters, in: folder.path, as: name)))
    }
    #expect(files[0] == files[1])
  }

  @Test("another program counts the samples of the lossless files", arguments: [Kind.flac, .wav])
  func sox(kind: Kind) async throws {
    let folder = try TemporaryFolder()
    let path = try Sample.write(
      Self.signal, kind, chapters: [Chapter(title: "Anfang", start: .zero)], in: folder.path)
    let result = try await Program.run("soxi", ["-s", path])
    #expect(result.output == "\(Self.signal.count)\n")
  }
}

/// What cannot be written or read.
@Suite("Audio files that fail")
struct FaultTests {
  @Test("a full disk is noticed while encoding and named", arguments: Kind.all)
  func fullEncoding(kind: Kind) throws {
    let full = "/dev/full"
    expectFull(full) {
      var writer = try AudioWriter.make(path: full, encoding: kind.encoding, from: Signals.rate)
      try writer.write([Float](repeating: 0.1, count: 22_050))
      try writer.finish()
    }
  }

  @Test("a full disk is noticed while tags are written and named", arguments: Kind.all)
  func fullTagging(kind: Kind) throws {
    let folder = try TemporaryFolder()
    let bare = try Sample.encode(Signals.speech(seconds: 1), kind, in: folder.path)
    let full = folder.path + "/full"
    try FileManager.default.createSymbolicLink(atPath: full, withDestinationPath: "/dev/full")
    expectFull(full) {
      try TaggedFile.write(
        bare.path, to: full, format: kind.format, tags: Sample.tags(title: "Voll"), chapters: [],
        rate: bare.inspection.rate, length: bare.inspection.samples)
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

  @Test("another length than announced is a fault, and nothing is left", arguments: Kind.all)
  func short(kind: Kind) throws {
    let folder = try TemporaryFolder()
    let bare = try Sample.encode(Signals.speech(seconds: 1), kind, in: folder.path)
    let path = folder.path + "/kurz"
    do {
      try TaggedFile.write(
        bare.path, to: path, format: kind.format, tags: Sample.tags(title: ""), chapters: [],
        rate: bare.inspection.rate, length: SampleCount(bare.inspection.samples.value + 1))
      Issue.record("The missing sample was not noticed.")
    } catch {
      #expect(
        (error as? MasteringError)?.reason.contains("\(kind.count(22_050)) samples") == true, "\(error)")
    }
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  @Test("a file that breaks off inside its head is refused", arguments: [Kind.flac, .ogg, .opus])
  func brokenHead(kind: Kind) throws {
    let folder = try TemporaryFolder()
    let bare = try Sample.encode(Signals.speech(seconds: 1), kind, in: folder.path)
    let whole = try Data(contentsOf: URL(filePath: bare.path))
    try whole.prefix(60).write(to: URL(filePath: bare.path))
    #expect(throws: MasteringError.self) {
      try TaggedFile.write(
        bare.path, to: folder.path + "/x", format: kind.format, tags: Sample.tags(title: ""), chapters: [],
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

  @Test("damaged files are decoded or refused, and never end the program", arguments: Kind.all)
  func damaged(kind: Kind) throws {
    let folder = try TemporaryFolder()
    let chapters = [
      Chapter(title: "Anfang", start: .zero), Chapter(title: "Ende", start: SampleCount(9_000)),
    ]
    let path = try Sample.write(
      Signals.speech(seconds: 1), kind, chapters: chapters, in: folder.path)
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

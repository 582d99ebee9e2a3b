import EditionModel
import FoundationEssentials
import Subprocess
import SystemPackage

/// The program `mbrola` with one of its databases: phonemes in, samples out.
///
/// Starting it costs as much as half a minute of speech, so it speaks many sentences in one process. Between two of
/// them it keeps how far the first one's last pitch period missed the sentence's end, which would shift the next one by
/// up to 10 ms. `Reset` is put before every sentence and leaves always the same state and always the same samples; these
/// also tell where in the output a sentence begins. So a sentence's samples depend on nothing but its phonemes.
struct MbrolaProgram: Sendable {
  /// A database in use: what it is, and the samples that `Reset` ends with.
  let database: String
  let rate: SampleRate
  /// The program's version: `3.3`.
  let version: String
  private let executable: FilePath
  private let mark: [UInt8]

  /// Where Debian's packages put the databases.
  static let folder = "/usr/share/mbrola"
  /// Sentences for one process; more would only cost memory.
  private static let batch = 64
  /// A process that takes longer hangs.
  private static let deadline = Duration.seconds(60)
  /// Silence around each sentence, in which its first sound rises and its last one falls.
  static let lead = 30
  static let tail = 150
  /// How much of the tail is left unread: the miss at its end is shorter.
  static let slack = 60

  /// Starts the program once, to see that it and its database can be used.
  ///
  /// - Parameter executable: its path, or its name in the search path.
  /// - Throws: `SpeechError.engine` with the remedy where they cannot.
  init(voice: String, executable: String = "mbrola") async throws {
    database = try Self.database(of: voice)
    let executable = try await Self.path(of: executable)
    self.executable = executable
    async let version = Self.version(of: executable)
    let header = 44
    let answer = try await Self.run(executable, database, Reset.text, format: "wav")
    guard answer.count > header + 2 * Reset.markSamples else {
      throw SpeechError.engine("\(database) is no database of MBROLA's; install its package anew.")
    }
    rate = SampleRate(hertz: Int(SpeakerMessage.number(answer, at: 24)))
    mark = Array(answer.suffix(2 * Reset.markSamples))
    self.version = try await version
  }

  /// The path of the database that `voice` speaks with: `mb-de6` has `de6`.
  static func database(of voice: String) throws(SpeechError) -> String {
    guard voice.hasPrefix("mb-"), voice.utf8.allSatisfy({ $0 > 0x2C && $0 < 0x7B && $0 != 0x2F }) else {
      throw .engine("\"\(voice)\" is no voice of MBROLA's; they are called mb-de6, mb-de7 and so on.")
    }
    let name = String(voice.dropFirst(3))
    let path = "\(folder)/\(name)/\(name)"
    guard FileManager.default.isReadableFile(atPath: path) else {
      throw .engine("MBROLA's voice \(name) is not installed; `make voices` installs it.")
    }
    return path
  }

  /// What of program and database is not installed, with the remedy.
  static func missing(for voice: String, path: String = searchPath) -> String? {
    let isThere = path.split(separator: ":").contains { folder in
      FileManager.default.isExecutableFile(atPath: "\(folder)/mbrola")
    }
    guard isThere else { return "The program mbrola is not installed; `make voices` installs it." }
    do {
      _ = try database(of: voice)
      return nil
    } catch {
      return error.description
    }
  }

  private static var searchPath: String {
    ProcessInfo.processInfo.environment["PATH"] ?? "/usr/local/bin:/usr/bin:/bin"
  }

  /// Speaks each of `sentences`; `nil` for one that cannot be spoken.
  ///
  /// A sentence has exactly as many samples as its milliseconds and those of the silence around it say.
  func speak(_ sentences: [Pho]) async throws -> [[Int16]?] {
    var sounds: [[Int16]?] = []
    var rest = sentences[...]
    while !rest.isEmpty {
      let part = Array(rest.prefix(Self.batch))
      rest = rest.dropFirst(part.count)
      let spoken = try await together(part)
      sounds += spoken
      // One sentence that the program stops at takes those behind it along: each of them is tried by itself.
      if part.count > 1 {
        for index in spoken.indices where spoken[index] == nil {
          sounds[sounds.count - spoken.count + index] = try await together([part[index]])[0]
        }
      }
    }
    return sounds
  }

  /// The number of samples that a sentence is cut to.
  func length(of pho: Pho) -> Int {
    SampleCount(Milliseconds(Self.lead + pho.milliseconds + Self.tail - Self.slack), at: rate).value
  }

  private func together(_ sentences: [Pho]) async throws -> [[Int16]?] {
    var text = ""
    for sentence in sentences {
      text += Reset.text + "#\n_ \(Self.lead)\n" + sentence.text + "_ \(Self.tail)\n#\n"
    }
    let answer: [UInt8]
    do {
      answer = try await Self.run(executable, database, text, format: "raw")
    } catch SpeechError.utterance {
      return sentences.map { _ in nil }
    }
    var place = 0
    return sentences.map { sentence in
      guard let start = find(in: answer, from: place) else {
        place = answer.count
        return nil
      }
      let count = length(of: sentence)
      place = start + 2 * count
      guard place <= answer.count else { return nil }
      return Self.samples(answer[start..<place])
    }
  }

  /// Where the mark that begins at or after `place` ends.
  private func find(in bytes: [UInt8], from place: Int) -> Int? {
    var start = place
    while start + mark.count <= bytes.count {
      if bytes[start] == mark[0], bytes[start..<(start + mark.count)].elementsEqual(mark) {
        return start + mark.count
      }
      start += 2
    }
    return nil
  }

  private static func samples(_ bytes: ArraySlice<UInt8>) -> [Int16] {
    [Int16](unsafeUninitializedCapacity: bytes.count / 2) { buffer, filled in
      bytes.withUnsafeBytes { bytes in
        for index in 0..<(bytes.count / 2) {
          let sample = bytes.loadUnaligned(fromByteOffset: 2 * index, as: Int16.self)
          buffer.initializeElement(at: index, to: Int16(littleEndian: sample))
        }
      }
      filled = bytes.count / 2
    }
  }
}

// MARK: - The process

extension MbrolaProgram {
  /// Where `executable` is found: looked up once, for who starts a program by its name tries to start it in every folder of
  /// the search path.
  private static func path(of executable: String) async throws -> FilePath {
    guard !executable.contains("/") else { return FilePath(executable) }
    do {
      return try await Executable.name(executable).resolveExecutablePath(in: .inherit)
    } catch {
      throw SpeechError.engine("The program \(executable) is not installed; `make voices` installs it.")
    }
  }

  /// What the program says about itself where it is given nothing to do: "MBROLA 3.3 - speech synthesizer".
  private static func version(of executable: FilePath) async throws -> String {
    let about = String(decoding: try await run(executable, [], ""), as: UTF8.self)
    let words = about.split(whereSeparator: \.isWhitespace)
    return words.firstIndex(of: "MBROLA").flatMap { $0 + 1 < words.count ? String(words[$0 + 1]) : nil }
      ?? "?"
  }

  private static func run(
    _ executable: FilePath, _ database: String, _ text: String, format: String
  ) async throws -> [UInt8] {
    try await run(executable, ["-e", database, "-", "-.\(format)"], text)
  }

  /// An open file that holds `text` and has no name any more: a process that dies takes it along.
  ///
  /// A pipe would have to be written to while the program may be dying.
  private static func file(holding text: String) throws -> FileDescriptor {
    let folder = FileManager.default.temporaryDirectory.path
    let path = FilePath("\(folder)/anhoeren-\(UUID().uuidString).pho")
    let file = try FileDescriptor.open(
      path, .readWrite, options: [.create, .exclusiveCreate, .closeOnExec], permissions: .ownerReadWrite)
    do {
      try FileManager.default.removeItem(atPath: path.string)
      try file.writeAll(Array(text.utf8))
      try file.seek(offset: 0, from: .start)
      return file
    } catch {
      try file.close()
      throw error
    }
  }

  /// Hands `text` to a process of its own; what it wrote before it died is returned too.
  private static func run(
    _ executable: FilePath, _ arguments: [String], _ text: String
  ) async throws -> [UInt8] {
    do {
      return try await withThrowingTaskGroup(of: [UInt8]?.self) { group in
        group.addTask {
          var options = PlatformOptions()
          options.processGroupID = 0
          options.teardownSequence = [
            .send(signal: .kill, toProcessGroup: true, allowedDurationToNextStep: .seconds(1))
          ]
          return try await Subprocess.run(
            .path(executable), arguments: Arguments(arguments), platformOptions: options,
            input: .fileDescriptor(try file(holding: text), closeAfterSpawningProcess: true),
            output: .bytes(limit: 256 << 20), error: .discarded
          ).standardOutput
        }
        group.addTask {
          try await Task.sleep(for: deadline)
          return nil
        }
        defer { group.cancelAll() }
        guard let answer = try await group.next(), let bytes = answer else {
          throw SpeechError.utterance("MBROLA took too long.")
        }
        return bytes
      }
    } catch let error as SubprocessError where error.code == .executableNotFound {
      throw SpeechError.engine("The program \(executable) is not installed; `make voices` installs it.")
    } catch is SubprocessError where !Task.isCancelled {
      throw SpeechError.utterance("MBROLA broke off.")
    }
  }
}

/// What is put before every sentence so that all begin alike.
///
/// The program carries from sentence to sentence by how many samples the last pitch period fell short. Vowels and nasals
/// with periods of 16, 4, 2 and at last 1 sample use that up to the last sample; a vowel at an ordinary pitch follows,
/// whose samples are always the same.
private enum Reset {
  /// As many of the last samples as tell its end from any speech.
  static let markSamples = 400

  static let text: String = {
    let periods = [16, 16, 4, 4, 2, 2, 1, 1, 1, 1]
    var text = ""
    for (index, period) in periods.enumerated() {
      // A little below, since the program rounds periods down.
      let hertz = 22_050.0 / (Double(period) + 0.3)
      let tenths = Int(hertz * 10)
      let pitch = "\(tenths / 10).\(tenths % 10)"
      text += "\(index.isMultiple(of: 2) ? "a" : "n") 2 0 \(pitch) 100 \(pitch)\n"
    }
    return text + "a 30 0 100 100 100\n"
  }()
}

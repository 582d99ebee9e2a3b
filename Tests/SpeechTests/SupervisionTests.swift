import EditionModel
import FoundationEssentials
import Glibc
import Speech
import TestSupport
import Testing

/// Speakers that die, hang or talk nonsense.
@Suite("Supervision of the speakers")
struct SupervisionTests {
  private static let text = EngineText(rawValue: "Guten Tag.")

  /// A program in `folder` that is taken for a speaker.
  private static func script(_ body: String, in folder: borrowing TemporaryFolder) throws -> String {
    let path = try folder.write("#!/bin/sh\n\(body)\n", as: "speaker")
    chmod(path, 0o755)
    return path
  }

  /// A greeting as the speaker sends it.
  private static let greeting = #"printf '\026\000\000\000\0001.51\n22050\ngmw/de\n/data'"#

  /// A copy of the speaker, whose processes can be told from those of other tests.
  private static func copy(in folder: borrowing TemporaryFolder) throws -> String {
    let path = folder.path + "/speaker"
    try FileManager.default.copyItem(atPath: EspeakEngineTests.speaker, toPath: path)
    return path
  }

  /// The processes that run the program at `path`.
  private static func processes(of path: String) throws -> [pid_t] {
    try FileManager.default.contentsOfDirectory(atPath: "/proc").compactMap { name in
      guard let id = pid_t(name), let line = FileManager.default.contents(atPath: "/proc/\(id)/cmdline"),
        line.starts(with: path.utf8)
      else { return nil }
      return id
    }
  }

  @Test(
    "a program that is no speaker is a fault, not a hang",
    arguments: ["exit 0", "exit 1", "echo Guten Tag", "kill -9 $$", #"printf '\001\000\000\000\000'"#])
  func noSpeaker(body: String) async throws {
    let folder = try TemporaryFolder()
    let path = try Self.script(body, in: folder)
    await #expect {
      try await EspeakEngine.withEngine(speakers: 1, executable: path, voice: "de") { _ in }
    } throws: { error in
      if case .engine = error as? SpeechError { true } else { false }
    }
  }

  @Test("a program that is missing is a fault with its path")
  func missing() async throws {
    await #expect {
      try await EspeakEngine.withEngine(speakers: 1, executable: "/nowhere/speaker", voice: "de") { _ in }
    } throws: { error in
      "\(error)".contains("/nowhere/speaker")
    }
  }

  @Test("a speaker that never greets is ended")
  func mute() async throws {
    let folder = try TemporaryFolder()
    let path = try Self.script("exec sleep 1000", in: folder)
    await #expect {
      try await EspeakEngine.withEngine(
        speakers: 1, executable: path, voice: "de", deadline: .milliseconds(20)
      ) { _ in }
    } throws: { error in
      "\(error)".contains("dies again and again")
    }
  }

  @Test("a speaker that never answers is ended, and the sentence is a fault")
  func hung() async throws {
    let folder = try TemporaryFolder()
    let path = try Self.script("\(Self.greeting)\nexec sleep 1000", in: folder)
    _ = try await EspeakEngine.withEngine(
      speakers: 1, executable: path, voice: "de", deadline: .milliseconds(500)
    ) { engine in
      await #expect(throws: SpeechError.utterance("The speaker died.")) {
        _ = try await engine.speak(Self.text, settings: FakeEngine.settings)
      }
    }
  }

  @Test("a speaker that dies of every request ends the run")
  func fragile() async throws {
    let folder = try TemporaryFolder()
    let path = try Self.script("\(Self.greeting)\nhead -c 5 > /dev/null", in: folder)
    await #expect {
      try await EspeakEngine.withEngine(speakers: 1, executable: path, voice: "de") { engine in
        for _ in 0..<30 {
          do {
            _ = try await engine.speak(Self.text, settings: FakeEngine.settings)
          } catch SpeechError.utterance {
          }
        }
      }
    } throws: { error in
      if case .engine = error as? SpeechError { true } else { false }
    }
  }

  @Test("speakers killed in mid-run are started again, and the sound is the same")
  func killed() async throws {
    let folder = try TemporaryFolder()
    let path = try Self.copy(in: folder)
    let texts = Sentences.make(60).map { EngineText(rawValue: $0) }
    let sounds = try await EspeakEngine.withEngine(speakers: 2, executable: path, voice: "de") { engine in
      var sounds: [SpokenSound] = []
      for (index, text) in texts.enumerated() {
        if index % 7 == 3 { try Self.processes(of: path).forEach { kill($0, SIGKILL) } }
        sounds.append(try await engine.speak(text, settings: FakeEngine.settings))
      }
      return sounds
    }
    let expected = try await EspeakEngine.withEngine(speakers: 1, executable: path, voice: "de") { engine in
      var sounds: [SpokenSound] = []
      for text in texts { sounds.append(try await engine.speak(text, settings: FakeEngine.settings)) }
      return sounds
    }
    #expect(sounds == expected)
  }

  @Test(
    "a child that the kernel kills where memory is short is no fault of its sentence; the sound is the same")
  func killedChild() async throws {
    let folder = try TemporaryFolder()
    let path = try Self.copy(in: folder)
    let text = EngineText(
      rawValue: String(repeating: "Der Rat der Stadt tagt heute Abend wieder, ", count: 10))
    let (sounds, requests) = try await EspeakEngine.withEngine(speakers: 1, executable: path, voice: "de") {
      engine in
      let speaking = Task {
        var sounds: [SpokenSound] = []
        while !Task.isCancelled {
          sounds.append(try await engine.speak(text, settings: FakeEngine.settings))
        }
        return sounds
      }
      var killed = 0
      while killed < 3 {
        for child in try Self.children(of: path) where kill(child, SIGKILL) == 0 { killed += 1 }
        try await Task.sleep(for: .milliseconds(1))
      }
      speaking.cancel()
      let sounds = try await speaking.value
      return (Set(sounds), sounds.count)
    }
    #expect(requests >= 1)
    #expect(sounds.count == 1)
  }

  /// The processes that speakers at `path` have forked for a request.
  private static func children(of path: String) throws -> [pid_t] {
    try processes(of: path).flatMap { id in
      let list = FileManager.default.contents(atPath: "/proc/\(id)/task/\(id)/children") ?? Data()
      return String(decoding: list, as: UTF8.self).split(separator: " ").compactMap { pid_t($0) }
    }
  }

  @Test("speakers without memory for an answer say so, and live on")
  func noMemory() async throws {
    let folder = try TemporaryFolder()
    // Enough to start and to fork, too little for the sound of a minute.
    let path = try Self.script("ulimit -v 40000; exec \"\(EspeakEngineTests.speaker)\" \"$@\"", in: folder)
    let long = String(repeating: "Der Rat der Stadt tagt heute Abend wieder, ", count: 100)
    _ = try await EspeakEngine.withEngine(speakers: 1, executable: path, voice: "de") { engine in
      await #expect(throws: SpeechError.self) {
        _ = try await engine.speak(EngineText(rawValue: long), settings: FakeEngine.settings)
      }
      let short = try await engine.speak(Self.text, settings: FakeEngine.settings)
      #expect(!short.samples.isEmpty)
    }
  }

  @Test("the request of a speaker that hangs is answered by the next one")
  func hungOnce() async throws {
    let folder = try TemporaryFolder()
    let path = try Self.script(
      """
      if mkdir "$0.hung"; then
        \(Self.greeting)
        exec sleep 1000
      fi
      exec "\(EspeakEngineTests.speaker)" "$@"
      """, in: folder)
    let sound = try await EspeakEngine.withEngine(
      speakers: 1, executable: path, voice: "de", deadline: .seconds(3)
    ) { try await $0.speak(Self.text, settings: FakeEngine.settings) }
    let expected = try await EspeakEngine.withEngine(
      speakers: 1, executable: EspeakEngineTests.speaker, voice: "de"
    ) { try await $0.speak(Self.text, settings: FakeEngine.settings) }
    #expect(sound == expected)
  }

  @Test("a run that is stopped leaves no process")
  func cancelled() async throws {
    let folder = try TemporaryFolder()
    let path = try Self.copy(in: folder)
    let (started, signal) = AsyncStream.makeStream(of: Void.self)
    let run = Task {
      try await EspeakEngine.withEngine(speakers: 2, executable: path, voice: "de") { engine in
        while true {
          _ = try await engine.speak(Self.text, settings: FakeEngine.settings)
          signal.yield()
        }
      }
    }
    for await _ in started { break }
    #expect(try !Self.processes(of: path).isEmpty)
    run.cancel()
    await #expect(throws: (any Error).self) { try await run.value }
    // The kernel takes a moment to end what was killed.
    for _ in 0..<500 where try !Self.processes(of: path).isEmpty {
      try await Task.sleep(for: .milliseconds(10))
    }
    #expect(try Self.processes(of: path).isEmpty)
  }
}

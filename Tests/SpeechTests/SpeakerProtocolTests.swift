import FoundationEssentials
import TestSupport
import Testing

/// The speaker by itself, byte by byte; docs/ARCHITECTURE.md says what is expected.
@Suite("The speaker's protocol")
struct SpeakerProtocolTests {
  /// What the speaker answered: status and body of each message, the greeting first.
  struct Talk {
    var answers: [(status: UInt8, body: [UInt8])] = []
    var exit: Int32 = 0

    func text(_ index: Int) -> String { String(decoding: answers[index].body, as: UTF8.self) }
  }

  private static func number(_ value: Int) -> [UInt8] {
    (0..<4).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }

  private static func framed(_ body: [UInt8]) -> [UInt8] { number(body.count) + body }

  private static func ipa(_ text: String) -> [UInt8] { framed(Array("I\(text)\0".utf8)) }

  private static func speak(_ text: String, rate: Int = 150) -> [UInt8] {
    framed(Array("S".utf8) + [rate, 50, 50, 60].flatMap(number) + Array(text.utf8) + [0])
  }

  /// Hands `input` to a speaker and reads what it says until it ends.
  private static func talk(_ input: [UInt8], voice: String = "de") async throws -> Talk {
    let folder = try TemporaryFolder()
    let file = try folder.write(Data(input), as: "in")
    let result = try await Program.run(
      "/bin/sh",
      [
        "-c", #""$0" "$1" < "$2" > "$2.out""#, EspeakEngineTests.speaker, voice, file,
      ])
    let output = Array(try Data(contentsOf: URL(filePath: file + ".out")))
    var talk = Talk(exit: result.status)
    var place = 0
    while place + 5 <= output.count {
      let length = (0..<4).reduce(0) { $0 | Int(output[place + $1]) << (8 * $1) }
      try #require(length >= 1 && place + 4 + length <= output.count)
      talk.answers.append((output[place + 4], Array(output[(place + 5)..<(place + 4 + length)])))
      place += 4 + length
    }
    #expect(place == output.count)
    return talk
  }

  @Test("it greets, answers and ends with its input")
  func whole() async throws {
    let talk = try await Self.talk(Self.ipa("Haus\nBaum") + Self.speak("Haus."))
    #expect(talk.exit == 0)
    #expect(talk.answers.map(\.status) == [0, 0, 0])
    #expect(talk.text(0).split(separator: "\n").dropFirst().first == "22050")
    #expect(talk.text(1) == "hˈaʊs\nbˈaʊm")
    let count = (0..<4).reduce(0) { $0 | Int(talk.answers[2].body[$1]) << (8 * $1) }
    #expect(count > 5_000)
    #expect(talk.answers[2].body.count == 4 + 2 * count + 12)
  }

  @Test("numbers out of range are clamped, not believed", arguments: [0, 79, 451, 1 << 30, -1])
  func clamped(rate: Int) async throws {
    let near = rate > 0 && rate > 80 ? 450 : 80
    let talk = try await Self.talk(Self.speak("Haus.", rate: rate) + Self.speak("Haus.", rate: near))
    #expect(talk.answers.map(\.status) == [0, 0, 0])
    #expect(talk.answers[1].body == talk.answers[2].body)
  }

  @Test(
    "a request malformed inside is a fault, and the next one is answered",
    arguments: [
      [UInt8](), Array("Haus\0".utf8), Array("S".utf8), Array("S\0".utf8),
      [83] + [UInt8](repeating: 1, count: 16),
      [83] + [UInt8](repeating: 1, count: 17), Array("IHaus".utf8), Array("IHa\0us\0".utf8), [0], [255, 0],
    ].dropFirst())
  func malformed(body: [UInt8]) async throws {
    let talk = try await Self.talk(Self.framed(body) + Self.ipa("Haus"))
    #expect(talk.exit == 0)
    #expect(talk.answers.map(\.status) == [0, 1, 0])
    #expect(talk.text(1).hasPrefix("The request is"))
    #expect(talk.text(2) == "hˈaʊs")
  }

  @Test(
    "a message that is none ends the speaker",
    arguments: [
      [0, 0, 0, 0], [255, 255, 255, 255], [1, 0, 1, 0], [5], [5, 0, 0, 0], [5, 0, 0, 0, 73, 72], [1, 0, 0],
    ] as [[UInt8]])
  func broken(bytes: [UInt8]) async throws {
    let talk = try await Self.talk(Self.ipa("Haus") + bytes)
    #expect(talk.exit == 1)
    #expect(talk.answers.map(\.status) == [0, 0])
  }

  @Test("the longest request is answered, a longer one ends the speaker")
  func longest() async throws {
    let text = String(repeating: "ja ", count: 21_844)
    #expect(Self.ipa(text + "j").count == 4 + 65_535)
    #expect(try await Self.talk(Self.ipa(text + "ja")).answers.count == 2)
    #expect(try await Self.talk(Self.ipa(text + "jaj")).exit == 1)
  }

  @Test("a crash is a fault with its reason, and the next request is answered")
  func crash() async throws {
    let talk = try await Self.talk(Self.speak(String(repeating: "a.", count: 85)) + Self.ipa("Haus"))
    #expect(talk.exit == 0)
    try #require(talk.answers.count == 3)
    #expect(talk.answers[1].status == 0 || talk.text(1).hasPrefix("The engine"))
    #expect(talk.text(2) == "hˈaʊs")
  }

  @Test("without a voice it says how it is called; with an unknown one it says so")
  func usage() async throws {
    #expect(try await Program.run(EspeakEngineTests.speaker, []).status == 2)
    #expect(try await Program.run(EspeakEngineTests.speaker, ["--help"]).errors.hasPrefix("usage:"))
    let talk = try await Self.talk([], voice: "gibtesnicht")
    #expect(talk.exit == 1)
    #expect(talk.answers.map(\.status) == [1])
  }

  @Test(
    "it brings no library for sound cards with it, of which the child of every sentence would copy the maps")
  func libraries() async throws {
    let found = try await Program.run("ldd", [EspeakEngineTests.speaker])
    #expect(found.status == 0 && found.output.contains("libc.so"))
    for name in ["libespeak-ng", "libsonic", "libpcaudio", "libpulse", "libasound", "libX11"] {
      #expect(!found.output.contains(name), "\(name)")
    }
  }

  @Test("it ends when nobody listens any more")
  func unheard() async throws {
    let folder = try TemporaryFolder()
    let input = (0..<50).flatMap { _ in Self.speak("Das hört niemand mehr, und doch geht es weiter.") }
    let file = try folder.write(Data(input), as: "in")
    let result = try await Program.run(
      "/bin/sh", ["-c", #""$0" de < "$1" | head -c 10 | wc -c"#, EspeakEngineTests.speaker, file])
    #expect(result.output.split(separator: " ").joined() == "10\n")
  }
}

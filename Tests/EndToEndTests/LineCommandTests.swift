import FoundationEssentials
import TestSupport
import Testing

/// `sentences`, `spoken` and `phonemes`: text in, lines out.
@Suite("Commands that work on text")
struct LineCommandTests {
  @Test("sentences: one a line, paragraphs separated by empty lines, wraps joined")
  func sentences() async throws {
    let text = "Am 3. Oktober kam\nDr. Weber. Es regnete.\n\nDann schien die Sonne.\n"
    let result = try await Program.anhoeren(["sentences"], input: text)
    #expect(result.output == "Am 3. Oktober kam Dr. Weber.\nEs regnete.\nDann schien die Sonne.\n")
    #expect(result.status == 0)
    #expect(result.errors.isEmpty)
  }

  @Test(
    "spoken and phonemes answer line by line: as many lines out as in",
    arguments: ["spoken", "phonemes"],
    [
      ("", 0), ("\n", 1), ("Haus", 1), ("Haus\n", 1), ("Haus\n\nBaum\n", 3), ("Haus\r\nBaum\r\n", 2),
      ("Haus\r\n\r\nBaum", 3), ("\n\n\n", 3), ("Ein\u{0B}Wort\u{2028}noch\u{85}eins\u{0C}da\n", 1),
      ("...\n😀\n", 2), ("\u{FEFF}Haus\n", 1), ("Er kam. Sie ging.\nHaus\n", 2),
    ])
  func lines(command: String, text: (String, Int)) async throws {
    let result = try await Program.anhoeren([command], input: text.0)
    #expect(result.status == 0)
    #expect(result.output.utf8.count { $0 == 0x0A } == text.1, "\(result.output)")
    #expect(text.1 == 0 || result.output.hasSuffix("\n"))
    #expect(!result.output.contains("\r") && !result.output.contains("\u{FEFF}"))
  }

  @Test("spoken: the written line's spoken form")
  func spoken() async throws {
    let result = try await Program.anhoeren(["spoken", "-"], input: "Am 3. Oktober um 14.30 Uhr\n")
    #expect(result.output == "Am dritten Oktober um vierzehn Uhr dreißig\n")
  }

  @Test("phonemes: what espeak-ng itself writes for the plain German of its voice de")
  func phonemes() async throws {
    let words = "Haus\nSchule\nGarten\n"
    let result = try await Program.anhoeren(["phonemes"], input: words)
    #expect(result.output == "hˈaʊs\nʃˈuːlə\nɡˈaːtən\n" || result.output.split(separator: "\n").count == 3)
    #expect(result.output.hasPrefix("hˈaʊs\n"))
  }

  @Test("a file, standard input and - say the same", arguments: ["sentences", "spoken", "phonemes"])
  func sources(command: String) async throws {
    let folder = try TemporaryFolder()
    let text = "Das Haus steht.\n"
    let file = try folder.write(text, as: "text.txt")
    let fromFile = try await Program.anhoeren([command, file])
    let fromInput = try await Program.anhoeren([command], input: text)
    let fromDash = try await Program.anhoeren([command, "-"], input: text)
    #expect(fromFile.output == fromInput.output && fromDash.output == fromInput.output)
    #expect(!fromFile.output.isEmpty)
  }

  @Test(
    "a file that cannot be read ends with 13 and is named", arguments: ["sentences", "spoken", "phonemes"])
  func unreadable(command: String) async throws {
    let folder = try TemporaryFolder()
    for path in [folder.path, folder.path + "/missing.txt"] {
      let result = try await Program.anhoeren([command, path])
      #expect(result.status == 13)
      #expect(result.output.isEmpty)
      #expect(result.errors.hasPrefix("anhoeren: \(path): The file cannot be read"))
    }
  }

  @Test("bytes that are no UTF-8 do not end the work")
  func invalid() async throws {
    let folder = try TemporaryFolder()
    let file = try folder.write(Data([0x48, 0xC3, 0x0A, 0xFF, 0x0A]), as: "text.txt")
    for command in ["sentences", "spoken", "phonemes"] {
      #expect(try await Program.anhoeren([command, file]).status == 0)
    }
  }
}

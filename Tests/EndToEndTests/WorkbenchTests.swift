import FoundationEssentials
import TestSupport
import Testing

/// The commands for editors: `article`, `explain`, `say`, `voices`, `verify`, `lexicon`.
@Suite("Commands for editors")
struct WorkbenchTests {
  private static let page = SamplePage(
    "Die Brücke ist offen", ressort: "Sachsen",
    "Am 3. Oktober um 14.30 Uhr wurde die Brücke über den Fluss wieder für den Verkehr geöffnet. Viele kamen."
  )

  @Test("article: the article as JSON, from a file and from standard input")
  func article() async throws {
    let folder = try TemporaryFolder()
    let file = try folder.write(Self.page.dump, as: "bruecke.txt")
    struct Article: Decodable {
      let headline: String
      let ressort: String
      let id: String
    }
    let fromFile = try await Program.anhoeren(["article", file])
    #expect(fromFile.status == 0 && fromFile.errors.isEmpty)
    let article = try JSONDecoder().decode(Article.self, from: Data(fromFile.output.utf8))
    #expect(
      article.headline == "Die Brücke ist offen" && article.ressort == "Sachsen" && article.id == "bruecke")
    let fromInput = try await Program.anhoeren(["article", "-"], input: Self.page.dump)
    #expect(try JSONDecoder().decode(Article.self, from: Data(fromInput.output.utf8)).id == "stdin")
  }

  @Test(
    "article and explain: what cannot be read ends with 13 and is named", arguments: ["article", "explain"])
  func unreadable(command: String) async throws {
    let missing = try await Program.anhoeren([command, "/no/such/page.txt"])
    #expect(missing.status == 13)
    #expect(missing.output.isEmpty || command == "explain")
    #expect(missing.errors.contains("/no/such/page.txt"))
    let empty = try await Program.anhoeren([command, "-"], input: "")
    #expect(empty.status == 13)
    #expect(empty.errors.contains("standard input"))
  }

  @Test("article: a folder of several pages is a usage fault")
  func folderOfPages() async throws {
    let folder = try TemporaryFolder()
    let result = try await Program.anhoeren(["article", try folder.write()])
    #expect(result.status == 2)
    #expect(result.errors.contains("Name one file"))
  }

  @Test("explain: written, spoken, rules; as text and as JSON")
  func explain() async throws {
    let folder = try TemporaryFolder()
    let file = try folder.write(Self.page.markdown, as: "page.md")
    let text = try await Program.anhoeren(["explain", file])
    #expect(text.status == 0 && text.errors.isEmpty)
    #expect(text.output.contains("# Die Brücke ist offen  (\(file))"))
    #expect(text.output.contains("written: Am 3. Oktober um 14.30 Uhr"))
    #expect(text.output.contains("spoken:  Am dritten Oktober um vierzehn Uhr dreißig"))
    #expect(text.output.contains("3. Oktober → dritten Oktober"))
    let json = try await Program.anhoeren(["explain", "--json", file])
    struct Document: Decodable {
      struct Article: Decodable {
        struct Sentence: Decodable { let role: String }
        let sentences: [Sentence]
      }
      let articles: [Article]
    }
    let document = try JSONDecoder().decode(Document.self, from: Data(json.output.utf8))
    #expect(document.articles.first?.sentences.map(\.role) == ["headline", "body", "body"])
  }

  @Test("explain: one page that cannot be read does not hide the others, and the exit code is 3")
  func explainSome() async throws {
    let folder = try TemporaryFolder()
    let file = try folder.write(Self.page.markdown, as: "page.md")
    let result = try await Program.anhoeren(["explain", file, folder.path + "/missing.md"])
    #expect(result.status == 3)
    #expect(result.output.contains("Die Brücke ist offen"))
    #expect(result.errors.contains("missing.md"))
  }

  @Test(
    "say: a file in the format of its ending, at the loudness of every track",
    arguments: ["mp3", "opus", "ogg", "m4b", "flac", "wav"])
  func say(ending: String) async throws {
    let folder = try TemporaryFolder()
    let file = folder.path + "/probe." + ending
    let result = try await Program.anhoeren(["say", "Der Zug fährt um 14.30 Uhr nach Leipzig.", "-o", file])
    #expect(result.status == 0)
    #expect(result.output.isEmpty)
    let found = try await AudioReaders.ffprobe(file)
    #expect((1.5...6).contains(found.seconds))
    #expect(abs(try await AudioReaders.loudness(file).integrated + 19) <= 0.5)
  }

  @Test("say: standard input, an empty text, a place that cannot be written, an unknown voice")
  func sayFaults() async throws {
    let folder = try TemporaryFolder()
    let file = folder.path + "/probe.wav"
    #expect(try await Program.anhoeren(["say", "-", "-o", file], input: "Guten Tag.\n").status == 0)
    #expect(FileManager.default.fileExists(atPath: file))
    for text in ["", " \n", "...", "😀"] {
      let empty = try await Program.anhoeren(["say", text, "-o", folder.path + "/empty.wav"])
      #expect(empty.status == 13, "\(text)")
      #expect(empty.errors.contains("nothing that can be spoken"))
    }
    let place = try await Program.anhoeren(["say", "Hallo.", "-o", "/no/such/folder/probe.wav"])
    #expect(place.status == 1)
    #expect(place.errors.contains("/no/such/folder/probe.wav"))
    let voice = try await Program.anhoeren([
      "say", "Hallo.", "-o", folder.path + "/v.wav", "--voice", "gibt-es-nicht",
    ])
    #expect(voice.status == 10)
    #expect(voice.errors.contains("gibt-es-nicht"))
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(names == ["probe.wav"])
  }

  @Test("voices: name and purpose, one a line")
  func voices() async throws {
    let result = try await Program.anhoeren(["voices"])
    #expect(result.status == 0 && result.errors.isEmpty)
    let lines = result.output.split(separator: "\n")
    #expect(lines.count >= 3)
    #expect(lines.contains { $0.hasPrefix("nachrichten ") && $0.contains("Nachrichtenstimme") })
  }

  @Test("verify: what is no edition ends with 1 and is named")
  func verify() async throws {
    let folder = try TemporaryFolder()
    try folder.write("{", as: "broken/edition.json")
    for path in [folder.path, folder.path + "/missing", folder.path + "/broken"] {
      let result = try await Program.anhoeren(["verify", path])
      #expect(result.status == 1)
      #expect(result.output.isEmpty)
      #expect(result.errors.contains(path))
    }
  }

  @Test("lexicon: a word that is added is said so, checked, and part of what an edition is made from")
  func lexicon() async throws {
    let program = try InstalledProgram()
    let voices = program.voices
    let before = try await Program.run(program.path, ["phonemes"], input: "Blauthal\n")
    let add = try await Program.run(program.path, ["lexicon", "add", "Blauthal", "blaʊˈtaːl"])
    #expect(add.status == 0, "\(add.errors)")
    #expect(add.output.isEmpty)
    #expect(add.errors.contains("redaktion.pls"))
    let after = try await Program.run(program.path, ["phonemes"], input: "Blauthal\n")
    #expect(after.output != before.output && after.output.hasPrefix("blaʊtˈ"), "\(after.output)")
    let check = try await Program.run(program.path, ["lexicon", "check"])
    #expect(check.status == 0, "\(check.errors)")
    #expect(check.output.contains("0 faults."))
    let wrong = try await Program.run(program.path, ["lexicon", "add", "Wort", "%&/"])
    #expect(wrong.status == 10)
    #expect(wrong.errors.contains("Wort") || wrong.errors.contains("%&/"), "\(wrong.errors)")
    try "<lexicon".write(toFile: voices + "/kaputt.pls", atomically: false, encoding: .utf8)
    let broken = try await Program.run(program.path, ["lexicon", "check"])
    #expect(broken.status != 0)
    #expect(broken.errors.contains("kaputt.pls"))
  }

  @Test("lexicon check --edition: the sentences that a lexicon changes, with the sounds before and after")
  func touched() async throws {
    let folder = try TemporaryFolder()
    let page = try folder.write(
      "---\ntitle: Neues aus Quirlbach\n---\nDie Quirlbacher feiern. Der Regen bleibt aus.\n", as: "fest.md")
    let output = folder.path + "/out"
    #expect(try await Program.anhoeren(["edition", page, "--output", output, "--format", "wav"]).status == 0)
    let names = try FileManager.default.contentsOfDirectory(atPath: output).filter { $0.hasPrefix("20") }
    let edition = output + "/" + (try #require(names.first))
    let lexicon = try folder.write(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon" alphabet="ipa" xml:lang="de">
        <lexeme><grapheme>Quirlbach</grapheme><phoneme>kvaɪʁlˈbax</phoneme></lexeme>
      </lexicon>
      """, as: "neu.pls")
    let result = try await Program.anhoeren(["lexicon", "check", lexicon, "--edition", edition])
    #expect(result.status == 0, "\(result.errors)")
    let lines = result.output.split(separator: "\n")
    #expect(lines.first == "1 words, 0 faults.")
    #expect(lines.last == "3 sentences are touched.", "the overview, the headline and the first sentence")
    #expect(lines.contains { $0.hasPrefix("fest: Quirlbacher [") && $0.hasSuffix("Die Quirlbacher feiern.") })
    #expect(!result.output.contains("Regen"))
  }
}

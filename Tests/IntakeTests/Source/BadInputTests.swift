import EditionModel
import Intake
import Testing

/// Bytes that no article is made of.
struct RefusedInput: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let code: IntakeError.Code
  /// A function, so that a report of the tests does not print megabytes.
  let bytes: @Sendable () -> [UInt8]

  init(_ description: String, _ code: IntakeError.Code, _ text: @autoclosure @escaping @Sendable () -> String)
  {
    self.init(description, code, bytes: Array(text().utf8))
  }

  init(
    _ description: String, _ code: IntakeError.Code, bytes: @autoclosure @escaping @Sendable () -> [UInt8]
  ) {
    testDescription = description
    self.code = code
    self.bytes = bytes
  }

  static let all: [RefusedInput] = [
    RefusedInput("an empty file", .empty, ""),
    RefusedInput("nothing but a byte order mark", .empty, "\u{FEFF}"),
    RefusedInput("nothing but white space", .empty, " \n\t\r\n\u{A0}\n"),
    RefusedInput("only a title line", .noHeadline, "date 2026-03-05 Neufeldener Bote\n"),
    RefusedInput("only a menu", .noHeadline, "MENÜ\nABO TESTEN\nZEITUNG\nPolitik\nSport\nKultur\nSuche\n"),
    RefusedInput("only emoji", .noHeadline, "😀😀😀\n\n🎉🎉\n"),
    RefusedInput("100,000 dots", .noHeadline, String(repeating: ".", count: 100_000)),
    RefusedInput(
      "a headline without a body", .noBody, "Lokales\nStadtrat tagt am Donnerstag im Rathaus\nAnhören\n"),
    RefusedInput(
      "a headline and a menu", .noBody,
      "Lokales\nStadtrat tagt am Donnerstag\nAnhören\n\nImpressum\nKontakt\n"),
    RefusedInput("a picture", .binary, bytes: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13]),
    RefusedInput("control characters for the most part", .binary, bytes: Array(repeating: 7, count: 100)),
    RefusedInput("UTF-16", .encoding, bytes: [0xFF, 0xFE, 0x41, 0, 0x0A, 0]),
    RefusedInput("more than 20 MB", .tooLarge, bytes: Array(repeating: 0x41, count: 20_000_001)),
  ]
}

@Suite("Input that is no article")
struct BadInputTests {
  @Test("is refused with the file, what is wrong and what to do", arguments: RefusedInput.all)
  func refused(input: RefusedInput) throws {
    let error = try #require(try Reading.fault(input.bytes(), as: "eingang.txt"))
    #expect(error.code == input.code)
    #expect(error.description.hasPrefix("eingang.txt"))
    #expect(error.problem.hasSuffix(".") && error.remedy.hasSuffix("."))
  }

  @Test("damaged UTF-8 is named with its line")
  func damaged() throws {
    let bytes = Array("Über Österreich\nGrüße aus Köln\nZwölf ".utf8) + [0xC3, 0x28] + Array("\n".utf8)
    let error = try #require(try Reading.fault(bytes))
    #expect(error.code == .encoding)
    #expect(error.line == 3)
  }

  @Test("a headline without a body is named with its line")
  func headlineLine() throws {
    let error = try #require(
      try Reading.fault("MENÜ\n\nLokales\nStadtrat tagt am Donnerstag im Rathaus\nAnhören\n"))
    #expect(error.line == 4)
    #expect(error.description.contains("Stadtrat tagt am Donnerstag im Rathaus"))
  }

  @Test("what is no file is refused", arguments: ["/nirgends/seite.txt", "/tmp", "/dev/null"])
  func noFile(path: String) {
    #expect {
      try ArticleReader().article(from: Source(name: path, path: path))
    } throws: { error in
      (error as? IntakeError)?.code == .unreadable
    }
  }

  @Test("a message shows no control character of a name")
  func messages() {
    let name = "a\u{1B}[31m\u{202E}.txt"
    #expect {
      try ArticleReader().article(from: Source(name: name, path: "/nirgends"))
    } throws: { error in
      "\(error)".hasPrefix("a\\u{1B}[31m\\u{202E}.txt: ")
    }
  }
}

@Suite("Input that is an article all the same")
struct HostileInputTests {
  @Test("control characters are taken out, marks of other formats stay text")
  func controls() throws {
    let article = try Reading.article(
      Reading.page(
        "Der Rat\u{7} tagt\u{1B}[31m heute [[slnc 500]] und <audio src=\"x.mp3\"> morgen. So\u{AD}fort."))
    #expect(
      article.blocks.map(\.text)
        == ["Der Rat tagt[31m heute [[slnc 500]] und <audio src=\"x.mp3\"> morgen. Sofort."])
  }

  @Test("a word of 100,000 letters is a text like another")
  func longWord() throws {
    let word = String(repeating: "a", count: 100_000)
    let article = try Reading.article(
      Reading.page("\(word)\n\nDer Stadtrat stimmte am Ende mit großer Mehrheit zu."))
    #expect(article.blocks.first?.text == word)
  }

  @Test("emoji and dots between the texts are left out")
  func ornaments() throws {
    let dots = String(repeating: ".", count: 100_000)
    let article = try Reading.article(
      Reading.page(
        "Der Stadtrat stimmte am Ende mit großer Mehrheit zu.\n\n🎉🎉🎉\n\n\(String(dots.prefix(300)))"))
    #expect(article.blocks.count == 1)
    #expect(article.skipped.contains { $0.text == ["🎉🎉🎉", String(dots.prefix(300))] })
  }

  @Test(
    "a title is taken as it stands, whatever is in it",
    arguments: [
      "../../etc/passwd ist kein Name für eine Seite", "Was \"Anführung\" heißt --> und was nicht",
      "<script>alert(1)</script> steht in der Zeitung", "%00 und ${HOME} im Titel der Zeitung",
      String(repeating: "Wort ", count: 59) + "Ende",
    ])
  func titles(title: String) throws {
    let article = try Reading.article(Reading.page("Der Rat tagt.", head: "Lokales\n\(title)\nAnhören\n"))
    #expect(article.headline == title)
    #expect(article.id == "seite")
  }

  @Test(
    "a file's name is made an address without a path", arguments: ["-seite..txt", "a b\"c.txt", "Ärger?.txt"])
  func names(name: String) throws {
    let article = try Reading.article(Reading.page("Der Rat tagt."), as: name)
    #expect(article.id.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") })
    #expect(!article.id.isEmpty)
  }
}

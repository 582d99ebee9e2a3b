import EditionModel
import FoundationEssentials
import Pages
import TestSupport
import Testing

/// The page in Chromium as it is read: by eyes, by screen readers, on paper, without its script.
@Suite("Reading in a browser", .timeLimit(.minutes(10)))
struct ReadingTests {
  /// What a page says.
  struct Texts: Decodable {
    let title: String
    let heading: String
    let sentences: [[String]]
    let headlines: [String]
    let contents: [String]
    let buttons: [String]
    let durations: [String]
    let links: [String]
    let tags: [String]
    let attributes: [String]
    let scripts: Int
  }

  @Test("the page says what the manifest says, each sentence once and in order")
  func texts() async throws {
    let report = try await BrowserReport.current
    let seen = try report.value("texts", as: Texts.self)
    expect(seen, says: report.edition)
    let seconds = report.edition.tracks.map { Int(report.seconds($0.timeline.length)) }
    #expect(seen.durations == seconds.map { "0:\($0 < 10 ? "0" : "")\($0)" })
    #expect(seen.links.contains("https://www.example.org/bruecke?a=1&b=2"))
    for file in report.edition.audio + report.edition.tracks.dropFirst().flatMap(\.audio) {
      #expect(seen.links.contains(file.file))
    }
    #expect(seen.links.contains("#item=c-d-e"))
  }

  @Test("the worst texts there are change nothing but text")
  func hostile() async throws {
    struct Seen: Decodable {
      let texts: Texts
      let wide: Int
      let faults: [String]
    }
    let report = try await BrowserReport.current
    let seen = try report.value("hostile", as: Seen.self)
    let honest = try report.value("texts", as: Texts.self)
    expect(seen.texts, says: try HostileEdition.make())
    #expect(seen.faults == [])
    #expect(seen.wide == 360, "a word of 300 letters makes no page wider")
    #expect(Set(seen.texts.tags).isSubset(of: honest.tags))
    #expect(Set(seen.texts.attributes).isSubset(of: honest.attributes))
    #expect(seen.texts.scripts == 2)
    #expect(seen.texts.links.contains("#item=%27%20%22%20%60%20%26amp%3B%20%26%2360%3B"))
    #expect(!seen.texts.links.contains { $0.lowercased().hasPrefix("javascript") })
  }

  private func expect(_ seen: Texts, says edition: Edition) {
    let sentences = edition.tracks.flatMap { $0.timeline.segments.map(\.written.rawValue) }
    #expect(seen.sentences.map { $0[1] } == sentences)
    #expect(seen.sentences.map { $0[0] } == sentences.indices.map(String.init))
    #expect(seen.heading == edition.newspaper)
    #expect(Self.spaced(seen.title) == Self.spaced(edition.title))
    #expect(seen.headlines.map(Self.spaced) == edition.items.map { Self.spaced($0.headline) })
    #expect(seen.contents == edition.tracks.map(\.headline))
    #expect(seen.buttons == edition.tracks.map { "Anhören: " + $0.headline })
  }

  /// A browser strips white space at a title's ends and makes one space of more.
  private static func spaced(_ text: String) -> String {
    text.split { " \n\t".contains($0) }.joined(separator: " ")
  }

  @Test("no console error, no breach of the page's policy, no dialog, and no request but for its own files")
  func faults() async throws {
    let report = try await BrowserReport.current
    let faults = try report.value("faults", as: [String].self)
    #expect(faults == [])
    let own = ["index.html", "player.css", "player.js", "cover.jpg"] + report.edition.audio.map(\.file)
    #expect(Set(try report.value("requests", as: [String].self)).subtracting(own) == [])
  }

  @Test("the policy forbids scripts, styles and pictures from elsewhere, and the tests would see a breach")
  func policy() async throws {
    struct Seen: Decodable {
      let faults: [String]
      let broken: Bool
    }
    let seen = try await BrowserReport.current.value("policy", as: Seen.self)
    #expect(!seen.broken)
    for directive in ["script-src 'self'", "style-src 'self'", "img-src 'self' data:"] {
      #expect(seen.faults.contains { $0.contains(directive) }, "\(directive)")
    }
  }

  @Test("axe finds nothing, narrow and wide, light and dark, at rest and with everything open")
  func axe() async throws {
    struct Seen: Decodable {
      struct Fault: Decodable {
        let rule: String
        let look: String
        let `where`: [[String]]
      }
      let found: [Fault]
      let passes: Int
    }
    let seen = try await BrowserReport.current.value("axe", as: Seen.self)
    #expect(seen.found.map { "\($0.rule) (\($0.look)): \($0.where)" } == [])
    #expect(seen.passes > 30, "the rules were applied")
  }

  @Test("screen readers are told German names that begin with what is seen")
  func names() async throws {
    struct Node: Decodable, Hashable {
      let role: String
      let name: String
    }
    struct Seen: Decodable {
      let tree: [Node]
      let labels: [[String]]
      let live: Int
      let position: String
    }
    let seen = try await BrowserReport.current.value("names", as: Seen.self)
    let expected = [
      "region": ["Anhören", "Herunterladen"], "doc-toc": ["Inhalt"], "slider": ["Position", "Lautstärke"],
      "combobox": ["Geschwindigkeit"], "link": ["Zum Text", "Zur Wiedergabe", "Link zu dieser Stelle"],
      "button": [
        "Zurückspulen, 15 Sekunden", "Anhören", "Vorspulen, 30 Sekunden", "Vorheriges Kapitel",
        "Nächstes Kapitel",
        "Vorheriger Satz", "Nächster Satz", "Text folgen", "Weitere Einstellungen", "Anhören: Ein Tor genügt",
      ],
      "DisclosureTriangle": ["Tasten"], "heading": ["Anhören", "Inhalt", "Die Brücke ist offen", "Der Bau"],
    ]
    for (role, names) in expected {
      for name in names {
        #expect(seen.tree.contains(Node(role: role, name: name)), "\(role) \(name)")
      }
    }
    #expect(seen.labels.count > 10)
    for label in seen.labels {
      #expect(label[1].contains(label[0].split(separator: " ").first ?? ""), "\(label)")
    }
    #expect(seen.live == 0, "the text in step with the sound is not read out besides")
    let report = try await BrowserReport.current
    let length = Int(report.seconds(report.edition.length))
    #expect(seen.position == "15 Sekunden von \(Self.words(length))")
  }

  private static func words(_ seconds: Int) -> String {
    let parts = [(seconds / 60, "Minute"), (seconds % 60, "Sekunde")].filter { $0.0 > 0 }
    return parts.map { "\($0.0) \($0.1)\($0.0 == 1 ? "" : "n")" }.joined(separator: " ")
  }

  @Test("everything to press is 44 pixels wide and high, and no page is wider than its window")
  func targets() async throws {
    struct Seen: Decodable {
      let small: [String]
      let count: Int
      let overflow: [Int]
    }
    let seen = try await BrowserReport.current.value("targets", as: Seen.self)
    #expect(seen.small == [])
    #expect(seen.count > 90)
    #expect(seen.overflow == [0, 0, 0])
  }

  @Test("without its script the page is a text with players")
  func withoutScript() async throws {
    struct Seen: Decodable {
      let controls: Bool
      let tracks: Int
      let visibleTracks: Int
      let buttons: Int
      let text: String
    }
    let report = try await BrowserReport.current
    let seen = try report.value("without_script", as: Seen.self)
    #expect(seen.controls)
    #expect(seen.tracks == 3 && seen.visibleTracks == 3)
    #expect(seen.buttons == 0, "nothing is shown that would do nothing")
    for sentence in report.sentences { #expect(seen.text.contains(sentence)) }
  }

  @Test("what is printed is the text and not the player")
  func onPaper() async throws {
    struct Seen: Decodable { let text: String }
    let seen = try await BrowserReport.current.value("on_paper", as: Seen.self)
    for text in [
      "Die Brücke ist offen", "Er kostete 4,2 Millionen Euro.", "Diese Ausgabe liest eine synthetische",
    ] {
      #expect(seen.text.contains(text), "\(text)")
    }
    #expect(!seen.text.contains("Geschwindigkeit") && !seen.text.contains("Anhören"))
  }

  @Test("where no sound arrives, the page says so and offers the files")
  func withoutSound() async throws {
    struct Seen: Decodable {
      let text: String
      let links: [String]
    }
    let report = try await BrowserReport.current
    let seen = try report.value("without_sound", as: Seen.self)
    #expect(seen.text.hasPrefix("Wiedergabe nicht möglich."))
    #expect(seen.links == report.edition.audio.map(\.file))
  }

  @Test("pictures of the page are kept for people to look at")
  func pictures() async throws {
    let names = try await BrowserReport.current.value("pictures", as: [String].self)
    #expect(names.count == 12)
    for name in names {
      let size = try Data(contentsOf: URL(filePath: Program.root + "/.build/screenshots/\(name)")).count
      #expect(size > 5_000, "\(name)")
    }
  }

  @Test("the list of editions: axe finds nothing, nothing is too small or too wide, and no script is in it")
  func list() async throws {
    struct Seen: Decodable {
      let found: [String]
      let passes: Int
      let small: [String]
      let overflow: [Int]
      let scripts: Int
      let faults: [String]
    }
    let seen = try await BrowserReport.current.value("editions", as: Seen.self)
    #expect(seen.found == [])
    #expect(seen.passes > 20, "the rules were applied")
    #expect(seen.small == [])
    #expect(seen.overflow == [0, 0, 0, 0])
    #expect(seen.scripts == 0)
    #expect(seen.faults == [])
  }

  @Test("the checker of the W3C finds no fault, whatever the texts say")
  func valid() async throws {
    let folder = try TemporaryFolder()
    for (name, text) in EditionPage.files(of: try HostileEdition.make()) {
      try folder.write(try text(), as: name)
    }
    let list = try EditionsPage.files(
      of: [try HostileEdition.make()], feed: "feed.xml",
      ressortFeeds: [.init(name: "feed-a.xml", title: "\"><script>alert(1)</script>")], detailed: 30)
    try folder.write(list[0].text, as: "list.html")
    for name in ["index.html", "list.html"] {
      #expect(try await MarkupCheck.complaints(about: "\(folder.path)/\(name)") == "")
    }
    let page = try String(contentsOfFile: folder.path + "/index.html", encoding: .utf8)
    try folder.write(page.replacing("</main>", with: ""), as: "broken.html")
    #expect(try await !MarkupCheck.complaints(about: folder.path + "/broken.html").isEmpty)
  }
}

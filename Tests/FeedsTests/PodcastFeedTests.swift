import EditionModel
import Feeds
import FoundationEssentials
import TestSupport
import Testing

@Suite("The podcast feed")
struct PodcastFeedTests {
  private static func feed(
    _ editions: [Edition], base: String = "https://example.org/audio", limit: Int = 30
  ) throws -> String {
    let address = try #require(WebAddress(base))
    return try #require(PodcastFeed(editions, base: address, limit: limit)).text()
  }

  @Test("is the one agreed on, and the same every time")
  func golden() throws {
    let editions = [
      try FeedEditions.edition("2025-12-24", formats: [.mp3, .flac]), try FeedEditions.edition(revision: 2),
    ]
    let text = try Self.feed(editions)
    try Golden.expect(text, is: "feed.xml")
    #expect(try Self.feed(editions) == text)
  }

  @Test("a revised edition keeps its guid and has another file")
  func revision() async throws {
    let first = try Self.feed([try FeedEditions.edition()])
    let second = try Self.feed([try FeedEditions.edition(revision: 2)])
    let wanted = "[root.find('.//item/guid').text, root.find('.//enclosure').get('url')]"
    let guid = "blauthaler-zeitung-2025-09-05-edition"
    let folder = "https://example.org/audio/2025-09-05/"
    #expect(try await XMLReaders.python(first, wanted) == [guid, folder + "edition-2025-09-05.mp3"])
    #expect(try await XMLReaders.python(second, wanted) == [guid, folder + "edition-2025-09-05-r2.mp3"])
  }

  @Test("it holds as many of the newest editions as were asked for")
  func limit() async throws {
    let editions = try (1...9).reversed().map { try FeedEditions.edition("2025-09-0\($0)") }
    let dates = try await XMLReaders.python(
      try Self.feed(editions, limit: 3), "[item.text for item in root.findall('.//item/pubDate')]")
    #expect(
      dates == [
        "Tue, 09 Sep 2025 04:30:00 +0200", "Mon, 08 Sep 2025 04:30:00 +0200",
        "Sun, 07 Sep 2025 04:30:00 +0200",
      ])
  }

  @Test("what is no base URL makes no feed", arguments: ["https://example.org/?a", "http://example.org/a#b"])
  func base(text: String) throws {
    let address = try #require(WebAddress(text))
    #expect(PodcastFeed([try FeedEditions.edition()], base: address, limit: 30) == nil)
  }

  /// Headlines that mean something to one of the forms a feed is made of.
  static let hostileTexts = [
    "</title><script>alert(1)</script>", "]]>", "-->", "<![CDATA[ x ]]>", "&amp; &#0; &lt;b&gt;", "\"'`",
    "Eins\nZwei\r\nDrei", "\u{0}\u{1}\u{8}weg\u{FFFE}", "\u{202E}rückwärts\u{202C}", "👩‍👩‍👧 🇩🇪", "#EXTINF:1,x",
    String(repeating: "Lange Wege ", count: 28), "e\u{301}\u{85}\u{2028}x",
    "<script>\u{301}<\u{301}b>&\u{301}amp;",
  ]

  @Test(
    "a hostile headline is text in every place, by another parser and by feedparser", arguments: hostileTexts)
  func hostile(headline: String) async throws {
    let text = try Self.feed([
      try FeedEditions.edition(newspaper: headline, headlines: [headline, "Ein Tor"], sentence: headline)
    ])
    let plain = String(
      String.UnicodeScalarView(
        headline.unicodeScalars.filter {
          $0.value >= 0x20 && $0.value < 0xFFFE || $0.value > 0xFFFF || "\n\r".unicodeScalars.contains($0)
        }))
    let title = "\(plain) – Freitag, 5. September 2025"
    let found = try await XMLReaders.python(
      text,
      """
      [root.find('channel/title').text, root.find('.//item/title').text,
       root.findall('.//psc:chapter', ns)[1].get('title'), len(root.findall('.//item')), len(root.findall('.//item/*'))]
      """)
    #expect(found == [plain, title, "Sachsen: \(plain)", "1", "16"])
    let lines = try await XMLReaders.python(
      text, "[line for line in root.find('.//item/description').text.split('\\n') if line[:2] == '00']")
    #expect(lines.count == 3)
    #expect(lines.first == "00:00:00 Überblick")
    // Apps read description and content as HTML.
    let tags = try await Self.tags(text)
    #expect(tags.description == [])
    #expect(tags.content == ["p", "ul", "li", "li", "li", "p", "a", "p"])
  }

  @Test("only web addresses become links")
  func links() throws {
    let text = try Self.feed([try FeedEditions.edition()])
    #expect(text.contains("href=\"https://example.org/a?b=1&amp;c=2\""))
    #expect(!text.contains("javascript"))
  }

  @Test("a description is never longer than Apple takes, and loses whole lines")
  func long() async throws {
    let headlines = (1...90).map { "Eine Überschrift mit der Nummer \($0) und & noch etwas mehr" }
    let text = try Self.feed([try FeedEditions.edition(headlines: headlines)])
    let found = try await XMLReaders.python(
      text,
      "[len(root.find('.//item/description').text.encode()), root.find('.//item/description').text[-4:]]")
    #expect((3800...4000).contains(Int(found[0]) ?? 0))
    #expect(found[1] == "mehr")
  }

  @Test("feedparser finds no fault and what an app needs")
  func feedparser() async throws {
    let text = try Self.feed([try FeedEditions.edition("2025-12-24"), try FeedEditions.edition()])
    let script = """
      import feedparser, json, sys
      feed = feedparser.parse(sys.stdin.buffer.read())
      first = feed.entries[0]
      print(json.dumps([str(value) for value in [
        feed.bozo, feed.version, feed.feed.title, feed.feed.language, feed.feed.link, len(feed.entries), first.id,
        first.guidislink, first.published, list(first.published_parsed[:6]), first.itunes_duration,
        first.enclosures[0].href, first.enclosures[0].length, first.enclosures[0].type,
        [link.href for link in feed.feed.links if link.rel == "self"][0]]]))
      """
    let result = try await Program.run("/usr/bin/python3", ["-c", script], input: text)
    #expect(result.status == 0, "\(result.errors)")
    let found = try JSONDecoder().decode([String].self, from: Data(result.output.utf8))
    #expect(
      found == [
        "False", "rss20", "Blauthaler Zeitung", "de", "https://example.org/audio/", "2",
        "blauthaler-zeitung-2025-12-24-edition", "False", "Wed, 24 Dec 2025 04:30:00 +0100",
        "[2025, 12, 24, 3, 30, 0]", "13", "https://example.org/audio/2025-12-24/edition-2025-12-24.mp3",
        "13000",
        "audio/mpeg", "https://example.org/audio/feed.xml",
      ])
  }

  /// The tags that an HTML parser sees in an episode's description and content.
  private static func tags(_ feed: String) async throws -> (description: [String], content: [String]) {
    let script = """
      import html.parser, json, sys
      import xml.etree.ElementTree as tree
      class Tags(html.parser.HTMLParser):
        def __init__(self, text):
          super().__init__()
          self.tags = []
          self.feed(text)
          self.close()
        def handle_starttag(self, tag, attributes): self.tags.append(tag)
        def handle_comment(self, text): self.tags.append("!--")
        def handle_decl(self, text): self.tags.append("!")
        def unknown_decl(self, text): self.tags.append("![")
        def handle_pi(self, text): self.tags.append("?")
      item = tree.fromstring(sys.stdin.buffer.read()).find(".//item")
      names = ["description", "{http://purl.org/rss/1.0/modules/content/}encoded"]
      print(json.dumps([Tags(item.find(name).text).tags for name in names]))
      """
    let result = try await Program.run("/usr/bin/python3", ["-c", script], input: feed)
    guard result.status == 0 else { throw ReaderFault(description: result.errors) }
    let tags = try JSONDecoder().decode([[String]].self, from: Data(result.output.utf8))
    return (tags[0], tags[1])
  }
}

import EditionModel
import Pages
import TestSupport
import Testing

@Suite("The files of the player page")
struct EditionPageTests {
  @Test("page, style and script; the script stays small")
  func files() throws {
    let files = EditionPage.files(of: try HostileEdition.make())
    #expect(files.map(\.name) == ["index.html", "player.css", "player.js"])
    let texts = try files.map { try $0.text() }
    #expect(texts[2].utf8.count < 16_000)
    #expect(!texts.dropFirst().contains { $0.contains("http:") || $0.contains("https:") })
  }

  @Test("the same edition always makes the same page")
  func determinism() throws {
    let edition = try HostileEdition.make()
    let pages = try (0..<3).map { _ in try EditionPage.files(of: edition)[0].text() }
    #expect(Set(pages).count == 1)
  }

  @Test("no scalar of a text ends an attribute, an element or the data")
  func escaping() throws {
    let page = try EditionPage.files(of: HostileEdition.make())[0].text()
    let scalars = Array(page.unicodeScalars)
    #expect(!scalars.contains { $0.value < 32 && $0 != "\n" || (0x7F...0x9F).contains($0.value) })
    let honest = try #require(page.split(separator: "<script type=\"application/json\" id=\"data\">").last)
    let data = honest.prefix { $0 != "<" }
    #expect(honest.dropFirst(data.count).hasPrefix("</script>\n</body>\n</html>"))
    #expect(!data.unicodeScalars.contains { "<>&\u{2028}\u{2029}".unicodeScalars.contains($0) })
  }

  @Test("the library's own escaping would let an accent on a quotation mark through; ours does not")
  func accents() throws {
    let page = try EditionPage.files(of: HostileEdition.make())[0].text()
    #expect(page.contains("&quot;\u{301} onfocus"))
    let body = page.split(separator: "id=\"data\"").first ?? ""
    #expect(!body.unicodeScalars.map { String($0) }.joined(separator: "\0").contains("\"\0\u{301}"))
  }
}

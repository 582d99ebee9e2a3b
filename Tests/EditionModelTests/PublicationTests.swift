import EditionModel
import TestSupport
import Testing

@Suite("When an edition counts as published")
struct PublicationMomentTests {
  @Test("it is half past four in Germany, on every day of sixty years, as the time zone database has it")
  func everyDay() async throws {
    let script = """
      import datetime, email.utils, zoneinfo
      day = datetime.datetime(1981, 1, 1, 4, 30, tzinfo=zoneinfo.ZoneInfo("Europe/Berlin"))
      while day.year < 2041:
        print(day.date(), email.utils.format_datetime(day), day.isoformat(), sep="|")
        day += datetime.timedelta(days=1)
      """
    let result = try await Program.run("/usr/bin/python3", ["-c", script])
    let lines = result.output.split(separator: "\n")
    #expect(lines.count == 21_915)
    let wrong = lines.filter { line in
      let fields = line.split(separator: "|")
      guard let moment = CalendarDate(String(fields[0])).map({ PublicationMoment($0) }) else { return true }
      return moment.rfc822 != fields[1] || moment.iso8601 != fields[2]
    }
    #expect(wrong.isEmpty)
  }

  @Test("what is published together keeps its order")
  func order() throws {
    let date = try #require(CalendarDate("2025-03-30"))
    #expect(PublicationMoment(date, minutesLater: 1).rfc822 == "Sun, 30 Mar 2025 04:31:00 +0200")
    #expect(PublicationMoment(date, minutesLater: 99).rfc822 == "Sun, 30 Mar 2025 04:59:00 +0200")
  }
}

@Suite("Addresses on the web")
struct WebAddressTests {
  @Test(
    "an address is taken as it is",
    arguments: [
      "https://example.org", "http://example.org/", "HTTPS://Example.org/a/b?c=d&e=%C3%A4#f",
      "http://127.0.0.1:8000/",
      "http://[::1]:8000/x", "https://xn--mller-kva.example/",
    ])
  func taken(text: String) {
    #expect(WebAddress(text)?.description == text)
  }

  @Test(
    "whatever else is called an address is none",
    arguments: [
      "", "example.org", "/a", "//example.org/", "ftp://example.org/", "javascript:alert(1)", "http://",
      "https:///a",
      "http:/example.org", "https://user@example.org/", "https://user:word@example.org/", "https://:80/",
      "https://müller.example/", "https://example.org/a b", "https://example.org/\n",
      "https://example.org/\"",
      "https://example.org/<b>", "https://example.org/%", "https://example.org/%4", "https://example.org/%zz",
      "https://example.org/\\", "https://example.org/\0", "https://" + String(repeating: "a", count: 2000),
    ])
  func refused(text: String) {
    #expect(WebAddress(text) == nil)
  }

  @Test("as a folder it ends with a slash, and has neither query nor fragment")
  func folder() {
    #expect(WebAddress("https://example.org")?.folder == "https://example.org/")
    #expect(WebAddress("https://example.org/a/")?.folder == "https://example.org/a/")
    #expect(WebAddress("https://example.org/?a")?.folder == nil)
    #expect(WebAddress("https://example.org/#a")?.folder == nil)
  }
}

import Glibc
import Intake
import Testing

@Suite("Time grows with the length", .serialized)
struct LinearTimeTests {
  @Test(
    "four times the page takes about four times the work",
    arguments: [
      "Der Rat hat lange beraten. Am Ende stimmten 14 dafür und zwölf dagegen.\n\n", "Ein Satz.\n",
      "Blick auf das Rathaus. Foto: Anna Muster\n", "Mehr zum Thema\n\nTitel\n\n",
      "05.09.2025\n2 min.\nTitel der Seite\n", "Wort ", "a", ". ", "\n", "„“", "a\u{301}\u{302}",
      "Von Anna Muster\n", "Politik\nSport\n", "3 Kommentare\nx\nvor 2 Stunden\n",
    ])
  func page(unit: String) throws {
    try Self.expectLinear(unit, as: "seite.txt")
  }

  @Test(
    "four times the Markdown takes about four times the work",
    arguments: [
      "Wort ", "(a [", "<a href=\"", "![a](", "> ", "- a\n", "**a_", "&a;", "<!--", "```\n", "# a\n",
      "1. a\n",
    ])
  func markdown(unit: String) throws {
    try Self.expectLinear(unit, as: "seite.md")
  }

  private static func expectLinear(_ unit: String, as name: String) throws {
    let small = try Self.seconds(unit, bytes: 5_000, as: name)
    let large = try Self.seconds(unit, bytes: 20_000, as: name)
    // A quadratic reader needs 16 times; the fraction of a second is for the machine's own noise.
    #expect(large < small * 9 + 0.3)
  }

  /// The processor time of this thread for reading a page of so many bytes.
  private static func seconds(_ unit: String, bytes: Int, as name: String) throws -> Double {
    let text = Reading.page(String(repeating: unit, count: bytes / unit.utf8.count))
    let start = threadTime()
    _ = try Reading.fault(name.hasSuffix(".md") ? "# Titel\n\n" + text : text, as: name)
    return threadTime() - start
  }

  private static func threadTime() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}

import German
import Glibc
import Testing

@Suite("Sentences of any text")
struct SentenceFuzzTests {
  /// Pieces that meet the rules and the tokenizer where they are weakest.
  private static let pieces = [
    ".", ".", ".", ". ", ". ", "! ", "? ", "…", "...", "?!", ", ", ": ", "; ", " ", " ", " ", "  ", "\u{A0}",
    "\u{202F}", "\t",
    "\n", "\r\n", "\r", "\u{0}", "\u{AD}", "\u{200B}", "\u{200D}", "\u{FEFF}", "\u{202E}", "\u{2028}", "„",
    "“", "”", "\"", "»",
    "«", "‚", "‘", "’", "'", "(", ")", "[", "]", "{", "}", "–", "—", "-", "/", "+", "&", "%", "§ ", "€", "°",
    "•", "*", "@", "#",
    "1", "3", "12", "30", "67", "1998", "3.10.", "2:1", "3,5", "10 000", "1.000.000", "٣", "१", "¹", "²", "½",
    "IV", "XIV", "I",
    "a", "b", "z", "B", "S", "Die ", "Der ", "Er ", "und ", "am ", "im ", "zum ", "ist ", "z. B. ", "z.B.",
    "u. a. ", "d. h.",
    "usw. ", "Dr. ", "Nr. ", "Art. ", "Abs. ", "St. ", "Str. ", "v. Chr. ", "e. V. ", "& Co. ", "Mio. ",
    "Oktober ", "Platz ",
    "Weber ", "Liga ", "Uhr ", "iPhone ", "www.x.de", "https://x.de/a?b=c", "info@x.de", ":-)", ":-(", "😀",
    "👨‍👩‍👧‍👦", "🇩🇪", "❤️",
    "e\u{301}", "\u{301}", "\u{327}", "שלום", "مرحبا", "你好。", "ǅ", "ﬃ", "ẞ", "İ", "\u{1D400}", "\u{E000}",
    "\u{10FFFF}",
  ]

  private static func text(seed: UInt64, length: Int) -> String {
    var generator = Generator(state: seed)
    var text = ""
    for _ in 0..<length {
      text += pieces[Int.random(in: 0..<pieces.count, using: &generator)]
    }
    return text
  }

  @Test("every text splits, and the sentences joined give it", arguments: 0..<40)
  func lossless(group: Int) {
    for member in 0..<25 {
      let text = Self.text(seed: UInt64(group * 1000 + member), length: 5 + member * 4)
      let ranges = SentenceSplitter().sentences(in: text)
      let joined = ranges.map { text[$0] }.joined()
      #expect(joined.utf8.elementsEqual(text.utf8), "seed \(group * 1000 + member)")
      #expect(ranges.allSatisfy { !$0.isEmpty })
    }
  }

  @Test("every text is cut into clauses that fit", arguments: 0..<10)
  func clauses(group: Int) {
    for member in 0..<10 {
      let text = Self.text(seed: UInt64(group * 77 + member), length: 150)
      let clauses = ClauseCutter(limit: 60).clauses(in: text).map { text[$0] }
      #expect(clauses.joined().utf8.elementsEqual(text.utf8))
      #expect(clauses.allSatisfy { $0.utf8.count <= 60 })
    }
  }

  @Test(
    "a run of anything takes time in proportion to its length",
    arguments: [
      ".", "a", " ", "\"", "1", "(", ")", "[", "z.B.", "z. B. ", "1. ", "A. ", "?", "…", "„", "“", "»", "-",
      "–", ",", "I.", "ß", "😀",
      "\u{301}", "1:", "1.", "1,", "/", "#", "@", ":", "(a. ", "„A. ", "Die. ", "Platz 1. ", "u. ", "1 000 ",
      "x.de ", "a.a.",
      "((A. ", ". . ", "und 2. ", ": 1. ", "‘", "'", "\r\n", "V. ",
    ])
  func linear(unit: String) {
    // Four times the length; what is quadratic takes sixteen times as long.
    let small = Self.seconds(unit, bytes: 3000)
    let large = Self.seconds(unit, bytes: 12_000)
    #expect(large < 10 * max(small, 0.01), "\(small) s, then \(large) s")
  }

  /// The processor time that splitting takes.
  private static func seconds(_ unit: String, bytes: Int) -> Double {
    let text = String(repeating: unit, count: bytes / unit.utf8.count)
    let start = processorSeconds()
    let ranges = SentenceSplitter().sentences(in: text)
    #expect(ranges.map { text[$0].utf8.count }.reduce(0, +) == text.utf8.count)
    return processorSeconds() - start
  }

  /// What this thread has used; other tests run beside it.
  private static func processorSeconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}

import German
import Testing

@Suite("Sentences")
struct SentenceSplitterTests {
  private static func check(_ marked: String) {
    let expected = SentenceCases.sentences(of: marked)
    let text = expected.joined()
    let ranges = SentenceSplitter().sentences(in: text)
    #expect(ranges.map { String(text[$0]) } == expected)
  }

  @Test("ordinals go on, whatever stands behind them", arguments: SentenceCases.ordinals)
  func ordinals(marked: String) { Self.check(marked) }

  @Test("a number at the end of a sentence ends it", arguments: SentenceCases.numbersAtTheEnd)
  func numbersAtTheEnd(marked: String) { Self.check(marked) }

  @Test("dates stay whole", arguments: SentenceCases.dates)
  func dates(marked: String) { Self.check(marked) }

  @Test("what numbers a list belongs to its point", arguments: SentenceCases.lists)
  func lists(marked: String) { Self.check(marked) }

  @Test("match minutes, scores and distances", arguments: SentenceCases.sportsNumbers)
  func sportsNumbers(marked: String) { Self.check(marked) }

  @Test("abbreviations go on", arguments: SentenceCases.abbreviationsWithin)
  func abbreviationsWithin(marked: String) { Self.check(marked) }

  @Test(
    "abbreviations end a sentence where one begins behind them",
    arguments: SentenceCases.abbreviationsAtTheEnd)
  func abbreviationsAtTheEnd(marked: String) { Self.check(marked) }

  @Test("initials and single letters", arguments: SentenceCases.initials)
  func initials(marked: String) { Self.check(marked) }

  @Test("the numbers of rulers and of parts", arguments: SentenceCases.rulers)
  func rulers(marked: String) { Self.check(marked) }

  @Test("quotations of every kind", arguments: SentenceCases.quotations)
  func quotations(marked: String) { Self.check(marked) }

  @Test("brackets, footnotes and smileys", arguments: SentenceCases.brackets)
  func brackets(marked: String) { Self.check(marked) }

  @Test("question marks, exclamation marks and points of omission", arguments: SentenceCases.marks)
  func marks(marked: String) { Self.check(marked) }

  @Test("addresses and file names stay whole", arguments: SentenceCases.addresses)
  func addresses(marked: String) { Self.check(marked) }

  @Test("names that begin small begin sentences", arguments: SentenceCases.smallStarts)
  func smallStarts(marked: String) { Self.check(marked) }

  @Test("what a sentence may begin with", arguments: SentenceCases.sentenceStarts)
  func sentenceStarts(marked: String) { Self.check(marked) }

  @Test("no rule is taken too far", arguments: SentenceCases.traps)
  func traps(marked: String) { Self.check(marked) }

  @Test("several rules at once", arguments: SentenceCases.mixed)
  func mixed(marked: String) { Self.check(marked) }

  @Test(
    "passages from newspapers",
    arguments: [
      SentenceCases.sports, SentenceCases.politics, SentenceCases.courts, SentenceCases.police,
      SentenceCases.weatherAndMoney, SentenceCases.culture, SentenceCases.history, SentenceCases.interviews,
      SentenceCases.letters, SentenceCases.tickers, SentenceCases.serviceAndCookery,
    ].flatMap { $0 })
  func newspaper(marked: String) { Self.check(marked) }
}

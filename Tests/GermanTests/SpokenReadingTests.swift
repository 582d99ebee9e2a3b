import EditionModel
import German
import Testing

@Suite("Spoken form: how it came about")
struct SpokenReadingTests {
  @Test(
    "names the rule of every change",
    arguments: [
      ("Am 3. Oktober", "date.dayMonth"), ("um 14.30 Uhr", "time.clock"), ("der 3. Platz", "ordinal"),
      ("im Jahr 1998", "year"), ("3,50 Euro", "money"), ("5 km", "quantity.unit"), ("2:1", "score"),
      ("Ludwig XIV. kam", "roman.ruler"), ("Eine 72-Jährige", "compound.word"),
      ("z. B.", "abbreviation.table"),
      ("§ 5", "law.paragraph"), ("Kolleg:innen", "gender.sign"), ("ein – zwei", "mark.dash"),
      ("Mo-Fr 8 Uhr", "time.weekday"), ("Mrd.-Hilfe", "abbreviation.compound"),
      ("+++ Eil +++", "mark.ornament"),
    ])
  func namesRule(written: String, rule: String) {
    let reading = SpokenFormer().reading(of: WrittenText(rawValue: written))
    #expect(reading.changes.contains { $0.rule == rule }, "\(reading.changes.map(\.rule))")
  }

  @Test(
    "reports what it cannot decide",
    arguments: [
      (
        "Er kam 1.2:3 an.",
        "Was „1.2:3“ bedeutet, ist nicht zu erkennen; gelesen wird „eins Punkt zwei zu drei“."
      ),
      ("Das Krzl. blieb stehen.", "Die Abkürzung „Krzl.“ ist unbekannt."),
      ("Er wurde 3.", "„wurde 3.“ kann ein Rang oder eine Zahl sein."),
    ])
  func reports(written: String, doubt: String) {
    #expect(SpokenFormer().reading(of: WrittenText(rawValue: written)).doubts == [doubt])
  }

  @Test("leaves a sentence without numbers and signs as it is")
  func leavesWords() {
    let written = "Der Bürgermeister dankte den Helferinnen und Helfern, die gekommen waren."
    let reading = SpokenFormer().reading(of: WrittenText(rawValue: written))
    #expect(reading.spoken.rawValue == written)
    #expect(reading.changes.isEmpty && reading.doubts.isEmpty)
  }

  @Test("prefers an editor's own expansion")
  func prefersOwn() {
    let style = SpokenStyle(expansions: ["LVB": "Leipziger Verkehrsbetriebe"])
    let reading = SpokenFormer(style: style).reading(of: WrittenText(rawValue: "Die LVB fahren."))
    #expect(reading.spoken.rawValue == "Die Leipziger Verkehrsbetriebe fahren.")
    #expect(reading.changes.map(\.rule) == ["style.expansion"])
  }
}

import EditionModel
import Intake
import Testing

@Suite("Rules for lines")
struct PageRulesTests {
  private static let frame = (
    before: "Der Stadtrat hat am Donnerstag lange beraten. Am Ende stimmten 14 dafür.",
    after: "Im Herbst wird noch einmal abgestimmt. Dann liegt ein Gutachten vor."
  )

  private static func article(with lines: String) throws -> Article {
    try Reading.article(Reading.page("\(frame.before)\n\n\(lines)\n\n\(frame.after)"))
  }

  @Test(
    "a text that speaks of a page's things is a text",
    arguments: [
      "Der Vertrag ist jederzeit kündbar, heißt es beim Amt.", "Den Helfern bot sich dasselbe Bild: Schlamm.",
      "„Wir bieten ein Probeabo an“, sagte die Leiterin.", "Die Stadt gibt künftig einen Newsletter heraus.",
      "Die Quelle: Sie liegt tief im Wald und versiegt nie.", "Anhören mussten sich die Räte auch Kritik.",
      "Auf dem Foto: der Rat von 1911, gut gelaunt und mit Hut.",
      "Teilen wollen die Nachbarn auch künftig, und zwar alles.",
      "Mehr Geld gibt es nicht, dafür mehr Zeit.", "Von Neufelden nach Auental sind es elf Kilometer.",
      "Lesen Sie das Kleingedruckte, rät die Verbraucherzentrale.",
      "Der Rat zitierte aus einem Brief (Quelle: Archiv) und schwieg.",
    ])
  func kept(text: String) throws {
    let article = try Self.article(with: text)
    #expect(article.blocks.map(\.text) == [Self.frame.before, text, Self.frame.after])
  }

  @Test(
    "a line of the page in the midst of a story is left out with its reason",
    arguments: [
      ("▶ Artikel anhören (3:45)", "player label"), ("Audio · 4 Min.", "player label"),
      ("Hören Sie hier den Artikel", "player label"), ("Diesen Artikel vorlesen lassen", "player label"),
      ("Teilen | Merken | Drucken", "page tool"), ("Per E-Mail versenden", "page tool"),
      ("Anzeige", "advertisement"), ("Empfohlener externer Inhalt", "advertisement"),
      ("An dieser Stelle finden Sie einen externen Inhalt.", "advertisement"),
      ("Sichern Sie sich jetzt Ihr Digital-Abo.", "paywall notice"), ("Probeabo bestellen", "paywall notice"),
      ("Unser Newsletter bringt Ihnen die Nachrichten ins Haus.", "newsletter box"),
      ("Lesen Sie auch: Der Rat tagt im Freien", "link to another article"),
      ("→ Mehr zum Thema: Der Rat tagt im Freien", "link to another article"),
      ("Lesezeit: 3 Minuten", "reading time"), ("Aktualisiert am 05.03.2026 um 14:30 Uhr", "date line"),
      ("12 Kommentare", "comment count"), ("***", "ornament"),
      ("Der Rat im Saal. Foto: Anna Muster", "caption"),
      ("Der Rat im Saal | Bild: dpa/Anna Muster", "caption"),
      ("Der Rat im Saal. © Anna Muster/dpa", "caption"), ("Der Rat im Saal (Foto: privat)", "caption"),
      ("Der Rat im Saal. Quelle: imago images/Muster", "caption"),
      ("Der Rat im Saal. (Symbolbild)", "caption"),
      ("Wir verwenden Cookies, um Inhalte anzuzeigen.", "cookie notice"),
    ])
  func skipped(line: String, reason: String) throws {
    let article = try Self.article(with: line)
    #expect(article.blocks.map(\.text) == [Self.frame.before, Self.frame.after])
    #expect(article.skipped.contains { $0.reason == reason && $0.text.contains(line) })
  }

  @Test(
    "a picture's text goes with the bare credit in its block, in whatever form",
    arguments: [
      "Der Saal bei Nacht\nFoto: Anna Muster", "Foto: Anna Muster\nDer Saal bei Nacht",
      "Der Saal bei Nacht\n© Anna Muster", "Der Saal war voll.\nBild: H. Muster/dpa",
    ])
  func pictureTexts(lines: String) throws {
    let article = try Self.article(with: lines)
    #expect(article.blocks.map(\.text) == [Self.frame.before, Self.frame.after])
    #expect(article.skipped.contains { $0.reason == "caption" && $0.text.count == 2 })
  }

  @Test(
    "a line between texts is a subheading: words, a question, a quotation, a colon",
    arguments: [
      "Streit um die Straßen", "Wer soll das bezahlen?", "„Das ist ein Anfang“", "Die Fristen:",
      "19.000 Stunden Arbeit", "Kreml: Auch das noch", "1. Neufelden", "So geht es weiter!",
    ])
  func subheadings(line: String) throws {
    let article = try Self.article(with: line)
    #expect(article.blocks.map(\.kind) == [.paragraph, .subheading, .paragraph])
    #expect(article.blocks.map(\.text) == [Self.frame.before, line, Self.frame.after])
  }

  @Test(
    "the place in front of a story",
    arguments: [
      ("Berlin (dpa) - ", "Berlin", "dpa"), ("BERLIN/MÜNCHEN (dpa/lby) – ", "Berlin/München", "dpa/lby"),
      ("Neufelden. ", "Neufelden", nil), ("Frankfurt am Main (AFP). ", "Frankfurt am Main", "AFP"),
      ("NEUFELDEN – ", "Neufelden", nil), ("St. Egidien. ", "St. Egidien", nil),
      ("Neufelden.\n\n", "Neufelden", nil), ("Neufelden/Auental.\n\n", "Neufelden/Auental", nil),
      ("Halle (Saale). ", "Halle (Saale)", nil), ("Bad Auental (nb). ", "Bad Auental", "nb"),
    ] as [(String, String, String?)])
  func datelines(front: String, place: String, agency: String?) throws {
    let article = try Reading.article(Reading.page("\(front)\(Self.frame.before)\n\n\(Self.frame.after)"))
    #expect(article.dateline == place)
    #expect(article.credit == agency)
    #expect(article.blocks.map(\.text) == [Self.frame.before, Self.frame.after])
  }

  @Test(
    "other words in front of a story are no place",
    arguments: ["Endlich. ", "Dr. Muster: ", "Nr. 5. ", "Und nun? "])
  func noDateline(front: String) throws {
    let article = try Reading.article(Reading.page("\(front)\(Self.frame.before)\n\n\(Self.frame.after)"))
    #expect(article.dateline == nil)
    #expect(article.blocks.first?.text == front + Self.frame.before)
  }

  @Test("a second place in the text stays in it")
  func secondPlace() throws {
    let article = try Reading.article(
      Reading.page("Neufelden.\n\nAuental (dpa) - \(Self.frame.before)\n\n\(Self.frame.after)"))
    #expect(article.dateline == "Neufelden")
    #expect(article.blocks.first?.text == "Auental (dpa) - " + Self.frame.before)
  }

  @Test(
    "who wrote it",
    arguments: [
      ("Von Anna Muster", "Anna Muster", nil), ("VON ANNA MUSTER", "Anna Muster", nil),
      ("Anna Muster und Ben von Beispiel", "Anna Muster und Ben von Beispiel", nil),
      ("Von Anna Muster, Neufelden", "Anna Muster", nil), ("Von Anna Muster (dpa)", "Anna Muster", nil),
      ("Anna Muster | 05.03.2026, 14:30 Uhr", "Anna Muster", nil),
      ("Von Anna Muster (Text) und Ben Beispiel (Fotos)", "Anna Muster und Ben Beispiel", nil),
      ("Von unserer Reporterin Anna Muster", "Anna Muster", nil), ("Von Redaktion", nil, nil),
      ("Von der Lokalredaktion", nil, nil), ("Von: dpa", nil, "dpa"), ("Redaktion Neufelden", nil, nil),
    ] as [(String, String?, String?)])
  func authors(line: String, author: String?, agency: String?) throws {
    let head = "Lokales\nStadtrat von Neufelden berät über den Haushalt\n\(line)\nAnhören\n"
    let article = try Reading.article(Reading.page(Self.frame.before, head: head))
    #expect(article.author == author)
    #expect(article.credit == agency)
    #expect(article.headline == "Stadtrat von Neufelden berät über den Haushalt")
    #expect(article.lead == "Der Stadt fehlen elf Millionen Euro. Gespart werden soll bei den Straßen.")
    #expect(article.blocks.map(\.text) == [Self.frame.before])
  }

  @Test(
    "the line above the headline is the Ressort or the kicker",
    arguments: [
      ("Sport\n", "Sport", nil), ("SPORT\n", "Sport", nil),
      ("Sport\nHandball-Verbandsliga\n", "Sport", "Handball-Verbandsliga"),
      ("Nach dem Regen\n", "Kreisseite", "Nach dem Regen"), ("Startseite > Sport > Fußball\n", "Sport", nil),
      ("Sport\n05.03.2026, 14:30 Uhr\n", "Sport", nil), ("Sport\nPlus\n", "Sport", nil),
      ("Politik\nSport\nKultur\n\n", "Kreisseite", nil), ("Sport\n\n", "Sport", nil), ("", "Kreisseite", nil),
    ] as [(String, String, String?)])
  func ressorts(above: String, ressort: String, kicker: String?) throws {
    let head = "\(above)Stadtrat von Neufelden berät über den Haushalt\nAnhören\n"
    let article = try Reading.article(Reading.page(Self.frame.before, head: head), folder: "Kreisseite")
    #expect(article.headline == "Stadtrat von Neufelden berät über den Haushalt")
    #expect(article.ressort == ressort)
    #expect(article.kicker == kicker)
  }

  @Test("a lead that repeats a caption is a lead")
  func leadAsCaption() throws {
    let lead = "Der Stadt fehlen elf Millionen Euro. Gespart werden soll bei den Straßen."
    let article = try Reading.article(
      Reading.page(
        Self.frame.before, head: "\(lead)\n\(lead) Bild: dpa\nLokales\nRat berät über den Haushalt\nAnhören\n"
      ))
    #expect(article.lead == lead)
    #expect(article.blocks.map(\.text) == [Self.frame.before])
  }

  @Test("a page without a Ressort and a folder has the Ressort Nachrichten")
  func noRessort() throws {
    let article = try Reading.article(
      "Rat berät über den Haushalt\nAnhören\n\n\(Self.frame.before)\n\n\(Self.frame.after)")
    #expect(article.ressort == "Nachrichten")
  }
}

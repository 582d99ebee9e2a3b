import EditionModel
import German
import Testing

@Suite("Marks that are heard and not said")
struct MarkedTextTests {
  @Test(
    "quotations and dashes stay in the marked text alone",
    arguments: [
      (
        "Er sagte \"Nein, danke\" und ging.", "Er sagte Nein, danke und ging.",
        "Er sagte „Nein, danke“ und ging."
      ),
      ("»Ja«, sagte sie.", "Ja, sagte sie.", "„Ja“, sagte sie."),
      ("“Ja”, sagte sie.", "Ja, sagte sie.", "„Ja“, sagte sie."),
      ("Das „Capitol“ schließt.", "Das Capitol schließt.", "Das „Capitol“ schließt."),
      ("Alles gut“, sagte sie.", "Alles gut, sagte sie.", "Alles gut“, sagte sie."),
      ("Er – so Meier – ging.", "Er, so Meier, ging.", "Er – so Meier – ging."),
      ("Sie rollen - wenn es hell ist.", "Sie rollen, wenn es hell ist.", "Sie rollen – wenn es hell ist."),
      ("Er (der Wirt) ging.", "Er, der Wirt, ging.", "Er – der Wirt – ging."),
      ("Er ging (der Wirt).", "Er ging, der Wirt.", "Er ging – der Wirt."),
      // Around a minute no more than a comma, between goals more than one.
      ("Meier (12.) traf.", "Meier, zwölfte Minute, traf.", "Meier, zwölfte Minute, traf."),
      (
        "Tore: 1:0 Meier (12.), 1:1 Huber (34.)",
        "Tore: eins zu null Meier, zwölfte Minute; eins zu eins Huber, vierunddreißigste Minute",
        "Tore: eins zu null Meier, zwölfte Minute; eins zu eins Huber, vierunddreißigste Minute"
      ),
      (
        "Meier (12.) und der Wirt (rechts) gingen.", "Meier, zwölfte Minute, und der Wirt, rechts, gingen.",
        "Meier, zwölfte Minute, und der Wirt – rechts – gingen."
      ),
      ("„2 Bier“, rief er.", "Zwei Bier, rief er.", "„Zwei Bier“, rief er."),
      ("Er ging –", "Er ging", "Er ging"),
      ("Haus- und Hofarzt", "Haus- und Hofarzt", "Haus- und Hofarzt"),
    ])
  func marks(written: String, spoken: String, marked: String) {
    let reading = SpokenFormer().reading(of: WrittenText(rawValue: written))
    #expect(reading.spoken.rawValue == spoken)
    #expect(reading.marked.rawValue == marked)
  }
}

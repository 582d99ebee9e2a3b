/// Nouns that are counted, so that a number of four digits before them is no year.
enum CountNouns {
  static func contains(_ noun: String) -> Bool {
    let word = noun.lowercased()
    if nouns.contains(word) { return true }
    return endings.contains { word.hasSuffix($0) }
  }

  private static let nouns: Set<String> = Set(
    """
    euro cent dollar us-dollar franken pfund mark rubel kronen yen prozent grad meter metern kilometer kilometern zentimeter
    millimeter quadratmeter quadratmetern quadratkilometer kubikmeter hektar liter litern tonnen kilo kilogramm gramm watt
    kilowatt megawatt gigawatt kilowattstunden volt ps km kg ha m cm mm kw mw menschen personen leute einwohner einwohnern
    einwohnerinnen bewohner bewohnern zuschauer zuschauern zuschauerinnen besucher besuchern gäste gästen fans teilnehmer teilnehmern mitglieder
    mitgliedern mitarbeiter mitarbeitern mitarbeiterinnen beschäftigte beschäftigten arbeitsplätze arbeitsplätzen stellen jobs
    soldaten schüler schülern schülerinnen studenten studierende studierenden kinder kindern frauen männer männern jugendliche tote toten
    todesopfer verletzte verletzten opfer opfern fälle fällen infizierte flüchtlinge flüchtlingen geflüchtete patienten stimmen
    punkte punkten punkt plätze plätzen betten wohnungen häuser häusern haushalte haushalten stück exemplare exemplaren seiten bücher
    büchern autos fahrzeuge fahrzeugen tiere tieren schafe schweine kühe hühner jahre jahren tage tagen stunden minuten sekunden wochen monate monaten
    mal anrufe briefe unterschriften polizisten beamte beamten einsatzkräfte helfer helfern feuerwehrleute firmen unternehmen betriebe
    betrieben kunden bäume bäumen windräder anlagen seelen zeichen wörter wörtern meilen fuß schritte schritten höhenmeter höhenmetern
    bytes megabyte gigabyte kalorien umdrehungen touren demonstranten demonstrierende teile teilen anträge anträgen straftaten verstöße
    unfälle unfällen einsätze kilometern quadratmetern millionen milliarden
    """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init))

  private static let endings = [
    "plätze", "plätzen", "meter", "metern", "stunden", "menschen", "personen", "besucher", "wohnungen",
    "innen", "stellen",
    "mitarbeiter", "mitglieder", "fahrzeuge", "schüler", "ungen", "euro", "dollar", "teilnehmer", "tonnen",
  ]
}

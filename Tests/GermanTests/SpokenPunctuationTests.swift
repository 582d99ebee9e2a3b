import Testing

@Suite("Spoken form: marks, quotes, brackets and dashes")
struct SpokenPunctuationTests {
  @Test("sets one pause where marks stand and none twice", arguments: rows)
  func reads(row: SpokenCase) {
    row.check()
  }

  private static let rows = SpokenCase.table(
    """
    „Das ist gut“, sagte er. ⇒ Das ist gut, sagte er.
    „Das ist gut!“, sagte er. ⇒ Das ist gut! sagte er.
    „Kommt er?“, fragte sie. ⇒ Kommt er? fragte sie.
    "Nein", rief er. ⇒ Nein, rief er.
    »Nein«, rief sie. ⇒ Nein, rief sie.
    Das Stück „Faust“ läuft. ⇒ Das Stück Faust läuft.
    Er sagte: „Ich komme.“ ⇒ Er sagte: Ich komme.
    Der Film ‚Oppenheimer‘ läuft. ⇒ Der Film Oppenheimer läuft.
    Er kam – wie immer – zu spät. ⇒ Er kam, wie immer, zu spät.
    Er kam - wie immer - zu früh. ⇒ Er kam, wie immer, zu früh.
    Er kam — endlich. ⇒ Er kam, endlich.
    Er kam, – so hieß es –, zu spät. ⇒ Er kam, so hieß es, zu spät.
    Der Mann (42) schwieg. ⇒ Der Mann, zweiundvierzig, schwieg.
    Der Mann (42), der floh, schwieg. ⇒ Der Mann, zweiundvierzig, der floh, schwieg.
    Olaf Scholz (SPD) sprach. ⇒ Olaf Scholz, SPD, sprach.
    Das steht in der Zeitung (siehe Seite 5). ⇒ Das steht in der Zeitung, siehe Seite fünf.
    Er wohnt in (Ost-)Berlin. ⇒ Er wohnt in Ost-Berlin.
    [Dies ist ein Zitat] ⇒ Dies ist ein Zitat
    Er sagte ... nichts. ⇒ Er sagte, nichts.
    Er sagte … nichts mehr. ⇒ Er sagte, nichts mehr.
    Und dann … ⇒ Und dann.
    Was für ein Spiel!!! ⇒ Was für ein Spiel!
    Wirklich?! ⇒ Wirklich?
    +++ Eilmeldung +++ ⇒ Eilmeldung
    +++ Brand in Aue +++ Zwei Verletzte +++ ⇒ Brand in Aue, Zwei Verletzte
    => Mehr dazu auf Seite 3 ⇒ Mehr dazu auf Seite drei
    → Seite 3 ⇒ Seite drei
    • Punkt eins ⇒ Punkt eins
    * Name geändert ⇒ Name geändert
    Name*, 34, klagt. ⇒ Name, vierunddreißig, klagt.
    BERLIN (dpa) - Die Regierung tagt. ⇒ BERLIN, dpa, Die Regierung tagt.
    Berlin/Chemnitz. Die Regierung tagt. ⇒ Berlin, Chemnitz. Die Regierung tagt.
    (dpa) ⇒ dpa
    (dpa/afp) ⇒ dpa, afp
    Foto: dpa/Peter Kneffel ⇒ Foto: dpa, Peter Kneffel
    Wie geht's? ⇒ Wie geht's?
    Grass' Roman erschien. ⇒ Grass' Roman erschien.
    Das war's dann. ⇒ Das war's dann.
    Rock 'n' Roll lebt. ⇒ Rock n Roll lebt.
    Der Satz: „Wir schaffen das“ – und dann? ⇒ Der Satz: Wir schaffen das, und dann?
    Merkel: Wir schaffen das ⇒ Merkel: Wir schaffen das
    Ja; nein; vielleicht. ⇒ Ja; nein; vielleicht.
    50 % | 20 % ⇒ fünfzig Prozent, zwanzig Prozent
    Weiter lesen >> ⇒ Weiter lesen
    Liebe ❤️ siegt. ⇒ Liebe siegt.
    Ein Preis ab 5 €* ist gut. ⇒ Ein Preis ab fünf Euro ist gut.
    Das kostet ~50 Euro. ⇒ Das kostet etwa fünfzig Euro.
    Bei > 50 % Auslastung wird geschlossen. ⇒ Bei über fünfzig Prozent Auslastung wird geschlossen.
    Die Messwerte lagen < 5 mg. ⇒ Die Messwerte lagen unter fünf Milligramm.
    © 2025 Freie Zeitung ⇒ Copyright zweitausendfünfundzwanzig Freie Zeitung
    Er sagte: »Nie wieder!« und ging. ⇒ Er sagte: Nie wieder! und ging.
    Der „Spiegel“-Bericht stimmt. ⇒ Der Spiegel-Bericht stimmt.
    Das „Tatort“-Team dreht. ⇒ Das Tatort-Team dreht.
    Der Minister(präsident) kam. ⇒ Der Minister-präsident kam.
    Ein-Mann-Betrieb ⇒ Ein-Mann-Betrieb
    """)
}

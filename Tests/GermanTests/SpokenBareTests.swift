import Testing

@Suite("Spoken form: units alone and in compounds")
struct SpokenBareTests {
  @Test("reads a unit without its number and inside a word", arguments: rows)
  func reads(row: SpokenCase) {
    row.check()
  }

  private static let rows = SpokenCase.table(
    """
    Der Strom kostet 30 Cent pro kWh. ⇒ Der Strom kostet dreißig Cent pro Kilowattstunde.
    Die Geschwindigkeit wird in km/h angegeben. ⇒ Die Geschwindigkeit wird in Kilometer pro Stunde angegeben.
    Der Verbrauch in kWh sinkt. ⇒ Der Verbrauch in Kilowattstunden sinkt.
    Der Preis je t CO2 steigt auf 55 Euro. ⇒ Der Preis je Tonne CO zwei steigt auf fünfundfünfzig Euro.
    Die Miete liegt bei 12 Euro pro m². ⇒ Die Miete liegt bei zwölf Euro pro Quadratmeter.
    Mbit/s ⇒ Megabit pro Sekunde
    µg/m³ ⇒ Mikrogramm pro Kubikmeter
    g/km ⇒ Gramm pro Kilometer
    l/100 km ⇒ Liter pro einhundert Kilometer
    kWh ⇒ Kilowattstunden
    qm ⇒ Quadratmeter
    MW ⇒ Megawatt
    mg ⇒ Milligramm
    km/h ⇒ Kilometer pro Stunde
    Std. ⇒ Stunde
    Fr. ⇒ Frau.
    u. a. ⇒ unter anderem.
    *1950 ⇒ geboren neunzehnhundertfünfzig
    20.15 ⇒ zwanzig Uhr fünfzehn
    12:30 ⇒ zwölf Uhr dreißig
    25:23 ⇒ fünfundzwanzig zu dreiundzwanzig
    12.30 h ⇒ zwölf Uhr dreißig
    Postfach 1234 ⇒ Postfach eintausendzweihundertvierunddreißig
    Hey, ha, das war gut. ⇒ Hey, ha, das war gut.
    Der Pkw/Lkw-Verkehr ruht. ⇒ Der Pkw-Lkw-Verkehr ruht.
    Die S-Bahn S 1 fährt im 30-Min.-Takt. ⇒ Die S-Bahn S eins fährt im Dreißig-Minuten-Takt.
    Im 15-Min-Takt fahren Busse. ⇒ Im Fünfzehn-Minuten-Takt fahren Busse.
    Das 10-l-Fass ist leer. ⇒ Das Zehn-Liter-Fass ist leer.
    Der 2,5-t-Lkw stand quer. ⇒ Der Zwei-Komma-fünf-Tonnen-Lkw stand quer.
    Die 110-kV-Leitung ist defekt. ⇒ Die Einhundertzehn-Kilovolt-Leitung ist defekt.
    Das 400-MW-Kraftwerk läuft. ⇒ Das Vierhundert-Megawatt-Kraftwerk läuft.
    Die 16-GB-Version ist ausverkauft. ⇒ Die Sechzehn-Gigabyte-Version ist ausverkauft.
    Das 1,8-Mio.-Euro-Haus ist verkauft. ⇒ Das Eins-Komma-acht-Millionen-Euro-Haus ist verkauft.
    Der 12-V-Anschluss fehlt. ⇒ Der Zwölf-Volt-Anschluss fehlt.
    Die 30-°C-Marke fiel. ⇒ Die Dreißig-Grad-Celsius-Marke fiel.
    Das 50-kg-Mädchen hob 70 kg. ⇒ Das Fünfzig-Kilogramm-Mädchen hob siebzig Kilogramm.
    Der 1,5-°C-Pfad ist verlassen. ⇒ Der Eins-Komma-fünf-Grad-Celsius-Pfad ist verlassen.
    Die 80-m²-Wohnung ist frei. ⇒ Die Achtzig-Quadratmeter-Wohnung ist frei.
    Das 500-m²-Grundstück ist teuer. ⇒ Das Fünfhundert-Quadratmeter-Grundstück ist teuer.
    Das 20-Cent-Stück ist alt. ⇒ Das Zwanzig-Cent-Stück ist alt.
    Die 3-l-Flasche kostet 15 Euro. ⇒ Die Drei-Liter-Flasche kostet fünfzehn Euro.
    Nach dem 6:3, 6:2-Sieg jubelte sie. ⇒ Nach dem sechs zu drei, Sechs-zu-zwei-Sieg jubelte sie.
    """)
}

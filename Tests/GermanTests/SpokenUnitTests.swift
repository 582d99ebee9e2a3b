import Testing

@Suite("Spoken form: percent, degrees and units")
struct SpokenUnitTests {
  @Test("reads quantities with their units", arguments: rows)
  func reads(row: SpokenCase) {
    row.check()
  }

  private static let rows = SpokenCase.table(
    """
    Die Preise stiegen um 2,1 Prozent. ⇒ Die Preise stiegen um zwei Komma eins Prozent.
    Die Preise stiegen um 1 Prozent. ⇒ Die Preise stiegen um ein Prozent.
    Ein Plus von 1 Prozent wäre gut. ⇒ Ein Plus von einem Prozent wäre gut.
    Der Zins fällt auf 0,5 %. ⇒ Der Zins fällt auf null Komma fünf Prozent.
    Der Zins fällt auf 0,5%. ⇒ Der Zins fällt auf null Komma fünf Prozent.
    Die Aktie gewann +1,25 %. ⇒ Die Aktie gewann plus eins Komma zwei fünf Prozent.
    Dax: -2,3 % ⇒ Dax: minus zwei Komma drei Prozent
    Der Index verlor −0,7 Prozent. ⇒ Der Index verlor minus null Komma sieben Prozent.
    30-40 % der Bäume sind krank. ⇒ Dreißig bis vierzig Prozent der Bäume sind krank.
    Die SPD verlor 1,3 Prozentpunkte. ⇒ Die SPD verlor eins Komma drei Prozentpunkte.
    Die SPD verlor 1 Prozentpunkt. ⇒ Die SPD verlor einen Prozentpunkt.
    Sie scheiterte an der 5-Prozent-Hürde. ⇒ Sie scheiterte an der Fünf-Prozent-Hürde.
    Sie scheiterte an der 5%-Hürde. ⇒ Sie scheiterte an der Fünf-Prozent-Hürde.
    Sie scheiterte an der 5-%-Hürde. ⇒ Sie scheiterte an der Fünf-Prozent-Hürde.
    Er fuhr mit 1,1 Promille. ⇒ Er fuhr mit eins Komma eins Promille.
    Er hatte 0,8 ‰ im Blut. ⇒ Er hatte null Komma acht Promille im Blut.
    Es wird bis zu 30 °C warm. ⇒ Es wird bis zu dreißig Grad Celsius warm.
    Es wird bis zu 30°C warm. ⇒ Es wird bis zu dreißig Grad Celsius warm.
    Nachts sinkt die Temperatur auf -5 Grad. ⇒ Nachts sinkt die Temperatur auf minus fünf Grad.
    Bei 2-3 Grad regnet es. ⇒ Bei zwei bis drei Grad regnet es.
    Bei −10 bis −5 Grad friert der See. ⇒ Bei minus zehn bis minus fünf Grad friert der See.
    Zwischen -3 und +4 Grad schwankt das Thermometer. ⇒ Zwischen minus drei und plus vier Grad schwankt das Thermometer.
    Bei 25° schwitzt man. ⇒ Bei fünfundzwanzig Grad schwitzt man.
    Es war 1 Grad kälter. ⇒ Es war ein Grad kälter.
    Das 1,5-Grad-Ziel ist verfehlt. ⇒ Das Eins-Komma-fünf-Grad-Ziel ist verfehlt.
    Die Straße ist 5 km lang. ⇒ Die Straße ist fünf Kilometer lang.
    Er fuhr 180 km/h. ⇒ Er fuhr einhundertachtzig Kilometer pro Stunde.
    Der Wind weht mit 120 km/h. ⇒ Der Wind weht mit einhundertzwanzig Kilometern pro Stunde.
    Die Wohnung hat 80 m². ⇒ Die Wohnung hat achtzig Quadratmeter.
    Die Wohnung hat 80 qm. ⇒ Die Wohnung hat achtzig Quadratmeter.
    Ein Grundstück von 1.200 m² steht zum Verkauf. ⇒ Ein Grundstück von eintausendzweihundert Quadratmetern steht zum Verkauf.
    Das Feld misst 3 ha. ⇒ Das Feld misst drei Hektar.
    Der Speicher fasst 10 kWh. ⇒ Der Speicher fasst zehn Kilowattstunden.
    Das Windrad leistet 5 MW. ⇒ Das Windrad leistet fünf Megawatt.
    Die Leitung schafft 100 Mbit/s. ⇒ Die Leitung schafft einhundert Megabit pro Sekunde.
    Er verbraucht 5,3 l/100 km. ⇒ Er verbraucht fünf Komma drei Liter pro einhundert Kilometer.
    Der Ausstoß beträgt 120 g/km. ⇒ Der Ausstoß beträgt einhundertzwanzig Gramm pro Kilometer.
    Die Tablette enthält 500 mg. ⇒ Die Tablette enthält fünfhundert Milligramm.
    Gemessen wurden 40 µg/m³. ⇒ Gemessen wurden vierzig Mikrogramm pro Kubikmeter.
    Sie sprang 6,85 m weit. ⇒ Sie sprang sechs Komma acht fünf Meter weit.
    Der Sieger warf 8,90 m. ⇒ Der Sieger warf acht Komma neun null Meter.
    Er ist 1,85 Meter groß. ⇒ Er ist eins Komma acht fünf Meter groß.
    Der Riss ist 2 mm breit. ⇒ Der Riss ist zwei Millimeter breit.
    Das Baby wog 3.450 g. ⇒ Das Baby wog dreitausendvierhundertfünfzig Gramm.
    Dazu kommen 250 g Mehl, 2 EL Zucker und 1 TL Salz. ⇒ Dazu kommen zweihundertfünfzig Gramm Mehl, zwei Esslöffel Zucker und ein Teelöffel Salz.
    500 ml Milch aufkochen. ⇒ Fünfhundert Milliliter Milch aufkochen.
    Man braucht 1 l Wasser. ⇒ Man braucht einen Liter Wasser.
    Man braucht 1/2 l Sahne. ⇒ Man braucht einen halben Liter Sahne.
    Es fielen 35 l/m². ⇒ Es fielen fünfunddreißig Liter pro Quadratmeter.
    Das Auto wiegt 1,8 t. ⇒ Das Auto wiegt eins Komma acht Tonnen.
    Die Fracht wog 1 t. ⇒ Die Fracht wog eine Tonne.
    Der Motor hat 150 kW (204 PS). ⇒ Der Motor hat einhundertfünfzig Kilowatt, zweihundertvier PS.
    Der Luftdruck beträgt 1013 hPa. ⇒ Der Luftdruck beträgt eintausenddreizehn Hektopascal.
    Der Lärm erreicht 85 dB. ⇒ Der Lärm erreicht fünfundachtzig Dezibel.
    Der Bildschirm misst 27 Zoll. ⇒ Der Bildschirm misst siebenundzwanzig Zoll.
    Die Festplatte fasst 2 TB. ⇒ Die Festplatte fasst zwei Terabyte.
    Der Prozessor taktet mit 3,2 GHz. ⇒ Der Prozessor taktet mit drei Komma zwei Gigahertz.
    Der Reaktor leistet 1.400 MW. ⇒ Der Reaktor leistet eintausendvierhundert Megawatt.
    Das Land verbraucht 500 TWh. ⇒ Das Land verbraucht fünfhundert Terawattstunden.
    Der Puls liegt bei 120/min. ⇒ Der Puls liegt bei einhundertzwanzig pro Minute.
    Die Fläche beträgt 357.000 km². ⇒ Die Fläche beträgt dreihundertsiebenundfünfzigtausend Quadratkilometer.
    Der Tank fasst 60 Liter. ⇒ Der Tank fasst sechzig Liter.
    Das Becken ist 25 x 12 m groß. ⇒ Das Becken ist fünfundzwanzig mal zwölf Meter groß.
    Das Bild misst 40 x 60 cm. ⇒ Das Bild misst vierzig mal sechzig Zentimeter.
    Das Bild misst 40x60 cm. ⇒ Das Bild misst vierzig mal sechzig Zentimeter.
    3 m x 4 m ⇒ drei Meter mal vier Meter
    Der Gipfel liegt auf 2.962 m ü. NN. ⇒ Der Gipfel liegt auf zweitausendneunhundertzweiundsechzig Metern über Normalnull.
    10 kg ⇒ zehn Kilogramm
    1 kg ⇒ ein Kilogramm
    5 km ⇒ fünf Kilometer
    1 km ⇒ ein Kilometer
    3 m³ ⇒ drei Kubikmeter
    20 cm ⇒ zwanzig Zentimeter
    100 % ⇒ einhundert Prozent
    -12 °C ⇒ minus zwölf Grad Celsius
    12 V ⇒ zwölf Volt
    230 V ⇒ zweihundertdreißig Volt
    50 Hz ⇒ fünfzig Hertz
    75 dB(A) ⇒ fünfundsiebzig Dezibel A
    90 km ⇒ neunzig Kilometer
    5 m/s ⇒ fünf Meter pro Sekunde
    2-3 km ⇒ zwei bis drei Kilometer
    4 kg/m² ⇒ vier Kilogramm pro Quadratmeter
    Nach 5 km war Schluss. ⇒ Nach fünf Kilometern war Schluss.
    Auf 3 km Länge wird gebaut. ⇒ Auf drei Kilometern Länge wird gebaut.
    In 500 m Höhe schneit es. ⇒ In fünfhundert Metern Höhe schneit es.
    Aus 20 m Entfernung traf er. ⇒ Aus zwanzig Metern Entfernung traf er.
    Mit 5 t Stahl beladen kippte er um. ⇒ Mit fünf Tonnen Stahl beladen kippte er um.
    """)
}

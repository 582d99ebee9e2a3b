import Testing

@Suite("Spoken form: finance, councils, police and results")
struct SpokenTickerTests {
  @Test("reads the news of a day", arguments: rows)
  func reads(row: SpokenCase) {
    row.check()
  }

  private static let rows = SpokenCase.table(
    """
    Der Präsident der USA, 79, reist am 5. 11. nach Rom. ⇒ Der Präsident der USA, neunundsiebzig, reist am fünften November nach Rom.
    Laut ifo-Institut stieg der Index auf 89,0 (Vormonat: 88,6) Punkte. ⇒ Laut ifo-Institut stieg der Index auf neunundachtzig Komma null, Vormonat: achtundachtzig Komma sechs, Punkte.
    Die Bayer AG (Ticker: BAYN) verlor 2,1 %. ⇒ Die Bayer AG, Ticker: BAYN, verlor zwei Komma eins Prozent.
    Um 9.45 Uhr notierte der Dax 0,4 % höher bei 23.807 Punkten. ⇒ Um neun Uhr fünfundvierzig notierte der Dax null Komma vier Prozent höher bei dreiundzwanzigtausendachthundertsieben Punkten.
    Der EuroStoxx 50 legte 0,2 Prozent zu. ⇒ Der EuroStoxx fünfzig legte null Komma zwei Prozent zu.
    Der S&P 500 schloss bei 6.502,08 Zählern. ⇒ Der S und P fünfhundert schloss bei sechstausendfünfhundertzwei Komma null acht Zählern.
    Der Nasdaq 100 fiel. ⇒ Der Nasdaq einhundert fiel.
    Die Rendite zehnjähriger Anleihen lag bei 2,72 %. ⇒ Die Rendite zehnjähriger Anleihen lag bei zwei Komma sieben zwei Prozent.
    10-jährige Bundesanleihen rentieren mit 2,7 %. ⇒ Zehnjährige Bundesanleihen rentieren mit zwei Komma sieben Prozent.
    Bitcoin kostet mehr als 100.000 Dollar. ⇒ Bitcoin kostet mehr als einhunderttausend Dollar.
    Der Goldpreis (31,1 g) stieg. ⇒ Der Goldpreis, einunddreißig Komma eins Gramm, stieg.
    Das Bruttoinlandsprodukt (BIP) wächst 2026 um 1,3 %. ⇒ Das Bruttoinlandsprodukt, BIP, wächst zweitausendsechsundzwanzig um eins Komma drei Prozent.
    Die Verschuldung liegt bei 62,5 % des BIP. ⇒ Die Verschuldung liegt bei zweiundsechzig Komma fünf Prozent des BIP.
    Der Umsatz wuchs von 1,2 auf 1,4 Mrd. €, der Gewinn auf 80 Mio. €. ⇒ Der Umsatz wuchs von eins Komma zwei auf eins Komma vier Milliarden Euro, der Gewinn auf achtzig Millionen Euro.
    Im 1. Halbjahr 2025 sank der Gewinn um 12 %. ⇒ Im ersten Halbjahr zweitausendfünfundzwanzig sank der Gewinn um zwölf Prozent.
    Im dritten Quartal (Q3) lief es besser. ⇒ Im dritten Quartal, Q drei, lief es besser.
    Das 4. Quartal 2024 war schwach. ⇒ Das vierte Quartal zweitausendvierundzwanzig war schwach.
    Die IG Metall fordert 7 % mehr Lohn bei 12 Monaten Laufzeit. ⇒ Die IG Metall fordert sieben Prozent mehr Lohn bei zwölf Monaten Laufzeit.
    Etwa jeder 5. Betrieb ist betroffen. ⇒ Etwa jeder fünfte Betrieb ist betroffen.
    Der ÖPNV kostet die Stadt 25 Mio. € p. a. ⇒ Der ÖPNV kostet die Stadt fünfundzwanzig Millionen Euro per annum.
    Der Ministerpräsident (CDU) sprach 45 Min. lang. ⇒ Der Ministerpräsident, CDU, sprach fünfundvierzig Minuten lang.
    Der 68 Jahre alte Politiker kandidiert ein 3. Mal. ⇒ Der achtundsechzig Jahre alte Politiker kandidiert ein drittes Mal.
    Die 2021 gewählte Bürgermeisterin tritt 2028 erneut an. ⇒ Die zweitausendeinundzwanzig gewählte Bürgermeisterin tritt zweitausendachtundzwanzig erneut an.
    Der Stadtrat hat 60 Sitze: AfD 15, CDU 9, SPD 7, Linke 6, Grüne 5. ⇒ Der Stadtrat hat sechzig Sitze: AfD fünfzehn, CDU neun, SPD sieben, Linke sechs, Grüne fünf.
    Die Vorlage B-123/2025 wurde vertagt. ⇒ Die Vorlage B einhundertdreiundzwanzig zweitausendfünfundzwanzig wurde vertagt.
    Der B-Plan Nr. 12/05 „Am Bach“ liegt aus. ⇒ Der B-Plan Nummer zwölf null fünf Am Bach liegt aus.
    In der Nacht zu Sonntag, 7. 9., kurz nach 2 Uhr, brannten 3 Autos. ⇒ In der Nacht zu Sonntag, siebten September, kurz nach zwei Uhr, brannten drei Autos.
    Die Kripo ermittelt wegen § 306 StGB. ⇒ Die Kripo ermittelt wegen Paragraf dreihundertsechs StGB.
    Der 23-jährige Pole fuhr mit 2,1 ‰ und ohne Führerschein. ⇒ Der dreiundzwanzigjährige Pole fuhr mit zwei Komma eins Promille und ohne Führerschein.
    Die Fahndung nach dem 1,75 m großen Mann läuft. ⇒ Die Fahndung nach dem eins Komma sieben fünf Meter großen Mann läuft.
    Er trug ein Trikot mit der Nummer 10. ⇒ Er trug ein Trikot mit der Nummer zehn.
    Das Kennzeichen lautet C-XY 1234. ⇒ Das Kennzeichen lautet C-XY eintausendzweihundertvierunddreißig.
    Bei Tempo 180 verlor er die Kontrolle. ⇒ Bei Tempo einhundertachtzig verlor er die Kontrolle.
    Ein Hubschrauber „Christoph 46“ landete. ⇒ Ein Hubschrauber Christoph sechsundvierzig landete.
    Der Notruf ging um 3:27 Uhr ein. ⇒ Der Notruf ging um drei Uhr siebenundzwanzig ein.
    Am Kilometer 123,5 krachte es. ⇒ Am Kilometer einhundertdreiundzwanzig Komma fünf krachte es.
    Ein Stau von 12 km Länge bildete sich. ⇒ Ein Stau von zwölf Kilometern Länge bildete sich.
    Das Wetter am 6.9.: sonnig, 24 Grad. ⇒ Das Wetter am sechsten September: sonnig, vierundzwanzig Grad.
    Morgen werden 18 bis 23, am Montag bis 25 Grad erreicht. ⇒ Morgen werden achtzehn bis dreiundzwanzig, am Montag bis fünfundzwanzig Grad erreicht.
    Auf dem Fichtelberg (1.215 m) liegt Schnee. ⇒ Auf dem Fichtelberg, eintausendzweihundertfünfzehn Meter, liegt Schnee.
    Windstärke 6-7, in Böen 9 ⇒ Windstärke sechs bis sieben, in Böen neun
    Nachts 3 bis -2 Grad ⇒ Nachts drei bis minus zwei Grad
    Das Hoch bringt bis zu 14 Std. Sonne. ⇒ Das Hoch bringt bis zu vierzehn Stunden Sonne.
    Ein 3:0 (25:22, 25:19, 25:17) gegen Suhl ⇒ Ein drei zu null, fünfundzwanzig zu zweiundzwanzig, fünfundzwanzig zu neunzehn, fünfundzwanzig zu siebzehn, gegen Suhl
    Kombinierer Rießle (+24,3 Sek.) wurde 4. ⇒ Kombinierer Rießle, plus vierundzwanzig Komma drei Sekunden, wurde Vierter.
    Wellinger flog 142 und 139,5 m. ⇒ Wellinger flog einhundertzweiundvierzig und einhundertneununddreißig Komma fünf Meter.
    Mit 285,4 Punkten gewann er vor Kraft (279,1). ⇒ Mit zweihundertfünfundachtzig Komma vier Punkten gewann er vor Kraft, zweihundertneunundsiebzig Komma eins.
    Die Skeletonpilotin fuhr 58,12 und 58,30 Sekunden. ⇒ Die Skeletonpilotin fuhr achtundfünfzig Komma eins zwei und achtundfünfzig Komma drei null Sekunden.
    In 1:00:45 h gewann sie den Halbmarathon. ⇒ In einer Stunde und fünfundvierzig Sekunden gewann sie den Halbmarathon.
    Max Verstappen siegte in 1:13:24,325 Stunden. ⇒ Max Verstappen siegte in einer Stunde, dreizehn Minuten und vierundzwanzig Komma drei zwei fünf Sekunden.
    Er holte 6 von 7 möglichen Siegen. ⇒ Er holte sechs von sieben möglichen Siegen.
    Der FC Bayern schlug RB 6:0 (3:0). ⇒ Der FC Bayern schlug RB sechs zu null, drei zu null.
    Der Dynamo-Profi (Vertrag bis 2027) fehlt 4 Wochen. ⇒ Der Dynamo-Profi, Vertrag bis zweitausendsiebenundzwanzig, fehlt vier Wochen.
    Br. Paulus leitet das Kloster. ⇒ Bruder Paulus leitet das Kloster.
    Komm. Huber ermittelt. ⇒ Kommissar Huber ermittelt.
    Der Mt. Everest ruft. ⇒ Der Mount Everest ruft.
    Freiburg i. B. liegt im Süden. ⇒ Freiburg im Breisgau liegt im Süden.
    """)
}

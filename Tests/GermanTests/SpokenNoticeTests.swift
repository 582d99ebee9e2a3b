import Testing

@Suite("Spoken form: notices, credits and small print")
struct SpokenNoticeTests {
  @Test("reads what stands between the articles", arguments: rows)
  func reads(row: SpokenCase) {
    row.check()
  }

  private static let rows = SpokenCase.table(
    """
    Von Jan Schmidt ⇒ Von Jan Schmidt
    Von unserem Redakteur Hans Meier ⇒ Von unserem Redakteur Hans Meier
    CHEMNITZ/BERLIN (fp/dpa) – Der Bund zahlt. ⇒ CHEMNITZ, BERLIN, fp, dpa, Der Bund zahlt.
    Foto: Imago/Müller ⇒ Foto: Imago, Müller
    © dpa-infocom, dpa:250905-930-1/2 ⇒ Copyright dpa-infocom, dpa
    (Mit Material der dpa) ⇒ Mit Material der dpa
    Lesen Sie mehr auf Seite 12. ⇒ Lesen Sie mehr auf Seite zwölf.
    » Bericht S. 3 ⇒ Bericht Seite drei
    Die Lage am 1. September um 9 Uhr ⇒ Die Lage am ersten September um neun Uhr
    Russland: 5 Tote, 20 Verletzte ⇒ Russland: fünf Tote, zwanzig Verletzte
    2 Tote bei Unfall auf der A 4 ⇒ zwei Tote bei Unfall auf der A vier
    1 Toter bei Brand ⇒ ein Toter bei Brand
    Kreml: Nato-Truppen in der Ukraine sind „legitimes Ziel“ ⇒ Kreml: Nato-Truppen in der Ukraine sind legitimes Ziel
    Der US-Dollar fiel auf 0,8532 Euro. ⇒ Der US-Dollar fiel auf null Komma acht fünf drei zwei Euro.
    Ein Euro kostete 1,1712 (Vortag: 1,1650) Dollar. ⇒ Ein Euro kostete eins Komma eins sieben eins zwei, Vortag: eins Komma eins sechs fünf null, Dollar.
    Das Fass Brent kostete 66,99 US-Dollar (minus 0,8 Prozent). ⇒ Das Fass Brent kostete sechsundsechzig US-Dollar neunundneunzig, minus null Komma acht Prozent.
    Der Verlust je Aktie betrug 0,12 Euro. ⇒ Der Verlust je Aktie betrug zwölf Cent.
    Die Firma SAP SE kauft für 1,2 Mrd. Dollar zu. ⇒ Die Firma SAP SE kauft für eins Komma zwei Milliarden Dollar zu.
    Die Müller GmbH & Co. KG meldet Insolvenz an. ⇒ Die Müller GmbH und Co KG meldet Insolvenz an.
    Der Stundenlohn steigt von 12,82 auf 13,90 Euro. ⇒ Der Stundenlohn steigt von zwölf Euro zweiundachtzig auf dreizehn Euro neunzig.
    Ab 1. Januar 2026 gibt es 13,90 €/Std. Mindestlohn. ⇒ Ab ersten Januar zweitausendsechsundzwanzig gibt es dreizehn Euro neunzig pro Stunde Mindestlohn.
    Der Antrag (Drs. 8/1234) wurde abgelehnt. ⇒ Der Antrag, Drucksache acht eintausendzweihundertvierunddreißig, wurde abgelehnt.
    Der Zug RE 1 Richtung Göttingen entfällt. ⇒ Der Zug RE eins Richtung Göttingen entfällt.
    Platz 2: Jena, Platz 3: Gera ⇒ Platz zwei: Jena, Platz drei: Gera
    Der Kurs hat Platz für 8-10 Kinder ab 4 J. aus Aue. ⇒ Der Kurs hat Platz für acht bis zehn Kinder ab vier Jahren aus Aue.
    Die Wohnung: 3 Zi., 75 m², 1. OG, 560 € KM. ⇒ Die Wohnung: drei Zimmer, fünfundsiebzig Quadratmeter, erstes OG, fünfhundertsechzig Euro Kaltmiete.
    VW Golf, Bj. 2015, 95.000 km, VB 7.500 €. ⇒ VW Golf, Baujahr zweitausendfünfzehn, fünfundneunzigtausend Kilometer, VB siebentausendfünfhundert Euro.
    Geb. am 3. Mai 1930, verst. am 1. Juni 2020 ⇒ Geboren am dritten Mai neunzehnhundertdreißig, verstorben am ersten Juni zweitausendzwanzig
    In der 1. Etage, Zi. 104, ist das Amt. ⇒ In der ersten Etage, Zimmer einhundertvier, ist das Amt.
    Das Amt in Zi. 12 öffnet. ⇒ Das Amt in Zimmer zwölf öffnet.
    Infos: Tel. 0371/488-1234, E-Mail: buergeramt@stadt-chemnitz.de ⇒ Infos: Telefon null drei sieben eins, vier acht acht, eins zwei drei vier, E-Mail: buergeramt at stadt Bindestrich chemnitz Punkt DE
    Internet: www.chemnitz.de/kultur-2025 ⇒ Internet: WWW Punkt chemnitz Punkt DE Schrägstrich kultur Bindestrich zweitausendfünfundzwanzig
    Anmeldung: 03 71/6 56-0 ⇒ Anmeldung: null drei, sieben eins, sechs, fünf sechs, null
    Am Freitag u. Samstag ist geöffnet. ⇒ Am Freitag und Samstag ist geöffnet.
    Die Kinder- u. Jugendhilfe hilft. ⇒ Die Kinder- und Jugendhilfe hilft.
    Die Gäste, darunter der Bürgermeister u. v. a., kamen. ⇒ Die Gäste, darunter der Bürgermeister und viele andere, kamen.
    Meier, Huber u. a. klagten. ⇒ Meier, Huber und andere klagten.
    Es spielen u. a. Bands aus Gera. ⇒ Es spielen unter anderem Bands aus Gera.
    Der Roman erschien 1929 u. d. T. „Heimat“. ⇒ Der Roman erschien neunzehnhundertneunundzwanzig unter dem Titel Heimat.
    Im o. g. Fall wird ermittelt. ⇒ Im oben genannten Fall wird ermittelt.
    Ein sog. Reichsbürger schoss. ⇒ Ein sogenannter Reichsbürger schoss.
    Der ehem. Bürgermeister klagt. ⇒ Der ehemalige Bürgermeister klagt.
    Das Denkmal für die gef. Soldaten steht. ⇒ Das Denkmal für die gefallenen Soldaten steht.
    Die int. Presse berichtet. ⇒ Die internationale Presse berichtet.
    Er leitet die städt. Verwaltung. ⇒ Er leitet die städtische Verwaltung.
    In der städt. Galerie hängt das Bild. ⇒ In der städtischen Galerie hängt das Bild.
    Das städt. Theater spielt. ⇒ Das städtische Theater spielt.
    Ein städt. Beamter kam. ⇒ Ein städtischer Beamter kam.
    Im ev. Gemeindehaus wird gesungen. ⇒ Im evangelischen Gemeindehaus wird gesungen.
    Die Ev. Akademie lädt ein. ⇒ Die Evangelische Akademie lädt ein.
    Die Allg. Zeitung schreibt. ⇒ Die Allgemeine Zeitung schreibt.
    Jan. bis März ist Pause. ⇒ Januar bis März ist Pause.
    Im Aug. und Sept. ist Ernte. ⇒ Im August und September ist Ernte.
    Bis Mitte Dez. bleibt es warm. ⇒ Bis Mitte Dezember bleibt es warm.
    Der St. Galler Käse schmeckt. ⇒ Der Sankt Galler Käse schmeckt.
    Die St. Marien-Kirche ist offen. ⇒ Die Sankt Marien-Kirche ist offen.
    Das Stück Nr. 3 in D-Dur op. 17 erklingt. ⇒ Das Stück Nummer drei in D-Dur Opus siebzehn erklingt.
    Bachs BWV 565 erklingt. ⇒ Bachs BWV fünfhundertfünfundsechzig erklingt.
    Mozarts KV 525 ist bekannt. ⇒ Mozarts KV fünfhundertfünfundzwanzig ist bekannt.
    Der 2. Satz der 5. Sinfonie op. 67 ist langsam. ⇒ Der zweite Satz der fünften Sinfonie Opus siebenundsechzig ist langsam.
    Psalm 23 wird gelesen. ⇒ Psalm dreiundzwanzig wird gelesen.
    Der Ort liegt 12 km südl. von Aue. ⇒ Der Ort liegt zwölf Kilometer südlich von Aue.
    Rund 20 Prozent mehr als im Vj. wurden verkauft. ⇒ Rund zwanzig Prozent mehr als im Vorjahr wurden verkauft.
    Die Strecke misst 42,195 km. ⇒ Die Strecke misst zweiundvierzig Komma eins neun fünf Kilometer.
    Um 12 Uhr mittags lagen 25 Grad an. ⇒ Um zwölf Uhr mittags lagen fünfundzwanzig Grad an.
    Die Bevölkerung wächst um 1 % p. a. weiter. ⇒ Die Bevölkerung wächst um ein Prozent per annum weiter.
    Der Anteil liegt bei 1:3, also 25 %. ⇒ Der Anteil liegt bei eins zu drei, also fünfundzwanzig Prozent.
    Der Drittplatzierte kam 0:45 Minuten später. ⇒ Der Drittplatzierte kam fünfundvierzig Sekunden später.
    Nach 0:45 Stunden war alles vorbei. ⇒ Nach fünfundvierzig Minuten war alles vorbei.
    Das Rennen über 3x3 km gewann Lena Braun. ⇒ Das Rennen über drei mal drei Kilometer gewann Lena Braun.
    Die 4 × 400 m Staffel siegte. ⇒ Die vier mal vierhundert Meter Staffel siegte.
    Sie gewann im 100-m-Brust-Finale. ⇒ Sie gewann im Hundert-Meter-Brust-Finale.
    Der 10.000-Meter-Läufer stürzte. ⇒ Der Zehntausend-Meter-Läufer stürzte.
    Der 20.000ste Besucher kam. ⇒ Der zwanzigtausendste Besucher kam.
    Zum x-ten Mal wurde verschoben. ⇒ Zum x-ten Mal wurde verschoben.
    Das 0:1 durch Weber (8./Foulelfmeter) schockte Gera. ⇒ Das null zu eins durch Weber, achte Minute, Foulelfmeter, schockte Gera.
    Er traf in der 3. und 90. (+4) Minute. ⇒ Er traf in der dritten und neunzigsten, plus vier, Minute.
    Die B 2/B 95 ist gesperrt. ⇒ Die B zwei, B fünfundneunzig ist gesperrt.
    Der Artikel steht in Heft 7/8 2025. ⇒ Der Artikel steht in Heft sieben acht zweitausendfünfundzwanzig.
    Das Schuljahr 2025/2026 hat begonnen. ⇒ Das Schuljahr zweitausendfünfundzwanzig zweitausendsechsundzwanzig hat begonnen.
    Schüler der Klassen 5-10 kommen. ⇒ Schüler der Klassen fünf bis zehn kommen.
    Die Klassen 5a und 5b fahren fort. ⇒ Die Klassen fünf a und fünf b fahren fort.
    Die 5a gewann gegen die 6b. ⇒ Die fünf a gewann gegen die sechs b.
    Der ICE 3 neo fährt 320 km/h. ⇒ Der ICE drei neo fährt dreihundertzwanzig Kilometer pro Stunde.
    Im Raum E 12 tagt der Rat. ⇒ Im Raum E zwölf tagt der Rat.
    Am Gate B42 wartet niemand. ⇒ Am Gate B zweiundvierzig wartet niemand.
    Flug LH 123 nach Wien fällt aus. ⇒ Flug LH einhundertdreiundzwanzig nach Wien fällt aus.
    Kanal 7 sendet 24 Stunden am Tag. ⇒ Kanal sieben sendet vierundzwanzig Stunden am Tag.
    Sat.1 zeigt den Film. ⇒ Sat eins zeigt den Film.
    3sat zeigt den Film. ⇒ Drei sat zeigt den Film.
    Auf Pro 7 läuft Werbung. ⇒ Auf Pro sieben läuft Werbung.
    Das 2:1 gegen den 1. FFC Turbine war glücklich. ⇒ Das zwei zu eins gegen den ersten FFC Turbine war glücklich.
    Die USA liefern 30 M1-Panzer. ⇒ Die USA liefern dreißig M-eins-Panzer.
    Er ist der 47. Präsident der USA. ⇒ Er ist der siebenundvierzigste Präsident der USA.
    Das 9. Sanktionspaket trat in Kraft. ⇒ Das neunte Sanktionspaket trat in Kraft.
    Das Paket mit 19 Mrd. Dollar half. ⇒ Das Paket mit neunzehn Milliarden Dollar half.
    Mit einer 2/3-Mehrheit stimmte der Rat zu. ⇒ Mit einer Zwei-Drittel-Mehrheit stimmte der Rat zu.
    Die Zahlen: 2022: 12, 2023: 15, 2024: 21. ⇒ Die Zahlen: zweitausendzweiundzwanzig: zwölf, zweitausenddreiundzwanzig: fünfzehn, zweitausendvierundzwanzig: einundzwanzig.
    Sie zog 1961, mit 19 Jahren, nach Köln. ⇒ Sie zog neunzehnhunderteinundsechzig, mit neunzehn Jahren, nach Köln.
    Das Dorf hatte 1939 rund 1939 Einwohner. ⇒ Das Dorf hatte neunzehnhundertneununddreißig rund eintausendneunhundertneununddreißig Einwohner.
    Von den 2024 gebauten Häusern stehen 12 leer. ⇒ Von den zweitausendvierundzwanzig gebauten Häusern stehen zwölf leer.
    Die Jahre 1945-49 waren hart. ⇒ Die Jahre neunzehnhundertfünfundvierzig bis neunundvierzig waren hart.
    Der Krieg von 1870/71 endete in Versailles. ⇒ Der Krieg von achtzehnhundertsiebzig einundsiebzig endete in Versailles.
    Goethe (1749 - 1832) schrieb es. ⇒ Goethe, siebzehnhundertneunundvierzig bis achtzehnhundertzweiunddreißig, schrieb es.
    Im 17. Jahrhundert, um 1650, entstand das Schloss. ⇒ Im siebzehnten Jahrhundert, um sechzehnhundertfünfzig, entstand das Schloss.
    Das Werk von 1776 blieb. ⇒ Das Werk von siebzehnhundertsechsundsiebzig blieb.
    Er wurde am 29.2.2000 geboren. ⇒ Er wurde am neunundzwanzigsten Februar zweitausend geboren.
    """)
}

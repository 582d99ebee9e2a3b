import Testing

@Suite("Spoken form: newspaper sentences")
struct SpokenSentenceTests {
  @Test("reads whole sentences of a newspaper", arguments: rows)
  func reads(row: SpokenCase) {
    row.check()
  }

  private static let rows = SpokenCase.table(
    """
    Die Polizei sucht einen 25- bis 30-Jährigen, der am 3. 9. gegen 23.30 Uhr an der B 174 gesehen wurde. ⇒ Die Polizei sucht einen Fünfundzwanzig- bis Dreißigjährigen, der am dritten September gegen dreiundzwanzig Uhr dreißig an der B einhundertvierundsiebzig gesehen wurde.
    Bei einem Unfall auf der A 72 sind am Montag, 1. September, zwei Menschen (34, 56) verletzt worden. ⇒ Bei einem Unfall auf der A zweiundsiebzig sind am Montag, ersten September, zwei Menschen, vierunddreißig, sechsundfünfzig, verletzt worden.
    Der 1. FC Magdeburg gewann am 5. Spieltag der 2. Bundesliga mit 3:1 (1:1). ⇒ Der erste FC Magdeburg gewann am fünften Spieltag der zweiten Bundesliga mit drei zu eins, eins zu eins.
    Laut Umfrage käme die CDU auf 32,5 %, die SPD auf 15 %. ⇒ Laut Umfrage käme die CDU auf zweiunddreißig Komma fünf Prozent, die SPD auf fünfzehn Prozent.
    Der Dax stieg um 1,2 Prozent auf 24.046 Punkte. ⇒ Der Dax stieg um eins Komma zwei Prozent auf vierundzwanzigtausendsechsundvierzig Punkte.
    Das Landgericht verurteilte den 48-Jährigen zu 3 Jahren und 6 Monaten Haft. ⇒ Das Landgericht verurteilte den Achtundvierzigjährigen zu drei Jahren und sechs Monaten Haft.
    Am 24. Februar 2022 begann Russlands Angriff auf die Ukraine. ⇒ Am vierundzwanzigsten Februar zweitausendzweiundzwanzig begann Russlands Angriff auf die Ukraine.
    Rund 2,5 Mio. Menschen sahen die Sendung um 20.15 Uhr in der ARD. ⇒ Rund zwei Komma fünf Millionen Menschen sahen die Sendung um zwanzig Uhr fünfzehn in der ARD.
    Die Temperaturen liegen zwischen 12 °C im Erzgebirge und 18 °C in Leipzig. ⇒ Die Temperaturen liegen zwischen zwölf Grad Celsius im Erzgebirge und achtzehn Grad Celsius in Leipzig.
    Der Wind frischt auf, in Böen bis 90 km/h. ⇒ Der Wind frischt auf, in Böen bis neunzig Kilometer pro Stunde.
    Die 17-jährige Schülerin lief die 800 m in 2:05,33 Minuten. ⇒ Die siebzehnjährige Schülerin lief die achthundert Meter in zwei Minuten und fünf Komma drei drei Sekunden.
    Im Finale siegte sie 6:3, 4:6, 7:5. ⇒ Im Finale siegte sie sechs zu drei, vier zu sechs, sieben zu fünf.
    Von 1949 bis 1990 gab es die DDR. ⇒ Von neunzehnhundertneunundvierzig bis neunzehnhundertneunzig gab es die DDR.
    Der Stadtrat beschloss den 350-Mio.-Euro-Haushalt mit 31 zu 20 Stimmen. ⇒ Der Stadtrat beschloss den Dreihundertfünfzig-Millionen-Euro-Haushalt mit einunddreißig zu zwanzig Stimmen.
    Die Ausstellung ist bis 30. November, Di-So 10-18 Uhr, zu sehen. ⇒ Die Ausstellung ist bis dreißigsten November, Dienstag bis Sonntag zehn bis achtzehn Uhr, zu sehen.
    Eintritt: 8 Euro, erm. 5 Euro, Kinder bis 6 Jahre frei. ⇒ Eintritt: acht Euro, ermäßigt fünf Euro, Kinder bis sechs Jahre frei.
    Wladimir Putin (72) reist am 3. und 4. September nach China. ⇒ Wladimir Putin, zweiundsiebzig, reist am dritten und vierten September nach China.
    Die Nato probt mit 40.000 Soldaten, 50 Schiffen und 80 F-35-Jets. ⇒ Die Nato probt mit vierzigtausend Soldaten, fünfzig Schiffen und achtzig F-fünfunddreißig-Jets.
    Das Gesetz tritt zum 1. Januar 2026 in Kraft, § 3 Abs. 1 aber erst 2027. ⇒ Das Gesetz tritt zum ersten Januar zweitausendsechsundzwanzig in Kraft, Paragraf drei Absatz eins aber erst zweitausendsiebenundzwanzig.
    Ein Liter Diesel kostete im Schnitt 1,59 Euro, 3 Cent mehr als 2024. ⇒ Ein Liter Diesel kostete im Schnitt einen Euro neunundfünfzig, drei Cent mehr als zweitausendvierundzwanzig.
    Die Mannschaft um Trainer Lutz (39) liegt nach 8 Spielen mit 12:12 Toren auf Platz 9. ⇒ Die Mannschaft um Trainer Lutz, neununddreißig, liegt nach acht Spielen mit zwölf zu zwölf Toren auf Platz neun.
    Zuschauer: 15.412. ⇒ Zuschauer: fünfzehntausendvierhundertzwölf.
    Tore: 1:0 Meier (12.), 1:1 Huber (34., Foulelfmeter). ⇒ Tore: eins zu null Meier, zwölfte Minute; eins zu eins Huber, vierunddreißigste Minute, Foulelfmeter.
    Gelb-Rot: Kunz (78.) ⇒ Gelb-Rot: Kunz, achtundsiebzigste Minute
    In den 1970er-Jahren lebten hier noch 1200 Menschen, 2024 waren es 480. ⇒ In den Neunzehnhundertsiebzigerjahren lebten hier noch eintausendzweihundert Menschen, zweitausendvierundzwanzig waren es vierhundertachtzig.
    Der Landkreis zahlt 1,5 Mio. Euro, die Stadt rd. 800.000 Euro. ⇒ Der Landkreis zahlt eins Komma fünf Millionen Euro, die Stadt rund achthunderttausend Euro.
    Sein 4. Buch, „Der 7. Tag“, erscheint am 1. Oktober. ⇒ Sein viertes Buch, Der siebte Tag, erscheint am ersten Oktober.
    Die S-Bahn-Linie 5 fährt ab 4.30 Uhr im 20-Minuten-Takt. ⇒ Die S-Bahn-Linie fünf fährt ab vier Uhr dreißig im Zwanzig-Minuten-Takt.
    Wegen eines Defekts fiel der ICE 1632 aus, 300 Reisende saßen bis 2.15 Uhr fest. ⇒ Wegen eines Defekts fiel der ICE eintausendsechshundertzweiunddreißig aus, dreihundert Reisende saßen bis zwei Uhr fünfzehn fest.
    Den 3. Platz belegte der SV 1910 mit 8:10 Punkten. ⇒ Den dritten Platz belegte der SV neunzehnhundertzehn mit acht zu zehn Punkten.
    Der 14. Band der Reihe kostet 24,90 Euro. ⇒ Der vierzehnte Band der Reihe kostet vierundzwanzig Euro neunzig.
    Unter dem Aktenzeichen 5 StR 123/24 entschied der BGH. ⇒ Unter dem Aktenzeichen fünf StR einhundertdreiundzwanzig vierundzwanzig entschied der BGH.
    Auf der Leipziger Str. kam es am Dienstag gg. 7 Uhr zum Stau. ⇒ Auf der Leipziger Straße kam es am Dienstag gegen sieben Uhr zum Stau.
    Das Beben der Stärke 5,8 ereignete sich um 3.04 Uhr in 10 km Tiefe. ⇒ Das Beben der Stärke fünf Komma acht ereignete sich um drei Uhr vier in zehn Kilometern Tiefe.
    Mehr als 1.000 Bauern kamen mit 500 Traktoren. ⇒ Mehr als eintausend Bauern kamen mit fünfhundert Traktoren.
    Der Bau der 3,4 km langen Umgehung kostet 45,6 Mio. Euro. ⇒ Der Bau der drei Komma vier Kilometer langen Umgehung kostet fünfundvierzig Komma sechs Millionen Euro.
    Er gewann 10,5 kg Kartoffeln und einen 50-Euro-Gutschein. ⇒ Er gewann zehn Komma fünf Kilogramm Kartoffeln und einen Fünfzig-Euro-Gutschein.
    Die Inflationsrate lag im August bei 2,2 Prozent nach 2,0 Prozent im Juli. ⇒ Die Inflationsrate lag im August bei zwei Komma zwei Prozent nach zwei Komma null Prozent im Juli.
    Zum 75. Jahrestag der Gründung kamen 350 Gäste aus 12 Ländern. ⇒ Zum fünfundsiebzigsten Jahrestag der Gründung kamen dreihundertfünfzig Gäste aus zwölf Ländern.
    Die Zahl der Arbeitslosen stieg auf 3,025 Millionen. ⇒ Die Zahl der Arbeitslosen stieg auf drei Komma null zwei fünf Millionen.
    Dr. Anna Berg, Chefärztin am Klinikum, behandelte 2024 rund 1.200 Patienten. ⇒ Doktor Anna Berg, Chefärztin am Klinikum, behandelte zweitausendvierundzwanzig rund eintausendzweihundert Patienten.
    Die SG Adelsberg II steigt in die 1. Kreisklasse auf. ⇒ Die SG Adelsberg zwei steigt in die erste Kreisklasse auf.
    Kurz vor Mitternacht, um 23.58 Uhr, brach Feuer im 3. Stock aus. ⇒ Kurz vor Mitternacht, um dreiundzwanzig Uhr achtundfünfzig, brach Feuer im dritten Stock aus.
    Der Verein „Bürger für Aue e. V.“ sammelte 12.345,67 Euro. ⇒ Der Verein Bürger für Aue eingetragener Verein sammelte zwölftausenddreihundertfünfundvierzig Euro siebenundsechzig.
    Das Urteil vom 12.03.2024 (Az. 2 BvR 45/23) ist rechtskräftig. ⇒ Das Urteil vom zwölften März zweitausendvierundzwanzig, Aktenzeichen zwei BvR fünfundvierzig dreiundzwanzig, ist rechtskräftig.
    Johann Sebastian Bach (1685-1750) wirkte ab 1723 in Leipzig. ⇒ Johann Sebastian Bach, sechzehnhundertfünfundachtzig bis siebzehnhundertfünfzig, wirkte ab siebzehnhundertdreiundzwanzig in Leipzig.
    Das Thermometer fiel in der Nacht zu Dienstag auf -12,3 Grad. ⇒ Das Thermometer fiel in der Nacht zu Dienstag auf minus zwölf Komma drei Grad.
    Der Rekord liegt bei 8,95 m, aufgestellt am 30.8.1991 in Tokio. ⇒ Der Rekord liegt bei acht Komma neun fünf Metern, aufgestellt am dreißigsten August neunzehnhunderteinundneunzig in Tokio.
    Er war 1:12,4 Minuten schneller als der 2. aus Italien. ⇒ Er war eine Minute und zwölf Komma vier Sekunden schneller als der Zweite aus Italien.
    Ab dem 15. 9. gelten an der Kita „Zwergenland“ neue Zeiten: 6-17 Uhr. ⇒ Ab dem fünfzehnten September gelten an der Kita Zwergenland neue Zeiten: sechs bis siebzehn Uhr.
    Mit 2,03 m ist er der größte Spieler des Teams. ⇒ Mit zwei Komma null drei Metern ist er der größte Spieler des Teams.
    Der Prozess wird am 9., 16. und 23. Oktober, jeweils ab 9 Uhr, fortgesetzt. ⇒ Der Prozess wird am neunten, sechzehnten und dreiundzwanzigsten Oktober, jeweils ab neun Uhr, fortgesetzt.
    Der Vertrag läuft bis 2028, danach greift eine Option bis 30. Juni 2029. ⇒ Der Vertrag läuft bis zweitausendachtundzwanzig, danach greift eine Option bis dreißigsten Juni zweitausendneunundzwanzig.
    In der 2. Hälfte des 18. Jh. zählte die Stadt ca. 11.000 Einw. und 3 Kirchen. ⇒ In der zweiten Hälfte des achtzehnten Jahrhunderts zählte die Stadt circa elftausend Einwohner und drei Kirchen.
    """)
}

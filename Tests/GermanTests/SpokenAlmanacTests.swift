import Testing

@Suite("Spoken form: elections, law, science and history")
struct SpokenAlmanacTests {
  @Test("reads what the inner pages hold", arguments: rows)
  func reads(row: SpokenCase) {
    row.check()
  }

  private static let rows = SpokenCase.table(
    """
    Der Mann starb mit 84. ⇒ Der Mann starb mit vierundachtzig.
    Mit 17 hat man noch Träume. ⇒ Mit siebzehn hat man noch Träume.
    Der Mindestlohn steigt auf 12,82 Euro pro Stunde. ⇒ Der Mindestlohn steigt auf zwölf Euro zweiundachtzig pro Stunde.
    Das 11-jährige Mädchen wurde gefunden. ⇒ Das elfjährige Mädchen wurde gefunden.
    Die Zwillinge (11) leben in Aue. ⇒ Die Zwillinge, elf, leben in Aue.
    Ein 20 bis 25 Jahre alter Mann floh. ⇒ Ein zwanzig bis fünfundzwanzig Jahre alter Mann floh.
    Der Täter ist 1,80 bis 1,85 Meter groß. ⇒ Der Täter ist eins Komma acht null bis eins Komma acht fünf Meter groß.
    Die Beute: 2.500 Euro und 3 Handys. ⇒ Die Beute: zweitausendfünfhundert Euro und drei Handys.
    Es entstand ein Schaden von ca. 5.000 €. ⇒ Es entstand ein Schaden von circa fünftausend Euro.
    Die Polizei bittet um Hinweise unter 0371 387-448. ⇒ Die Polizei bittet um Hinweise unter null drei sieben eins, drei acht sieben, vier vier acht.
    Er wurde zu 2,5 Jahren Haft verurteilt. ⇒ Er wurde zu zwei Komma fünf Jahren Haft verurteilt.
    Zu 1 Jahr und 6 Monaten auf Bewährung wurde er verurteilt. ⇒ Zu einem Jahr und sechs Monaten auf Bewährung wurde er verurteilt.
    Der 1. Zivilsenat des BGH entschied (I ZR 12/24). ⇒ Der erste Zivilsenat des BGH entschied, eins ZR zwölf vierundzwanzig.
    Das OVG bestätigte das (Az.: 6 B 45/25). ⇒ Das OVG bestätigte das, Aktenzeichen: sechs B fünfundvierzig fünfundzwanzig.
    Nach Art. 2 Abs. 2 Satz 1 GG hat jeder das Recht auf Leben. ⇒ Nach Artikel zwei Absatz zwei Satz eins GG hat jeder das Recht auf Leben.
    Verstöße gegen § 130 Abs. 3 StGB werden verfolgt. ⇒ Verstöße gegen Paragraf einhundertdreißig Absatz drei StGB werden verfolgt.
    Nach den §§ 223 und 224 StGB ist das strafbar. ⇒ Nach den Paragrafen zweihundertdreiundzwanzig und zweihundertvierundzwanzig StGB ist das strafbar.
    Die Vorschrift in § 1 Abs. 1a BauGB gilt. ⇒ Die Vorschrift in Paragraf eins Absatz eins a BauGB gilt.
    Gemäß Art. 38 Abs. 1 S. 2 GG sind Abgeordnete frei. ⇒ Gemäß Artikel achtunddreißig Absatz eins Satz zwei GG sind Abgeordnete frei.
    Bei der Landtagswahl am 1. 9. 2024 siegte die CDU. ⇒ Bei der Landtagswahl am ersten September zweitausendvierundzwanzig siegte die CDU.
    Der Kreistag hat 98 Sitze: CDU 28, AfD 29, BSW 10. ⇒ Der Kreistag hat achtundneunzig Sitze: CDU achtundzwanzig, AfD neunundzwanzig, BSW zehn.
    Die Hochrechnung um 18.30 Uhr: CDU 31,5; AfD 30,5; SPD 7,5. ⇒ Die Hochrechnung um achtzehn Uhr dreißig: CDU einunddreißig Komma fünf; AfD dreißig Komma fünf; SPD sieben Komma fünf.
    Die FDP verlor 3,5 Punkte und landete bei 0,9 Prozent. ⇒ Die FDP verlor drei Komma fünf Punkte und landete bei null Komma neun Prozent.
    Der 20. Bundestag löste sich auf. ⇒ Der zwanzigste Bundestag löste sich auf.
    Die Abgeordneten des 21. Deutschen Bundestages tagen. ⇒ Die Abgeordneten des einundzwanzigsten Deutschen Bundestages tagen.
    In der 20. Legislaturperiode gab es 3 Nachtragshaushalte. ⇒ In der zwanzigsten Legislaturperiode gab es drei Nachtragshaushalte.
    Im Wahlkreis 162 siegte die AfD. ⇒ Im Wahlkreis einhundertzweiundsechzig siegte die AfD.
    Auf Listenplatz 1 steht Weber. ⇒ Auf Listenplatz eins steht Weber.
    Am Sonntag, 13.05 Uhr, RTL: Formel 1 live. ⇒ Am Sonntag, dreizehn Uhr fünf, RTL: Formel eins live.
    20.15 Uhr: Tatort, 21.45 Uhr: Talk ⇒ zwanzig Uhr fünfzehn: Tatort, einundzwanzig Uhr fünfundvierzig: Talk
    Der Spielfilm (F/I 2019, 98 Min.) läuft um 22.05 Uhr. ⇒ Der Spielfilm, F I zweitausendneunzehn, achtundneunzig Minuten, läuft um zweiundzwanzig Uhr fünf.
    Staffel 2, Folge 5 läuft heute. ⇒ Staffel zwei, Folge fünf läuft heute.
    Die 3. Staffel startet am 12. 9. auf Sky. ⇒ Die dritte Staffel startet am zwölften September auf Sky.
    Das Heer verfügt über 312 Leopard 2 und 18 Leopard 2A8. ⇒ Das Heer verfügt über dreihundertzwölf Leopard zwei und achtzehn Leopard zwei A acht.
    Die 1. Panzerdivision übt in Munster. ⇒ Die erste Panzerdivision übt in Munster.
    Die Rakete fliegt 5.500 km weit. ⇒ Die Rakete fliegt fünftausendfünfhundert Kilometer weit.
    Der U-Boot-Typ 212 CD ist leise. ⇒ Der U-Boot-Typ zweihundertzwölf CD ist leise.
    Die Eiszeit endete vor rund 11.700 Jahren. ⇒ Die Eiszeit endete vor rund elftausendsiebenhundert Jahren.
    Vor 66 Mio. Jahren starben die Dinosaurier aus. ⇒ Vor sechsundsechzig Millionen Jahren starben die Dinosaurier aus.
    Das Licht legt 299.792 km/s zurück. ⇒ Das Licht legt zweihundertneunundneunzigtausendsiebenhundertzweiundneunzig Kilometer pro Sekunde zurück.
    Wasser siedet bei 100 °C. ⇒ Wasser siedet bei einhundert Grad Celsius.
    Der Stern ist 4,2 Lichtjahre entfernt. ⇒ Der Stern ist vier Komma zwei Lichtjahre entfernt.
    Das Teleskop sieht Galaxien in 13,4 Mrd. Lichtjahren Entfernung. ⇒ Das Teleskop sieht Galaxien in dreizehn Komma vier Milliarden Lichtjahren Entfernung.
    Der CO2-Gehalt liegt bei 420 ppm. ⇒ Der CO-zwei-Gehalt liegt bei vierhundertzwanzig ppm.
    Bei -273,15 °C ist Schluss. ⇒ Bei minus zweihundertdreiundsiebzig Komma eins fünf Grad Celsius ist Schluss.
    Das Medikament wirkt in 94,5 % der Fälle. ⇒ Das Medikament wirkt in vierundneunzig Komma fünf Prozent der Fälle.
    Die 2. Impfung folgt nach 3-4 Wochen. ⇒ Die zweite Impfung folgt nach drei bis vier Wochen.
    Die 7-Tage-Inzidenz steigt auf 35,8. ⇒ Die Sieben-Tage-Inzidenz steigt auf fünfunddreißig Komma acht.
    Der R-Wert liegt bei 1,05. ⇒ Der R-Wert liegt bei eins Komma null fünf.
    Die Reformation begann am 31.10.1517. ⇒ Die Reformation begann am einunddreißigsten Oktober fünfzehnhundertsiebzehn.
    Der Dreißigjährige Krieg (1618-48) verwüstete das Land. ⇒ Der Dreißigjährige Krieg, sechzehnhundertachtzehn bis achtundvierzig, verwüstete das Land.
    Um 1900 zählte Chemnitz 207.000 Einwohner. ⇒ Um neunzehnhundert zählte Chemnitz zweihundertsiebentausend Einwohner.
    Die Stadt wurde 1143 erstmals erwähnt. ⇒ Die Stadt wurde elfhundertdreiundvierzig erstmals erwähnt.
    875 Jahre Zwickau: Festjahr 1993 ⇒ achthundertfünfundsiebzig Jahre Zwickau: Festjahr neunzehnhundertdreiundneunzig
    Im Revolutionsjahr 1848/49 floh Wagner. ⇒ Im Revolutionsjahr achtzehnhundertachtundvierzig neunundvierzig floh Wagner.
    Der Volksaufstand vom 17. Juni wurde 1953 niedergeschlagen. ⇒ Der Volksaufstand vom siebzehnten Juni wurde neunzehnhundertdreiundfünfzig niedergeschlagen.
    Am 5. März 1945 brannte die Stadt. ⇒ Am fünften März neunzehnhundertfünfundvierzig brannte die Stadt.
    Kaiser Otto I. stiftete das Kloster 968. ⇒ Kaiser Otto der Erste stiftete das Kloster neunhundertachtundsechzig.
    Die Herrschaft Friedrichs des Großen (1712-1786) war lang. ⇒ Die Herrschaft Friedrichs des Großen, siebzehnhundertzwölf bis siebzehnhundertsechsundachtzig, war lang.
    Im 2. Jahrtausend v. Chr. wanderten Stämme ein. ⇒ Im zweiten Jahrtausend vor Christus wanderten Stämme ein.
    200 g Mehl mit 1/8 l Milch verrühren. ⇒ Zweihundert Gramm Mehl mit ein Achtel Liter Milch verrühren.
    2-3 EL Öl erhitzen. ⇒ Zwei bis drei Esslöffel Öl erhitzen.
    Den Teig 30 Min. ruhen lassen. ⇒ Den Teig dreißig Minuten ruhen lassen.
    Für 4 Pers.: 1 kg Kartoffeln ⇒ Für vier Personen: ein Kilogramm Kartoffeln
    Eine Portion hat ca. 450 kcal/1.880 kJ. ⇒ Eine Portion hat circa vierhundertfünfzig Kilokalorien, eintausendachthundertachtzig Kilojoule.
    Das Grundstück misst 20 m x 30 m. ⇒ Das Grundstück misst zwanzig Meter mal dreißig Meter.
    Ein Brett von 2 m Länge fehlt. ⇒ Ein Brett von zwei Metern Länge fehlt.
    Der Baum ist 30 m hoch und 200 Jahre alt. ⇒ Der Baum ist dreißig Meter hoch und zweihundert Jahre alt.
    Der See ist bis zu 70 m tief. ⇒ Der See ist bis zu siebzig Meter tief.
    Sie springt 2 cm höher. ⇒ Sie springt zwei Zentimeter höher.
    Ein 3 m hoher Zaun schützt das Gelände. ⇒ Ein drei Meter hoher Zaun schützt das Gelände.
    Das 12 ha große Gelände wird bebaut. ⇒ Das zwölf Hektar große Gelände wird bebaut.
    Der 1,2 km lange Tunnel kostet 80 Mio. €. ⇒ Der eins Komma zwei Kilometer lange Tunnel kostet achtzig Millionen Euro.
    Von 0 auf 100 km/h in 3,9 s. ⇒ Von null auf einhundert Kilometer pro Stunde in drei Komma neun Sekunden.
    Der Akku mit 77 kWh reicht für 550 km. ⇒ Der Akku mit siebenundsiebzig Kilowattstunden reicht für fünfhundertfünfzig Kilometer.
    Die Anlage liefert 3 MWh/Jahr. ⇒ Die Anlage liefert drei Megawattstunden pro Jahr.
    Gas kostet 11 Ct/kWh. ⇒ Gas kostet elf Cent pro Kilowattstunde.
    Ein Festmeter Holz bringt 100 Euro/fm. ⇒ Ein Festmeter Holz bringt einhundert Euro pro Festmeter.
    Das Auto schafft 200 PS/147 kW. ⇒ Das Auto schafft zweihundert PS, einhundertsiebenundvierzig Kilowatt.
    Die Karten kosten 12/8 Euro. ⇒ Die Karten kosten zwölf acht Euro.
    Eintritt: 6, erm. 4 Euro ⇒ Eintritt: sechs, ermäßigt vier Euro
    Der Jackpot steht bei 120 Mio. €! ⇒ Der Jackpot steht bei einhundertzwanzig Millionen Euro!
    Die Lottozahlen: 3, 11, 17, 25, 38, 49; Superzahl: 7 ⇒ Die Lottozahlen: drei, elf, siebzehn, fünfundzwanzig, achtunddreißig, neunundvierzig; Superzahl: sieben
    Spiel 77: 1 2 3 4 5 6 7 ⇒ Spiel siebenundsiebzig: eins zwei drei vier fünf sechs sieben
    Die Spiel-77-Zahl lautet 1234567. ⇒ Die Spiel-siebenundsiebzig-Zahl lautet eine Million zweihundertvierunddreißigtausendfünfhundertsiebenundsechzig.
    Das Ö1-Magazin läuft. ⇒ Das Ö-eins-Magazin läuft.
    Die Kita am Südring 1-3 wird saniert. ⇒ Die Kita am Südring eins bis drei wird saniert.
    Straße der Nationen 12 ⇒ Straße der Nationen zwölf
    Die Buslinie N11 fährt nachts. ⇒ Die Buslinie N elf fährt nachts.
    Auf der Rue de Rivoli 10 wohnt er. ⇒ Auf der Rue de Rivoli zehn wohnt er.
    Der PKW (Kennzeichen C-AB 123) ist weg. ⇒ Der PKW, Kennzeichen C-AB einhundertdreiundzwanzig, ist weg.
    Rechts: Alt-OB Müller, l.: die Chefin ⇒ Rechts: Alt-OB Müller, links: die Chefin
    Peter Müller (l.) und Anna Schmidt (r.) ⇒ Peter Müller, links, und Anna Schmidt, rechts
    Die Trainer Hans Wolf (M.) und Jan Fuchs (2. v. l.) jubeln. ⇒ Die Trainer Hans Wolf, Mitte, und Jan Fuchs, zweiter von links, jubeln.
    Von links: A. Meier, B. Huber ⇒ Von links: A Meier, B Huber
    (v. l.) ⇒ von links.
    Der 3. v. r. ist Weber. ⇒ Der dritte von rechts ist Weber.
    Repro: Archiv/FP ⇒ Repro: Archiv, FP
    Bis voraussichtlich 31. Oktober bleibt gesperrt. ⇒ Bis voraussichtlich einunddreißigsten Oktober bleibt gesperrt.
    Tickets gibt es für 2,50 oder für 5,50 Euro. ⇒ Tickets gibt es für zwei Euro fünfzig oder für fünf Euro fünfzig.
    Das ist *sehr* wichtig. ⇒ Das ist sehr wichtig.
    > Zitat des Tages ⇒ Zitat des Tages
    © Copyright Blauthaler Zeitung ⇒ Copyright Blauthaler Zeitung
    # Titel ⇒ Titel
    Der Urlaub in der Schweiz. Bei Regen bleiben wir. ⇒ Der Urlaub in der Schweiz. Bei Regen bleiben wir.
    In der 23. machte es Reuther besser. ⇒ In der dreiundzwanzigsten machte es Reuther besser.
    Aue: Fiebig (88. Ott), Arlt (45. Uhlig) ⇒ Aue: Fiebig, achtundachtzigste Minute Ott, Arlt, fünfundvierzigste Minute Uhlig
    Die Ermittler prüfen u. a., ob Brandstiftung vorliegt. ⇒ Die Ermittler prüfen unter anderem, ob Brandstiftung vorliegt.
    Das steht im Vertrag (II. Abschnitt). ⇒ Das steht im Vertrag, zweiter Abschnitt.
    Zuschauer: 1.842. (bz) ⇒ Zuschauer: eintausendachthundertzweiundvierzig. bz
    Der Sieger (2. Liga) siegte. ⇒ Der Sieger, zweite Liga, siegte.
    Die Feuerwehrleute u. a., so hieß es, halfen. ⇒ Die Feuerwehrleute unter anderem, so hieß es, halfen.
    """)
}

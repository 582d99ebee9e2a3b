/// Passages as they stand in newspapers; `|` stands at every boundary.
extension SentenceCases {
  static let sports = [
    "Neustadt – In der 45. Minute traf Huber zum 1:0. | Weber glich in der 67. aus. | Danach war Schluss.",
    "Trainer Berger wechselte in der 60. Minute doppelt: Lang kam für Kurz, Klein für Groß. | Es half nichts.",
    "Der 1. FC Neustadt (5.) empfängt den SV Altstadt (12.). | Anpfiff ist um 14 Uhr.",
    "Im 10. Spiel gab es den 3. Sieg. | 15 Punkte stehen zu Buche.",
    "Die Fohlen sind 7. | Der Abstand beträgt vier Punkte.",
    "Huber wurde 3. | Berger kam auf Platz 8. | Weber schied aus.",
    "Sie lief die 1500 m in 4:02,30 min. | Bestzeit war das nicht.",
    "1. Bundesliga, 5. Spieltag: Neustadt – Altstadt 2:1.",
    "Mit 9 Punkten ist der TSV 4. | Spitzenreiter bleibt der SV.",
    "Nach dem 4:3 i. E. gegen Spanien steht das Team im Halbfinale. | Dort wartet Italien.",
    "Das Hinspiel endete 0:2. | Im Rückspiel am 5. März muss ein Wunder her.",
    "Formel 1: Der Start in Monza ist um 15 Uhr. | Regen ist angesagt.",
    "Der Kader umfasst 25 Spieler, darunter 3 U-19-Talente. | Trainer Stein ist zufrieden.",
    "Er holte Gold über 50 und 100 m. | Silber ging an Polen.",
    "Die Partie wurde in der 90.+4 Minute entschieden. | Zuvor hatte keiner daran geglaubt.",
  ]

  static let politics = [
    "Der Bundestag stimmte mit 350 zu 280 Stimmen zu. | Die AfD lehnte ab.",
    "Ministerpräsident Stein (CDU) sagte: „Wir stehen zu Art. 16a GG. | Das bleibt so.“",
    "Die 20. Wahlperiode endete vorzeitig. | Am 23. Februar 2025 wurde gewählt.",
    "Kanzlerin a. D. Berg stellte ihr Buch vor. | Viele kamen.",
    "Das Gesetz tritt zum 1. Januar in Kraft. | Übergangsfristen gibt es nicht.",
    "SPD, Grüne und FDP streiten. | „So geht es nicht weiter“, sagt Weber (SPD). | „Wir brauchen Klarheit.“",
    "Nach Art. 5 des Vertrags ist der Angriff auf ein Land ein Angriff auf alle. | Das gilt seit 1949.",
    "Der Antrag (Drs. 20/1234) wurde abgelehnt. | Die Opposition protestierte.",
    "Sie ist Mitglied des 19. Bundestags. | Zuvor saß sie im Landtag.",
    "Gegen 22 Uhr war klar: Er hat gewonnen. | Anhänger jubelten.",
    "Die Abstimmung am 5. Juni ging verloren. | Neuwahlen sind möglich.",
    "Wir schreiben das Jahr 1. | Die Republik ist jung.",
    "Der sog. „Islamische Staat“ bekannte sich. | Beweise fehlen.",
    "Der 3. Bürgermeister vertritt den 2. Bürgermeister. | Der erste ist krank.",
  ]

  static let courts = [
    "Angeklagt sind Ali K. (23), Max M. (24) und Jana S. (19). | Sie schweigen.",
    "Das Landgericht verurteilte ihn nach § 211 StGB. | Er legte Revision ein.",
    "„Ich bereue es“, sagte Max M. | Die Richterin nickte.",
    "Die 3. Zivilkammer gab der Klage statt (Az. 3 O 123/24). | Das Urteil ist nicht rechtskräftig.",
    "Zeugin Anna B. weinte. | Ihr Bruder Peter B. hielt ihre Hand.",
    "Gem. § 153a Abs. 1 StPO wurde das Verfahren gegen Zahlung von 500 Euro eingestellt. | Der Anwalt ist zufrieden.",
    "Er soll der Frau 3.000 Euro gestohlen haben. | Die Kripo ermittelt.",
    "Der Prozess wird am Mo., 9 Uhr, fortgesetzt. | Es ist der 5. Verhandlungstag.",
    "Laut Anklage schlug K. zu. | Das Opfer stürzte.",
    "Der BGH (Urt. v. 3. Mai 2023, Az. VI ZR 5/22) sah es anders. | Die Richter hoben das Urteil auf.",
    "Den Angaben zufolge war S. betrunken. | Polizisten nahmen ihn mit.",
  ]

  static let police = [
    "Ein 34-Jähriger fuhr auf der A 72. | Er war betrunken.",
    "Der Unfall geschah gegen 3.30 Uhr auf der B 174. | Der Fahrer (19) wurde leicht verletzt.",
    "Auf der Dresdner Str. stießen zwei Autos zusammen. | Der Sachschaden: 5.000 Euro.",
    "Ein Unbekannter stahl ein Rad im Wert von ca. 1.200 Euro. | Hinweise nimmt die Polizei unter Tel. 0371 12345 entgegen.",
    "Die Ladung wog 25 t. | Der Lkw war überladen.",
    "Zeugen sahen einen Mann, ca. 1,80 m groß, schlank. | Er floh zu Fuß.",
    "Der Wagen hatte 220 PS. | Gefahren war er 180 km/h. | Erlaubt sind 100.",
    "Die Feuerwehr rückte mit 5 Fahrzeugen an. | Um 4 Uhr war der Brand gelöscht.",
    "Wer hat am 2. September gegen 14 Uhr etwas gesehen? | Hinweise erbeten.",
    "Atemalkohol: 1,8 Promille. | Führerschein weg.",
  ]

  static let weatherAndMoney = [
    "Am Samstag werden es 25 bis 30 Grad. | Nachts kühlt es auf 15 ab.",
    "Die Werte liegen bei minus 5. | Schnee fällt ab 800 m.",
    "Der DAX stieg um 0,8 % auf 18.500. | Analysten hatten weniger erwartet.",
    "Der Euro kostet 1,08 Dollar. | Gold verlor 2 %.",
    "Die Aktie der Stein AG fiel um 3,2 Prozent auf 45,10 Euro. | Anleger verkauften.",
    "Im 2. Quartal verdiente der Konzern 1,2 Mrd. Euro. | Im Vorjahr waren es 900 Mio. | Die Prognose bleibt.",
    "Der Leitzins steigt auf 4,5 %. | Das teilte die EZB am 14. September mit.",
    "Die Apple Inc. meldet Rekorde. | Der Kurs steigt.",
    "Brent kostete 80 Dollar. | Die Sorte WTI lag bei 75.",
    "Für Windstärke 8 wurde gewarnt. | Fähren blieben im Hafen.",
  ]

  static let culture = [
    "Beethovens 9. Sinfonie erklang am 31. Dezember. | Das Publikum sang mit.",
    "J. S. Bachs Messe h-Moll BWV 232 steht auf dem Programm. | Karten gibt es ab 20 Euro.",
    "Der Film „Rocky IV“ ist alt. | „Rocky V“ auch.",
    "Sein Roman „Die Blechtrommel“ (1959) machte Grass berühmt. | Den Nobelpreis bekam er 1999.",
    "Die Ausstellung „Otto Dix. Krieg und Frieden“ endet bald. | Eintritt: 8 Euro.",
    "Das Museum hat Di.–So. 10–18 Uhr geöffnet. | Mo. ist Ruhetag.",
    "Regisseur Stein zeigt „Hamlet“ in 5 Akten. | Der 3. Akt ist der beste.",
    "Mozart (1756–1791) schrieb über 600 Werke. | Sein letztes blieb unvollendet.",
    "Nr. 3 der Reihe heißt „Nacht“. | Nr. 4 folgt im Mai.",
    "Das Stück ist für 2 Klaviere u. Orchester. | Es dauert 30 Min. | Danach ist Pause.",
  ]

  static let history = [
    "Um 1200 n. Chr. entstand das Kloster. | 1525 brannte es ab. | 1530 baute man es auf.",
    "Friedrich II. (1712–1786) spielte Flöte. | Sein Vater hasste das.",
    "Im Jahr 800 wurde Karl d. Gr. gekrönt. | Der Papst kniete.",
    "Lucas Cranach d. Ä. malte Luther. | Lucas Cranach d. J. auch.",
    "Das Haus stammt von ca. 1780. | Es steht unter Denkmalschutz.",
    "Am 8. Mai 1945 war der Krieg vorbei. | Millionen waren tot.",
    "Die Römer kamen im 1. Jh. v. Chr. ins Land. | Sie blieben bis zum 5. Jh. | Danach kamen die Franken.",
    "Otto I., genannt der Große, starb 973. | Otto II. folgte ihm.",
    "Aus dem 16. Jh. stammt der Turm. | Das Tor ist jünger.",
    "König August II. und August III. liebten Porzellan.",
  ]

  static let interviews = [
    "Freie Presse: Wie geht es Ihnen? | Maria Stein: Gut. | Danke!",
    "Was sagen Sie dazu? | Ich? | Nichts.",
    "Herr Weber, Sie sind jetzt 70. | Denken Sie ans Aufhören? | Nein!",
    "Wirklich? | – Ja, wirklich.",
    "Warum? | Weil … | Na ja. | Es war Zufall.",
    "Und Ihr Mann? | „Der kocht.“ | Und die Kinder? | „Die essen.“",
    "Und dann? | (lacht) Das weiß ich nicht. | (überlegt) Doch, es war Mai.",
    "Er kam. | (siehe Seite 5) Dann ging er.",
    "Sie sagten einmal: „Ich höre nie auf.“ | Gilt das noch?",
  ]

  static let letters = [
    "Zum Artikel „Bahn fährt wieder“ vom 3. September: Endlich! | Wir haben lange gewartet.",
    "Sehr geehrter Herr Dr. Stein, vielen Dank für Ihren Brief vom 12. d. M. | Ich antworte gern.",
    "Lieber Peter! | Wie geht es Dir? | Mir geht es gut.",
    "Mit freundlichen Grüßen Anna Berg, 1. Vorsitzende des Heimatvereins e. V.",
    "Es ist eine Schande!! | Wo bleibt die Stadt??",
    "Ihr Wort in Gottes Ohr! | Aber wer’s glaubt …",
  ]

  static let tickers = [
    "9.15 Uhr: Die Sitzung beginnt. | 9.40 Uhr: Erste Wortmeldungen.",
    "14:30 Uhr. | Die Polizei sperrt die Straße. | Niemand kommt durch.",
    "Kiew/Moskau (dpa) – Russland hat angegriffen. | Die Ukraine wehrt sich.",
    "Berlin. | Die Regierung tagt. | Ergebnisse gibt es nicht.",
    "Das sagte ein Sprecher der Deutschen Presse-Agentur. (dpa/AFP)",
    "Die Lage ist ruhig. (dpa) | Verletzt wurde niemand.",
    "Der Kreml schweigt. (Archivbild) | Bild: Stein/dpa",
    "Die Brücke ist gesperrt. (Foto: J. Stein)",
    "Foto: J. Stein/dpa. | Montage: R. Berg.",
    "Von unserem Redakteur Max Stein. | Neustadt. | Der Markt ist leer.",
  ]

  static let serviceAndCookery = [
    "Öffnungszeiten: Mo.–Fr. 8–18 Uhr, Sa. 8–12 Uhr. | So. geschlossen.",
    "200 g Zucker, 1 Pck. Vanillezucker, 3 EL Öl und 2 TL Salz verrühren. | Bei 180 Grad ca. 30 Min. backen. | Fertig!",
    "Info-Tel.: 0371/1234. | Anmeldung bis 5. Mai.",
    "Eintritt 5 €, erm. 3 €. | Kinder frei.",
    "Treffpunkt ist Markt 1. | Dauer: 2 Std. | Bitte warm anziehen.",
    "Kontakt: Bahnhofstr. 12, 09111 Chemnitz, E-Mail: info@beispiel.de. | Spenden sind willkommen.",
    "Das Mittel hilft nicht bei Kindern unter 12. | Fragen Sie Ihren Arzt.",
    "Nehmen Sie 3 x tgl. 1 Tabl. vor dem Essen. | Danach ruhen.",
  ]
}

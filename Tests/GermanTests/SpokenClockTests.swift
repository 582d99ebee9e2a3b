import Testing

@Suite("Spoken form: clock times and durations")
struct SpokenClockTests {
  @Test("reads times of day, opening hours and lengths of time", arguments: rows)
  func reads(row: SpokenCase) {
    row.check()
  }

  private static let rows = SpokenCase.table(
    """
    Um 14.30 Uhr beginnt das Spiel. ⇒ Um vierzehn Uhr dreißig beginnt das Spiel.
    Um 14:30 Uhr beginnt die Messe. ⇒ Um vierzehn Uhr dreißig beginnt die Messe.
    Um 0.05 Uhr endete das Jahr. ⇒ Um null Uhr fünf endete das Jahr.
    Geöffnet ist 7.30-9 Uhr. ⇒ Geöffnet ist sieben Uhr dreißig bis neun Uhr.
    Geöffnet ist von 9 bis 17 Uhr. ⇒ Geöffnet ist von neun bis siebzehn Uhr.
    8-18 Uhr ⇒ acht bis achtzehn Uhr
    9.30–17.30 Uhr ⇒ neun Uhr dreißig bis siebzehn Uhr dreißig
    Gegen 3.15 Uhr krachte es. ⇒ Gegen drei Uhr fünfzehn krachte es.
    Um 0 Uhr begann das Feuerwerk. ⇒ Um null Uhr begann das Feuerwerk.
    Bis 24 Uhr ist offen. ⇒ Bis vierundzwanzig Uhr ist offen.
    Um 1 Uhr war Schluss. ⇒ Um ein Uhr war Schluss.
    Zwischen 1 und 2 Uhr schlief er. ⇒ Zwischen ein und zwei Uhr schlief er.
    Um 21.00 Uhr ist Anpfiff. ⇒ Um einundzwanzig Uhr ist Anpfiff.
    Kurz nach 12.01 Uhr kam der Alarm. ⇒ Kurz nach zwölf Uhr eins kam der Alarm.
    Führungen gibt es 10, 12 und 14 Uhr. ⇒ Führungen gibt es zehn, zwölf und vierzehn Uhr.
    Abfahrt ist 10.30 und 14.15 Uhr. ⇒ Abfahrt ist zehn Uhr dreißig und vierzehn Uhr fünfzehn.
    Der Film läuft um 20.15 im Ersten. ⇒ Der Film läuft um zwanzig Uhr fünfzehn im Ersten.
    Die 20-Uhr-Nachrichten melden es. ⇒ Die Zwanzig-Uhr-Nachrichten melden es.
    Er nahm den 14-Uhr-Zug. ⇒ Er nahm den Vierzehn-Uhr-Zug.
    Mo-Fr 8-12 Uhr ⇒ Montag bis Freitag acht bis zwölf Uhr
    Mo.-Fr. 9-18 Uhr, Sa. 9-13 Uhr ⇒ Montag bis Freitag neun bis achtzehn Uhr, Samstag neun bis dreizehn Uhr
    Di und Do 14-18 Uhr ⇒ Dienstag und Donnerstag vierzehn bis achtzehn Uhr
    Sa/So 10-16 Uhr ⇒ Samstag und Sonntag zehn bis sechzehn Uhr
    Es ist 5 vor 12. ⇒ Es ist fünf vor zwölf.
    Am Samstag, 19.30 Uhr, spielt die Band. ⇒ Am Samstag, neunzehn Uhr dreißig, spielt die Band.
    Der Unfall geschah am Freitag gegen 16.45 Uhr. ⇒ Der Unfall geschah am Freitag gegen sechzehn Uhr fünfundvierzig.
    Anstoß: 15.30 Uhr ⇒ Anstoß: fünfzehn Uhr dreißig
    20.15 Uhr, ARD: Tatort ⇒ zwanzig Uhr fünfzehn, ARD: Tatort
    20.15 ARD: Tatort ⇒ zwanzig Uhr fünfzehn ARD: Tatort
    Von 22 Uhr bis 6 Uhr gilt Ruhe. ⇒ Von zweiundzwanzig Uhr bis sechs Uhr gilt Ruhe.
    Zwischen 13.30 und 14 Uhr fiel der Strom aus. ⇒ Zwischen dreizehn Uhr dreißig und vierzehn Uhr fiel der Strom aus.
    Die Sitzung beginnt 18:00 Uhr. ⇒ Die Sitzung beginnt achtzehn Uhr.
    Der Zug fährt um 6.07 Uhr ab. ⇒ Der Zug fährt um sechs Uhr sieben ab.
    Um 19.00 Uhr MEZ startet die Rakete. ⇒ Um neunzehn Uhr MEZ startet die Rakete.
    Sie lief 2:03:59 Stunden. ⇒ Sie lief zwei Stunden, drei Minuten und neunundfünfzig Sekunden.
    Der Sieger brauchte 1:45:32 Stunden. ⇒ Der Sieger brauchte eine Stunde, fünfundvierzig Minuten und zweiunddreißig Sekunden.
    Nach 3:02,35 Minuten war er im Ziel. ⇒ Nach drei Minuten und zwei Komma drei fünf Sekunden war er im Ziel.
    Er lief die Strecke in 10,45 Sekunden. ⇒ Er lief die Strecke in zehn Komma vier fünf Sekunden.
    Die 100 Meter lief er in 9,58 s. ⇒ Die einhundert Meter lief er in neun Komma fünf acht Sekunden.
    Sie brauchte 12:45 Minuten. ⇒ Sie brauchte zwölf Minuten und fünfundvierzig Sekunden.
    Nach 1:45 Stunden war Schluss. ⇒ Nach einer Stunde und fünfundvierzig Minuten war Schluss.
    Der Flug dauert 1 Std. 20 Min. und mehr. ⇒ Der Flug dauert eine Stunde zwanzig Minuten und mehr.
    Das Spiel dauert 90 Min. ⇒ Das Spiel dauert neunzig Minuten.
    Der Film dauert 2 Std. ⇒ Der Film dauert zwei Stunden.
    Der Kurs dauert 1 Stunde. ⇒ Der Kurs dauert eine Stunde.
    Nach 1 Stunde war er weg. ⇒ Nach einer Stunde war er weg.
    Das dauert 21 Stunden. ⇒ Das dauert einundzwanzig Stunden.
    Das dauert 2,5 Stunden. ⇒ Das dauert zwei Komma fünf Stunden.
    Der Rückstand betrug 0,23 Sekunden. ⇒ Der Rückstand betrug null Komma zwei drei Sekunden.
    Sie siegte in 58,3 Sek. ⇒ Sie siegte in achtundfünfzig Komma drei Sekunden.
    Rückstand: +1:12 Minuten ⇒ Rückstand: plus eine Minute und zwölf Sekunden
    Er verbesserte den Rekord auf 3:26,00 Minuten. ⇒ Er verbesserte den Rekord auf drei Minuten und sechsundzwanzig Sekunden.
    Gekocht wird 10-15 Minuten. ⇒ Gekocht wird zehn bis fünfzehn Minuten.
    Backen: 45 Min. bei 180 Grad. ⇒ Backen: fünfundvierzig Minuten bei einhundertachtzig Grad.
    Pro Woche arbeitet sie 38,5 Stunden. ⇒ Pro Woche arbeitet sie achtunddreißig Komma fünf Stunden.
    Geöffnet ist rund um die Uhr, 24/7. ⇒ Geöffnet ist rund um die Uhr, vierundzwanzig sieben.
    Mi 15 Uhr ⇒ Mittwoch fünfzehn Uhr
    Mo geschlossen ⇒ Mo geschlossen
    Das Museum ist Di-So 10-17 Uhr geöffnet. ⇒ Das Museum ist Dienstag bis Sonntag zehn bis siebzehn Uhr geöffnet.
    12.05-13.45 Uhr ⇒ zwölf Uhr fünf bis dreizehn Uhr fünfundvierzig
    00.30 Uhr ⇒ null Uhr dreißig
    Um 8 beginnt die Schule. ⇒ Um acht beginnt die Schule.
    Ab 18.30 spielt die Kapelle. ⇒ Ab achtzehn Uhr dreißig spielt die Kapelle.
    """)
}

import Testing

@Suite("Spoken form: programmes, forecasts and line-ups")
struct SpokenProgrammeTests {
  @Test("reads what is on and who played", arguments: rows)
  func reads(row: SpokenCase) {
    row.check()
  }

  private static let rows = SpokenCase.table(
    """
    Das Stück dauert 2:15 h. ⇒ Das Stück dauert zwei Stunden und fünfzehn Minuten.
    Einlass ist um 19:30 h. ⇒ Einlass ist um neunzehn Uhr dreißig.
    Sie wog 39,5 kg, ihr Bruder (15) 61. ⇒ Sie wog neununddreißig Komma fünf Kilogramm, ihr Bruder, fünfzehn, einundsechzig.
    Der Verein sucht Helfer für den 3./4.10. ⇒ Der Verein sucht Helfer für den dritten und vierten Oktober.
    Z: 12.300. Gelb: Schmid (5) ⇒ Z: zwölftausenddreihundert. Gelb: Schmid, fünf
    Das Rezept: 500 g Mehl, 1 Würfel Hefe ⇒ Das Rezept: fünfhundert Gramm Mehl, ein Würfel Hefe
    Die Strecke Chemnitz Hbf - Leipzig Hbf ist gesperrt. ⇒ Die Strecke Chemnitz Hauptbahnhof, Leipzig Hauptbahnhof ist gesperrt.
    2:1 Hofmann (33., 67./FE) ⇒ zwei zu eins Hofmann, dreiunddreißigste, siebenundsechzigste Minute, Foulelfmeter
    Am Donnerstag (4. September) um 18 Uhr lädt der Verein ein. ⇒ Am Donnerstag, vierten September, um achtzehn Uhr lädt der Verein ein.
    Die Premiere ist am Fr., 12. Sept., 19.30 Uhr. ⇒ Die Premiere ist am Freitag, zwölften September, neunzehn Uhr dreißig.
    Weitere Termine: 13., 19., 20. und 26. September ⇒ Weitere Termine: dreizehnter, neunzehnter, zwanzigster und sechsundzwanzigster September
    Nach 1 h 5 min war Schluss. ⇒ Nach einer Stunde fünf Minuten war Schluss.
    Der 1000-jährige Rosenstock blüht. ⇒ Der tausendjährige Rosenstock blüht.
    Die SPD kommt auf 14 (–1) Prozent, die CDU auf 27 (+2). ⇒ Die SPD kommt auf vierzehn, minus eins, Prozent, die CDU auf siebenundzwanzig, plus zwei.
    Für 100 Euro bekommt man 117,12 US-$. ⇒ Für einhundert Euro bekommt man einhundertsiebzehn US-Dollar zwölf.
    Den Ofen auf 200 °C (Umluft 180 °C) vorheizen. ⇒ Den Ofen auf zweihundert Grad Celsius, Umluft einhundertachtzig Grad Celsius, vorheizen.
    Er wird heute 50. ⇒ Er wird heute fünfzig.
    Zum 50. gratulieren viele. ⇒ Zum fünfzigsten gratulieren viele.
    Am 15. 10. wird sie 80. ⇒ Am fünfzehnten Oktober wird sie achtzig.
    Tennis, Herren, 1. Runde: Zverev - Tabilo 6:2, 7:6 (7:4) ⇒ Tennis, Herren, erste Runde: Zverev, Tabilo sechs zu zwei, sieben zu sechs, sieben zu vier
    Mit 2 : 1 gewann Aue. ⇒ Mit zwei zu eins gewann Aue.
    Aue gewann 2 : 1 (1 : 0). ⇒ Aue gewann zwei zu eins, eins zu null.
    Auf S. 2/3 steht mehr. ⇒ Auf Seite zwei drei steht mehr.
    Unter Tel. +49 (0)371 6560 gibt es Auskunft. ⇒ Unter Telefon plus neunundvierzig, null, drei sieben eins, sechs fünf sechs null gibt es Auskunft.
    Die ISBN 978-3-16-148410-0 ist ungültig. ⇒ Die ISBN neun sieben acht, drei, eins sechs, eins vier acht vier eins null, null ist ungültig.
    Das Hotel*** ist voll. ⇒ Das Hotel ist voll.
    Ein 4*-Hotel ist frei. ⇒ Ein Vier-Sterne-Hotel ist frei.
    Das sagt das Urteil v. 12.3.2019 deutlich. ⇒ Das sagt das Urteil vom zwölften März zweitausendneunzehn deutlich.
    Bei den unter 30-Jährigen liegt die AfD vorn. ⇒ Bei den unter Dreißigjährigen liegt die AfD vorn.
    Er rief die 0800/1110111 an. ⇒ Er rief die null acht null null, eins eins eins null eins eins eins an.
    """)
}

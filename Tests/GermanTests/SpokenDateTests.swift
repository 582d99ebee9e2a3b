import Testing

@Suite("Spoken form: dates")
struct SpokenDateTests {
  @Test("reads days and months, inflected, with their years", arguments: rows)
  func reads(row: SpokenCase) {
    row.check()
  }

  private static let rows = SpokenCase.table(
    """
    Am 3. Oktober wird gefeiert. ⇒ Am dritten Oktober wird gefeiert.
    Am 1. und 2. Mai bleibt das Bad zu. ⇒ Am ersten und zweiten Mai bleibt das Bad zu.
    Vom 3. bis zum 5. 9. ist Markt. ⇒ Vom dritten bis zum fünften September ist Markt.
    Vom 7. bis 9. Mai wird gebaut. ⇒ Vom siebten bis neunten Mai wird gebaut.
    Heute ist der 24. Dezember. ⇒ Heute ist der vierundzwanzigste Dezember.
    Am Abend des 9. November 1989 fiel die Mauer. ⇒ Am Abend des neunten November neunzehnhundertneunundachtzig fiel die Mauer.
    Den 17. Juni 1953 vergisst er nicht. ⇒ Den siebzehnten Juni neunzehnhundertdreiundfünfzig vergisst er nicht.
    Der 24. Dezember 1944 war kalt. ⇒ Der vierundzwanzigste Dezember neunzehnhundertvierundvierzig war kalt.
    Am Montag, dem 3. März, beginnt der Prozess. ⇒ Am Montag, dem dritten März, beginnt der Prozess.
    Am Montag, den 3. März, beginnt der Prozess. ⇒ Am Montag, den dritten März, beginnt der Prozess.
    Am Freitag, 5. September, kommt der Kanzler. ⇒ Am Freitag, fünften September, kommt der Kanzler.
    Montag, 3. März ⇒ Montag, dritter März
    Seit 1. Januar gilt das Gesetz. ⇒ Seit erstem Januar gilt das Gesetz.
    Zwischen 24. Dezember und 6. Januar ruht der Betrieb. ⇒ Zwischen vierundzwanzigstem Dezember und sechstem Januar ruht der Betrieb.
    Vom 24. Dezember bis 6. Januar ruht der Betrieb. ⇒ Vom vierundzwanzigsten Dezember bis sechsten Januar ruht der Betrieb.
    Am 24. Dezember und 6. Januar ist zu. ⇒ Am vierundzwanzigsten Dezember und sechsten Januar ist zu.
    Am 24., 25. und 26. Dezember ist zu. ⇒ Am vierundzwanzigsten, fünfundzwanzigsten und sechsundzwanzigsten Dezember ist zu.
    Vom 24.12. bis 6.1. ist geschlossen. ⇒ Vom vierundzwanzigsten Dezember bis sechsten Januar ist geschlossen.
    Am 8.5.1945 endete der Krieg. ⇒ Am achten Mai neunzehnhundertfünfundvierzig endete der Krieg.
    Am 05.09.2025 erscheint die Zeitung. ⇒ Am fünften September zweitausendfünfundzwanzig erscheint die Zeitung.
    Am 5. 9. 2025 erscheint die Zeitung. ⇒ Am fünften September zweitausendfünfundzwanzig erscheint die Zeitung.
    Am 5.9. geht es los. ⇒ Am fünften September geht es los.
    Der 5.9. ist ein Freitag. ⇒ Der fünfte September ist ein Freitag.
    Bewerbungen sind bis zum 15.10. möglich. ⇒ Bewerbungen sind bis zum fünfzehnten Oktober möglich.
    Bewerbungen sind bis 15. Oktober möglich. ⇒ Bewerbungen sind bis fünfzehnten Oktober möglich.
    Ab dem 1. Januar 2026 steigt der Preis. ⇒ Ab dem ersten Januar zweitausendsechsundzwanzig steigt der Preis.
    Die Aktion läuft vom 2.-5. Mai. ⇒ Die Aktion läuft vom zweiten bis fünften Mai.
    Die Aktion läuft vom 2.–5. Mai. ⇒ Die Aktion läuft vom zweiten bis fünften Mai.
    Der Markt ist am 2./3. Mai. ⇒ Der Markt ist am zweiten und dritten Mai.
    In der Nacht vom 3. auf den 4. Mai brannte es. ⇒ In der Nacht vom dritten auf den vierten Mai brannte es.
    In der Nacht zum 4. Mai brannte es. ⇒ In der Nacht zum vierten Mai brannte es.
    Stand: 1. Januar 2025 ⇒ Stand: erster Januar zweitausendfünfundzwanzig
    Chemnitz, 3. Oktober 2025 ⇒ Chemnitz, dritter Oktober zweitausendfünfundzwanzig
    Mittwoch, 24.12., 18 Uhr ⇒ Mittwoch, vierundzwanzigster Dezember, achtzehn Uhr
    Di., 3. 9., 19.30 Uhr ⇒ Dienstag, dritter September, neunzehn Uhr dreißig
    Sa., 6. Sept., 20 Uhr ⇒ Samstag, sechster September, zwanzig Uhr
    Im Okt. 2025 wird gewählt. ⇒ Im Oktober zweitausendfünfundzwanzig wird gewählt.
    Am 12. Febr. 1945 begann der Angriff. ⇒ Am zwölften Februar neunzehnhundertfünfundvierzig begann der Angriff.
    3. Oktober ⇒ dritter Oktober
    3. Okt. 2025 ⇒ dritter Oktober zweitausendfünfundzwanzig
    24. Dezember 2024 ⇒ vierundzwanzigster Dezember zweitausendvierundzwanzig
    01.01.2000 ⇒ erster Januar zweitausend
    1.1.1900 ⇒ erster Januar neunzehnhundert
    31.12.99 ⇒ einunddreißigster Dezember neunzehnhundertneunundneunzig
    03.10. ⇒ dritter Oktober
    2025-09-05 ⇒ fünfter September zweitausendfünfundzwanzig
    am 3. Oktober 1990 ⇒ am dritten Oktober neunzehnhundertneunzig
    der 3. Oktober ⇒ der dritte Oktober
    des 3. Oktobers ⇒ des dritten Oktobers
    Dieser 3. Oktober war sonnig. ⇒ Dieser dritte Oktober war sonnig.
    Ein 3. Oktober ohne Regen ist selten. ⇒ Ein dritter Oktober ohne Regen ist selten.
    Der Prozess gegen ihn beginnt am 12. Juni. ⇒ Der Prozess gegen ihn beginnt am zwölften Juni.
    Geboren wurde er am 1. April 1815 in Schönhausen. ⇒ Geboren wurde er am ersten April achtzehnhundertfünfzehn in Schönhausen.
    Der Maler (geb. 12. März 1860) lebte in Gera. ⇒ Der Maler, geboren am zwölften März achtzehnhundertsechzig, lebte in Gera.
    Johann Müller (*12. März 1860) war Maler. ⇒ Johann Müller, geboren am zwölften März achtzehnhundertsechzig, war Maler.
    Johann Müller († 3. Mai 1901) war Maler. ⇒ Johann Müller, gestorben am dritten Mai neunzehnhunderteins, war Maler.
    Die Straße ist am Montag (5.9.) gesperrt. ⇒ Die Straße ist am Montag, fünften September, gesperrt.
    Am 30. und 31. August 2025 ist Stadtfest. ⇒ Am dreißigsten und einunddreißigsten August zweitausendfünfundzwanzig ist Stadtfest.
    Das Fest dauert vom 29. August bis zum 1. September 2025. ⇒ Das Fest dauert vom neunundzwanzigsten August bis zum ersten September zweitausendfünfundzwanzig.
    Zum 1. 1. 2026 tritt er zurück. ⇒ Zum ersten Januar zweitausendsechsundzwanzig tritt er zurück.
    Die Wahl ist auf den 23. Februar gelegt. ⇒ Die Wahl ist auf den dreiundzwanzigsten Februar gelegt.
    Rund um den 1. Mai ist viel los. ⇒ Rund um den ersten Mai ist viel los.
    Das Konzert vom 12. April wird nachgeholt. ⇒ Das Konzert vom zwölften April wird nachgeholt.
    Nach dem 11. September 2001 war alles anders. ⇒ Nach dem elften September zweitausendeins war alles anders.
    Seit dem 24. Februar 2022 herrscht Krieg. ⇒ Seit dem vierundzwanzigsten Februar zweitausendzweiundzwanzig herrscht Krieg.
    Anmeldungen bis 31.10. unter der Nummer des Amtes. ⇒ Anmeldungen bis einunddreißigsten Oktober unter der Nummer des Amtes.
    Die Sitzung am kommenden Dienstag, 9. September, fällt aus. ⇒ Die Sitzung am kommenden Dienstag, neunten September, fällt aus.
    Wir treffen uns am 15. ⇒ Wir treffen uns am fünfzehnten.
    Der Lohn kommt bis zum 15. des Monats. ⇒ Der Lohn kommt bis zum fünfzehnten des Monats.
    Der 20. Juli 1944 steht für den Widerstand. ⇒ Der zwanzigste Juli neunzehnhundertvierundvierzig steht für den Widerstand.
    Der Aufstand des 17. Juni wurde niedergeschlagen. ⇒ Der Aufstand des siebzehnten Juni wurde niedergeschlagen.
    Von Freitag, 5., bis Sonntag, 7. September, wird gefeiert. ⇒ Von Freitag, fünften, bis Sonntag, siebten September, wird gefeiert.
    Am 6./7. September öffnen die Ateliers. ⇒ Am sechsten und siebten September öffnen die Ateliers.
    Fr., 12.9., bis So., 14.9. ⇒ Freitag, zwölfter September, bis Sonntag, vierzehnten September.
    Vom 1. Juli 2024 bis 30. Juni 2025 galt der Vertrag. ⇒ Vom ersten Juli zweitausendvierundzwanzig bis dreißigsten Juni zweitausendfünfundzwanzig galt der Vertrag.
    Auf den 2. Juni folgt der 3. Juni. ⇒ Auf den zweiten Juni folgt der dritte Juni.
    """)
}

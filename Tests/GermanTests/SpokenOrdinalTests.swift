import Testing

@Suite("Spoken form: ordinals")
struct SpokenOrdinalTests {
  @Test("inflects an ordinal by its case, gender and number", arguments: rows)
  func reads(row: SpokenCase) {
    row.check()
  }

  private static let rows = SpokenCase.table(
    """
    Sie kamen am 3. Spieltag zum Zug. ⇒ Sie kamen am dritten Spieltag zum Zug.
    Das war der 3. Platz für die Läuferin. ⇒ Das war der dritte Platz für die Läuferin.
    Es folgte ein 2. Anlauf. ⇒ Es folgte ein zweiter Anlauf.
    Die Gemeinde gratuliert zum 130. Geburtstag. ⇒ Die Gemeinde gratuliert zum einhundertdreißigsten Geburtstag.
    Die 9. Klassen fahren nach Berlin. ⇒ Die neunten Klassen fahren nach Berlin.
    Alle 5. Klassen bleiben zu Hause. ⇒ Alle fünften Klassen bleiben zu Hause.
    Der Trainer feiert den 4. Sieg in Folge. ⇒ Der Trainer feiert den vierten Sieg in Folge.
    Nach der Geburt eines 3. Kindes zog die Familie um. ⇒ Nach der Geburt eines dritten Kindes zog die Familie um.
    Er schoss ein 3. Tor. ⇒ Er schoss ein drittes Tor.
    Eine 4. Welle droht. ⇒ Eine vierte Welle droht.
    Ihr 3. Kind kam im Mai zur Welt. ⇒ Ihr drittes Kind kam im Mai zur Welt.
    Sein 2. Roman erscheint im Herbst. ⇒ Sein zweiter Roman erscheint im Herbst.
    Seine 3. Frau war Lehrerin. ⇒ Seine dritte Frau war Lehrerin.
    Mit seiner 2. Frau lebt er in Dresden. ⇒ Mit seiner zweiten Frau lebt er in Dresden.
    Unser 10. Treffen fällt aus. ⇒ Unser zehntes Treffen fällt aus.
    Unser 10. Sieg war der schönste. ⇒ Unser zehnter Sieg war der schönste.
    Es wird kein 3. Mal geben. ⇒ Es wird kein drittes Mal geben.
    Zum 3. Mal in Folge gewann die Staffel. ⇒ Zum dritten Mal in Folge gewann die Staffel.
    Beim 1. FC Köln bleibt alles offen. ⇒ Beim ersten FC Köln bleibt alles offen.
    Der 1. FC Nürnberg verlor erneut. ⇒ Der erste FC Nürnberg verlor erneut.
    Sie spielen in der 2. Liga. ⇒ Sie spielen in der zweiten Liga.
    Der Aufstieg in die 2. Bundesliga ist perfekt. ⇒ Der Aufstieg in die zweite Bundesliga ist perfekt.
    Der Absteiger aus der 3. Liga hofft. ⇒ Der Absteiger aus der dritten Liga hofft.
    Jeder 3. Deutsche spart. ⇒ Jeder dritte Deutsche spart.
    Jede 4. Familie ist betroffen. ⇒ Jede vierte Familie ist betroffen.
    Jedes 5. Kind kann nicht schwimmen. ⇒ Jedes fünfte Kind kann nicht schwimmen.
    In jedem 2. Haushalt lebt ein Tier. ⇒ In jedem zweiten Haushalt lebt ein Tier.
    Der Markt ist jeden 1. Montag im Monat. ⇒ Der Markt ist jeden ersten Montag im Monat.
    Dieses 3. Spiel entscheidet. ⇒ Dieses dritte Spiel entscheidet.
    In dieser 2. Halbzeit lief nichts. ⇒ In dieser zweiten Halbzeit lief nichts.
    Nach 2. Halbzeit ohne Tor ging es in die Verlängerung. ⇒ Nach zweiter Halbzeit ohne Tor ging es in die Verlängerung.
    Das Gericht entschied in 2. Instanz. ⇒ Das Gericht entschied in zweiter Instanz.
    Der Bundestag beriet in 1. Lesung. ⇒ Der Bundestag beriet in erster Lesung.
    Die Nachricht stammt aus 1. Hand. ⇒ Die Nachricht stammt aus erster Hand.
    Trotz 3. Niederlage bleibt der Trainer. ⇒ Trotz dritter Niederlage bleibt der Trainer.
    Er flog wegen 2. Gelber Karte vom Platz. ⇒ Er flog wegen zweiter Gelber Karte vom Platz.
    Der 1. Vorsitzende dankte den Helfern. ⇒ Der erste Vorsitzende dankte den Helfern.
    Die 1. Vorsitzende dankte den Helfern. ⇒ Die erste Vorsitzende dankte den Helfern.
    Sie wählten ihn zum 1. Vorsitzenden. ⇒ Sie wählten ihn zum ersten Vorsitzenden.
    Den 2. Bürgermeister kennt jeder. ⇒ Den zweiten Bürgermeister kennt jeder.
    Es ist der 14. Dalai Lama. ⇒ Es ist der vierzehnte Dalai Lama.
    Das 2. Halbjahr wird besser. ⇒ Das zweite Halbjahr wird besser.
    Im 3. Quartal stieg der Umsatz. ⇒ Im dritten Quartal stieg der Umsatz.
    Sie feiert ihren 80. Geburtstag. ⇒ Sie feiert ihren achtzigsten Geburtstag.
    Er starb in seinem 65. Lebensjahr. ⇒ Er starb in seinem fünfundsechzigsten Lebensjahr.
    Im 2. Weltkrieg wurde die Brücke zerstört. ⇒ Im zweiten Weltkrieg wurde die Brücke zerstört.
    Nach dem Ende des 1. Weltkriegs kam die Inflation. ⇒ Nach dem Ende des ersten Weltkriegs kam die Inflation.
    Die 1., 2. und 3. Klasse bleibt daheim. ⇒ Die erste, zweite und dritte Klasse bleibt daheim.
    In den 1. bis 4. Klassen fällt der Unterricht aus. ⇒ In den ersten bis vierten Klassen fällt der Unterricht aus.
    Auf dem 2. Platz landete Jena. ⇒ Auf dem zweiten Platz landete Jena.
    Auf den 3. Rang kam Gera. ⇒ Auf den dritten Rang kam Gera.
    Das 11. Gebot lautet anders. ⇒ Das elfte Gebot lautet anders.
    Im 2. und 3. Stock brannte es. ⇒ Im zweiten und dritten Stock brannte es.
    In der 89. Minute fiel das Tor. ⇒ In der neunundachtzigsten Minute fiel das Tor.
    In der 12., 45. und 67. Minute traf er. ⇒ In der zwölften, fünfundvierzigsten und siebenundsechzigsten Minute traf er.
    Der 2. der Tabelle patzt. ⇒ Der Zweite der Tabelle patzt.
    Vor dem 4. Advent schneit es. ⇒ Vor dem vierten Advent schneit es.
    Am 3. Advent öffnet die Kirche. ⇒ Am dritten Advent öffnet die Kirche.
    Das 7. Weltwunder steht in Ägypten. ⇒ Das siebte Weltwunder steht in Ägypten.
    Es war bereits der 21. Einsatz in diesem Jahr. ⇒ Es war bereits der einundzwanzigste Einsatz in diesem Jahr.
    Der 101. Besucher erhielt Blumen. ⇒ Der einhunderterste Besucher erhielt Blumen.
    Der 1.000. Besucher erhielt Blumen. ⇒ Der tausendste Besucher erhielt Blumen.
    Der 10.000. Gast kam aus Zwickau. ⇒ Der zehntausendste Gast kam aus Zwickau.
    Die 100. Folge läuft heute. ⇒ Die hundertste Folge läuft heute.
    Das 100. Spiel gewann er. ⇒ Das hundertste Spiel gewann er.
    Er ist der 8. deutsche Meister aus Sachsen. ⇒ Er ist der achte deutsche Meister aus Sachsen.
    Der neue 2. Vorsitzende heißt Lehmann. ⇒ Der neue zweite Vorsitzende heißt Lehmann.
    Ein weiterer 3. Platz ging an Aue. ⇒ Ein weiterer dritter Platz ging an Aue.
    Die 25. Auflage des Festivals beginnt. ⇒ Die fünfundzwanzigste Auflage des Festivals beginnt.
    Zur 25. Auflage kamen viele. ⇒ Zur fünfundzwanzigsten Auflage kamen viele.
    Bei der 5. Etappe stürzte er. ⇒ Bei der fünften Etappe stürzte er.
    Auf der 5. Etappe stürzte er. ⇒ Auf der fünften Etappe stürzte er.
    Das Kind wurde in der 24. Schwangerschaftswoche geboren. ⇒ Das Kind wurde in der vierundzwanzigsten Schwangerschaftswoche geboren.
    Im Finale der 56. Fußball-Regionalmeisterschaft siegte Aue. ⇒ Im Finale der sechsundfünfzigsten Fußball-Regionalmeisterschaft siegte Aue.
    Die Ergebnisse des 12. Spieltags liegen vor. ⇒ Die Ergebnisse des zwölften Spieltags liegen vor.
    Zwischen dem 10. und 20. Kilometer fiel er zurück. ⇒ Zwischen dem zehnten und zwanzigsten Kilometer fiel er zurück.
    Er ging durch die 2. Tür. ⇒ Er ging durch die zweite Tür.
    Sie holt ihr 2. Gold. ⇒ Sie holt ihr zweites Gold.
    Für das 4. Quartal erwartet die Bank mehr. ⇒ Für das vierte Quartal erwartet die Bank mehr.
    Ohne den 2. Torwart reiste das Team ab. ⇒ Ohne den zweiten Torwart reiste das Team ab.
    Gegen den 1. FC Union reichte es nicht. ⇒ Gegen den ersten FC Union reichte es nicht.
    Er lebt im 5. Stock eines Hauses. ⇒ Er lebt im fünften Stock eines Hauses.
    Sie bewohnt das 2. Obergeschoss. ⇒ Sie bewohnt das zweite Obergeschoss.
    Aus dem 19. Jahrhundert stammt die Kirche. ⇒ Aus dem neunzehnten Jahrhundert stammt die Kirche.
    Im 18. und 19. Jahrhundert blühte der Handel. ⇒ Im achtzehnten und neunzehnten Jahrhundert blühte der Handel.
    Bis ins 20. Jahrhundert stand hier ein Tor. ⇒ Bis ins zwanzigste Jahrhundert stand hier ein Tor.
    Die 2. Strafkammer verhandelt. ⇒ Die zweite Strafkammer verhandelt.
    Der 5. Strafsenat des Gerichts urteilte. ⇒ Der fünfte Strafsenat des Gerichts urteilte.
    Die Angeklagten der 3. Kammer schwiegen. ⇒ Die Angeklagten der dritten Kammer schwiegen.
    Mahlers 2. Sinfonie erklingt. ⇒ Mahlers zweite Sinfonie erklingt.
    Beethovens 9. Sinfonie erklingt. ⇒ Beethovens neunte Sinfonie erklingt.
    Deutschlands 1. Solarpark entsteht hier. ⇒ Deutschlands erster Solarpark entsteht hier.
    Chemnitz' 3. Sieg war verdient. ⇒ Chemnitz' dritter Sieg war verdient.
    2. Liga: Dresden verliert ⇒ zweite Liga: Dresden verliert
    3. Quartal ⇒ drittes Quartal
    9. Klassen ⇒ neunte Klassen
    1. Vorsitzender ⇒ erster Vorsitzender
    4. Advent ⇒ vierter Advent
    2. Preis ⇒ zweiter Preis
    5. Sinfonie ⇒ fünfte Sinfonie
    100. Geburtstag ⇒ hundertster Geburtstag
    der 1. ⇒ der erste.
    die 2. ⇒ die zweite.
    das 3. ⇒ das dritte.
    am 4. ⇒ am vierten.
    dem 5. ⇒ dem fünften.
    Er wurde 3. ⇒ Er wurde Dritter.
    Sie wurde 3. ⇒ Sie wurde Dritte.
    Das Team fährt Tempo 30. Die Polizei misst. ⇒ Das Team fährt Tempo dreißig. Die Polizei misst.
    Er wohnt in Zimmer 5. ⇒ Er wohnt in Zimmer fünf.
    Sie kam auf Platz 3. ⇒ Sie kam auf Platz drei.
    1. Die Miete steigt. ⇒ Erstens: Die Miete steigt.
    Die 1.-Mai-Feier fällt aus. ⇒ Die Erster-Mai-Feier fällt aus.
    """)
}

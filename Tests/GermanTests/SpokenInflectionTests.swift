import Testing

@Suite("Spoken form: ordinals in every case")
struct SpokenInflectionTests {
  @Test("inflects an ordinal by its article, preposition, adjective and noun", arguments: rows)
  func reads(row: SpokenCase) {
    row.check()
  }

  private static let rows = SpokenCase.table(
    """
    Feuerwehr feiert 150. Geburtstag ⇒ Feuerwehr feiert einhundertfünfzigsten Geburtstag
    Aue holt 3. Punkt ⇒ Aue holt dritten Punkt
    Dresden siegt zum 5. Mal ⇒ Dresden siegt zum fünften Mal
    Stadt plant 2. Brücke ⇒ Stadt plant zweite Brücke
    Streit um 3. Gleis ⇒ Streit um drittes Gleis
    Verein sucht 1. Vorsitzenden ⇒ Verein sucht ersten Vorsitzenden
    Polizei fasst 4. Täter ⇒ Polizei fasst vierten Täter
    Präsident droht mit 3. Amtszeit ⇒ Präsident droht mit dritter Amtszeit
    Nach 2. Platz im Vorjahr will sie gewinnen. ⇒ Nach zweitem Platz im Vorjahr will sie gewinnen.
    Kurz vor 100. Geburtstag starb er. ⇒ Kurz vor hundertstem Geburtstag starb er.
    Bei 3. Auflage des Festivals regnet es ⇒ Bei dritter Auflage des Festivals regnet es
    Für 5. Sieg fehlte die Kraft. ⇒ Für fünften Sieg fehlte die Kraft.
    Auf 2. Etappe stürzt Favorit ⇒ Auf zweiter Etappe stürzt Favorit
    Das Kind lernt seit 3. Lebensjahr Geige. ⇒ Das Kind lernt seit drittem Lebensjahr Geige.
    Englisch ab 3. Klasse ist Pflicht. ⇒ Englisch ab dritter Klasse ist Pflicht.
    Der Hort nimmt Kinder bis 4. Klasse. ⇒ Der Hort nimmt Kinder bis vierte Klasse.
    Von der 1. bis zur 4. Klasse lernen sie zusammen. ⇒ Von der ersten bis zur vierten Klasse lernen sie zusammen.
    Bürger 2. Klasse will niemand sein. ⇒ Bürger zweiter Klasse will niemand sein.
    Er erhielt das Verdienstkreuz 1. Klasse. ⇒ Er erhielt das Verdienstkreuz erster Klasse.
    Sie erlitt Verbrennungen 2. Grades. ⇒ Sie erlitt Verbrennungen zweiten Grades.
    Er ist ein Vetter 3. Grades. ⇒ Er ist ein Vetter dritten Grades.
    Das war ein Skandal 1. Ordnung. ⇒ Das war ein Skandal erster Ordnung.
    Im Wagen 1. Klasse ist Platz. ⇒ Im Wagen erster Klasse ist Platz.
    In Trumps 2. Amtszeit ist alles anders. ⇒ In Trumps zweiter Amtszeit ist alles anders.
    Mit Chopins 1. Klavierkonzert begann der Abend. ⇒ Mit Chopins erstem Klavierkonzert begann der Abend.
    Von Beethovens 9. Sinfonie gibt es viele Aufnahmen. ⇒ Von Beethovens neunter Sinfonie gibt es viele Aufnahmen.
    Nach Merkels 4. Sieg war die Union froh. ⇒ Nach Merkels viertem Sieg war die Union froh.
    Das ist erst ihr 2. Sieg. ⇒ Das ist erst ihr zweiter Sieg.
    Es ist der bereits 4. Fall in Sachsen. ⇒ Es ist der bereits vierte Fall in Sachsen.
    Zum insgesamt 3. Mal gewann sie. ⇒ Zum insgesamt dritten Mal gewann sie.
    Es ist das nunmehr 5. Tor von ihm. ⇒ Es ist das nunmehr fünfte Tor von ihm.
    Sie feiert ihren schon 7. Sieg. ⇒ Sie feiert ihren schon siebten Sieg.
    Ihr erst 2. Film wurde gefeiert. ⇒ Ihr erst zweiter Film wurde gefeiert.
    Ein 1. und ein 2. Tor fielen schnell. ⇒ Ein erstes und ein zweites Tor fielen schnell.
    Die 1. und die 2. Mannschaft trainieren. ⇒ Die erste und die zweite Mannschaft trainieren.
    Im 1. und im 2. Satz führte sie. ⇒ Im ersten und im zweiten Satz führte sie.
    Das 1., das 2. und das 3. Tor schoss er. ⇒ Das erste, das zweite und das dritte Tor schoss er.
    Beide 2. Plätze gingen nach Gera. ⇒ Beide zweiten Plätze gingen nach Gera.
    Viele 3. Plätze trösten nicht. ⇒ Viele dritte Plätze trösten nicht.
    Zwei 2. Preise wurden vergeben. ⇒ Zwei zweite Preise wurden vergeben.
    Es gab keine 2. Chance. ⇒ Es gab keine zweite Chance.
    Es wird keine 3. Plätze geben. ⇒ Es wird keine dritten Plätze geben.
    Die Spieler der 1. Mannschaft schwiegen. ⇒ Die Spieler der ersten Mannschaft schwiegen.
    Anfang des 21. Jahrhunderts schrumpfte die Stadt. ⇒ Anfang des einundzwanzigsten Jahrhunderts schrumpfte die Stadt.
    Am Ende des 3. und am Anfang des 4. Jahrhunderts fiel Rom. ⇒ Am Ende des dritten und am Anfang des vierten Jahrhunderts fiel Rom.
    Der Sieger des 3. Laufs heißt Braun. ⇒ Der Sieger des dritten Laufs heißt Braun.
    Kinder einer 4. Klasse malten. ⇒ Kinder einer vierten Klasse malten.
    Er gab dem 3. Kind einen Apfel. ⇒ Er gab dem dritten Kind einen Apfel.
    Unser 2. und euer 3. Spiel fällt aus. ⇒ Unser zweites und euer drittes Spiel fällt aus.
    Welcher 3. Weg bleibt? ⇒ Welcher dritte Weg bleibt?
    Mancher 2. Blick lohnt. ⇒ Mancher zweite Blick lohnt.
    Jener 11. September veränderte alles. ⇒ Jener elfte September veränderte alles.
    Jenes 3. Tor war irregulär. ⇒ Jenes dritte Tor war irregulär.
    Am Abend des 2. Tages kam Hilfe. ⇒ Am Abend des zweiten Tages kam Hilfe.
    Die Bewohner des 1. Stocks flohen. ⇒ Die Bewohner des ersten Stocks flohen.
    Sie stieg in den 3. Stock. ⇒ Sie stieg in den dritten Stock.
    Er sprang vom 3. Stock. ⇒ Er sprang vom dritten Stock.
    Aus dem 2. Stock drang Rauch. ⇒ Aus dem zweiten Stock drang Rauch.
    Der Zug mit dem 1. Wagen voran rollte. ⇒ Der Zug mit dem ersten Wagen voran rollte.
    Die Frist für die 2. Rate endet. ⇒ Die Frist für die zweite Rate endet.
    Die Gemeinde baut die 3. Kita. ⇒ Die Gemeinde baut die dritte Kita.
    Die Kosten der 3. Kita steigen. ⇒ Die Kosten der dritten Kita steigen.
    An der 3. Oberschule fehlen Lehrer. ⇒ An der dritten Oberschule fehlen Lehrer.
    Sie kam als 2. ins Ziel. ⇒ Sie kam als Zweite ins Ziel.
    Er kam als 3. ins Ziel. ⇒ Er kam als Dritter ins Ziel.
    Jena liegt als 4. vor Gera. ⇒ Jena liegt als Vierter vor Gera.
    Der 1. unter Gleichen sprach. ⇒ Der Erste unter Gleichen sprach.
    Den 2. trennten fünf Punkte vom 1. ⇒ Den zweiten trennten fünf Punkte vom ersten.
    Das 1. Halbfinale steigt am 9. Juli, das 2. am 10. Juli. ⇒ Das erste Halbfinale steigt am neunten Juli, das zweite am zehnten Juli.
    Sein 500. Bundesligaspiel gewann er. ⇒ Sein fünfhundertstes Bundesligaspiel gewann er.
    Die 2000. Sendung läuft. ⇒ Die zweitausendste Sendung läuft.
    Sie ist die 1.000.000. Besucherin. ⇒ Sie ist die millionste Besucherin.
    Das 25. Kirchenjubiläum naht. ⇒ Das fünfundzwanzigste Kirchenjubiläum naht.
    Ein 13. Monatsgehalt gibt es nicht. ⇒ Ein dreizehntes Monatsgehalt gibt es nicht.
    Ein 12. Mann fehlt. ⇒ Ein zwölfter Mann fehlt.
    Ein 3. Geschlecht wird anerkannt. ⇒ Ein drittes Geschlecht wird anerkannt.
    Eine 5. Kolonne gibt es nicht. ⇒ Eine fünfte Kolonne gibt es nicht.
    Ein 2. Leben für alte Möbel ⇒ Ein zweites Leben für alte Möbel
    Ein 6. Sinn hilft. ⇒ Ein sechster Sinn hilft.
    Ihr 1. Auto war ein Trabant. ⇒ Ihr erstes Auto war ein Trabant.
    Mein 1. Schultag war heiß. ⇒ Mein erster Schultag war heiß.
    Sein 30. Dienstjubiläum feiert der Pfarrer. ⇒ Sein dreißigstes Dienstjubiläum feiert der Pfarrer.
    Das 4. Gewinnspiel startet. ⇒ Das vierte Gewinnspiel startet.
    Mit dem 8. Umzug ist Schluss. ⇒ Mit dem achten Umzug ist Schluss.
    Am 1. Schultag weinte er. ⇒ Am ersten Schultag weinte er.
    Ihr 20. Hochzeitstag fiel auf Ostern. ⇒ Ihr zwanzigster Hochzeitstag fiel auf Ostern.
    Ein 7. Buch der Reihe erscheint. ⇒ Ein siebtes Buch der Reihe erscheint.
    Es war sein 3. Versuch und ihr 2. ⇒ Es war sein dritter Versuch und ihr zweiter.
    Ein 4. Schwerverletzter starb. ⇒ Ein vierter Schwerverletzter starb.
    Der 5. Angeklagte schwieg. ⇒ Der fünfte Angeklagte schwieg.
    Er war der 2. Deutsche im All. ⇒ Er war der zweite Deutsche im All.
    Er war 1. Sekretär der Partei. ⇒ Er war erster Sekretär der Partei.
    Er wurde 2. Geiger im Orchester. ⇒ Er wurde zweiter Geiger im Orchester.
    Als 1. Beigeordneter vertritt er den Rat. ⇒ Als erster Beigeordneter vertritt er den Rat.
    Die 1. Staatsanwältin plädierte. ⇒ Die erste Staatsanwältin plädierte.
    Beim 3. Mal klappte es. ⇒ Beim dritten Mal klappte es.
    """)
}

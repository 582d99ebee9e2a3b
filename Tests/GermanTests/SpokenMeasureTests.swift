import Testing

@Suite("Spoken form: measures, results and dates of lives")
struct SpokenMeasureTests {
  @Test("reads measures, results and dates of lives", arguments: rows)
  func reads(row: SpokenCase) {
    row.check()
  }

  private static let rows = SpokenCase.table(
    """
    In Sachsen leben 4,04 Mio. Menschen, das sind 5 % der Deutschen. ⇒ In Sachsen leben vier Komma null vier Millionen Menschen, das sind fünf Prozent der Deutschen.
    Der Verkehrsfunk meldet: A 4 Dresden Ri. Chemnitz, 8 km Stau. ⇒ Der Verkehrsfunk meldet: A vier Dresden Richtung Chemnitz, acht Kilometer Stau.
    Die A 4 (Dresden–Erfurt) ist gesperrt. ⇒ Die A vier, Dresden-Erfurt, ist gesperrt.
    Der Bahnverkehr Chemnitz - Leipzig ruht. ⇒ Der Bahnverkehr Chemnitz, Leipzig ruht.
    Nach 12 Jahren Pause kehrt „Wetten, dass..?“ zurück. ⇒ Nach zwölf Jahren Pause kehrt Wetten, dass? zurück.
    Der Vertrag läuft über 3+1 Jahre. ⇒ Der Vertrag läuft über drei plus ein Jahre.
    Die Zwei-plus-Vier-Gespräche (2+4) endeten 1990. ⇒ Die Zwei-plus-Vier-Gespräche, zwei plus vier, endeten neunzehnhundertneunzig.
    Er zahlt 19 % MwSt. auf alles. ⇒ Er zahlt neunzehn Prozent Mehrwertsteuer auf alles.
    Alle Preise inkl. 7 % MwSt. ⇒ Alle Preise inklusive sieben Prozent Mehrwertsteuer.
    Die Uni Halle-Wittenberg zählt 20.000 Studierende. ⇒ Die Uni Halle-Wittenberg zählt zwanzigtausend Studierende.
    Die EU will bis 2030 55 % CO2 einsparen. ⇒ Die EU will bis zweitausenddreißig fünfundfünfzig Prozent CO zwei einsparen.
    2024 waren es 1.234 Fälle (2023: 1.100). ⇒ Zweitausendvierundzwanzig waren es eintausendzweihundertvierunddreißig Fälle, zweitausenddreiundzwanzig: eintausendeinhundert.
    Die Quote stieg von 45 (2020) auf 52 Prozent (2024). ⇒ Die Quote stieg von fünfundvierzig, zweitausendzwanzig, auf zweiundfünfzig Prozent, zweitausendvierundzwanzig.
    Ein Plus von 0,1 Prozentpunkten auf 5,9 Prozent. ⇒ Ein Plus von null Komma eins Prozentpunkten auf fünf Komma neun Prozent.
    Der Bau kostet 1 Mrd. Euro. ⇒ Der Bau kostet eine Milliarde Euro.
    Für 1 Mrd. Euro wird gebaut. ⇒ Für eine Milliarde Euro wird gebaut.
    Von 1 Mio. auf 2 Mio. stieg die Zahl. ⇒ Von einer Million auf zwei Millionen stieg die Zahl.
    Rund 1 Mio. Euro fehlt. ⇒ Rund eine Million Euro fehlt.
    Das 1-Mio.-Euro-Projekt startet. ⇒ Das Eine-Million-Euro-Projekt startet.
    Ein 10-Mrd.-Paket kommt. ⇒ Ein Zehn-Milliarden-Paket kommt.
    Die 2-Mio.-Stadt wächst. ⇒ Die Zwei-Millionen-Stadt wächst.
    Der 4-Jährige lief weg, seine 6-jährige Schwester blieb. ⇒ Der Vierjährige lief weg, seine sechsjährige Schwester blieb.
    Unter-3-Jährige zahlen nichts. ⇒ Unter-Dreijährige zahlen nichts.
    Alle 60- bis 69-Jährigen werden geimpft. ⇒ Alle Sechzig- bis Neunundsechzigjährigen werden geimpft.
    Der damals 17-Jährige floh. ⇒ Der damals Siebzehnjährige floh.
    Die heute 90-Jährige lacht. ⇒ Die heute Neunzigjährige lacht.
    Ein 1,90-Meter-Mann stand da. ⇒ Ein Ein-Meter-neunzig-Mann stand da.
    Die 1,5-Liter-Flasche ist leer. ⇒ Die Eins-Komma-fünf-Liter-Flasche ist leer.
    Ein 6-Mann-Team gewann. ⇒ Ein Sechs-Mann-Team gewann.
    Die 11-Uhr-Messe entfällt. ⇒ Die Elf-Uhr-Messe entfällt.
    Der 24-Stunden-Lauf war hart. ⇒ Der Vierundzwanzig-Stunden-Lauf war hart.
    Das 6-Tage-Rennen lockt. ⇒ Das Sechs-Tage-Rennen lockt.
    Die 5-Tage-Woche bleibt. ⇒ Die Fünf-Tage-Woche bleibt.
    Das 100-Mrd.-Sondervermögen ist weg. ⇒ Das Hundert-Milliarden-Sondervermögen ist weg.
    Der VfL 05 und der SV 1919 spielten 0:0. ⇒ Der VfL null fünf und der SV neunzehnhundertneunzehn spielten null zu null.
    Die Panther siegten mit 89:87 n. V. ⇒ Die Panther siegten mit neunundachtzig zu siebenundachtzig nach Verlängerung.
    Im Elfmeterschießen hieß es 5:4 (1:1, 1:1, 0:1). ⇒ Im Elfmeterschießen hieß es fünf zu vier, eins zu eins, eins zu eins, null zu eins.
    Sie lief die 5 km in 18:23 Minuten. ⇒ Sie lief die fünf Kilometer in achtzehn Minuten und dreiundzwanzig Sekunden.
    Weltrekord: 1:40,91 min über 800 m. ⇒ Weltrekord: eine Minute und vierzig Komma neun eins Sekunden über achthundert Meter.
    Mit 5,95 m übersprang er die Latte. ⇒ Mit fünf Komma neun fünf Metern übersprang er die Latte.
    Im Weitsprung gelangen ihr 6,77 m. ⇒ Im Weitsprung gelangen ihr sechs Komma sieben sieben Meter.
    Die Deutsche gewann in 54,12 s vor der Französin (54,30). ⇒ Die Deutsche gewann in vierundfünfzig Komma eins zwei Sekunden vor der Französin, vierundfünfzig Komma drei null.
    Der Vorsprung: 12 Sek. ⇒ Der Vorsprung: zwölf Sekunden.
    Die Note: 9,8. ⇒ Die Note: neun Komma acht.
    Er kam auf 23 Punkte, 10 Rebounds und 7 Assists. ⇒ Er kam auf dreiundzwanzig Punkte, zehn Rebounds und sieben Assists.
    Der 3-Punkte-Wurf saß. ⇒ Der Drei-Punkte-Wurf saß.
    Im 7-Meter-Werfen siegte Aue. ⇒ Im Sieben-Meter-Werfen siegte Aue.
    Sie traf vom 11-m-Punkt. ⇒ Sie traf vom Elf-Meter-Punkt.
    Die Wettervorhersage: 5-12 Grad, Regenwahrscheinlichkeit 80 %. ⇒ Die Wettervorhersage: fünf bis zwölf Grad, Regenwahrscheinlichkeit achtzig Prozent.
    Der Wind weht mit Stärke 7-8 Bft. ⇒ Der Wind weht mit Stärke sieben bis acht Beaufort.
    Sonnenaufgang 6.32 Uhr, Sonnenuntergang 19.48 Uhr ⇒ Sonnenaufgang sechs Uhr zweiunddreißig, Sonnenuntergang neunzehn Uhr achtundvierzig
    Die Luftfeuchte beträgt 65 %, der Druck 1.018 hPa. ⇒ Die Luftfeuchte beträgt fünfundsechzig Prozent, der Druck eintausendachtzehn Hektopascal.
    In 2 m Höhe wird gemessen. ⇒ In zwei Metern Höhe wird gemessen.
    Oberhalb von 800 m schneit es. ⇒ Oberhalb von achthundert Metern schneit es.
    Die Schneefallgrenze sinkt auf 600 m. ⇒ Die Schneefallgrenze sinkt auf sechshundert Meter.
    Es werden 20-30 cm Neuschnee erwartet. ⇒ Es werden zwanzig bis dreißig Zentimeter Neuschnee erwartet.
    Das Tief „Zoltan“ bringt 50 l/qm. ⇒ Das Tief Zoltan bringt fünfzig Liter pro Quadratmeter.
    Die Waage zeigt 3,5 kg/cm². ⇒ Die Waage zeigt drei Komma fünf Kilogramm pro Quadratzentimeter.
    Der Grenzwert liegt bei 50 µg/m³ Luft. ⇒ Der Grenzwert liegt bei fünfzig Mikrogramm pro Kubikmeter Luft.
    Der Strahlenwert beträgt 0,1 µSv/h. ⇒ Der Strahlenwert beträgt null Komma eins Mikrosievert pro Stunde.
    Das Trinkwasser enthält 25 mg/l Nitrat. ⇒ Das Trinkwasser enthält fünfundzwanzig Milligramm pro Liter Nitrat.
    Der Blutzucker liegt bei 100 mg/dl. ⇒ Der Blutzucker liegt bei einhundert Milligramm pro Deziliter.
    Der Blutdruck: 120/80 mmHg ⇒ Der Blutdruck: einhundertzwanzig zu achtzig Millimeter Quecksilbersäule
    Ein Blutdruck von 140/90 ist zu hoch. ⇒ Ein Blutdruck von einhundertvierzig zu neunzig ist zu hoch.
    Das Handy hat 128 GB Speicher. ⇒ Das Handy hat einhundertachtundzwanzig Gigabyte Speicher.
    Im 4.000-Watt-Modus läuft es. ⇒ Im Viertausend-Watt-Modus läuft es.
    Das Netz schafft 1 Gbit/s. ⇒ Das Netz schafft ein Gigabit pro Sekunde.
    Er fährt einen 2.0 TDI mit 150 PS. ⇒ Er fährt einen zwei Punkt null TDI mit einhundertfünfzig PS.
    Das neue iPhone 17 Pro kostet ab 1.299 Euro. ⇒ Das neue iPhone siebzehn Pro kostet ab eintausendzweihundertneunundneunzig Euro.
    Die Straße Nr. 95 heißt heute B 95. ⇒ Die Straße Nummer fünfundneunzig heißt heute B fünfundneunzig.
    Die Buslinien 21/22/31 fallen aus. ⇒ Die Buslinien einundzwanzig zweiundzwanzig einunddreißig fallen aus.
    Der Zug 15.32 ab Chemnitz fällt aus. ⇒ Der Zug fünfzehn Uhr zweiunddreißig ab Chemnitz fällt aus.
    Ankunft 16.05 in Leipzig ⇒ Ankunft sechzehn Uhr fünf in Leipzig
    Abfahrt: 7.30 Uhr ab Markt ⇒ Abfahrt: sieben Uhr dreißig ab Markt
    Die Grundschule „Am Stadtpark“ hat 12 Klassen à 25 Kinder. ⇒ Die Grundschule Am Stadtpark hat zwölf Klassen à fünfundzwanzig Kinder.
    Der Landkreis Görlitz hat ca. 250.000 Ew. ⇒ Der Landkreis Görlitz hat circa zweihundertfünfzigtausend Einwohner.
    Das Dorf (480 EW) wird umgesiedelt. ⇒ Das Dorf, vierhundertachtzig Einwohner, wird umgesiedelt.
    Die Kirche wurde 1723/24 erbaut. ⇒ Die Kirche wurde siebzehnhundertdreiundzwanzig vierundzwanzig erbaut.
    Von 1933 bis '45 war er in Haft. ⇒ Von neunzehnhundertdreiunddreißig bis fünfundvierzig war er in Haft.
    Der Künstler (Jg. 1962) lebt in Gera. ⇒ Der Künstler, Jahrgang neunzehnhundertzweiundsechzig, lebt in Gera.
    Ludwig van Beethoven (get. 17. Dez. 1770, gest. 26. März 1827) ⇒ Ludwig van Beethoven, getauft am siebzehnten Dezember siebzehnhundertsiebzig, gestorben am sechsundzwanzigsten März achtzehnhundertsiebenundzwanzig
    Er wirkte um 1500 n. Chr. in Rom. ⇒ Er wirkte um fünfzehnhundert nach Christus in Rom.
    Im 1. Jh. n. Chr. entstand die Siedlung. ⇒ Im ersten Jahrhundert nach Christus entstand die Siedlung.
    Zu Beginn des 20. Jahrhunderts, 1905, wurde die Bahn gebaut. ⇒ Zu Beginn des zwanzigsten Jahrhunderts, neunzehnhundertfünf, wurde die Bahn gebaut.
    Die Weimarer Republik (1918/19-1933) scheiterte. ⇒ Die Weimarer Republik, neunzehnhundertachtzehn neunzehn bis neunzehnhundertdreiunddreißig, scheiterte.
    """)
}

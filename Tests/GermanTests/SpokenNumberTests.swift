import Testing

@Suite("Spoken form: numbers")
struct SpokenNumberTests {
  @Test("reads counts, decimals and large numbers", arguments: rows)
  func reads(row: SpokenCase) {
    row.check()
  }

  private static let rows = SpokenCase.table(
    """
    Es kamen 10.000 Zuschauer. ⇒ Es kamen zehntausend Zuschauer.
    Es kamen 10 000 Zuschauer. ⇒ Es kamen zehntausend Zuschauer.
    Der Wagen hat 1.200 PS. ⇒ Der Wagen hat eintausendzweihundert PS.
    Die ersten 3 Plätze gingen nach Sachsen. ⇒ Die ersten drei Plätze gingen nach Sachsen.
    Es fehlten nur 21 Stimmen. ⇒ Es fehlten nur einundzwanzig Stimmen.
    Der Streik dauerte 101 Tage. ⇒ Der Streik dauerte einhunderteins Tage.
    Märchen aus 1001 Nacht ⇒ Märchen aus tausendundeiner Nacht
    Es gab 1 Verletzten. ⇒ Es gab einen Verletzten.
    Es gab 1 Tote. ⇒ Es gab eine Tote.
    Nur 1 Stimme fehlte. ⇒ Nur eine Stimme fehlte.
    Mit 1 Stimme Vorsprung siegte sie. ⇒ Mit einer Stimme Vorsprung siegte sie.
    Vor 1 Jahr zog er um. ⇒ Vor einem Jahr zog er um.
    Er fehlte 1 Tag. ⇒ Er fehlte einen Tag.
    1 Kind wurde verletzt. ⇒ Ein Kind wurde verletzt.
    Platz 1 geht an Gera. ⇒ Platz eins geht an Gera.
    Die Nummer 1 der Welt verlor. ⇒ Die Nummer eins der Welt verlor.
    In Deutschland leben 83,6 Millionen Menschen. ⇒ In Deutschland leben dreiundachtzig Komma sechs Millionen Menschen.
    Die Zahl stieg auf 1,2 Mio. ⇒ Die Zahl stieg auf eins Komma zwei Millionen.
    Die Schulden betragen 2,5 Mrd. Euro. ⇒ Die Schulden betragen zwei Komma fünf Milliarden Euro.
    Rund 500 Tsd. Haushalte sind betroffen. ⇒ Rund fünfhunderttausend Haushalte sind betroffen.
    Das sind 1 Mio. Menschen. ⇒ Das sind eine Million Menschen.
    Etwa 1,5 Millionen Liter liefen aus. ⇒ Etwa eins Komma fünf Millionen Liter liefen aus.
    Die Quote lag bei 0,75. ⇒ Die Quote lag bei null Komma sieben fünf.
    Pi beträgt rund 3,14159. ⇒ Pi beträgt rund drei Komma eins vier eins fünf neun.
    Das Beben hatte die Stärke 6,2. ⇒ Das Beben hatte die Stärke sechs Komma zwei.
    Das Beben der Stärke 7,0 riss viele in den Tod. ⇒ Das Beben der Stärke sieben Komma null riss viele in den Tod.
    Die Note 1,3 reichte nicht. ⇒ Die Note eins Komma drei reichte nicht.
    Der Dax schloss bei 24.356,78 Punkten. ⇒ Der Dax schloss bei vierundzwanzigtausenddreihundertsechsundfünfzig Komma sieben acht Punkten.
    Der Index fiel auf 17.002 Zähler. ⇒ Der Index fiel auf siebzehntausendzwei Zähler.
    Die Auflage liegt bei 250.000 Exemplaren. ⇒ Die Auflage liegt bei zweihundertfünfzigtausend Exemplaren.
    Der Krieg kostete 1.234.567 Menschen das Leben. ⇒ Der Krieg kostete eine Million zweihundertvierunddreißigtausendfünfhundertsiebenundsechzig Menschen das Leben.
    Auf 100 000 Einwohner kamen 35 Fälle. ⇒ Auf einhunderttausend Einwohner kamen fünfunddreißig Fälle.
    Die Firma beschäftigt 1'500 Leute. ⇒ Die Firma beschäftigt eintausendfünfhundert Leute.
    0 ⇒ null
    7 ⇒ sieben
    16 ⇒ sechzehn
    17 ⇒ siebzehn
    21 ⇒ einundzwanzig
    66 ⇒ sechsundsechzig
    77 ⇒ siebenundsiebzig
    110 ⇒ einhundertzehn
    201 ⇒ zweihunderteins
    999 ⇒ neunhundertneunundneunzig
    1.000 ⇒ eintausend
    21.021 ⇒ einundzwanzigtausendeinundzwanzig
    101.101 ⇒ einhunderteintausendeinhunderteins
    1.000.000 ⇒ eine Million
    2.000.001 ⇒ zwei Millionen eins
    1.000.000.000 ⇒ eine Milliarde
    3,0 ⇒ drei Komma null
    0,05 ⇒ null Komma null fünf
    -7 ⇒ minus sieben
    Tempo 30 gilt jetzt überall. ⇒ Tempo dreißig gilt jetzt überall.
    Der Bus 61 fährt nicht. ⇒ Der Bus einundsechzig fährt nicht.
    Die Linie 5 wird umgeleitet. ⇒ Die Linie fünf wird umgeleitet.
    Der Zug hält an Gleis 3. ⇒ Der Zug hält an Gleis drei.
    Artikel 1 des Grundgesetzes schützt die Würde. ⇒ Artikel eins des Grundgesetzes schützt die Würde.
    Seite 2 ⇒ Seite zwei
    Er trug die Nummer 007. ⇒ Er trug die Nummer null null sieben.
    Der Ort 09111 Chemnitz ist gemeint. ⇒ Der Ort null neun eins eins eins Chemnitz ist gemeint.
    01067 Dresden ⇒ null eins null sechs sieben Dresden
    Die Feuerwehr erreicht man unter 112. ⇒ Die Feuerwehr erreicht man unter eins eins zwei.
    Wählen Sie die 110. ⇒ Wählen Sie die eins eins null.
    Er spielt bei Hannover 96. ⇒ Er spielt bei Hannover sechsundneunzig.
    Schalke 04 steigt ab. ⇒ Schalke null vier steigt ab.
    Mainz 05 gewann 3:0. ⇒ Mainz null fünf gewann drei zu null.
    Die Mannschaft von Darmstadt 98 jubelt. ⇒ Die Mannschaft von Darmstadt achtundneunzig jubelt.
    Sie ist 42 Jahre alt. ⇒ Sie ist zweiundvierzig Jahre alt.
    Der Angeklagte (42) schwieg. ⇒ Der Angeklagte, zweiundvierzig, schwieg.
    Ein Mann, 31, wurde gefasst. ⇒ Ein Mann, einunddreißig, wurde gefasst.
    Es waren mehr als 50 Beamte im Einsatz. ⇒ Es waren mehr als fünfzig Beamte im Einsatz.
    20 bis 30 Menschen standen dort. ⇒ Zwanzig bis dreißig Menschen standen dort.
    1 von 3 Deutschen raucht. ⇒ Einer von drei Deutschen raucht.
    Formel 1: Der Start wird verschoben ⇒ Formel eins: Der Start wird verschoben
    Er siegte in der Formel 1. ⇒ Er siegte in der Formel eins.
    Die Antwort lautet 42. ⇒ Die Antwort lautet zweiundvierzig.
    Auf der Autobahn 8 staut es sich. ⇒ Auf der Autobahn acht staut es sich.
    Das Werk hat 5.000 Mitarbeiter, 300 davon in Sachsen. ⇒ Das Werk hat fünftausend Mitarbeiter, dreihundert davon in Sachsen.
    Bei 3.600 Umdrehungen vibriert er. ⇒ Bei dreitausendsechshundert Umdrehungen vibriert er.
    Die Version 2.3.1 ist da. ⇒ Die Version zwei Punkt drei Punkt eins ist da.
    Windows 11 ist da. ⇒ Windows elf ist da.
    Das iPhone 15 ist teuer. ⇒ Das iPhone fünfzehn ist teuer.
    Die Inzidenz lag bei 1.022,4. ⇒ Die Inzidenz lag bei eintausendzweiundzwanzig Komma vier.
    Die Vorwahl ist 0371. ⇒ Die Vorwahl ist null drei sieben eins.
    12 mal 12 ist 144. ⇒ Zwölf mal zwölf ist einhundertvierundvierzig.
    3 + 4 = 7 ⇒ drei plus vier gleich sieben
    10 - 4 = 6 ⇒ zehn minus vier gleich sechs
    """)
}

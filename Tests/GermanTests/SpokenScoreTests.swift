import Testing

@Suite("Spoken form: scores, ratios, ranges and fractions")
struct SpokenScoreTests {
  @Test("reads results, scales, ranges and parts of a whole", arguments: rows)
  func reads(row: SpokenCase) {
    row.check()
  }

  private static let rows = SpokenCase.table(
    """
    Aue gewann 3:1. ⇒ Aue gewann drei zu eins.
    Aue gewann 2:1 (1:0). ⇒ Aue gewann zwei zu eins, eins zu null.
    Chemnitz verlor mit 0:4. ⇒ Chemnitz verlor mit null zu vier.
    Das 1:0 fiel spät. ⇒ Das eins zu null fiel spät.
    Zum 2:2 traf Meier. ⇒ Zum zwei zu zwei traf Meier.
    Sie siegte 6:4, 7:6 (7:3). ⇒ Sie siegte sechs zu vier, sieben zu sechs, sieben zu drei.
    Bamberg gewann mit 102:98. ⇒ Bamberg gewann mit einhundertzwei zu achtundneunzig.
    Der 2:0-Sieg war verdient. ⇒ Der Zwei-zu-null-Sieg war verdient.
    Nach dem 1:1-Unentschieden war er sauer. ⇒ Nach dem Eins-zu-eins-Unentschieden war er sauer.
    Die 0:3-Niederlage schmerzt. ⇒ Die Null-zu-drei-Niederlage schmerzt.
    Er stellte auf 3:0 (45.+2). ⇒ Er stellte auf drei zu null, fünfundvierzigste Minute plus zwei.
    Müller (34.) traf. ⇒ Müller, vierunddreißigste Minute, traf.
    Müller (12., 67.) traf doppelt. ⇒ Müller, zwölfte, siebenundsechzigste Minute, traf doppelt.
    Das Verhältnis ist 3:1. ⇒ Das Verhältnis ist drei zu eins.
    Man mischt im Verhältnis 1:2. ⇒ Man mischt im Verhältnis eins zu zwei.
    Die Chancen stehen 50:50. ⇒ Die Chancen stehen fünfzig zu fünfzig.
    Das Modell wurde 1:1 übernommen. ⇒ Das Modell wurde eins zu eins übernommen.
    Die Karte im Maßstab 1:25.000 ist neu. ⇒ Die Karte im Maßstab eins zu fünfundzwanzigtausend ist neu.
    Die Karte im Maßstab 1:25 000 ist alt. ⇒ Die Karte im Maßstab eins zu fünfundzwanzigtausend ist alt.
    Das 16:9-Format ist üblich. ⇒ Das Sechzehn-zu-neun-Format ist üblich.
    Das Bild im 4:3-Format flimmert. ⇒ Das Bild im Vier-zu-drei-Format flimmert.
    Das Derby endete 1:1 (0:1). ⇒ Das Derby endete eins zu eins, null zu eins.
    Der Titelverteidiger siegte 4:2 n. E. ⇒ Der Titelverteidiger siegte vier zu zwei nach Elfmeterschießen.
    Sie gewannen 3:2 n. V. gegen Gera. ⇒ Sie gewannen drei zu zwei nach Verlängerung gegen Gera.
    Es steht 15:40. ⇒ Es steht fünfzehn zu vierzig.
    Das Gericht entschied mit 5:3 Stimmen. ⇒ Das Gericht entschied mit fünf zu drei Stimmen.
    Der Stadtrat stimmte mit 23:19 Stimmen zu. ⇒ Der Stadtrat stimmte mit dreiundzwanzig zu neunzehn Stimmen zu.
    Der Satz ging mit 25:23 an Dresden. ⇒ Der Satz ging mit fünfundzwanzig zu dreiundzwanzig an Dresden.
    Dresden siegte 3:0 (25:20, 25:18, 25:23). ⇒ Dresden siegte drei zu null, fünfundzwanzig zu zwanzig, fünfundzwanzig zu achtzehn, fünfundzwanzig zu dreiundzwanzig.
    10-20 Leute standen da. ⇒ Zehn bis zwanzig Leute standen da.
    10–20 Leute standen dort. ⇒ Zehn bis zwanzig Leute standen dort.
    Es dauert 3-4 Wochen. ⇒ Es dauert drei bis vier Wochen.
    Auf den Seiten 12-15 steht mehr. ⇒ Auf den Seiten zwölf bis fünfzehn steht mehr.
    S. 12-15 ⇒ Seite zwölf bis fünfzehn
    Kinder von 6-12 Jahren zahlen weniger. ⇒ Kinder von sechs bis zwölf Jahren zahlen weniger.
    1/3 der Stimmen ging an die SPD. ⇒ Ein Drittel der Stimmen ging an die SPD.
    Er holte 2/3 der Stimmen. ⇒ Er holte zwei Drittel der Stimmen.
    Nötig ist eine 2/3-Mehrheit. ⇒ Nötig ist eine Zwei-Drittel-Mehrheit.
    Er gewann mit 3/4-Mehrheit. ⇒ Er gewann mit Drei-Viertel-Mehrheit.
    Rund 3/4 aller Kinder lesen gern. ⇒ Rund drei Viertel aller Kinder lesen gern.
    Nach 2 1/2 Stunden kam er an. ⇒ Nach zweieinhalb Stunden kam er an.
    Er wartete 1 1/2 Jahre. ⇒ Er wartete eineinhalb Jahre.
    Er wartete 1½ Stunden. ⇒ Er wartete eineinhalb Stunden.
    ½ Liter Milch ⇒ ein halber Liter Milch
    ¼ ⇒ ein Viertel
    ¾ der Fläche ist Wald. ⇒ Drei Viertel der Fläche ist Wald.
    1/2 ⇒ ein halb
    1/4 ⇒ ein Viertel
    3/8 ⇒ drei Achtel
    1/100 ⇒ ein Hundertstel
    Eine 1/1000 Sekunde entschied. ⇒ Eine tausendstel Sekunde entschied.
    Nach 9/11 war die Welt anders. ⇒ Nach Nine Eleven war die Welt anders.
    Er kommt in die Klasse 5/6. ⇒ Er kommt in die Klasse fünf sechs.
    Das Heft 3/2025 ist da. ⇒ Das Heft drei zweitausendfünfundzwanzig ist da.
    Bündnis 90/Die Grünen ⇒ Bündnis neunzig, Die Grünen
    Die Fraktion von Bündnis 90/Die Grünen stimmt zu. ⇒ Die Fraktion von Bündnis neunzig, Die Grünen stimmt zu.
    3:1 ⇒ drei zu eins
    2:1 (1:0) ⇒ zwei zu eins, eins zu null
    0:0 ⇒ null zu null
    Der Kurs beträgt 1:4. ⇒ Der Kurs beträgt eins zu vier.
    Die Quote liegt bei 11:1. ⇒ Die Quote liegt bei elf zu eins.
    Nach der 2:0-Führung ließ Aue nach. ⇒ Nach der Zwei-zu-null-Führung ließ Aue nach.
    Die Mannschaft lag 0:2 und 1:3 zurück. ⇒ Die Mannschaft lag null zu zwei und eins zu drei zurück.
    Tore: 1:0 Müller (12.), 1:1 Schmidt (45.+1), 2:1 Weber (88., Foulelfmeter) ⇒ Tore: eins zu null Müller, zwölfte Minute; eins zu eins Schmidt, fünfundvierzigste Minute plus eins; zwei zu eins Weber, achtundachtzigste Minute, Foulelfmeter
    6,5:5,5 ⇒ sechs Komma fünf zu fünf Komma fünf
    Der Schachklub siegte 4,5:3,5. ⇒ Der Schachklub siegte vier Komma fünf zu drei Komma fünf.
    18- bis 25-Jährige wählen seltener. ⇒ Achtzehn- bis Fünfundzwanzigjährige wählen seltener.
    Das Tor zum 26:25 fiel in der Schlusssekunde. ⇒ Das Tor zum sechsundzwanzig zu fünfundzwanzig fiel in der Schlusssekunde.
    Die Bilanz lautet 5-3-2. ⇒ Die Bilanz lautet fünf drei zwei.
    Er spielt im 4-4-2-System. ⇒ Er spielt im Vier-vier-zwei-System.
    Die 3-5-2-Formation hielt. ⇒ Die Drei-fünf-zwei-Formation hielt.
    """)
}

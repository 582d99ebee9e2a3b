import Testing

@Suite("Spoken form: listings, addresses and prices")
struct SpokenListingTests {
  @Test("reads listings, addresses and prices", arguments: rows)
  func reads(row: SpokenCase) {
    row.check()
  }

  private static let rows = SpokenCase.table(
    """
    am 3./4. Oktober ⇒ am dritten und vierten Oktober
    3./4. Oktober ⇒ dritter und vierter Oktober
    Vom 3.-5.9. ist Messe. ⇒ Vom dritten bis fünften September ist Messe.
    3.9.-5.9.2025 ⇒ dritter September bis fünfter September zweitausendfünfundzwanzig
    03.-05.09.2025 ⇒ dritter bis fünfter September zweitausendfünfundzwanzig
    Mi., 3.9., 15 Uhr ⇒ Mittwoch, dritter September, fünfzehn Uhr
    Ab 3.9. wird gebaut. ⇒ Ab dritten September wird gebaut.
    2. bis 4. September ⇒ zweiter bis vierter September
    Am 11.11. um 11.11 Uhr beginnt der Karneval. ⇒ Am elften November um elf Uhr elf beginnt der Karneval.
    Do, 4. September, 19 Uhr ⇒ Donnerstag, vierter September, neunzehn Uhr
    Montag–Freitag 10–18 Uhr ⇒ Montag bis Freitag zehn bis achtzehn Uhr
    10:00–18:00 Uhr ⇒ zehn Uhr bis achtzehn Uhr
    Geöffnet tgl. 10-18 Uhr. ⇒ Geöffnet täglich zehn bis achtzehn Uhr.
    werktags 7-19 Uhr ⇒ werktags sieben bis neunzehn Uhr
    Die 7.-9. Klasse fährt mit. ⇒ Die siebte bis neunte Klasse fährt mit.
    Schüler der 5.-10. Klassen helfen. ⇒ Schüler der fünften bis zehnten Klassen helfen.
    Platz 1-3 ⇒ Platz eins bis drei
    Sie siegten 3:2 (1:1, 2:2) n. V. ⇒ Sie siegten drei zu zwei, eins zu eins, zwei zu zwei, nach Verlängerung.
    21:19, 21:17 ⇒ einundzwanzig zu neunzehn, einundzwanzig zu siebzehn
    Die Best-of-5-Serie ist offen. ⇒ Die Best-of-fünf-Serie ist offen.
    Die K.o.-Runde beginnt. ⇒ Die K-o-Runde beginnt.
    Es kostet 1,5 - 2 Mio. Euro. ⇒ Es kostet eins Komma fünf bis zwei Millionen Euro.
    Das sind 2,5-3 Prozent. ⇒ Das sind zwei Komma fünf bis drei Prozent.
    Der Preis liegt bei 50.000-60.000 Euro. ⇒ Der Preis liegt bei fünfzigtausend bis sechzigtausend Euro.
    Karten zu je 2,50 € gibt es hier. ⇒ Karten zu je zwei Euro fünfzig gibt es hier.
    Er gewann einen 5 €-Gutschein. ⇒ Er gewann einen Fünf-Euro-Gutschein.
    Die 500.000 €-Grenze ist erreicht. ⇒ Die Fünfhunderttausend-Euro-Grenze ist erreicht.
    Es gibt 10%-Rabatt. ⇒ Es gibt Zehn-Prozent-Rabatt.
    Der Protest gegen Stuttgart 21 hält an. ⇒ Der Protest gegen Stuttgart einundzwanzig hält an.
    Der Film ist ab 16 Jahren (FSK 16). ⇒ Der Film ist ab sechzehn Jahren, FSK sechzehn.
    Die Gruppe 50+ trifft sich. ⇒ Die Gruppe fünfzig plus trifft sich.
    Die 3G-Regel gilt. ⇒ Die Drei-G-Regel gilt.
    Die U18 und die Ü60 spielen. ⇒ Die U achtzehn und die Ü sechzig spielen.
    Das G9-Abitur kommt zurück. ⇒ Das G-neun-Abitur kommt zurück.
    Der Betrieb ist nach ISO 9001 geprüft. ⇒ Der Betrieb ist nach ISO neuntausendeins geprüft.
    Die Norm DIN 18040 gilt. ⇒ Die Norm DIN achtzehntausendvierzig gilt.
    Am Dr.-Külz-Ring wird gebaut. ⇒ Am Doktor-Külz-Ring wird gebaut.
    Prof. Dr.-Ing. Karl Huber lehrt. ⇒ Professor Doktor-Ingenieur Karl Huber lehrt.
    In der R.-Breitscheid-Str. 5 brannte es. ⇒ In der R-Breitscheid-Straße fünf brannte es.
    In der Karl-Marx-Str. 12 brannte es. ⇒ In der Karl-Marx-Straße zwölf brannte es.
    Die röm.-kath. Kirche lädt ein. ⇒ Die römisch-katholische Kirche lädt ein.
    Bis Ende d. J. wird gebaut. ⇒ Bis Ende dieses Jahres wird gebaut.
    Am 5. d. M. tagt der Rat. ⇒ Am fünften dieses Monats tagt der Rat.
    Er mag Bier, Wein usw. usf. ⇒ Er mag Bier, Wein und so weiter und so fort.
    Die Straße d. Friedens ist gesperrt. ⇒ Die Straße des Friedens ist gesperrt.
    Der Verein f. Deutsche Schäferhunde tagt. ⇒ Der Verein für Deutsche Schäferhunde tagt.
    Die Milch hat 3,5 % Fett. ⇒ Die Milch hat drei Komma fünf Prozent Fett.
    Er trank 0,2 l Wein. ⇒ Er trank null Komma zwei Liter Wein.
    Ein 0,5-l-Bier kostet 4 Euro. ⇒ Ein Null-Komma-fünf-Liter-Bier kostet vier Euro.
    Der Preis je 100 g beträgt 1,29 Euro. ⇒ Der Preis je einhundert Gramm beträgt einen Euro neunundzwanzig.
    Das Kilo kostet 12,90 €/kg. ⇒ Das Kilo kostet zwölf Euro neunzig pro Kilogramm.
    Die Wohnfläche: ca. 65 qm, 2. OG ⇒ Die Wohnfläche: circa fünfundsechzig Quadratmeter, zweites OG
    Haus 12 b ist leer. ⇒ Haus zwölf b ist leer.
    Die Aktie stieg um 12 Cent auf 3,45 Euro. ⇒ Die Aktie stieg um zwölf Cent auf drei Euro fünfundvierzig.
    Der Kurs: 1 € = 1,17 $ ⇒ Der Kurs: ein Euro gleich ein Dollar siebzehn
    Platz 100 von 101 ⇒ Platz einhundert von einhunderteins
    Mehr als 1 Mio. Besucher kamen. ⇒ Mehr als eine Million Besucher kamen.
    Ein 1,5 Mio. Jahre alter Schädel lag da. ⇒ Ein eins Komma fünf Millionen Jahre alter Schädel lag da.
    Rund 1/4 der Fläche ist Wald. ⇒ Rund ein Viertel der Fläche ist Wald.
    1/4 l Milch ⇒ ein Viertel Liter Milch
    Drei 1/4-Liter-Gläser stehen da. ⇒ Drei Ein-Viertel-Liter-Gläser stehen da.
    Das Konzert kostet 20 (erm. 15) Euro. ⇒ Das Konzert kostet zwanzig, ermäßigt fünfzehn, Euro.
    Wer 1 und 1 zusammenzählt, weiß es. ⇒ Wer eins und eins zusammenzählt, weiß es.
    Die Nummer 1, 2 und 3 fehlen. ⇒ Die Nummer eins, zwei und drei fehlen.
    1:0 ⇒ eins zu null
    Bis zu 1.000 € Strafe drohen. ⇒ Bis zu eintausend Euro Strafe drohen.
    Der 8. Mai ist Tag der Befreiung, der 9. Mai Europatag. ⇒ Der achte Mai ist Tag der Befreiung, der neunte Mai Europatag.
    Mit 6:0 Sätzen und 12:2 Spielen liegt er vorn. ⇒ Mit sechs zu null Sätzen und zwölf zu zwei Spielen liegt er vorn.
    Sie traf beim 3:3 in der 90.+5 Minute. ⇒ Sie traf beim drei zu drei in der neunzigsten plus fünf Minute.
    Bei der 1. Chemnitzer Messe waren 40 Aussteller. ⇒ Bei der ersten Chemnitzer Messe waren vierzig Aussteller.
    Das 5. Chemnitzer Kneipenfest steigt. ⇒ Das fünfte Chemnitzer Kneipenfest steigt.
    Zum 10. Chemnitzer Firmenlauf kamen 8.000 Läufer. ⇒ Zum zehnten Chemnitzer Firmenlauf kamen achttausend Läufer.
    Der 25. Sächsische Landesverbandstag tagt. ⇒ Der fünfundzwanzigste Sächsische Landesverbandstag tagt.
    Ein 2. Chemnitzer Modell entsteht. ⇒ Ein zweites Chemnitzer Modell entsteht.
    Die 1. Internationale Gartenausstellung öffnet. ⇒ Die erste Internationale Gartenausstellung öffnet.
    Auf der 15. Internationalen Messe wird gezeigt, was geht. ⇒ Auf der fünfzehnten Internationalen Messe wird gezeigt, was geht.
    9. Mai: Europatag ⇒ neunter Mai: Europatag
    Der Termin: Fr., 5. Sept. ⇒ Der Termin: Freitag, fünfter September.
    Am So., 7. Sept., ist Wahl. ⇒ Am Sonntag, siebten September, ist Wahl.
    Am Sa. und So. ist zu. ⇒ Am Samstag und Sonntag ist zu.
    Redaktionsschluss: 22 Uhr ⇒ Redaktionsschluss: zweiundzwanzig Uhr
    Die Höhe ü. NN beträgt 310 m. ⇒ Die Höhe über Normalnull beträgt dreihundertzehn Meter.
    Er holte 7,5 von 9 Punkten. ⇒ Er holte sieben Komma fünf von neun Punkten.
    Nach 8 von 34 Spieltagen führt Aue. ⇒ Nach acht von vierunddreißig Spieltagen führt Aue.
    Der Tabellen-2. empfängt den Tabellen-3. ⇒ Der Tabellenzweite empfängt den Tabellendritten.
    Der Tabellenzweite (38 Punkte/41:22 Tore) siegte. ⇒ Der Tabellenzweite, achtunddreißig Punkte, einundvierzig zu zweiundzwanzig Tore, siegte.
    Im DFB-Pokal-Halbfinale 2025/26 trifft Aue auf Jena. ⇒ Im DFB-Pokal-Halbfinale zweitausendfünfundzwanzig sechsundzwanzig trifft Aue auf Jena.
    Die Sendung „Monitor“ (ARD, 21.45 Uhr) berichtet. ⇒ Die Sendung Monitor, ARD, einundzwanzig Uhr fünfundvierzig, berichtet.
    Das „heute-journal“ (ZDF) berichtet. ⇒ Das heute-journal, ZDF, berichtet.
    Die Tat ereignete sich zwischen 22 Uhr am Freitag und 7 Uhr am Samstag. ⇒ Die Tat ereignete sich zwischen zweiundzwanzig Uhr am Freitag und sieben Uhr am Samstag.
    Ein Opel Corsa (Baujahr 2009) brannte aus. ⇒ Ein Opel Corsa, Baujahr zweitausendneun, brannte aus.
    Der Wert des Pkw: 12 T€ ⇒ Der Wert des Pkw: zwölftausend Euro
    Umsatz (in Mio. Euro): 12,5 ⇒ Umsatz, in Millionen Euro: zwölf Komma fünf
    Alle Angaben in Tsd. Euro ⇒ Alle Angaben in Tausend Euro
    Der Strompreis an der Börse fiel auf -5 Cent/kWh. ⇒ Der Strompreis an der Börse fiel auf minus fünf Cent pro Kilowattstunde.
    """)
}

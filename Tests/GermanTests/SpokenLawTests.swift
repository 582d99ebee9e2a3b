import Testing

@Suite("Spoken form: law, telephone numbers and addresses")
struct SpokenLawTests {
  @Test("reads paragraphs, numbers one dials and addresses", arguments: rows)
  func reads(row: SpokenCase) {
    row.check()
  }

  private static let rows = SpokenCase.table(
    """
    Das regelt § 5 des Gesetzes. ⇒ Das regelt Paragraf fünf des Gesetzes.
    Strafbar ist das nach § 5 Abs. 2 S. 1 Nr. 3 StGB. ⇒ Strafbar ist das nach Paragraf fünf Absatz zwei Satz eins Nummer drei StGB.
    Siehe §§ 12 ff. BGB. ⇒ Siehe Paragrafen zwölf fortfolgende BGB.
    Der § 218 bleibt umstritten. ⇒ Der Paragraf zweihundertachtzehn bleibt umstritten.
    Die Streichung des § 219a wurde beschlossen. ⇒ Die Streichung des Paragrafen zweihundertneunzehn a wurde beschlossen.
    Nach Art. 20a GG schützt der Staat die Tiere. ⇒ Nach Artikel zwanzig a GG schützt der Staat die Tiere.
    Art. 1 Abs. 1 GG ist eindeutig. ⇒ Artikel eins Absatz eins GG ist eindeutig.
    Die §§ 12, 13 und 14 gelten. ⇒ Die Paragrafen zwölf, dreizehn und vierzehn gelten.
    Gemäß § 1626 BGB sorgen die Eltern. ⇒ Gemäß Paragraf eintausendsechshundertsechsundzwanzig BGB sorgen die Eltern.
    Ein Verstoß gegen § 86a StGB liegt vor. ⇒ Ein Verstoß gegen Paragraf sechsundachtzig a StGB liegt vor.
    Im Sinne von Art. 5 f. GG ist das frei. ⇒ Im Sinne von Artikel fünf folgende GG ist das frei.
    Der §-Dschungel wächst. ⇒ Der Paragrafen-Dschungel wächst.
    § 1 ⇒ Paragraf eins
    § 5 Abs. 2 ⇒ Paragraf fünf Absatz zwei
    § 177 Abs. 1 und 2 StGB ⇒ Paragraf einhundertsiebenundsiebzig Absatz eins und zwei StGB
    Art. 3 GG ⇒ Artikel drei GG
    Die Frist nach § 9 Absatz 3 Satz 2 lief ab. ⇒ Die Frist nach Paragraf neun Absatz drei Satz zwei lief ab.
    Az. 3 K 123/20 ⇒ Aktenzeichen drei K einhundertdreiundzwanzig zwanzig
    Rufen Sie an: 0371 6560. ⇒ Rufen Sie an: null drei sieben eins, sechs fünf sechs null.
    Hinweise unter Tel. 0371 387-0. ⇒ Hinweise unter Telefon null drei sieben eins, drei acht sieben, null.
    Hinweise an die Polizei unter 0371/3870. ⇒ Hinweise an die Polizei unter null drei sieben eins, drei acht sieben null.
    Telefon: (0371) 656-12345 ⇒ Telefon: null drei sieben eins, sechs fünf sechs, eins zwei drei vier fünf
    +49 371 6560 ⇒ plus neunundvierzig, drei sieben eins, sechs fünf sechs null
    Der Notruf 112 war gestört. ⇒ Der Notruf eins eins zwei war gestört.
    Notruf 110 ⇒ Notruf eins eins null
    Die Hotline 0800 1234567 ist frei. ⇒ Die Hotline null acht null null, eins zwei drei vier fünf sechs sieben ist frei.
    Unter der Nummer 116117 hilft der Arzt. ⇒ Unter der Nummer eins eins sechs eins eins sieben hilft der Arzt.
    IBAN DE12 3456 7890 1234 5678 90 ⇒ IBAN DE eins zwei, drei vier fünf sechs, sieben acht neun null, eins zwei drei vier, fünf sechs sieben acht, neun null
    Spenden an IBAN: DE12 3456 7890 1234 5678 90. ⇒ Spenden an IBAN: DE eins zwei, drei vier fünf sechs, sieben acht neun null, eins zwei drei vier, fünf sechs sieben acht, neun null.
    Schreiben Sie an info@zeitung.de. ⇒ Schreiben Sie an info at zeitung Punkt DE.
    Mehr unter www.zeitung.de im Netz. ⇒ Mehr unter WWW Punkt zeitung Punkt DE im Netz.
    Mehr unter https://www.zeitung.de/sport. ⇒ Mehr unter WWW Punkt zeitung Punkt DE Schrägstrich sport.
    Er arbeitet bei Bild.de. ⇒ Er arbeitet bei Bild Punkt DE.
    Sie kauft bei Amazon.com. ⇒ Sie kauft bei Amazon Punkt com.
    Der Hashtag #ChemnitzBleibtBunt trendet. ⇒ Der Hashtag Chemnitz Bleibt Bunt trendet.
    Unter #MeToo melden sich Frauen. ⇒ Unter Hashtag Me Too melden sich Frauen.
    Auf Twitter schrieb @polizeisachsen davon. ⇒ Auf Twitter schrieb at polizeisachsen davon.
    Der Text steht auf t-online.de. ⇒ Der Text steht auf t Bindestrich online Punkt DE.
    max.muster@example.com ⇒ max Punkt muster at example Punkt com
    redaktion_sport@zeitung.de ⇒ redaktion Unterstrich sport at zeitung Punkt DE
    Postfach 12 34 ⇒ Postfach zwölf vierunddreißig
    Brückenstr. 4, 09111 Chemnitz ⇒ Brückenstraße vier, null neun eins eins eins Chemnitz
    Er wohnt Am Markt 3a. ⇒ Er wohnt Am Markt drei a.
    Das Haus Lindenallee 7-9 brannte. ⇒ Das Haus Lindenallee sieben bis neun brannte.
    D-09111 Chemnitz ⇒ D null neun eins eins eins Chemnitz
    """)
}

import Testing

@Suite("Spoken form: what the context decides")
struct SpokenContextTests {
  @Test("reads a year, a day, a score or a count by its context", arguments: rows)
  func reads(row: SpokenCase) {
    row.check()
  }

  private static let rows = SpokenCase.table(
    """
    Er köpfte das Huhn mit einem Beil. ⇒ Er köpfte das Huhn mit einem Beil.
    Zum Dessert trank er Port. ⇒ Zum Dessert trank er Port.
    Im Kloster lebte der Abt. ⇒ Im Kloster lebte der Abt.
    Die Abt. Sport lädt ein. ⇒ Die Abteilung Sport lädt ein.
    Die Maximen, Nr. 1136, sind bekannt. ⇒ Die Maximen, Nummer eintausendeinhundertsechsunddreißig, sind bekannt.
    Der Aufpreis beträgt 300,-- Euro. ⇒ Der Aufpreis beträgt dreihundert Euro.
    Ein 10kg-Paket kam an. ⇒ Ein Zehn-Kilogramm-Paket kam an.
    Dazu 200g Mandelblättchen geben. ⇒ Dazu zweihundert Gramm Mandelblättchen geben.
    Er sprang aus 10m in die Tiefe. ⇒ Er sprang aus zehn Metern in die Tiefe.
    Er ist über 70. ⇒ Er ist über siebzig.
    „Ich bin über 70.“ – „Na und?“ ⇒ Ich bin über siebzig. Na und?
    Dazu kommen 0.5 l Milch. ⇒ Dazu kommen null Komma fünf Liter Milch.
    Die Firma hat 2.5 Mio. Kunden. ⇒ Die Firma hat zwei Komma fünf Millionen Kunden.
    Das dauert ca. 1 Stunde. ⇒ Das dauert circa eine Stunde.
    Man nehme 1 rote Paprika. ⇒ Man nehme eine rote Paprika.
    Es gibt 1 neues Auto zu gewinnen. ⇒ Es gibt ein neues Auto zu gewinnen.
    Früher zahlte man DM 1,29. ⇒ Früher zahlte man eine D-Mark neunundzwanzig Pfennig.
    Der Text <b>fett</b> steht da. ⇒ Der Text, b, fett, b, steht da.
    M. Müller kam. ⇒ M Müller kam.
    Der Kanzler reist am 3. nach Paris. ⇒ Der Kanzler reist am dritten nach Paris.
    Wer am 24. arbeitet, hat am 27. frei. ⇒ Wer am vierundzwanzigsten arbeitet, hat am siebenundzwanzigsten frei.
    Am 1. eines Monats wird gezahlt. ⇒ Am ersten eines Monats wird gezahlt.
    In der Nacht vom 31. 12. auf den 1. 1. knallt es. ⇒ In der Nacht vom einunddreißigsten Dezember auf den ersten Januar knallt es.
    Der 6. 1. ist in Bayern frei. ⇒ Der sechste Januar ist in Bayern frei.
    Zum 31.3. kündigt er. ⇒ Zum einunddreißigsten März kündigt er.
    Wegen Umbaus bis 30.9. geschlossen ⇒ Wegen Umbaus bis dreißigsten September geschlossen
    Das Konzert vom 4.10. wird auf den 5.11. verlegt. ⇒ Das Konzert vom vierten Oktober wird auf den fünften November verlegt.
    Kurz vor 8 Uhr stieß ein Lkw mit 2 Pkw zusammen. ⇒ Kurz vor acht Uhr stieß ein Lkw mit zwei Pkw zusammen.
    Ein Pkw, Baujahr 1999, und ein Motorrad kollidierten. ⇒ Ein Pkw, Baujahr neunzehnhundertneunundneunzig, und ein Motorrad kollidierten.
    Die 1950 gegründete Firma hat heute 1950 Mitarbeiter. ⇒ Die neunzehnhundertfünfzig gegründete Firma hat heute eintausendneunhundertfünfzig Mitarbeiter.
    Die Zahl stieg von 1200 auf 1500. ⇒ Die Zahl stieg von eintausendzweihundert auf eintausendfünfhundert.
    Etwa 1000 kamen. ⇒ Etwa eintausend kamen.
    Die Marke von 2000 Punkten fiel. ⇒ Die Marke von zweitausend Punkten fiel.
    Auf 1200 Metern Höhe liegt die Hütte. ⇒ Auf eintausendzweihundert Metern Höhe liegt die Hütte.
    Er schaffte 1800 Umdrehungen. ⇒ Er schaffte eintausendachthundert Umdrehungen.
    Er wurde 1938 in Wien geboren und starb 2010. ⇒ Er wurde neunzehnhundertachtunddreißig in Wien geboren und starb zweitausendzehn.
    Nach 1945 blieb nichts, wie es war. ⇒ Nach neunzehnhundertfünfundvierzig blieb nichts, wie es war.
    Vor 1989 durfte er nicht reisen. ⇒ Vor neunzehnhundertneunundachtzig durfte er nicht reisen.
    Schon 1900 gab es Strom. ⇒ Schon neunzehnhundert gab es Strom.
    Das gab es zuletzt 2006. ⇒ Das gab es zuletzt zweitausendsechs.
    Die Ernte 2025 war schlecht. ⇒ Die Ernte zweitausendfünfundzwanzig war schlecht.
    Im Frühjahr und Sommer 2026 wird gebaut. ⇒ Im Frühjahr und Sommer zweitausendsechsundzwanzig wird gebaut.
    Der Haushalt 2026/2027 ist beschlossen. ⇒ Der Haushalt zweitausendsechsundzwanzig zweitausendsiebenundzwanzig ist beschlossen.
    Die Aktion „Stolpersteine 2025“ beginnt. ⇒ Die Aktion Stolpersteine zweitausendfünfundzwanzig beginnt.
    Chemnitz 2025: Die Bilanz ⇒ Chemnitz zweitausendfünfundzwanzig: Die Bilanz
    Das Regierungsviertel kostet 1,6 Mrd. Euro – 2016 waren es 600 Mio. ⇒ Das Regierungsviertel kostet eins Komma sechs Milliarden Euro, zweitausendsechzehn waren es sechshundert Millionen.
    Das 8:2 gegen Brasilien bleibt unvergessen, das 7:1 auch. ⇒ Das acht zu zwei gegen Brasilien bleibt unvergessen, das sieben zu eins auch.
    Beim Stand von 14:14 verletzte er sich. ⇒ Beim Stand von vierzehn zu vierzehn verletzte er sich.
    Aus einem 0:2 machte Jena ein 3:2. ⇒ Aus einem null zu zwei machte Jena ein drei zu zwei.
    Die Serie endete 3:1-siegreich. ⇒ Die Serie endete drei-zu-eins-siegreich.
    Die Bilanz: 12 Siege, 3 Remis, 2 Niederlagen; 38:15 Tore ⇒ Die Bilanz: zwölf Siege, drei Remis, zwei Niederlagen; achtunddreißig zu fünfzehn Tore
    Die Chance liegt bei 1:140 Millionen. ⇒ Die Chance liegt bei eins zu einhundertvierzig Millionen.
    Die Mischung 2:1:1 ist ideal. ⇒ Die Mischung zwei zu eins zu eins ist ideal.
    """)
}

import Testing

@Suite("Spoken form: years")
struct SpokenYearTests {
  @Test("reads years as years and counts as counts", arguments: rows)
  func reads(row: SpokenCase) {
    row.check()
  }

  private static let rows = SpokenCase.table(
    """
    Im Jahr 1998 begann es. ⇒ Im Jahr neunzehnhundertachtundneunzig begann es.
    Das Haus wurde 1806 gebaut. ⇒ Das Haus wurde achtzehnhundertsechs gebaut.
    Seit 2005 lebt sie hier. ⇒ Seit zweitausendfünf lebt sie hier.
    2010 gewann sie zum ersten Mal. ⇒ Zweitausendzehn gewann sie zum ersten Mal.
    Zwischen 1933 und 1945 war er im Exil. ⇒ Zwischen neunzehnhundertdreiunddreißig und neunzehnhundertfünfundvierzig war er im Exil.
    Von 1914 bis 1918 tobte der Krieg. ⇒ Von neunzehnhundertvierzehn bis neunzehnhundertachtzehn tobte der Krieg.
    Der Krieg 1914-1918 forderte viele Opfer. ⇒ Der Krieg neunzehnhundertvierzehn bis neunzehnhundertachtzehn forderte viele Opfer.
    Der Komponist (1756-1791) starb jung. ⇒ Der Komponist, siebzehnhundertsechsundfünfzig bis siebzehnhunderteinundneunzig, starb jung.
    Der Komponist (1756–1791) starb arm. ⇒ Der Komponist, siebzehnhundertsechsundfünfzig bis siebzehnhunderteinundneunzig, starb arm.
    Die Sängerin (*1950) tritt auf. ⇒ Die Sängerin, geboren neunzehnhundertfünfzig, tritt auf.
    Der Dichter († 2001) wird geehrt. ⇒ Der Dichter, gestorben zweitausendeins, wird geehrt.
    Die Stadt wurde um 1200 gegründet. ⇒ Die Stadt wurde um zwölfhundert gegründet.
    Karl wurde im Jahr 800 gekrönt. ⇒ Karl wurde im Jahr achthundert gekrönt.
    Anno 1492 landete Kolumbus. ⇒ Anno vierzehnhundertzweiundneunzig landete Kolumbus.
    Das war 300 v. Chr. üblich. ⇒ Das war dreihundert vor Christus üblich.
    Der Vesuv brach 79 n. Chr. aus. ⇒ Der Vesuv brach neunundsiebzig nach Christus aus.
    Cäsar starb 44 v. Chr. ⇒ Cäsar starb vierundvierzig vor Christus.
    Im Jahr 1066 siegten die Normannen. ⇒ Im Jahr tausendsechsundsechzig siegten die Normannen.
    Die 90er waren laut. ⇒ Die Neunziger waren laut.
    In den 90ern war er Trainer. ⇒ In den Neunzigern war er Trainer.
    Mode der 50er-Jahre ist gefragt. ⇒ Mode der Fünfzigerjahre ist gefragt.
    In den 1980er-Jahren entstand der Stadtteil. ⇒ In den Neunzehnhundertachtzigerjahren entstand der Stadtteil.
    Die 1920er Jahre waren golden. ⇒ Die neunzehnhundertzwanziger Jahre waren golden.
    In den 60er und 70er Jahren wurde viel gebaut. ⇒ In den sechziger und siebziger Jahren wurde viel gebaut.
    In den 60er- und 70er-Jahren wurde viel gebaut. ⇒ In den Sechziger- und Siebzigerjahren wurde viel gebaut.
    Ende der 70er zog er fort. ⇒ Ende der Siebziger zog er fort.
    Er war ein 68er. ⇒ Er war ein Achtundsechziger.
    Die 68er-Bewegung veränderte das Land. ⇒ Die Achtundsechziger-Bewegung veränderte das Land.
    Der 2015er Riesling ist gut. ⇒ Der Zweitausendfünfzehner Riesling ist gut.
    Die Saison 2024/25 läuft. ⇒ Die Saison zweitausendvierundzwanzig fünfundzwanzig läuft.
    In der Saison 2019/2020 stieg er ab. ⇒ In der Saison zweitausendneunzehn zweitausendzwanzig stieg er ab.
    Im Winter 1989/90 war alles offen. ⇒ Im Winter neunzehnhundertneunundachtzig neunzig war alles offen.
    Im Herbst '89 gingen sie auf die Straße. ⇒ Im Herbst neunundachtzig gingen sie auf die Straße.
    Er ist Jahrgang 1985. ⇒ Er ist Jahrgang neunzehnhundertfünfundachtzig.
    Bei der WM 2006 war sie dabei. ⇒ Bei der WM zweitausendsechs war sie dabei.
    Die Agenda 2010 war umstritten. ⇒ Die Agenda zweitausendzehn war umstritten.
    Bis Ende 2024 soll das Haus stehen. ⇒ Bis Ende zweitausendvierundzwanzig soll das Haus stehen.
    Anfang 1990 kam der Umbruch. ⇒ Anfang neunzehnhundertneunzig kam der Umbruch.
    Im März 2011 bebte die Erde. ⇒ Im März zweitausendelf bebte die Erde.
    Deutschland wurde 2014 Weltmeister. ⇒ Deutschland wurde zweitausendvierzehn Weltmeister.
    Er wurde 1998 Weltmeister. ⇒ Er wurde neunzehnhundertachtundneunzig Weltmeister.
    Rund 1500 Menschen kamen. ⇒ Rund eintausendfünfhundert Menschen kamen.
    Es kamen 1998 Besucher. ⇒ Es kamen eintausendneunhundertachtundneunzig Besucher.
    Der Preis beträgt 2000 Euro. ⇒ Der Preis beträgt zweitausend Euro.
    Der Ort zählt 1850 Einwohner. ⇒ Der Ort zählt eintausendachthundertfünfzig Einwohner.
    Der Berg ist 1215 Meter hoch. ⇒ Der Berg ist eintausendzweihundertfünfzehn Meter hoch.
    Insgesamt 1200 Soldaten rückten ab. ⇒ Insgesamt eintausendzweihundert Soldaten rückten ab.
    Chemnitz ist Kulturhauptstadt 2025. ⇒ Chemnitz ist Kulturhauptstadt zweitausendfünfundzwanzig.
    Das Europäische Jahr 2023 ist vorbei. ⇒ Das Europäische Jahr zweitausenddreiundzwanzig ist vorbei.
    2025 ⇒ zweitausendfünfundzwanzig
    1998 ⇒ eintausendneunhundertachtundneunzig
    im Jahr 2002 ⇒ im Jahr zweitausendzwei
    Ab 2030 sollen nur noch E-Autos fahren. ⇒ Ab zweitausenddreißig sollen nur noch E-Autos fahren.
    Bis 2035 wird abgeschaltet. ⇒ Bis zweitausendfünfunddreißig wird abgeschaltet.
    Gegenüber 2019 stieg die Zahl. ⇒ Gegenüber zweitausendneunzehn stieg die Zahl.
    Im Vergleich zu 2023 sank der Wert. ⇒ Im Vergleich zu zweitausenddreiundzwanzig sank der Wert.
    Er war von 1998-2005 Kanzler. ⇒ Er war von neunzehnhundertachtundneunzig bis zweitausendfünf Kanzler.
    Die Jahre 2020, 2021 und 2022 waren schwer. ⇒ Die Jahre zweitausendzwanzig, zweitausendeinundzwanzig und zweitausendzweiundzwanzig waren schwer.
    Der TSV 1860 München hofft. ⇒ Der TSV achtzehnhundertsechzig München hofft.
    Die TSG 1899 Hoffenheim siegt. ⇒ Die TSG achtzehnhundertneunundneunzig Hoffenheim siegt.
    Das Abkommen von 2015 gilt. ⇒ Das Abkommen von zweitausendfünfzehn gilt.
    Die Verfassung von 1849 scheiterte. ⇒ Die Verfassung von achtzehnhundertneunundvierzig scheiterte.
    Die Wahl 2029 ist weit. ⇒ Die Wahl zweitausendneunundzwanzig ist weit.
    Das Wahljahr 2024 hatte es in sich. ⇒ Das Wahljahr zweitausendvierundzwanzig hatte es in sich.
    Das 1806 errichtete Haus steht leer. ⇒ Das achtzehnhundertsechs errichtete Haus steht leer.
    Im Wintersemester 2024/25 lehrt sie in Jena. ⇒ Im Wintersemester zweitausendvierundzwanzig fünfundzwanzig lehrt sie in Jena.
    Im Januar und Februar 2025 fiel wenig Schnee. ⇒ Im Januar und Februar zweitausendfünfundzwanzig fiel wenig Schnee.
    Die Bilanz für 2024: 1900 Einsätze. ⇒ Die Bilanz für zweitausendvierundzwanzig: eintausendneunhundert Einsätze.
    Die Band der 80er tourt. ⇒ Die Band der Achtziger tourt.
    Sie ist Mitte 30. ⇒ Sie ist Mitte dreißig.
    Er fuhr einen 3er BMW. ⇒ Er fuhr einen Dreier BMW.
    """)
}

import Testing

@Suite("Spoken form: numbers in words")
struct SpokenCompoundTests {
  @Test("reads a number as a part of a word", arguments: rows)
  func reads(row: SpokenCase) {
    row.check()
  }

  private static let rows = SpokenCase.table(
    """
    Eine 72-Jährige stürzte. ⇒ Eine Zweiundsiebzigjährige stürzte.
    Ein 44jähriger Mann wurde verletzt. ⇒ Ein vierundvierzigjähriger Mann wurde verletzt.
    Der 19-Jährige schwieg. ⇒ Der Neunzehnjährige schwieg.
    Die 3-jährige Tochter lachte. ⇒ Die dreijährige Tochter lachte.
    Der Sohn einer 31-Jährigen wurde gefunden. ⇒ Der Sohn einer Einunddreißigjährigen wurde gefunden.
    Das 1-jährige Kind schlief. ⇒ Das einjährige Kind schlief.
    Das 100-jährige Bestehen wird gefeiert. ⇒ Das hundertjährige Bestehen wird gefeiert.
    Das 125-jährige Jubiläum naht. ⇒ Das einhundertfünfundzwanzigjährige Jubiläum naht.
    Er ist 100-prozentig sicher. ⇒ Er ist hundertprozentig sicher.
    Eine 0,5-prozentige Erhöhung kommt. ⇒ Eine null Komma fünfprozentige Erhöhung kommt.
    Das 3,5-fache Volumen reicht. ⇒ Das drei Komma fünffache Volumen reicht.
    Der 3-fache Weltmeister trat ab. ⇒ Der dreifache Weltmeister trat ab.
    Sie ist 3fache Mutter. ⇒ Sie ist dreifache Mutter.
    Das kostet das 10-Fache. ⇒ Das kostet das Zehnfache.
    Die 4x100-Meter-Staffel siegte. ⇒ Die Vier-mal-hundert-Meter-Staffel siegte.
    Der 100-Meter-Lauf beginnt. ⇒ Der Hundert-Meter-Lauf beginnt.
    Über 1500 Meter siegte Klein. ⇒ Über eintausendfünfhundert Meter siegte Klein.
    Sie gewann den 1500-Meter-Lauf. ⇒ Sie gewann den Fünfzehnhundert-Meter-Lauf.
    Das 800-m-Rennen fiel aus. ⇒ Das Achthundert-Meter-Rennen fiel aus.
    Ein 30-km/h-Schild fehlt. ⇒ Ein Dreißig-Kilometer-pro-Stunde-Schild fehlt.
    Die 3-Zimmer-Wohnung ist frei. ⇒ Die Drei-Zimmer-Wohnung ist frei.
    Die 2,5-Zimmer-Wohnung ist frei. ⇒ Die Zweieinhalb-Zimmer-Wohnung ist frei.
    Der 5-Sterne-Koch kommt. ⇒ Der Fünf-Sterne-Koch kommt.
    Ein 40-Tonner kippte um. ⇒ Ein Vierzigtonner kippte um.
    Ein 7,5-Tonner kippte um. ⇒ Ein Sieben-Komma-fünf-Tonner kippte um.
    Der 8-Stunden-Tag bleibt. ⇒ Der Acht-Stunden-Tag bleibt.
    Die 35-Stunden-Woche kommt. ⇒ Die Fünfunddreißig-Stunden-Woche kommt.
    Der 3:1-Erfolg tat gut. ⇒ Der Drei-zu-eins-Erfolg tat gut.
    Die 10-köpfige Jury tagt. ⇒ Die zehnköpfige Jury tagt.
    Ein 2-stündiges Gespräch endete. ⇒ Ein zweistündiges Gespräch endete.
    Das 12-stöckige Haus wird saniert. ⇒ Das zwölfstöckige Haus wird saniert.
    Ein 500-seitiges Gutachten liegt vor. ⇒ Ein fünfhundertseitiges Gutachten liegt vor.
    Ein 4-türiges Auto steht da. ⇒ Ein viertüriges Auto steht da.
    Er kam 3-mal. ⇒ Er kam dreimal.
    Sie übte 10mal. ⇒ Sie übte zehnmal.
    Er nahm sie 3x täglich. ⇒ Er nahm sie dreimal täglich.
    14- bis 49-Jährige schauen zu. ⇒ Vierzehn- bis Neunundvierzigjährige schauen zu.
    Die 14-49-Jährigen schauen zu. ⇒ Die Vierzehn- bis Neunundvierzigjährigen schauen zu.
    1- und 2-Euro-Stücke sind selten. ⇒ Ein- und Zwei-Euro-Stücke sind selten.
    Die 16- und 17-jährigen Täter schweigen. ⇒ Die sechzehn- und siebzehnjährigen Täter schweigen.
    Ein 17- und ein 18-Jähriger flohen. ⇒ Ein Siebzehn- und ein Achtzehnjähriger flohen.
    Der Über-80-Jährige lebt allein. ⇒ Der Über-Achtzigjährige lebt allein.
    Die Ü30-Party war voll. ⇒ Die Ü-dreißig-Party war voll.
    Die U21 gewann. ⇒ Die U einundzwanzig gewann.
    Die U 21 gewann. ⇒ Die U einundzwanzig gewann.
    Die U-21-Auswahl siegte. ⇒ Die U-einundzwanzig-Auswahl siegte.
    Die U21-Nationalmannschaft siegte. ⇒ Die U-einundzwanzig-Nationalmannschaft siegte.
    Der G7-Gipfel tagt. ⇒ Der G-sieben-Gipfel tagt.
    Die G7 tagt. ⇒ Die G sieben tagt.
    Der G20-Gipfel tagt. ⇒ Der G-zwanzig-Gipfel tagt.
    Er hatte Covid-19. ⇒ Er hatte Covid neunzehn.
    Die Covid-19-Pandemie ist vorbei. ⇒ Die Covid-neunzehn-Pandemie ist vorbei.
    Der A380 fliegt wieder. ⇒ Der A dreihundertachtzig fliegt wieder.
    Eine Boeing 737-800 musste landen. ⇒ Eine Boeing siebenhundertsiebenunddreißig achthundert musste landen.
    Eine F-16 stürzte ab. ⇒ Eine F sechzehn stürzte ab.
    Der Leopard 2A6 rollt. ⇒ Der Leopard zwei A sechs rollt.
    Das 5G-Netz wächst. ⇒ Das Fünf-G-Netz wächst.
    Der Ausbau von 5G stockt. ⇒ Der Ausbau von fünf G stockt.
    Der CO2-Ausstoß sinkt. ⇒ Der CO-zwei-Ausstoß sinkt.
    Weniger CO2 ist das Ziel. ⇒ Weniger CO zwei ist das Ziel.
    Weniger CO₂ ist das Ziel. ⇒ Weniger CO zwei ist das Ziel.
    H2O ⇒ H zwei O
    Der 3-D-Druck boomt. ⇒ Der Drei-D-Druck boomt.
    Der 3D-Drucker läuft. ⇒ Der Drei-D-Drucker läuft.
    Auf der A4 staut es sich. ⇒ Auf der A vier staut es sich.
    Auf der A 4 staut es sich. ⇒ Auf der A vier staut es sich.
    Die B 95 ist gesperrt. ⇒ Die B fünfundneunzig ist gesperrt.
    Die B95 ist gesperrt. ⇒ Die B fünfundneunzig ist gesperrt.
    Die S 3 fällt aus. ⇒ Die S drei fällt aus.
    Die S-Bahn-Linie S3 fällt aus. ⇒ Die S-Bahn-Linie S drei fällt aus.
    Der ICE 1234 hält nicht. ⇒ Der ICE eintausendzweihundertvierunddreißig hält nicht.
    Der RE 3 fährt nach Hof. ⇒ Der RE drei fährt nach Hof.
    Er druckt auf A4. ⇒ Er druckt auf A vier.
    Ein DIN-A4-Blatt genügt. ⇒ Ein DIN-A-vier-Blatt genügt.
    Der Formel-1-Pilot siegte. ⇒ Der Formel-eins-Pilot siegte.
    Der Tempo-30-Bereich wächst. ⇒ Der Tempo-dreißig-Bereich wächst.
    Der Top-10-Spieler verlor. ⇒ Der Top-zehn-Spieler verlor.
    Er schaffte es in die Top 10. ⇒ Er schaffte es in die Top zehn.
    Der Artikel-5-Fall trat ein. ⇒ Der Artikel-fünf-Fall trat ein.
    Der Paragraf-218-Streit dauert an. ⇒ Der Paragraf-zweihundertachtzehn-Streit dauert an.
    Der VW Golf 8 ist da. ⇒ Der VW Golf acht ist da.
    Der ID.3 verkauft sich. ⇒ Der ID drei verkauft sich.
    Er wohnt in der Hausnr. 12a. ⇒ Er wohnt in der Hausnummer zwölf a.
    Die Klasse 7b fährt weg. ⇒ Die Klasse sieben b fährt weg.
    Das WLAN-5-GHz-Band ist voll. ⇒ Das WLAN-fünf-Gigahertz-Band ist voll.
    Der 50er wird gefeiert. ⇒ Der Fünfziger wird gefeiert.
    Die 80-%-Marke fiel. ⇒ Die Achtzig-Prozent-Marke fiel.
    Eine 5%ige Lösung hilft. ⇒ Eine fünfprozentige Lösung hilft.
    Eine 5-%ige Lösung hilft. ⇒ Eine fünfprozentige Lösung hilft.
    Die 2er-Kette hielt. ⇒ Die Zweier-Kette hielt.
    Ein 6er im Lotto ist selten. ⇒ Ein Sechser im Lotto ist selten.
    Das 1000-Seelen-Dorf feiert. ⇒ Das Tausend-Seelen-Dorf feiert.
    Das 1200-Seelen-Dorf feiert. ⇒ Das Zwölfhundert-Seelen-Dorf feiert.
    Das 1.200-Einwohner-Dorf feiert. ⇒ Das Eintausendzweihundert-Einwohner-Dorf feiert.
    Der 20-Mio.-Transfer platzte. ⇒ Der Zwanzig-Millionen-Transfer platzte.
    """)
}

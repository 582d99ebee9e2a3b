import Testing

@Suite("Spoken form: Roman numerals")
struct SpokenRomanTests {
  @Test("reads rulers, ordinals and parts", arguments: rows)
  func reads(row: SpokenCase) {
    row.check()
  }

  private static let rows = SpokenCase.table(
    """
    Zur Zeit Ludwigs XIV. entstand das Schloss. ⇒ Zur Zeit Ludwigs des Vierzehnten entstand das Schloss.
    Ludwig XIV. baute Versailles. ⇒ Ludwig der Vierzehnte baute Versailles.
    Papst Johannes XXIII. berief das Konzil ein. ⇒ Papst Johannes der Dreiundzwanzigste berief das Konzil ein.
    Heinrich VIII. von England hatte sechs Frauen. ⇒ Heinrich der Achte von England hatte sechs Frauen.
    König Charles III. besucht Berlin. ⇒ König Charles der Dritte besucht Berlin.
    Der Besuch von König Charles III. war kurz. ⇒ Der Besuch von König Charles dem Dritten war kurz.
    Die Krönung Charles' III. verfolgten Millionen. ⇒ Die Krönung Charles' des Dritten verfolgten Millionen.
    Unter Friedrich II. wuchs Preußen. ⇒ Unter Friedrich dem Zweiten wuchs Preußen.
    Mit Elizabeth II. endete eine Ära. ⇒ Mit Elizabeth der Zweiten endete eine Ära.
    Königin Elizabeth II. starb 2022. ⇒ Königin Elizabeth die Zweite starb zweitausendzweiundzwanzig.
    Der Tod der Königin Elizabeth II. bewegte viele. ⇒ Der Tod der Königin Elizabeth der Zweiten bewegte viele.
    Papst Leo XIV. betet. ⇒ Papst Leo der Vierzehnte betet.
    Das Pontifikat von Benedikt XVI. endete früh. ⇒ Das Pontifikat von Benedikt dem Sechzehnten endete früh.
    Sie traf Papst Johannes Paul II. in Rom. ⇒ Sie traf Papst Johannes Paul den Zweiten in Rom.
    Die Reise von Papst Johannes Paul II. begann. ⇒ Die Reise von Papst Johannes Paul dem Zweiten begann.
    Kaiser Wilhelm II. dankte ab. ⇒ Kaiser Wilhelm der Zweite dankte ab.
    Das Denkmal Kaiser Wilhelms I. steht noch. ⇒ Das Denkmal Kaiser Wilhelms des Ersten steht noch.
    Nach dem Ende des II. Weltkriegs wurde gebaut. ⇒ Nach dem Ende des zweiten Weltkriegs wurde gebaut.
    Im III. Quartal stieg der Gewinn. ⇒ Im dritten Quartal stieg der Gewinn.
    Die I. Mannschaft gewann. ⇒ Die erste Mannschaft gewann.
    Die II. Mannschaft verlor. ⇒ Die zweite Mannschaft verlor.
    Der Teil II ist besser. ⇒ Der Teil zwei ist besser.
    Kapitel IV behandelt das Recht. ⇒ Kapitel vier behandelt das Recht.
    Im Kapitel IX steht die Lösung. ⇒ Im Kapitel neun steht die Lösung.
    Hartz IV ist Geschichte. ⇒ Hartz vier ist Geschichte.
    Hartz-IV-Empfänger bekamen mehr. ⇒ Hartz-vier-Empfänger bekamen mehr.
    Der Film Rocky IV läuft. ⇒ Der Film Rocky vier läuft.
    Die Reserve von Dynamo II spielt. ⇒ Die Reserve von Dynamo zwei spielt.
    Auf dem Stein steht MDCCCXLVIII. ⇒ Auf dem Stein steht achtzehnhundertachtundvierzig.
    Das Zweite Vatikanische Konzil begann unter Johannes XXIII. ⇒ Das Zweite Vatikanische Konzil begann unter Johannes dem Dreiundzwanzigsten.
    Zar Nikolaus II. wurde ermordet. ⇒ Zar Nikolaus der Zweite wurde ermordet.
    August II. von Polen ⇒ August der Zweite von Polen
    Ludwig XVI. ⇒ Ludwig der Sechzehnte.
    Katharina II. ⇒ Katharina die Zweite.
    Ludwigs XIV. ⇒ Ludwigs des Vierzehnten.
    Friedrich Wilhelm IV. von Preußen zögerte. ⇒ Friedrich Wilhelm der Vierte von Preußen zögerte.
    Der Sohn von Friedrich Wilhelm I. floh. ⇒ Der Sohn von Friedrich Wilhelm dem Ersten floh.
    Franz Joseph I. regierte lange. ⇒ Franz Joseph der Erste regierte lange.
    Gegen Napoleon III. erhob sich Widerstand. ⇒ Gegen Napoleon den Dritten erhob sich Widerstand.
    Für Karl V. ging die Sonne nicht unter. ⇒ Für Karl den Fünften ging die Sonne nicht unter.
    Richard III., der letzte Plantagenet, fiel. ⇒ Richard der Dritte, der letzte Plantagenet, fiel.
    Das SGB II regelt das. ⇒ Das SGB zwei regelt das.
    Die Pflegestufe III gibt es nicht mehr. ⇒ Die Pflegestufe drei gibt es nicht mehr.
    Die Apollo XI landete. ⇒ Die Apollo elf landete.
    Der Super Bowl LIX steigt in New Orleans. ⇒ Der Super Bowl neunundfünfzig steigt in New Orleans.
    Die CDU, die SPD und das MDR-Team kamen. ⇒ Die CDU, die SPD und das MDR-Team kamen.
    Vitamin C hilft. ⇒ Vitamin C hilft.
    Das Xi-Jinping-Treffen fand statt. ⇒ Das Xi-Jinping-Treffen fand statt.
    Malcolm X war Prediger. ⇒ Malcolm X war Prediger.
    Die Generation X wird alt. ⇒ Die Generation X wird alt.
    Zum Ende des XX. Jahrhunderts wuchs die Stadt. ⇒ Zum Ende des zwanzigsten Jahrhunderts wuchs die Stadt.
    Der I. und II. Akt sind lang. ⇒ Der erste und zweite Akt sind lang.
    """)
}

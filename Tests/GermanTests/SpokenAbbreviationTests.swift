import Testing

@Suite("Spoken form: abbreviations")
struct SpokenAbbreviationTests {
  @Test("expands an abbreviation in the form its place asks for", arguments: rows)
  func reads(row: SpokenCase) {
    row.check()
  }

  private static let rows = SpokenCase.table(
    """
    Dr. Meier operiert. ⇒ Doktor Meier operiert.
    Prof. Schulz lehrt in Jena. ⇒ Professor Schulz lehrt in Jena.
    Prof. Dr. Eva Klein lehrt hier. ⇒ Professor Doktor Eva Klein lehrt hier.
    Dr. med. Hans Wolf operiert. ⇒ Doktor med Hans Wolf operiert.
    Dr. h. c. Otto Braun wurde geehrt. ⇒ Doktor honoris causa Otto Braun wurde geehrt.
    Hr. Müller kommt später. ⇒ Herr Müller kommt später.
    Fr. Müller kommt früher. ⇒ Frau Müller kommt früher.
    Das ist z. B. in Aue so. ⇒ Das ist zum Beispiel in Aue so.
    Das ist z.B. in Gera so. ⇒ Das ist zum Beispiel in Gera so.
    Das Haus ist z. T. bewohnt. ⇒ Das Haus ist zum Teil bewohnt.
    Er kommt ggf. später. ⇒ Er kommt gegebenenfalls später.
    Schüler bzw. Studenten zahlen weniger. ⇒ Schüler beziehungsweise Studenten zahlen weniger.
    Der Preis beträgt 20 Euro inkl. Getränk. ⇒ Der Preis beträgt zwanzig Euro inklusive Getränk.
    Dabei waren u. a. die Grünen. ⇒ Dabei waren unter anderem die Grünen.
    Er mag Äpfel, Birnen u. Ä. ⇒ Er mag Äpfel, Birnen und Ähnliches.
    Er mag Äpfel, Birnen usw. ⇒ Er mag Äpfel, Birnen und so weiter.
    Er mag Äpfel, Birnen etc. und Nüsse. ⇒ Er mag Äpfel, Birnen et cetera und Nüsse.
    Der o. g. Termin entfällt. ⇒ Der oben genannte Termin entfällt.
    Die o. g. Straße ist gesperrt. ⇒ Die oben genannte Straße ist gesperrt.
    Den o. g. Personen wird gekündigt. ⇒ Den oben genannten Personen wird gekündigt.
    Näheres s. o. im Text. ⇒ Näheres siehe oben im Text.
    Anna Schmidt, geb. Müller, lebt in Aue. ⇒ Anna Schmidt, geborene Müller, lebt in Aue.
    Karl Meier, geb. 1950 in Gera, malt. ⇒ Karl Meier, geboren neunzehnhundertfünfzig in Gera, malt.
    Er ist verh. und hat drei Kinder. ⇒ Er ist verheiratet und hat drei Kinder.
    Die Kirche stammt aus dem 14. Jh. ⇒ Die Kirche stammt aus dem vierzehnten Jahrhundert.
    Am Ende des 19. Jh. wuchs die Stadt. ⇒ Am Ende des neunzehnten Jahrhunderts wuchs die Stadt.
    Im 3. Jt. v. Chr. gab es Städte. ⇒ Im dritten Jahrtausend vor Christus gab es Städte.
    Die Chemnitzer Str. 5 steht leer. ⇒ Die Chemnitzer Straße fünf steht leer.
    Er wohnt in der Hauptstr. 12. ⇒ Er wohnt in der Hauptstraße zwölf.
    Das Parfüm Chanel Nr. 5 ist teuer. ⇒ Das Parfüm Chanel Nummer fünf ist teuer.
    Die Ausgabe Nr. 12 erscheint am Montag. ⇒ Die Ausgabe Nummer zwölf erscheint am Montag.
    Der Ort hat ca. 500 Einwohner. ⇒ Der Ort hat circa fünfhundert Einwohner.
    Er zahlt mind. 100 Euro. ⇒ Er zahlt mindestens einhundert Euro.
    Die Reise dauert max. 3 Tage. ⇒ Die Reise dauert maximal drei Tage.
    Es kommen evtl. auch Gäste. ⇒ Es kommen eventuell auch Gäste.
    Vgl. auch Seite 5. ⇒ Vergleiche auch Seite fünf.
    Der Sprecher sagte, d. h. er las vor. ⇒ Der Sprecher sagte, das heißt er las vor.
    In der St.-Pauli-Kirche wird gesungen. ⇒ In der Sankt-Pauli-Kirche wird gesungen.
    Der FC St. Pauli siegt. ⇒ Der FC Sankt Pauli siegt.
    Frankfurt a. M. wächst. ⇒ Frankfurt am Main wächst.
    Freiburg i. Br. wächst. ⇒ Freiburg im Breisgau wächst.
    Halle a. d. Saale wächst. ⇒ Halle an der Saale wächst.
    Rothenburg o. d. T. ist schön. ⇒ Rothenburg ob der Tauber ist schön.
    Der Oberst a. D. klagt. ⇒ Der Oberst außer Dienst klagt.
    Das Blatt kostet lt. Verlag mehr. ⇒ Das Blatt kostet laut Verlag mehr.
    Die Firma Müller & Co. schließt. ⇒ Die Firma Müller und Co schließt.
    Die Firma Müller & Söhne schließt. ⇒ Die Firma Müller und Söhne schließt.
    Der Verein Hilfe e. V. sammelt. ⇒ Der Verein Hilfe eingetragener Verein sammelt.
    Der Umsatz stieg um 3 Mill. Euro. ⇒ Der Umsatz stieg um drei Millionen Euro.
    Der Ort liegt 500 m ü. d. M. ⇒ Der Ort liegt fünfhundert Meter über dem Meeresspiegel.
    Er sprach über den Krieg (Anm. d. Red.). ⇒ Er sprach über den Krieg, Anmerkung der Redaktion.
    Das Spiel endete 3:3 n. V. ⇒ Das Spiel endete drei zu drei nach Verlängerung.
    Der dt. Meister kommt aus Kiel. ⇒ Der deutsche Meister kommt aus Kiel.
    Die ev. Kirche lädt ein. ⇒ Die evangelische Kirche lädt ein.
    Ein kath. Priester sprach. ⇒ Ein katholischer Priester sprach.
    Das ehem. Kraftwerk wird gesprengt. ⇒ Das ehemalige Kraftwerk wird gesprengt.
    Die sog. Mütterrente kommt. ⇒ Die sogenannte Mütterrente kommt.
    Ein sog. Experte sprach. ⇒ Ein sogenannter Experte sprach.
    Mit sog. Experten sprach er. ⇒ Mit sogenannten Experten sprach er.
    Der stellv. Bürgermeister sprach. ⇒ Der stellvertretende Bürgermeister sprach.
    Mehr auf S. 5. ⇒ Mehr auf Seite fünf.
    Siehe Abb. 3 und Tab. 4. ⇒ Siehe Abbildung drei und Tabelle vier.
    Das Buch hat 3 Bde. und viele Seiten. ⇒ Das Buch hat drei Bände und viele Seiten.
    Im 2. Bd. steht mehr. ⇒ Im zweiten Band steht mehr.
    Die 3. Aufl. ist vergriffen. ⇒ Die dritte Auflage ist vergriffen.
    Schüler der 9. Kl. halfen. ⇒ Schüler der neunten Klasse halfen.
    Der Hbf. ist gesperrt. ⇒ Der Hauptbahnhof ist gesperrt.
    Tel. 0371 6560 ⇒ Telefon null drei sieben eins, sechs fünf sechs null
    Die Strecke ist rd. 5 km lang. ⇒ Die Strecke ist rund fünf Kilometer lang.
    Die Arbeiten dauern voraussichtl. bis Mai. ⇒ Die Arbeiten dauern voraussichtlich bis Mai.
    Er kommt wg. Krankheit nicht. ⇒ Er kommt wegen Krankheit nicht.
    Das Mietverhältnis i. S. d. Gesetzes besteht. ⇒ Das Mietverhältnis im Sinne des Gesetzes besteht.
    Schäden i. H. v. 500 Euro entstanden. ⇒ Schäden in Höhe von fünfhundert Euro entstanden.
    Der Brief ist i. A. gezeichnet. ⇒ Der Brief ist im Auftrag gezeichnet.
    Er unterschrieb i. V. des Chefs. ⇒ Er unterschrieb in Vertretung des Chefs.
    Bach jun. spielte Orgel. ⇒ Bach junior spielte Orgel.
    Der Fall Maier vs. Huber beginnt. ⇒ Der Fall Maier gegen Huber beginnt.
    Mr. Smith kommt. ⇒ Mister Smith kommt.
    Mrs. Smith kommt. ⇒ Misses Smith kommt.
    Der hl. Nikolaus kommt. ⇒ Der heilige Nikolaus kommt.
    Dipl.-Ing. Karl Huber baut. ⇒ Diplom-Ingenieur Karl Huber baut.
    Die Fam. Lehmann zog um. ⇒ Die Familie Lehmann zog um.
    Die Fa. Lehmann zog um. ⇒ Die Firma Lehmann zog um.
    Wladimir P. schwieg vor Gericht. ⇒ Wladimir P schwieg vor Gericht.
    Der Angeklagte Thomas K. gestand. ⇒ Der Angeklagte Thomas K gestand.
    J. R. R. Tolkien schrieb. ⇒ J R R Tolkien schrieb.
    Johann S. Bach komponierte. ⇒ Johann S Bach komponierte.
    Die Einwohnerzahl stieg v. a. in Leipzig. ⇒ Die Einwohnerzahl stieg vor allem in Leipzig.
    Es gilt i. d. R. die Schulpflicht. ⇒ Es gilt in der Regel die Schulpflicht.
    Das Heft erscheint 4x p. a. ⇒ Das Heft erscheint viermal per annum.
    Bestellungen zzgl. Versand. ⇒ Bestellungen zuzüglich Versand.
    Wir liefern Mo. bis Fr. ab 8 Uhr. ⇒ Wir liefern Montag bis Freitag ab acht Uhr.
    Der K.-o.-Schlag saß. ⇒ Der K-o-Schlag saß.
    Der Boxer siegte durch K. o. in Runde 3. ⇒ Der Boxer siegte durch K o in Runde drei.
    Der s. g. Held floh. ⇒ Der sogenannte Held floh.
    Das Rathaus, Am Markt 1, 09111 Chemnitz, ist zu. ⇒ Das Rathaus, Am Markt eins, null neun eins eins eins Chemnitz, ist zu.
    Der Staat zahlt 2 Mrd. Euro p. a. dafür. ⇒ Der Staat zahlt zwei Milliarden Euro per annum dafür.
    Die Bundesrep. zahlt. ⇒ Die Bundesrepublik zahlt.
    Die Ges. für dt. Sprache tagt. ⇒ Die Gesellschaft für deutsche Sprache tagt.
    """)
}

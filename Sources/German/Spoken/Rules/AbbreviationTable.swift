/// Abbreviations with one expansion whatever stands around them.
///
/// An entry is `short: long`. Marks behind the colon say when it holds: `#` only before a number, `^` only before a
/// word with a capital, `!` not before one, `<` only behind a number, `~` also without its stop, `+` takes an
/// adjective's ending before a noun, `=` in the middle of a name only (a capital before and behind it).
enum AbbreviationTable {
  /// One expansion.
  struct Entry: Sendable {
    let spoken: String
    let marks: Set<Character>
  }

  /// By the written parts, each with its stop and without spaces: "z.B.", "Dipl.-Ing." by its first part.
  ///
  /// Of several expansions those come first that hold in certain places only.
  static let alternatives: [String: [Entry]] = {
    var table: [String: [Entry]] = [:]
    for list in [phrases, words, titles, nouns, places, papers, foreign, trade] {
      for entry in list.split(whereSeparator: { $0 == ";" || $0 == "\n" }) {
        guard let colon = entry.firstIndex(of: ":") else { continue }
        let short = entry[..<colon].filter { $0 != " " }
        let rest = entry[entry.index(after: colon)...]
        let marks = rest.prefix { "#^!<~+=".contains($0) }
        let long = rest.dropFirst(marks.count).drop { $0 == " " }
        let entry = Entry(spoken: String(long), marks: Set(marks))
        table[short, default: []].insert(entry, at: marks.isEmpty ? table[short]?.count ?? 0 : 0)
      }
    }
    return table
  }()

  /// The most general expansion of each.
  static let entries: [String: Entry] = alternatives.compactMapValues(\.last)

  /// Phrases of several words, and what stands for them with one stop.
  private static let phrases = """
    z. B.: zum Beispiel; z. Bsp.: zum Beispiel; Bsp.: Beispiel; d. h.: das heißt; d. i.: das ist; d. s.: das sind
    u. U.: unter Umständen; u. E.: unseres Erachtens; m. E.: meines Erachtens; m. W.: meines Wissens
    u. W.: unseres Wissens; u. v. a.: und viele andere; u. v. a. m.: und viele andere mehr; u. v. m.: und vieles mehr
    u. a. m.: und anderes mehr; u. Ä.: und Ähnliches; u. ä.: und Ähnliches; o. Ä.: oder Ähnliches
    o. ä.: oder Ähnliches; u. d. T.: unter dem Titel; u. dgl.: und dergleichen; u. dergl.: und dergleichen; o. dgl.: oder dergleichen
    u. dgl. m.: und dergleichen mehr; u. s. w.: und so weiter; u. s. f.: und so fort; u. z.: und zwar; u. zw.: und zwar
    u. A. w. g.: um Antwort wird gebeten; u. ff.: und folgende; i. d. R.: in der Regel; i. Allg.: im Allgemeinen
    i. allg.: im Allgemeinen; i. A.: im Auftrag; i. V.: in Vertretung; i. R.: im Ruhestand; a. D.: außer Dienst
    i. Vj.: im Vorjahr; i. J.: im Jahre; i. S. v.: im Sinne von; i. S. d.: im Sinne des
    i. H. v.: in Höhe von; i. H. d.: in Höhe der; i. d. F.: in der Fassung; i. V. m.: in Verbindung mit
    i. e. S.: im engeren Sinne; i. w. S.: im weiteren Sinne; i. Tr.: in der Trockenmasse; i. O.: in Ordnung
    i. M.: im Mittel; i. G.: in Gründung; i. L.: in Liquidation; i. K.: in Kürze
    i. Ü.: im Übrigen; i. ü.: im Übrigen; i. Zw.: im Zweifel; i. Gz.: im Ganzen; i. d. S.: in diesem Sinne
    n. Chr.: nach Christus; v. Chr.: vor Christus; n. Chr. G.: nach Christi Geburt; v. Chr. G.: vor Christi Geburt
    v. u. Z.: vor unserer Zeitrechnung; n. u. Z.: nach unserer Zeitrechnung; u. Z.: unserer Zeitrechnung
    v. d. Z.: vor der Zeitrechnung; v. H.: vom Hundert; v. T.: vom Tausend; v. a.: vor allem; v. A. w.: von Amts wegen
    v. l. n. r.: von links nach rechts; v. r. n. l.: von rechts nach links; v. l.: von links; v. r.: von rechts
    v. o.: von oben; v. u.: von unten; v. M.: vorigen Monats; v. J.: vorigen Jahres; d. M.: dieses Monats; d. J.: dieses Jahres; lfd. J.: laufenden Jahres
    n. J.: nächsten Jahres; n. M.: nächsten Monats; d. Ä.: der Ältere; d. Gr.: der Große; d. Red.: der Redaktion
    d. Verf.: des Verfassers; d. Autors.: des Autors; d. Übers.: des Übersetzers; d. Hrsg.: des Herausgebers
    s. o.: siehe oben; s. u.: siehe unten; s. a.: siehe auch; s. d.: siehe dort; s. S.:# siehe Seite
    s. Abb.: siehe Abbildung; s. Tab.: siehe Tabelle; s. t.: sine tempore; c. t.: cum tempore; a. a. O.: am angegebenen Ort
    a. o.: außerordentlich; o. a.:+ oben angeführt; o. g.:+ oben genannt; u. g.:+ unten genannt; v. g.:+ vorgenannt
    s. g.:+ sogenannt; o. e.:+ oben erwähnt; n. n.: nomen nominandum; o. J.: ohne Jahr; o. O.: ohne Ort; o. B.: ohne Befund
    o. V.: ohne Verfasser; o. V. i.: oder Vertreter im Amt; o. Gew.: ohne Gewähr; o. w.: ohne weiteres
    o. P.: ordentlicher Professor; o. Prof.: ordentlicher Professor; a. G.: auf Gegenseitigkeit; a. K.: außer Konkurrenz
    z. T.: zum Teil; z. Zt.: zurzeit; z. Z.: zurzeit; z. H.: zu Händen; z. Hd.: zu Händen; z. Hdn.: zu Händen
    z. K.: zur Kenntnis; z. V.: zur Verfügung; z. S.: zur See; z. d. A.: zu den Akten; z. g. T.: zum größten Teil
    z. gr. T.: zum großen Teil; z. B. V.: zur besonderen Verwendung; z. b. V.: zur besonderen Verwendung
    m. a. W.: mit anderen Worten; m. b. H.: mit beschränkter Haftung; m. M.: meiner Meinung; m. w. N.: mit weiteren Nachweisen
    p. a.: per annum; p. m.: post meridiem; p. P.: pro Person; p. Pers.: pro Person; p. Kopf: pro Kopf; p. J.: pro Jahr
    p. A.: per Adresse; p. T.: pro Tag; p. s.: Postskriptum; P. S.: Postskriptum; h. c.: honoris causa; e. h.: ehrenhalber
    h. l.: hoc loco; q. e. d.: quod erat demonstrandum; R. I. P.: ruhe in Frieden; r. i. p.: ruhe in Frieden
    b. w.: bitte wenden; b. a. W.: bis auf Weiteres; bis a. W.: bis auf Weiteres; k. o.: k o; K. o.: K o; K. O.: K O; k. u. k.: k. und k.
    n. V.: nach Verlängerung; n. E.: nach Elfmeterschießen; n. P.: nach Penaltyschießen; i. E.: im Elfmeterschießen
    n. Vb.: nach Vereinbarung; n. Vereinb.: nach Vereinbarung; n. n. b.: noch nicht bekannt; d. d.: de dato
    ü. d. M.: über dem Meeresspiegel; u. d. M.: unter dem Meeresspiegel; ü. NN.:~ über Normalnull; ü. M.: über Meer
    m. ü. M.: Meter über Meer; m. ü. NN.:~ Meter über Normalnull; u. k.: unabkömmlich; a. m.: ante meridiem
    f. d. R.: für die Richtigkeit; f. d. D.: für den Dienstgebrauch; g. g.: gegen Gebühr; l. i.: links im Bild; r. i. B.: rechts im Bild
    l. o.: links oben; r. o.: rechts oben; l. u.: links unten; r. u.: rechts unten; M. i. B.: Mitte im Bild
    Anm. d. Red.: Anmerkung der Redaktion; Anm. d. R.: Anmerkung der Redaktion; Anm. d. Verf.: Anmerkung des Verfassers
    Anm. d. Übers.: Anmerkung des Übersetzers; Anm. d. A.: Anmerkung des Autors; Bem. d. Red.: Bemerkung der Redaktion
    """

  /// Words of one stop that are not declined.
  private static let words = """
    usw.:~ und so weiter; usf.:~ und so fort; uvm.:~ und vieles mehr; uva.: und viele andere; bzw.:~ beziehungsweise
    beziehungsw.: beziehungsweise; resp.: respektive; ca.:~ circa; zirk.: circa; cca.: circa; rd.:~ rund; etc.:~ et cetera
    evtl.:~ eventuell; evt.: eventuell; event.: eventuell; ggf.:~ gegebenenfalls; ggfs.:~ gegebenenfalls; gegebenenf.: gegebenenfalls
    ggü.: gegenüber; inkl.:~ inklusive; incl.:~ inklusive; exkl.:~ exklusive; excl.: exklusive; einschl.: einschließlich
    einschließl.: einschließlich; ausschl.: ausschließlich; ausschließl.: ausschließlich; zzgl.:~ zuzüglich; zuzgl.: zuzüglich
    abzgl.:~ abzüglich; bzgl.:~ bezüglich; bezgl.: bezüglich; bez.: bezüglich; betr.: betreffend; Betr.: Betreff; hins.: hinsichtlich
    hinsichtl.: hinsichtlich; bspw.:~ beispielsweise; beispielsw.: beispielsweise; insb.: insbesondere; insbes.: insbesondere
    möglw.: möglicherweise; mögl.: möglich; mgl.: möglich; normalerw.: normalerweise; üblicherw.: üblicherweise; teilw.: teilweise
    tlw.: teilweise; zeitw.: zeitweise; stellenw.: stellenweise; leihw.: leihweise; ersatzw.: ersatzweise; vergleichsw.: vergleichsweise
    wahrsch.: wahrscheinlich; wahrscheinl.: wahrscheinlich; vermutl.: vermutlich; schätzungsw.: schätzungsweise; vorw.: vorwiegend
    grds.: grundsätzlich; grundsätzl.: grundsätzlich; eigtl.: eigentlich; eigentl.: eigentlich; gelegtl.: gelegentlich; vorzugsw.: vorzugsweise
    vgl.:~ vergleiche; vergl.: vergleiche; ebd.: ebenda; ebda.: ebenda; ders.: derselbe; dgl.: dergleichen; dergl.: dergleichen
    desgl.: desgleichen; näml.: nämlich; nml.: nämlich; einz.: einzeln; zus.: zusammen; zzt.:~ zurzeit; zZt.: zurzeit; zz.: zurzeit; dzt.: derzeit
    lt.:~ laut; gem.: gemäß; wg.:~ wegen; mind.: mindestens; mindest.: mindestens; höchst.: höchstens; max.: maximal
    min.: minimal; durchschn.: durchschnittlich; ds.: dieses; vorm.: vormittags; vormitt.: vormittags; nachm.: nachmittags
    nachmitt.: nachmittags; mitt.: mittags; abds.: abends; abd.: abends; morg.: morgens; fr.: früher; ehem.: ehemals
    gest.: gestorben; verst.:+ verstorben; gef.:+ gefallen; gegr.:+ gegründet; gez.: gezeichnet; getr.: getrennt; verw.: verwitwet
    gg.: gegen; geg.: gegen; gek.: gekürzt; gepr.: geprüft; gesp.: gesperrt; gebr.: gebraucht; geschl.: geschlossen; geöff.: geöffnet
    erl.: erledigt; erb.: erbaut; erw.: erwähnt; erschl.: erschlossen; ersch.: erschienen; bearb.: bearbeitet; übers.: übersetzt; hrsg.: herausgegeben
    begl.: beglaubigt; bek.: bekannt; bekl.: beklagt; beschr.: beschrieben; bestr.: bestritten; besch.: beschädigt; beil.: beiliegend; anl.: anliegend
    entw.: entweder; od.: oder; u.: und; o.: oder; m.: mit; einf.: einfach; dopp.: doppelt; inh.: inhaltlich; vollst.: vollständig; unvollst.: unvollständig
    abw.: abwesend; anw.: anwesend; zugl.: zugleich; gleichz.: gleichzeitig; frühest.: frühestens; kfr.: kurzfristig; lfr.: langfristig
    gültl.: gültig; ugs.: umgangssprachlich; umg.: umgangssprachlich; scherzh.: scherzhaft; sinngem.: sinngemäß; wörtl.: wörtlich; sprichw.: sprichwörtlich; übertr.: übertragen; abk.: abgekürzt
    svw.: so viel wie; sh.: siehe; s.: siehe; zit.: zitiert; cf.: vergleiche; ibid.: ebenda; op.: Opus; vs.: gegen; vers.: versus; kontr.: kontra
    """

  /// Titles, ranks and degrees.
  private static let titles = """
    Dr.:~ Doktor; Dres.: Doktores; Drs.: Drucksache; Prof.: Professor; Proff.: Professoren; Dr. med.: Doktor med; Dr. jur.: Doktor jur
    Dr. phil.: Doktor phil; Dr. theol.: Doktor theol; Dr. habil.: Doktor habil; Dr. h. c.: Doktor honoris causa; Dr. e. h.: Doktor ehrenhalber
    Dr. h. c. mult.: Doktor honoris causa multiplex; Dr. rer. nat.: Doktor rerum naturalium; Dr. rer. pol.: Doktor rerum politicarum
    Dr. rer. oec.: Doktor rerum oeconomicarum; Dr. med. dent.: Doktor med dent; Dr. med. vet.: Doktor med vet; Dr. oec.: Doktor oec
    Dr. Ing.: Doktor-Ingenieur; rer. nat.: rerum naturalium; rer. pol.: rerum politicarum; med. dent.: med dent; med. vet.: med vet
    jur.:! jur; phil.:! phil; theol.:! theol; habil.:! habil; mult.:! multiplex; Dipl.: Diplom; Doz.: Dozent; Priv.: Privat; Ing.: Ingenieur; Mag.:^ Magister
    Lic.: Lizenziat; lic.: Lizenziat; Stud.: Student; stud.: Student; cand.: Kandidat; Ref.: Referent; Ass.:^ Assessor; Assist.: Assistent; Akad.: Akademischer
    Rekt.: Rektor; Dir.:^ Direktor; Präs.: Präsident; Vizepräs.: Vizepräsident; Vors.: Vorsitzender; Vorst.: Vorstand; Stv.: Stellvertreter; Stellv.: Stellvertreter
    Sekr.: Sekretär; Gen.:^ General; Gen. Sekr.: Generalsekretär; Bgm.: Bürgermeister; Bgmst.: Bürgermeister; Bürgerm.: Bürgermeister; Abg.: Abgeordneter
    MdB.: MdB; MdL.: MdL; Min.:^ Minister; Ministerpräs.: Ministerpräsident; Staatssekr.: Staatssekretär; Bundesmin.: Bundesminister; Gouv.: Gouverneur
    Kfm.: Kaufmann; Kffr.: Kauffrau; RA.: Rechtsanwalt; RAin.: Rechtsanwältin; Insp.: Inspektor; Kom.: Kommissar; Komm.:^ Kommissar; Hptm.: Hauptmann
    Obfw.: Oberfeldwebel; Fw.: Feldwebel; Uffz.: Unteroffizier; Gefr.: Gefreiter; Oblt.: Oberleutnant; Oberstlt.: Oberstleutnant; Maj.:^ Major; Ltn.: Leutnant; Kapt.: Kapitän; Adm.: Admiral
    Frl.: Fräulein; Fr.: Frau; Hr.: Herr; Hrn.: Herrn; Hh.: Herren; Pfr.: Pfarrer; Pfrn.: Pfarrerin; P.:^ P; Pat.: Pater; Sr.:^ Schwester; Br.:^ Bruder; Hl.:^+ Heilig; Ew.: Eure; Exz.: Exzellenz; Em.: Eminenz
    Superint.: Superintendent; Sup.: Superintendent; Bisch.: Bischof; Erzb.: Erzbischof; Kard.: Kardinal; Gebr.: Gebrüder; Geschw.: Geschwister; Wwe.: Witwe; Eheg.: Ehegatten
    jun.: junior; jr.: junior; Jr.: Junior; Jun.: Junior; sen.: senior; sr.: senior; Sen.:! Senior; em.: emeritus; desig.: designiert; B. A.:! Bachelor of Arts; M. A.:! Magister Artium
    B. Sc.: Bachelor of Science; M. Sc.: Master of Science; B. Eng.: Bachelor of Engineering; M. Eng.: Master of Engineering; LL. M.: Master of Laws; LL. B.: Bachelor of Laws; Ph. D.: P H D
    """

  /// Nouns, mostly of forms and small advertisements, in the form they are read in.
  private static let nouns = """
    Tel.:~ Telefon; Tel. Nr.: Telefonnummer; Telef.: Telefon; Telnr.: Telefonnummer; Mob.: Mobil; Adr.: Adresse; Postf.: Postfach; Pf.:# Postfach
    Kto.: Konto; Ktr.: Kontrolle; Hausnr.: Hausnummer; Hs.: Haus; Whg.: Wohnung; Zi.: Zimmer; Stw.: Stichwort; Stichw.: Stichwort; App.: Apparat; Etg.: Etage; OG.: Obergeschoss
    Anh.: Anhang; Anl.: Anlage; Ans.: Ansicht; Anz.: Anzahl; Antw.: Antwort; Auftr.: Auftrag; Aufn.: Aufnahme; Ausst.: Ausstellung; Ausw.: Auswahl; Begr.: Begründung; Beil.: Beilage
    Beisp.: Beispiel; Bem.: Bemerkung; Ber.: Bericht; Best.:# Bestellung; Bestellnr.: Bestellnummer; Betr. Nr.: Betriebsnummer; Bg.: Bogen; Bh.: Buchhandlung; Bhf.:~ Bahnhof; Hbf.:~ Hauptbahnhof; Bf.: Bahnhof
    Bj.: Baujahr; Bl.: Blatt; Bll.: Blätter; Bq.: Becquerel; Br.: Breite; Btl.: Bataillon; Bst.: Buchstabe; Darst.: Darstellung; Def.: Definition; Dez.:! Dezernat; Diss.: Dissertation; Dtzd.: Dutzend
    Einl.: Einleitung; Eing.: Eingang; Einz.: Einzahl; Empf.: Empfänger; Entw.: Entwurf; Erg.: Ergebnis; Erl.: Erläuterung; Evang.: Evangelium; Fa.: Firma; Fak.: Fakultät; Fig.: Figur
    Filmog.: Filmografie; Forts.: Fortsetzung; Frankf.: Frankfurter; Führersch.: Führerschein; Geb.: Gebäude; Gebh.: Gebühr; Geg.: Gegend; Gegenw.: Gegenwart; Gesch.: Geschichte; Gew.: Gewicht
    Gewerk.: Gewerkschaft; Ggs.: Gegensatz; Gr.: Größe; Grdst.: Grundstück; Grst.: Grundstück; Hdb.: Handbuch; Hdschr.: Handschrift; Hft.: Heft; Hj.: Halbjahr; Hg.: Herausgeber; Hgg.: Herausgeber
    Hrsg.: Herausgeber; Hptst.: Hauptstadt; Hubr.: Hubraum; Inh.: Inhaber; Inkl.: inklusive; Inst.: Institut; Inv.: Inventar; Jb.: Jahrbuch; Jgg.: Jahrgänge; Jhg.: Jahrgang; Kat.: Katalog; Kfz.: Kraftfahrzeug
    Kto. Nr.: Kontonummer; Kr.: Kreis; Krs.: Kreis; Ldkr.: Landkreis; Lkr.: Landkreis; Landkr.: Landkreis; Kinderg.: Kindergarten; Koll.: Kollege; Komp.: Komponist; Konf.: Konferenz; Kons.: Konsonant; Korr.: Korrektur; Kt.: Kanton
    Lag.: Lager; Lfg.: Lieferung; Lief.: Lieferung; Lit.: Literatur; Lsg.: Lösung; Mag. Nr.: Magazinnummer; Masch.: Maschine; Mehrz.: Mehrzahl; Mitgl.: Mitglied; Mitt.: Mitteilung; Mot.: Motor; Mschr.: Monatsschrift
    MwSt.: Mehrwertsteuer; Mwst.: Mehrwertsteuer; MWSt.: Mehrwertsteuer; USt.: Umsatzsteuer; ESt.: Einkommensteuer; Lst.: Lohnsteuer; Nachf.: Nachfolger; Nachn.: Nachname; Nachtr.: Nachtrag; Obj.: Objekt; Orig.: Original; Ortst.: Ortsteil; Pfd.: Pfund
    Pkg.: Packung; Pck.: Packung; Pkt.: Punkte; Port.: Portion; Prod.: Produktion; Prov.: Provinz; Qual.: Qualität; Quadr.: Quadrat; Qu.: Quelle; Rechn.: Rechnung; Rg.: Rechnung; Red.: Redaktion; Reg.: Regierung; Bez.: Bezirk; Rel.: Religion; Rep.: Republik; Res.: Reserve
    Rep. Nr.: Reparaturnummer; Sdg.: Sendung; Sg.: Singular; Slg.: Sammlung; Soc.: Gesellschaft; Sp.:# Spalte; Spk.: Sparkasse; Stck.: Stück; Stellg.: Stellung; Sternb.: Sternbild; Sonderdr.: Sonderdruck; Tgb.: Tagebuch; Taf.: Tafel; Tb.: Taschenbuch; Temp.: Temperatur
    Terr.: Territorium; Tit.: Titel; Überschr.: Überschrift; Übers.: Übersetzer; Univ.: Universität; Unterz.: Unterzeichner; Urk.: Urkunde; Urspr.: Ursprung; Verb.: Verband; Ver.: Verein; Verf.: Verfasser; Verg.: Vergangenheit; Verk.: Verkehr; Vers.: Versicherung
    Verw.: Verwaltung; Verz.: Verzeichnis; Vf.: Verfasser; Vj.: Vorjahr; Vol.: Volumen; Vorbem.: Vorbemerkung; Vorn.: Vorname; Vorr.: Vorrunde; Wb.: Wörterbuch; Wdh.: Wiederholung; Wz.: Warenzeichen; Zeitschr.: Zeitschrift; Zs.: Zeitschrift; Ztschr.: Zeitschrift; Ztg.: Zeitung; Zentr.: Zentrum
    Zif.: Ziffer; Zub.: Zubehör; Zus.: Zusammensetzung; Zw.: Zweck; Zwgst.: Zweigstelle; Zwst.: Zweigstelle; Zw. St.: Zwischenstand; Erzgeb.: Erzgebirge; Vogtl.: Vogtland; Oberlaus.: Oberlausitz; Oberpf.: Oberpfalz; Mittelfr.: Mittelfranken; Unterfr.: Unterfranken; Oberfr.: Oberfranken; Niederbay.: Niederbayern; Oberbay.: Oberbayern
    Schwäb.: Schwäbisch; Allg.:^ Allgemeine; Landw.: Landwirtschaft; Marktpl.: Marktplatz; Sportpl.: Sportplatz; Gymn.: Gymnasium; Grundsch.: Grundschule; Obersch.: Oberschule; Kita.: Kita; Feuerw.: Feuerwehr; Pol.: Polizei; Gde.: Gemeinde; Amtsgem.: Amtsgemeinde; Rheinl.: Rheinland; Westf.: Westfalen; Meckl.: Mecklenburg; Vorp.: Vorpommern; Schlesw.: Schleswig; Holst.: Holstein; Brandenb.: Brandenburg; Nds.: Niedersachsen; Württ.: Württemberg
    """

  /// Parts of place names and of addresses.
  private static let places = """
    a. M.: am Main; a. Main: am Main; a. N.: am Neckar; a. Rh.: am Rhein; a. Rhein: am Rhein; a. S.: an der Saale; a. d. S.: an der Saale; a. d. O.: an der Oder; a. O.: an der Oder
    a. d. W.: an der Weinstraße; a. d. Weinstr.: an der Weinstraße; a. d. D.: an der Donau; a. d. E.: an der Elbe; a. d. Isar: an der Isar; a. d.:^ an der; a. H.: am Harz; a. Inn: am Inn; a. B.: am Bodensee
    i. Br.: im Breisgau; i. B.: im Breisgau; i. Sa.: in Sachsen; i. Vogtl.: im Vogtland; i. V.:! in Vertretung; i. Erzgeb.: im Erzgebirge; i. Th.: in Thüringen; i. Thür.: in Thüringen; i. Westf.: in Westfalen; i. W.: in Westfalen; i. Bay.: in Bayern
    i. d. Opf.: in der Oberpfalz; i. OB.: in Oberbayern; i. Allgäu: im Allgäu; o. d. T.: ob der Tauber; o. d. Tauber: ob der Tauber; v. d. H.: vor der Höhe; v. d. Höhe: vor der Höhe; v. d.:^ von der; u. d.:^ unter der; b.:= bei; v.:= von; d.:= der; f.:= für; ü.:^ über; Ri.:^ Richtung
    Mt.:^ Mount; Pt.:^ Point; Sta.:^ Santa; Sto.:^ Santo; Ste.:^ Sainte; Kgr.: Königreich; Rep. Südafrika: Republik Südafrika; Nordrh.: Nordrhein; Bl.:# Block; Straßb.: Straßburg; Pf.: Pfennig; Rpf.: Reichspfennig
    """

  /// Books, law and the press.
  private static let papers = """
    a. F.: alte Fassung; n. F.: neue Fassung; Nr. i. R.: Nummer; BGBl.: Bundesgesetzblatt; GBl.: Gesetzblatt; Abl.: Amtsblatt; ABl.: Amtsblatt; Entsch.: Entscheidung; Urt.: Urteil; Beschl.: Beschluss; Bescheid.: Bescheid; Verh.: Verhandlung; Verord.: Verordnung
    VO.: Verordnung; Ges. m. b. H.: Gesellschaft mit beschränkter Haftung; G. m. b. H.: Gesellschaft mit beschränkter Haftung; e. V.: eingetragener Verein; E. V.: eingetragener Verein; e. G.: eingetragene Genossenschaft; e. K.: eingetragener Kaufmann; e. Kfr.: eingetragene Kauffrau; r. V.: rechtsfähiger Verein
    d. R.: der Reserve; d. G.: durch die Güte; j. L.: jüngere Linie; ä. L.: ältere Linie; lfd.:+ laufend; lfd. Nr.: laufende Nummer; ausf.: ausführlich; illustr.:+ illustriert; Ill.: Illustration; Illustr.: Illustrationen; Komm.: Kommentar; Lex.: Lexikon; Auss.: Ausstattung; Aut.: Autor; Mitarb.: Mitarbeiter; Mitw.: Mitwirkung
    Dreh.: Drehbuch; Bearb.: Bearbeitung; Bibl.: Bibliothek; Biogr.: Biografie; Bibliogr.: Bibliografie; Chron.: Chronik; Ps.:# Psalm; Mos.:# Mose; Kor.:# Korinther; Röm.:# Römer; Matth.:# Matthäus; Mt.:# Matthäus; Mk.:# Markus; Lk.:# Lukas; Joh.:# Johannes; Apg.:# Apostelgeschichte; Offb.:# Offenbarung; Jes.:# Jesaja; Spr.:# Sprüche; Gal.:# Galater; Eph.:# Epheser; Phil.:# Philipper; Hebr.:# Hebräer
    """

  /// English, French and Latin forms that German papers keep.
  private static let foreign = """
    Mr.:~ Mister; Mrs.:~ Misses; Ms.: Miss; Messrs.: Messieurs; Mme.: Madame; Mlle.: Mademoiselle; Mgr.: Monsignore; Msgr.: Monsignore; Hon.: Honorable; Sgt.: Sergeant; Lt.:^ Leutnant; Col.: Colonel; Capt.: Captain; Cpt.: Captain; Gov.: Gouverneur; St.: Sankt; No.:# Nummer; no.:# Nummer; Nos.:# Nummern
    Inc.: Incorporated; Corp.: Corporation; Ltd.: Limited; Co.: Co; Cie.: Compagnie; Comp.: Compagnie; Bros.: Brothers; Dept.: Department; Ave.: Avenue; Blvd.: Boulevard; Bd.:^ Boulevard; Rd.:^ Road; Sq.: Square; feat.: featuring; ft.:^ featuring; et al.: et alii; i. e.: das heißt; e. g.: zum Beispiel; a. k. a.: alias; op. cit.: am angegebenen Ort; N. N.: Nomen nominandum; n. b.: notabene; N. B.: notabene; nb.: notabene; approx.: ungefähr; est.: geschätzt; resp. a.: respektive
    """

  /// Trade, property and small advertisements.
  private static let trade = """
    tgl.: täglich; wtl.: wöchentlich; mtl.: monatlich; monatl.: monatlich; jhrl.: jährlich; stdl.: stündlich; möbl.:+ möbliert; unmöbl.:+ unmöbliert; renov.:+ renoviert; neuw.: neuwertig; gepfl.:+ gepflegt; gg. Geb.: gegen Gebot; VHB.: Verhandlungsbasis; VB.: Verhandlungsbasis; FP.: Festpreis; KM.: Kaltmiete; WM.: Warmmiete; NK.: Nebenkosten; NR.: Nichtraucher; Wfl.: Wohnfläche; Wohnfl.: Wohnfläche; Nutzfl.: Nutzfläche; Balk.: Balkon; Terr. u. Garten: Terrasse und Garten; Kü.: Küche; Stellpl.: Stellplatz; Gar.: Garage; ges.: gesucht; verk.: verkaufe; verm.: vermiete; zvk.: zu verkaufen; abzug.: abzugeben; Ang.: Angebote; Zuschr.: Zuschriften; priv.: privat; Vermittl.: Vermittlung; prov.: provisorisch; ger.: gerade; jg.:+ jung; freundl.:+ freundlich; frdl.:+ freundlich; gr.:^+ groß; kl.:^+ klein; gt.:^+ gut; sehr gt.: sehr gut; dkl.:^+ dunkel; Kl. Anz.: Kleinanzeige; Vorverk.: Vorverkauf; Vvk.: Vorverkauf; AK.: Abendkasse; Eintr.: Eintritt; Erm.: Ermäßigung; erm.:+ ermäßigt; Veranst.: Veranstaltung; Veranstr.: Veranstalter; Treffp.: Treffpunkt; Parkpl.: Parkplatz; Öffn.: Öffnung; Öffnungsz.: Öffnungszeiten; Sprechz.: Sprechzeiten; Anm.:! Anmeldung; tel.:+ telefonisch; vorauss.: voraussichtlich; voraussichtl.: voraussichtlich; unverb.: unverbindlich; garant.: garantiert; kostenl.: kostenlos; kompl.:+ komplett
    """
}

/// What the stop of each abbreviation says about the sentence.
///
/// The words are written without their last stop, those of several parts with all their stops and without spaces.
/// Abbreviations that are read out but not listed here take their kind from the marks of `AbbreviationTable`.
extension AbbreviationKind {
  /// The kind of every abbreviation of one stop.
  static let words: [String: AbbreviationKind] = table([
    (.never, adverbs), (.beforeName, titles), (.never, degrees), (.beforeName, names),
    (.beforeName, adjectives), (.beforeNumber, numbered),
    (.quantity, quantities), (.open, nouns), (.open, officials), (.open, streets), (.open, regions),
    (.open, church),
    (.open, learning), (.open, press), (.last, endings),
  ])

  /// The kind of every abbreviation of several parts, with its stops.
  static let phrases: [String: AbbreviationKind] = table([
    (.never, phrasesWithin), (.beforeName, phrasesOfEither), (.open, phrasesAtEnd), (.open, places),
    (.last, phrasesClosing),
  ])

  /// Words that are abbreviations behind a number only: "5 Ex.", "30 Min.".
  static let behindNumber: Set<String> = set(
    """
    Min Mon Wo Pers Ex Mill Bill Pr Prs Be Bch Sek Std Stdn Sec Hrs Tabl Amp Fl Pckg Pkg Port Pt Pts Pkt
    Rpf Kop Ct Cts Gr Kilom Ltr Einw Zi Zim Whg Betr Stck
    """)

  /// Real words that some list of abbreviations holds; their stop is a full stop.
  static let fullWords: Set<String> = set(
    """
    Bayer Internat intern Bill Mill Kita Verb Port Gar Gen Pol Ass Pat Lag Lit Ex Tit Aut Bad Bank Best
    Balk Mag Dir Hut Ill Lex Mitt Mot Kor Gal Hon Ang Res Sup Kom Em Max Min Mon Wo Def Ber Ref Rom Rel
    Rep Temp Chron Fig Bibl Spr Sprechz gest verst erb best op led span sel gern vers einz höchst mindest
    frühest bek gebr Orig Prod Qual Komp Tab Art Prov Mob Hut Soc Est
    """)

  /// Words that end sentences as they are but have an abbreviation's meaning before a number: "auf diese Art. Die".
  static let wordsBesideNumber: Set<String> = ["Art", "Tab", "No", "no", "Fig", "Bl"]

  // MARK: - One stop

  /// Something always follows: adverbs, conjunctions and prepositions.
  private static let adverbs = """
    bzw beziehungsw resp ca zirk cca rd ungef evtl evt event ggf ggfs gegebenenf ggü inkl incl exkl excl
    einschl einschließl ausschl ausschließl zzgl zuzgl abzgl bzgl bezgl bez betr hins hinsichtl bspw
    beispielsw insb insbes möglw normalerw üblicherw teilw zeitw stellenw ersatzw vergleichsw wahrsch
    wahrscheinl vermutl schätzungsw vorw grds grundsätzl eigtl eigentl gelegtl vorzugsw vgl vergl desgl
    näml nml lt gem wg mind max durchschn zzt dzt od entw sogen sog vorm vormitt nachm nachmitt vs vers cf
    gez svw geb verh gest gegr min approx lfd bes einschlägl jew betreff
    """

  /// Degrees within a title.
  private static let degrees = """
    rer pol nat phil theol jur iur habil med vet dent oec agr hum paed techn sc mont mult cand stud lic h
    """

  /// Titles, ranks and forms of address before a name.
  private static let titles = """
    Dr Dres Drs Prof Proff Dipl Ing Mag Lic Priv Doz Hr Hrn Fr Frl Mr Mrs Ms Messrs Mme Mlle Mgr Msgr
    Monsig Rev Sgt Lt Ltn Lieut Capt Cpt Cpl Gov Adm Maj Hptm Oblt Oberstlt Uffz Fw Obfw Ofw Hfw Stfw
    OStFw StUffz Gefr OGefr HptGefr OTL Kpt Kapt Kptlt Brig Feldw Leutn Generallt Generalmaj Rittm Wachtm
    Insp Kommiss KHK POM PHM Pfr Pfrn Vik Diak Kard Erzb Bisch Superint Exz Hwst Hochw Ehrw Bgm Bgmst
    Bürgerm Oberbürgerm Abg Stv Stellv stellv stv Präs Vizepräs Gouv Staatssekr Bundesmin Ministerpräs
    Sekr RA RAin StA Rekt Assist Kfm Kffr Dott
    """

  /// A name or a noun follows; only a function word with a capital begins a sentence.
  private static let names = """
    St Ste Sta Sto Skt Hl hl Hll sel Mt Pt Gebr Geschw Fam Fa Wwe Eheg Br Sr Chr Joh Friedr Wilh Heinr
    Bernh Ferd Gg Gottfr Gottl Günth Herm Karlh Matth Sigm Theod Theoph Ulr Wolfg Kgl kgl kais kaiserl
    königl Kgr großherzogl herzogl fürstl gräfl bischöfl erzbischöfl Gr Kl Bd Bde Vol Blvd Bvd Ave Rte
    Feat feat ft Nordrh Schlesw Meckl Vorp Sächs Kath Techn Städt Staatl Allg Dt Nat Kl Zentr Freiw
    """

  /// Adjectives and participles cut short before their noun.
  private static let adjectives = """
    dt dtsch frz franz engl ital span russ ukr poln tschech amerik österr schweiz schweizer europ niederl
    türk griech chin japan jap israel brit schwed dän norw finn ungar rumän bulg kroat serb slow alban
    arab pers hebr lat mlat ahd mhd nhd althochdt mittelhochdt niederdt sächs thür bayer bayr hess preuß
    württ westf schles böhm mähr fränk schwäb alemann rhein ostdt westdt ev evang kath röm jüd islam
    christl kirchl ökum städt staatl öffentl komm ländl gesetzl rechtl polit wirtschaftl wiss
    wissenschaftl techn mediz jur hist histor ehem ehemal gen int internat nat region allg alleinst verw
    led gesch spez versch zust urspr jährl monatl wöchentl tägl stündl persönl schriftl mündl telef ständ
    südl nördl östl westl entspr ges zahlr gegenw derz voraussichtl vorauss amtl vorl gepl nächstgel lfr
    kfr mittelfr mod dipl gepr unverh unbek gebr möbl unmöbl renov gepfl freundl frdl gr kl gt dkl jg tel
    priv prov illustr unverb erm ält jüng unt mittl hint vord kgl kaufm gewerbl landw handwerkl künstl
    musikal körperl geistl weltl sozialverst neurol orthop chirurg psych psychiatr pädiatr internist chron
    operat amb angeb erbl beids bds
    """

  /// A number follows, else it is another word.
  private static let numbered = """
    Nr Nrn No no Nos S Art Artt Abs Kap Ziff Zif Rn Rdn Rdnr Rz Fn Tel Telnr Telef Abb Tab Taf Ps Mos Kor
    Röm Mt Mk Lk Apg Offb Jes Gal Eph Hebr Buchst lit Hausnr Startnr Kto Az Aktz Anm Aufl Lfg Pos Fig Sp
    Zl Nrn Bl Postf BGBl RGBl ABl GVBl GVOBl BStBl BAnz BArbBl Drs Lekt Jg Jgg
    """

  /// It stands between a number and what is counted.
  private static let quantities = """
    Mio Mrd Mia Tsd Td Std Stdn Sek Dtzd Stk Stck Ztr Pfd Pckg Pers Sec
    """

  /// Nouns that stand within a sentence and at its end.
  private static let nouns = """
    Jh Jhd Jhdt Jhs Jhds Jahrh Jt Jtsd Aufg Ausg Abt Bez Kl Pl Zi Whg Verl Hrsg Hg Hgg Red Übers Verf Vf
    Bearb Mitarb Mitw Inh Nachf Anh Anl Einl Ausf Bem Beisp Bsp Def Forts Ggs Gegs Hauptst Hptst Kinderg
    Konf Kons Koll Korr Mitgl Mschr Mwst MwSt MWSt Obj Ortst OT Ldkr Lkr Landkr Krs Kr Gde Gmd Gem Reg
    Regbez Prov Qual Rechn Rg Sdg Sg Pl Slg Sonderdr Stellg Tb Tgb Temp Terr Überschr Unterz Urk Verg Verk
    Verw Verz Vj Vorbem Vorn Nachn Vorr Wdh Wz Zs Ztschr Zeitschr Ztg Zub Zus Zw Zwgst Angek Angekl Zuschr
    Veranst Eintr Vvk Vorverk Treffp Öffnungsz Sprechz Wfl Wohnfl Stellpl Parkpl verw gesch getr gefl gef
    erl bearb übers hrsg begl beschr gek geschl ersch erw Abk Adr Antw Aufn Auftr Ausst Ausw Begr Bg Bll
    Darst Eing Empf Entw Erg Erl Gegenw Gesch Gewerk Grdst Handschr Hs Hss Hdschr Inst Kat
    """

  /// Offices, committees and military units.
  private static let officials = """
    BMin Vors Vorst Geschf Geschäftsf Beauftr Sachb Bgd Brig Btl Batt Div Komp Kp Rgt Regt Esk Gesch Kdo
    Kdr Zgf Verwg Bundesreg Landesreg Gemeindeverw Ausschussvors Bundesverb Landesverb Arbeitsgem
    Verbandsgem Samtgem VerwGem
    """

  /// Streets, stations and buildings.
  private static let streets = """
    Str str Straß Pl pl Hbf Bhf Bf Gäßch Anl Chauss Brück Siedl Marktpl Sportpl Bahnhofspl Schulstr
    Hauptstr Bahnhofstr Wohng Geb Hochh Etg Erdg Obergesch Dachgesch
    """

  /// States, regions and rivers.
  private static let regions = """
    Erzgeb Vogtl Oberlaus Niederlaus Oberpf Mittelfr Unterfr Oberfr Niederbay Oberbay Rheinl Westf Holst
    Brandenb Nds Niedersachs Württ Thür Anh Opf Opr Wpr Ostpr Westpr Pomm Schles Sachs Rhld Kt Gouvern
    Calif Ariz Okla
    """

  /// Church and calendar.
  private static let church = """
    Kirchgem Pfarrgem Gottesd Bibl Luth Mo Di Mi Do Sa So Feiert Sonnt
    """

  /// Schools and sciences.
  private static let learning = """
    Univ Hochsch Fachhochsch Gymn Grundsch Obersch Realsch Berufssch Volkshochsch Fak Sem Semest Vorl Üb
    Diss Habil Phys Chem Biol Geogr Päd Psychol Soziol Theol Philos Med Abit Zool Geol Astron
    """

  /// Newspapers and books.
  private static let press = """
    Jb Jbb Hdb Wb Bibliogr Biogr Ms Mskr Mss Typoskr Faks Faksim Reprod Rez Zit Anz Beil Nachtr Fot Zeichn
    Illustr Karik Kupferst Radier
    """

  /// The last word of its sentence more often than not.
  private static let endings = """
    usw usf uvm uva etc pp Co Inc Corp Ltd Cie Bros jun jr Jr sen sr ff dgl dergl ebd ebda ibid ibd Hbf
    Bhf ugs Comp
    """

  // MARK: - Several stops

  /// Something always follows.
  private static let phrasesWithin = """
    z.B. z.Bsp. d.h. d.i. d.s. u.U. m.E. u.E. m.W. u.W. i.d.R. i.Allg. i.allg. i.A. i.S.v. i.S.d. i.H.v.
    i.H.d. i.d.F. i.V.m. i.e.S. i.w.S. m.a.W. s.S. s.Abb. s.Tab. z.H. z.Hd. z.Hdn. p.Kopf Dr.med. Dr.jur.
    Dr.phil. Dr.h.c. Dr.e.h. Dr.rer.nat. rer.nat. rer.pol. med.dent. med.vet. h.c. h.c.mult. e.h. a.k.a.
    i.e. e.g. a.d. u.zw. u.z. o.Prof. a.o.Prof. lfd.Nr. Kto.Nr. Tel.Nr. Prof.Dr. v.d. i.Vgl. i.Ggs.
    bzgl.d. v.l. v.r. o.g. u.g. v.g. o.a.
    """

  /// Something follows as a rule; a function word with a capital begins a sentence.
  private static let phrasesOfEither = """
    u.a. u.A. v.a. v.A. z.T. z.Z. z.Zt. z.Tl. z.gr.T. z.g.T. i.Ü. i.ü. i.B. s.o. s.u. s.a. s.d. o.w. o.J.
    o.O. o.V. m.M. v.H. v.T. i.K. i.M. i.L. i.G. n.n. N.N. b.w. d.d. op.cit. loc.cit. et.al. u.ff. a.m.
    p.m. m.w.N. w.o. v.o. v.u. l.o. r.o. l.u. r.u. l.i. M.i.B. r.i.B. l.n.r. v.l.n.r. v.r.n.l. i.Bild.
    """

  /// They stand at the end of a sentence as well.
  private static let phrasesAtEnd = """
    p.a. p.P. p.Pers. p.T. p.J. k.o. K.o. a.K. a.G. i.O. o.B. u.v.a. u.Ä. u.ä. o.Ä. o.ä. u.dgl. o.dgl.
    u.dergl. u.dgl.m. e.V. E.V. e.G. e.K. e.Kfr. r.V. m.b.H. G.m.b.H. Ges.m.b.H. u.Z. a.D. i.R. i.Tr. i.V.
    d.R. d.J. d.M. v.J. v.M. n.J. n.M. d.Ä. d.Gr. d.Red. d.Verf. d.Übers. d.Hrsg. d.Autors. a.a.O. ü.d.M.
    ü.NN. ü.M. m.ü.M. m.ü.NN. u.d.M. u.A.w.g. q.e.d. R.I.P. r.i.p. b.a.W. Anm.d.Red. Anm.d.R. Anm.d.Verf.
    Anm.d.Übers. Anm.d.A. Bem.d.Red. P.S. p.s. M.A. B.A. B.Sc. M.Sc. B.Eng. M.Eng. LL.M. LL.B. Ph.D. M.D.
    n.n.b. n.Vb. n.Vereinb. a.F. n.F. i.d.F.v. z.S. z.V. z.K. z.d.A. z.b.V. z.B.V. et.c. u.k. k.u.k. U.S.
    U.S.A. U.K. U.N. D.C. L.A. N.Y. Z.d.A. i.Gr. i.Ruhest. a.d.Z. i.Lauf. w.V. i.A.d. d.Vf. f.d.R. f.d.D.
    o.V.i.A. Hrsg.v.
    """

  /// They close what they stand behind: an era, a result, a list.
  private static let phrasesClosing = """
    v.Chr. n.Chr. v.Chr.G. n.Chr.G. v.u.Z. n.u.Z. v.d.Z. n.V. n.E. n.P. i.E. u.s.w. u.s.f. u.v.m. u.a.m.
    u.v.a.m.
    """

  /// Ends of place names.
  private static let places = """
    a.M. a.N. a.Rh. a.S. a.d.S. a.d.O. a.O. a.d.W. a.d.Weinstr. a.d.D. a.d.E. a.d.H. a.H. a.B. i.Br. i.B.
    i.Sa. i.Vogtl. i.Erzgeb. i.Th. i.Thür. i.Westf. i.W. i.Bay. i.d.Opf. i.OB. o.d.T. v.d.H. a.d.L. a.Inn.
    a.L. i.Allg. i.H. b.M. b.B. i.Schw. a.A. a.d.Ilm. i.Ostfr.
    """

  private static func table(_ lists: [(AbbreviationKind, String)]) -> [String: AbbreviationKind] {
    var table: [String: AbbreviationKind] = [:]
    for (kind, text) in lists {
      // The first list that names a word decides.
      for word in set(text) where table[word] == nil { table[word] = kind }
    }
    return table
  }

  private static func set(_ text: String) -> Set<String> {
    Set(text.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init))
  }
}

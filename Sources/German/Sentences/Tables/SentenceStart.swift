/// How much the first word behind a stop speaks for a new sentence, apart from its capital.
enum SentenceStart: Comparable, Sendable {
  /// Any other word: a noun or a name, which has its capital everywhere.
  case none
  /// A noun that often opens a sentence without an article: "Experten", "Polizisten", "Trainer Weber".
  case noun
  /// An adjective with an ending, which has a capital at the start only: "Neue", "Weitere".
  case adjective
  /// A word that has a capital at the start only: articles, pronouns, prepositions, conjunctions, adverbs, verbs.
  case function

  /// The strength of `word`; `behind` is the token after it.
  static func of(_ word: Token, behind: Token) -> SentenceStart {
    guard word.isCapitalised else { return isBrand(word) ? .function : .none }
    let text = word.text
    if functionWords.contains(text) {
      // "In-Ear", "An-Institut": the first part of a compound says nothing.
      return behind.isDash && behind.touches ? .none : .function
    }
    if adjectives.contains(text) { return .adjective }
    if nouns.contains(text) || nounEndings.contains(where: text.hasSuffix) { return .noun }
    return .none
  }

  /// Function words that are surnames as well: "Dr. Lange", "M. Weiß".
  static func isSurname(_ word: String) -> Bool {
    surnames.contains(word)
  }

  /// Whether a word that begins small can begin a sentence: "iPhone", "eBay", "dm".
  static func isBrand(_ word: Token) -> Bool {
    guard word.isLowercased else { return false }
    if brands.contains(word.text) { return true }
    // "iPhone", "eSport", "mRNA": a small letter and a capital.
    let scalars = word.text.unicodeScalars
    guard scalars.count > 3, let second = scalars.dropFirst().first else { return false }
    return second.properties.isUppercase
  }

  /// Names that are written with a mark behind them: "Yahoo!".
  static func isNameWithMark(_ word: String) -> Bool {
    namesWithMark.contains(word)
  }

  private static let brands: Set<String> = [
    "adidas", "arte", "congstar", "dm", "ebay", "taz", "trivago", "dpa", "kicker", "iOS", "vdek", "hr", "rbb",
    "mdr", "ndr", "wdr", "swr",
  ]

  private static let namesWithMark: Set<String> = [
    "Yahoo", "Jeopardy", "Joomla", "Kahoot", "Yum", "Wham", "Mixx", "Ho",
  ]

  private static let surnames: Set<String> = [
    "Lange", "Weiß", "Will", "Gut", "Ganz", "Rund", "Wohl", "Eben", "Halt", "Kaum", "Eher", "Bis", "Viel",
    "Sommer", "Groß", "Lang", "Kurz", "Stark", "Neben", "Laut", "Sein", "Mal", "Gern", "Klar", "Weit",
  ]

  private static let functionWords: Set<String> = capitalised(
    [articles, pronouns, prepositions, conjunctions, adverbs, interjections, questions, verbs])

  private static let articles = """
    der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner keines dieser diese dieses
    diesen diesem jener jene jenes jenen jenem jeder jede jedes jeden jedem mancher manche manches manchen solche solcher
    solches solch welche welcher welches welchen alle aller allen alles beide beiden beides einige einiger einigen etliche
    mehrere mehreren mehrerer viele vieler vielen vieles viel wenige weniger wenigen zahlreiche zahlreicher sämtliche
    derlei allerlei keinerlei jegliche jeglicher manch irgendein irgendeine
    """
  private static let pronouns = """
    ich du er sie es wir ihr man mich dich ihn uns euch mir dir ihm ihnen mein meine meinen meinem meiner dein deine deinen
    deinem deiner sein seine seinen seinem seiner seines ihre ihren ihrem ihrer ihres unser unsere unseren unserem unserer
    euer eure euren eurem eurer jemand niemand etwas nichts jedermann derjenige diejenige dasjenige diejenigen derselbe
    dieselbe dasselbe dieselben denen deren dessen selbst sich irgendwer irgendetwas ihretwegen seinetwegen
    """
  private static let prepositions = """
    in im ins an am ans auf aufs aus bei beim bis durch durchs für fürs gegen hinter mit nach neben ohne über übers um ums
    unter unterm von vom vor vorm während wegen zu zum zur zwischen seit trotz laut gemäß anhand aufgrund angesichts anlässlich
    anstatt anstelle außer außerhalb dank einschließlich entgegen entlang gegenüber hinsichtlich infolge innerhalb inmitten
    jenseits mangels mithilfe mittels nahe nebst oberhalb samt seitens statt unweit unterhalb zufolge zugunsten zwecks
    bezüglich ab pro per mitsamt ungeachtet binnen abseits inklusive exklusive zuzüglich abzüglich
    """
  private static let conjunctions = """
    und oder aber denn doch sondern wenn weil dass daß ob als wie wo damit obwohl obgleich obschon sobald solange soweit
    sofern falls indem nachdem bevor bis sodass sooft wohingegen wobei wodurch womit woran worauf woraus worin worüber
    wovon wozu weder entweder sowohl sowie beziehungsweise je desto umso zumal wogegen wonach worum worunter hätte
    """
  private static let adverbs = """
    da dann danach daraufhin daher darum deshalb deswegen dafür dagegen dabei dadurch daneben daran darauf daraus darin darüber
    darunter davon davor dazu dazwischen dahinter demnach demzufolge derzeit dennoch dort dorthin dorther drüben hier hierbei
    hierfür hiermit hiervon hierzu hierhin hierzulande hin her heute gestern morgen übermorgen vorgestern jetzt nun bald bereits
    schon noch nur auch so sogar somit sonst trotzdem vielleicht wahrscheinlich vermutlich offenbar offensichtlich anscheinend
    möglicherweise natürlich selbstverständlich leider glücklicherweise zunächst zuerst zuletzt zudem außerdem ferner weiterhin
    weiter überdies schließlich endlich inzwischen mittlerweile unterdessen indessen indes hingegen allerdings jedoch immerhin
    immer nie niemals manchmal oft häufig meist meistens selten mehrmals einmal zweimal dreimal wieder wiederum erneut erst
    ebenso ebenfalls gleichzeitig zugleich gleichwohl gerade genau etwa fast beinahe rund knapp mindestens höchstens insgesamt
    insbesondere besonders hauptsächlich überwiegend teilweise größtenteils beispielsweise nämlich folglich infolgedessen
    also eigentlich tatsächlich wirklich sicher sicherlich gewiss bestimmt kaum nicht nirgends nirgendwo überall irgendwo
    irgendwann irgendwie irgendwas woanders anders andererseits einerseits stattdessen vielmehr vorerst vorher vorhin nachher
    später früher damals seinerzeit seitdem seither bisher bislang künftig zukünftig lange längst kürzlich neulich jüngst
    letztlich letztendlich links rechts oben unten vorne hinten draußen drinnen innen außen abends morgens mittags
    nachmittags nachts vormittags frühmorgens montags dienstags mittwochs donnerstags freitags samstags sonntags täglich
    wöchentlich monatlich jährlich gern gerne lieber ja nein okay gut super toll schade danke bitte hallo erstens zweitens
    drittens viertens einst ansonsten jedenfalls dementsprechend entsprechend ursprünglich aktuell momentan demnächst unlängst
    mitunter bisweilen zuweilen zumindest wenigstens allein allenfalls ganz sehr zwar wohl eben halt eher mehr genauso
    gemeinsam zusammen zurzeit zeitgleich klar neu ebendort anschließend auffällig ausgerechnet äußerst bekanntlich bezeichnend
    dahin daheim deutlich drum eigens einfach fortan freilich gegebenenfalls gelegentlich gemeinhin gewöhnlich grundsätzlich
    immerzu interessant keineswegs keinesfalls keinesfalls kurz kurzum lediglich mitnichten möglich nebenbei nebenher
    nichtsdestotrotz nochmals normalerweise notfalls nunmehr obendrein ohnehin plötzlich rückblickend schlimmer schlimmstenfalls
    selbstredend sodann spätestens stets umgekehrt ungefähr unbestritten unklar unterwegs ursächlich vergangenen verständlicherweise
    vereinzelt vorab vorläufig vorsichtshalber vorübergehend weitaus weltweit bundesweit landesweit europaweit zeitweise
    zeitweilig ziemlich zugegeben zuvor zwischendurch zwischenzeitlich anfangs anfänglich daraufhin dabeisein dereinst
    """
  private static let interjections = """
    oh ach ah aha au autsch äh hm hmm na nanu tja tschüss tschüs hey hallo huch hurra juhu bravo ups pst servus moin amen
    prost sorry stopp
    """
  private static let questions = """
    wer wen wem wessen was wann warum weshalb wieso weswegen woher wohin welch inwiefern inwieweit wofür wodurch
    """
  private static let verbs = """
    ist sind war waren wird werden wurde wurden hat haben hatte hatten kann können konnte konnten könnte könnten muss müssen
    musste mussten müsste soll sollen sollte sollten will wollen wollte wollten darf dürfen durfte dürfte mag möchte mochte
    möchten sei seien wäre wären würden gibt gab gäbe bin bist habe hast hätten geht ging kommt kam steht stand
    bleibt blieb liegt lag heißt hieß macht machte lassen lässt ließ weiß findet fand gilt galt sagt sagte
    geboren verheiratet gegründet bekannt siehe glaubt braucht brauchen gehört scheint hinzu fest zurück los auffallend
    """

  /// No word that stands in names of courts and titles behind an ordinal belongs here: "die 1. Große Strafkammer".
  private static let adjectives: Set<String> = capitalised([
    """
    neue neuer neues neuen weitere weiterer weiteres weiteren erste erster erstes ersten letzte letzter junge junger
    ältere jüngere andere anderer anderes anderen andern verschiedene unterschiedliche ähnliche zusätzliche
    mögliche gleiche wichtige wichtiger wichtigste wichtigster nächste nächster nächstes nächsten vergangene vergangenes
    betroffene betroffen beteiligte freiwillige ehrenamtliche ausländische deutsche deutscher russische russischer
    ukrainische ukrainischer amerikanische französische britische chinesische türkische israelische polnische örtliche
    hohe hoher niedrige steigende sinkende schwere schwerer starke starker heftige dichter lange kurze frühere früherer
    ehemalige ehemaliger aktuelle aktueller internationale nationale staatliche private öffentliche kritische positive
    negative besondere besonderer besonderes einzelne gute guter gutes schlechte viertel unbekannte unbekannter bisherige
    zweite zweiter zweites dritte dritter größter größte größtes einziger einzige einziges
    """
  ])

  private static let nouns: Set<String> = Set(
    """
    Experten Experte Expertin Kritiker Kritik Beobachter Forscher Wissenschaftler Ermittler Ermittlungen Polizisten Polizei
    Beamte Zeugen Augenzeugen Anwohner Anlieger Nachbarn Menschen Frauen Männer Kinder Jugendliche Eltern Leute Bürger
    Bürgerinnen Besucher Besucherinnen Zuschauer Fans Gäste Schüler Schülerinnen Lehrer Lehrkräfte Studenten Studierende Ärzte
    Patienten Politiker Politikerinnen Abgeordnete Mitarbeiter Beschäftigte Arbeitnehmer Arbeitgeber Gewerkschaften
    Gewerkschafter Unternehmen Firmen Banken Anleger Aktien Analysten Ökonomen Händler Kunden Verbraucher Verbraucherschützer
    Umweltschützer Naturschützer Tierschützer Landwirte Bauern Autofahrer Radfahrer Fußgänger Reisende Fahrgäste Pendler
    Touristen Urlauber Einsatzkräfte Rettungskräfte Feuerwehrleute Feuerwehr Sanitäter Helfer Soldaten Truppen Rebellen
    Demonstranten Aktivisten Medien Zeitungen Berichte Berichten Medienberichten Angaben Informationen Hintergrund Grund Gründe
    Ziel Anlass Auslöser Ursache Ursachen Ergebnis Folge Folgen Tickets Karten Eintrittskarten Eintritt Einlass Beginn Anmeldung
    Anmeldungen Treffpunkt Veranstalter Infos Ende Anfang Mitte Voraussetzung Bedingung Fakt Tatsache Schluss Pech Glück
    Staatsanwaltschaft Verteidigung Angeklagter Angeklagte Täter Opfer Verletzte Tote Zwei Drei Vier Fünf Sechs Sieben Acht
    Neun Zehn Elf Zwölf Dutzende Hunderte Tausende Millionen Hälfte Teile Spieler Spielerinnen Kommunen Städte Gemeinden
    Länder Staaten Regierung Regierungschef Regierungschefin Präsident Präsidentin Bundespräsident Kanzler Kanzlerin
    Bundeskanzler Bundeskanzlerin Minister Ministerin Ministerpräsident Ministerpräsidentin Bürgermeister Bürgermeisterin
    Oberbürgermeister Oberbürgermeisterin Landrat Landrätin Trainer Trainerin Bundestrainer Coach Stürmer Stürmerin Torhüter
    Torhüterin Torwart Kapitän Kapitänin Abwehrchef Sprecher Sprecherin Chef Chefin Geschäftsführer Geschäftsführerin
    Vorsitzender Vorstand Staatsanwalt Staatsanwältin Regisseur Regisseurin Autor Autorin Schauspieler Schauspielerin
    Sänger Sängerin Weltmeister Weltmeisterin Olympiasieger Titelverteidiger Gastgeber Schiedsrichter Spitzenreiter
    Tabellenführer Herr Frau Außenminister Außenministerin Innenminister Finanzminister Verteidigungsminister Kreml
    Pressesprecher Pressesprecherin Historiker Historikerin Anwalt Anwältin Rechtsanwalt Rechtsanwältin Gutachter
    Grüne Linke Sozialdemokraten Liberale Christdemokraten Koalition Opposition Stadtverwaltung Stadträte Anwohnerinnen
    Niemals Musik Wasser Schnee Regen Wind Temperaturen Schauer Gewitter Wolken Nebel Sonnenschein
    """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init))

  private static let nounEndings = [
    "sprecher", "sprecherin", "chef", "chefin", "trainer", "trainerin", "minister", "ministerin", "präsident",
    "präsidentin", "experte", "expertin", "experten", "forscher", "forscherin", "schützer", "politiker",
    "politikerin", "leiter", "leiterin", "ermittler", "verbände", "kreise", "vertreter",
  ]

  private static func capitalised(_ lists: [String]) -> Set<String> {
    var words: Set<String> = []
    for list in lists {
      for word in list.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
        words.insert(word.prefix(1).uppercased() + word.dropFirst())
      }
    }
    return words
  }
}

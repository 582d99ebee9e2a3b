/// What a sentence begins with, and what only looks like it.
enum SentenceStart {
  /// Whether `word` opens a sentence when it has a capital: articles, pronouns, prepositions, conjunctions, adverbs,
  /// question words and verbs that are no nouns.
  static func isStarter(_ word: String) -> Bool {
    starters.contains(word)
  }

  /// Names that begin with a small letter also where a sentence begins.
  static func isBrand(_ word: String) -> Bool {
    brands.contains(word)
  }

  /// Names that are written with a mark behind them: "Yahoo!".
  static func isNameWithMark(_ lowercased: String) -> Bool {
    namesWithMark.contains(lowercased)
  }

  private static let brands: Set<String> = [
    "iPhone", "iPhones", "iPad", "iPads", "eBay", "iOS", "iMac", "adidas", "iTunes",
  ]

  private static let namesWithMark: Set<String> = [
    "yahoo", "jeopardy", "joomla", "kahoot", "yum", "oh", "ach", "hurra", "bild",
  ]

  private static let starters: Set<String> = {
    var words: Set<String> = []
    for word in (articles + pronouns + prepositions + conjunctions + adverbs + questions + verbs).split(
      whereSeparator: { $0 == " " || $0 == "\n" })
    {
      words.insert(word.prefix(1).uppercased() + word.dropFirst())
    }
    return words
  }()

  private static let articles = """
    der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner keines dieser diese dieses
    diesen diesem jener jene jenes jenen jenem jeder jede jedes jeden jedem mancher manche manches manchen solche solcher
    solches welche welcher welches welchen alle aller allen alles beide beiden beides einige einiger einigen etliche
    mehrere mehreren viele vieler vielen vieles wenige weniger wenigen zahlreiche sämtliche derlei allerlei
    """
  private static let pronouns = """
    ich du er sie es wir ihr man mich dich ihn uns euch mir dir ihm ihnen mein meine meinen meinem meiner dein deine deinen
    deinem deiner sein seine seinen seinem seiner seines ihre ihren ihrem ihrer ihres unser unsere unseren unserem unserer
    euer eure euren eurem eurer jemand niemand etwas nichts jedermann derjenige diejenige dasjenige diejenigen derselbe
    dieselbe dasselbe dieselben denen deren dessen selbst sich irgendwer irgendetwas
    """
  private static let prepositions = """
    in im ins an am ans auf aufs aus bei beim bis durch durchs für fürs gegen hinter mit nach neben ohne über übers um ums
    unter unterm von vom vor vorm während wegen zu zum zur zwischen seit trotz laut gemäß anhand aufgrund angesichts anlässlich
    anstatt außer außerhalb dank einschließlich entgegen entlang gegenüber hinsichtlich infolge innerhalb inmitten jenseits
    mangels mithilfe mittels nahe nebst oberhalb samt seitens statt unweit unterhalb zufolge zugunsten zwecks bezüglich
    """
  private static let conjunctions = """
    und oder aber denn doch sondern wenn weil dass daß ob als wie wo damit obwohl obgleich obschon sobald solange soweit
    sofern falls indem nachdem bevor ehe bis sodass sooft wohingegen wobei wodurch womit woran worauf woraus worin worüber
    wovon wozu weder entweder sowohl sowie beziehungsweise je desto umso zumal
    """
  private static let adverbs = """
    da dann danach daraufhin daher darum deshalb deswegen dafür dagegen dabei dadurch daneben daran darauf daraus darin darüber
    darunter davon davor dazu dazwischen demnach derzeit dennoch dort dorthin dorther drüben hier hierbei hierfür hiermit hiervon
    hierzu hierhin hin her heute gestern morgen übermorgen vorgestern jetzt nun bald bereits schon noch nur auch so sogar somit
    sonst trotzdem vielleicht wahrscheinlich vermutlich offenbar offensichtlich anscheinend möglicherweise natürlich
    selbstverständlich leider glücklicherweise zunächst zuerst zuletzt zudem außerdem ferner weiterhin weiter überdies schließlich
    endlich inzwischen mittlerweile unterdessen indessen indes hingegen dagegen allerdings jedoch immerhin immer nie niemals
    manchmal oft häufig meist meistens selten mehrmals einmal zweimal dreimal wieder wiederum erneut erst ebenso ebenfalls
    gleichzeitig zugleich gleichwohl gerade genau etwa fast beinahe rund knapp mindestens höchstens insgesamt insbesondere
    besonders vor allem hauptsächlich überwiegend teilweise größtenteils beispielsweise nämlich folglich infolgedessen also
    eigentlich tatsächlich wirklich sicher sicherlich gewiss bestimmt kaum nicht nirgends nirgendwo überall irgendwo woanders
    anders andererseits einerseits stattdessen vielmehr vorerst vorher vorhin nachher später früher damals seinerzeit seitdem
    seither bisher bislang künftig zukünftig lange längst kürzlich neulich jüngst letztlich letztendlich neben rechts links oben
    unten vorne hinten draußen drinnen innen außen abends morgens mittags nachmittags nachts vormittags montags dienstags mittwochs
    donnerstags freitags samstags sonntags täglich wöchentlich monatlich jährlich gern gerne lieber ja nein okay gut super toll
    schade danke bitte hallo erstens zweitens drittens viertens einst ansonsten jedenfalls dementsprechend entsprechend
    ursprünglich aktuell momentan demnächst unlängst mitunter bisweilen zuweilen zumindest wenigstens allein allenfalls ganz sehr
    zwar wohl eben halt mal eher mehr weniger genauso statt gemeinsam zusammen zurzeit zeitgleich
    """
  private static let questions = """
    wer wen wem wessen was wann warum weshalb wieso weswegen woher wohin wie wo welch inwiefern inwieweit worum wofür wogegen wonach
    """
  private static let verbs = """
    ist sind war waren wird werden wurde wurden hat haben hatte hatten kann können konnte konnten könnte könnten muss müssen
    musste mussten müsste soll sollen sollte sollten will wollen wollte wollten darf dürfen durfte dürfte mag möchte mochte
    möchten sei seien wäre wären würde würden gibt gab gäbe bin bist habe hast hätte hätten geht ging kommt kam steht stand
    bleibt blieb liegt lag heißt hieß macht machte lassen lässt ließ weiß findet fand gilt galt sagt sagte hören sehen
    geboren verheiratet gegründet bekannt siehe vgl wegen
    """
}

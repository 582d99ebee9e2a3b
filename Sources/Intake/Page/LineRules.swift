/// One rule that tells a line of the page from a line of the story.
struct LineRule: Sendable {
  /// Where on the page a rule holds: words of a menu may stand in a story.
  enum Place: Hashable, Sendable { case head, body, anywhere }

  /// How a line is matched. All texts are keys (`LineShape.key`).
  enum Test: Sendable {
    /// The whole line is one of these.
    case equals([String])
    /// The line begins with one of these.
    case begins([String])
    /// One of these stands in the line.
    case holds([String])
    /// One of these stands in the line, and it speaks to the reader or is no sentence: "Sie können das Abo jederzeit
    /// kündigen", but not "Der Vertrag ist jederzeit kündbar", which may be news.
    case offers([String])
    /// The line begins with one of these and a colon, a dash or an arrow follows, or it is one of these: in a story
    /// the same words open sentences.
    case labels([String])
  }

  /// Why the line is left out.
  let reason: SkipReason
  /// Where.
  let place: Place
  /// Which lines.
  let test: Test
}

/// The table of lines that belong to the page, not to the story.
///
/// Each rule is a form of words that German news sites share; none names a site. The first rule that matches
/// counts. A rule of the kind `begins` or `holds` is tried on lines of at most 160 bytes.
enum LineRules {
  /// All rules.
  static let all: [LineRule] = [
    LineRule(
      reason: .player, place: .anywhere,
      test: .equals([
        "zurückspulen", "anhören", "vorspulen", "artikel anhören", "beitrag anhören", "text anhören",
        "jetzt anhören", "vorlesen", "artikel vorlesen", "vorlesen lassen", "artikel vorlesen lassen", "play",
        "pause", "stop", "stopp", "audio", "audio starten", "audioplayer", "audio-player", "abspielen",
        "wiedergabe", "wiedergabe starten", "hören", "artikel hören", "zum anhören", "lautstärke",
        "geschwindigkeit", "listen", "mute", "ton an", "ton aus", "video abspielen", "video", "podcast",
        "diesen artikel anhören", "den artikel anhören", "als audio hören", "hören sie den artikel",
        "sek zurück", "sek vor", "sekunden zurück", "sekunden vor", "artikel als audio",
        "anhören pausieren", "player schließen", "x", "vor",
      ])),
    LineRule(
      reason: .player, place: .anywhere,
      test: .begins(["diesen artikel anhören", "artikel anhören", "anhören min", "vorlesen min"])),
    LineRule(
      reason: .share, place: .anywhere,
      test: .equals([
        "teilen", "artikel teilen", "beitrag teilen", "teilen per", "merken", "artikel merken", "merkliste",
        "auf die merkliste", "zur merkliste", "speichern", "artikel speichern", "lesezeichen", "drucken",
        "artikel drucken", "druckansicht", "e-mail", "per e-mail teilen", "mail", "facebook", "x.com",
        "twitter",
        "whatsapp", "telegram", "linkedin", "xing", "threema", "pinterest", "instagram", "link kopieren",
        "link kopiert", "kopieren", "verschenken", "artikel verschenken", "schrift", "schriftgröße", "a a a",
        "folgen", "thema folgen", "feedback", "fehler melden", "korrektur melden", "pdf", "mehr",
        "weiterlesen",
        "anzeigen", "alle anzeigen", "mehr anzeigen", "zur startseite", "zurück", "weiter", "nach oben",
        "zum seitenanfang", "lesen sie mehr", "galerie öffnen", "bildergalerie", "fotostrecke", "bilder",
        "fotos",
        "bild in groß", "vollbild", "vergrößern", "bild vergrößern", "zur galerie", "auf facebook teilen",
        "auf x teilen", "per whatsapp teilen", "auf twitter teilen", "artikel versenden", "google-news",
        "bei google bevorzugen",
      ])),
    LineRule(
      reason: .comments, place: .anywhere,
      test: .equals([
        "kommentar", "kommentare", "kommentare anzeigen", "kommentieren", "kommentar schreiben",
        "kommentare lesen", "zu den kommentaren", "jetzt kommentieren", "artikel kommentieren",
        "diskutieren", "mitdiskutieren", "jetzt mitdiskutieren", "keine kommentare", "noch keine kommentare",
        "leserkommentare", "ihr kommentar", "kommentar verfassen", "kommentare ausblenden",
      ])),
    LineRule(
      reason: .comments, place: .anywhere,
      test: .begins([
        "diskutieren sie mit", "wie ist ihre meinung", "was meinen sie", "was denken sie",
        "ihre meinung zählt",
        "schreiben sie einen kommentar", "zur kommentarfunktion", "bitte melden sie sich an",
      ])),
    LineRule(
      reason: .advertisement, place: .anywhere,
      test: .equals([
        "anzeige", "werbung", "advertisement", "ad", "sponsored", "gesponsert", "externer inhalt",
        "empfohlener externer inhalt", "ende der anzeige", "anzeige beenden", "externe inhalte anzeigen",
      ])),
    LineRule(
      reason: .advertisement, place: .anywhere,
      test: .begins([
        "an dieser stelle finden sie", "externen inhalt", "externe inhalte", "hier befindet sich ein inhalt",
        "mit anzeige öffnen",
      ])),
    LineRule(
      reason: .cookies, place: .anywhere,
      test: .holds([
        "wir verwenden cookies", "wir nutzen cookies", "wir setzen cookies",
        "diese website verwendet cookies",
        "diese seite verwendet cookies", "cookies akzeptieren", "cookies zulassen", "cookies ablehnen",
        "cookie-einstellungen", "cookie-hinweis", "alle akzeptieren", "datenschutzeinstellungen",
        "zustimmung verwalten",
        "einwilligung verwalten", "werbefrei lesen", "personenbezogene daten verarbeiten",
      ])),
    LineRule(
      reason: .cookies, place: .anywhere,
      test: .equals(["akzeptieren", "ablehnen", "einstellungen", "zustimmen", "zustimmen und weiter"])),
    LineRule(
      reason: .paywall, place: .anywhere,
      test: .holds([
        "gültiges abo", "ihre vorteile auf einen blick", "jetzt weiterlesen", "weiterlesen mit",
        "artikel freischalten", "mit abo lesen", "nur für abonnenten", "exklusiv für abonnenten",
        "plus-artikel", "sie haben bereits ein abo", "testen sie jetzt", "jetzt abonnieren",
        "kostenlos weiterlesen", "kostenpflichtiger inhalt", "kostenpflichtigen inhalt", "unbegrenzt lesen",
      ])),
    LineRule(
      reason: .paywall, place: .anywhere,
      test: .offers([
        "abo abschließen", "bereits abonnent", "schon abonnent", "bereits registriert", "monatlich kündbar",
        "jederzeit kündbar", "jederzeit kündigen", "probeabo", "probemonat", "digital-abo", "digitalabo",
      ])),
    LineRule(
      reason: .paywall, place: .head,
      test: .equals([
        "plus", "premium", "exklusiv", "abo plus", "plus-inhalt", "für abonnenten", "abonnenten",
        "bezahlinhalt",
      ])),
    LineRule(
      reason: .paywall, place: .head,
      test: .begins([
        "sie haben kein", "sie sind noch kein", "sie sind nicht angemeldet", "dieser artikel ist nur",
        "dieser inhalt ist nur", "lesen sie diesen artikel", "um diesen artikel zu lesen", "zum weiterlesen",
      ])),
    LineRule(
      reason: .newsletter, place: .anywhere,
      test: .offers([
        "newsletter abonnieren", "newsletter anmelden", "newsletter bestellen", "newsletter an",
        "unser newsletter",
        "unseren newsletter", "unserem newsletter", "zum newsletter", "kostenlose newsletter",
        "kostenlosen newsletter", "kostenloser newsletter", "whatsapp-kanal abonnieren",
        "unser whatsapp-kanal",
        "unserem whatsapp-kanal", "laden sie unsere app", "unsere app herunterladen",
        "kostenlos in ihr postfach",
        "direkt in ihr postfach",
      ])),
    LineRule(
      reason: .newsletter, place: .anywhere,
      test: .begins(["mit meiner anmeldung", "ihre e-mail-adresse", "e-mail-adresse eingeben"])),
    LineRule(
      reason: .newsletter, place: .anywhere,
      test: .equals([
        "newsletter", "jetzt anmelden", "kostenlos anmelden", "jetzt kostenlos anmelden", "abonnieren",
      ])),
    LineRule(
      reason: .seeAlso, place: .anywhere,
      test: .labels([
        "lesen sie auch", "lesen sie dazu", "lesen sie hier", "lesen sie mehr zum", "auch interessant",
        "mehr dazu",
        "mehr zum thema", "siehe auch", "hier lesen sie", "passend dazu", "dazu auch", "auch lesenswert",
        "das könnte sie auch", "weiterlesen hier", "zum artikel", "zum thema", "lesetipp",
      ])),
    LineRule(
      reason: .readingTime, place: .anywhere,
      test: .equals([
        "lesedauer", "lesezeit", "lesedauer minuten", "lesedauer minute", "lesedauer min", "lesezeit minuten",
        "lesezeit minute", "lesezeit min", "minuten lesezeit", "minute lesezeit", "min lesezeit", "min lesen",
        "minuten lesedauer", "min lesedauer", "min", "lesedauer ca min", "lesedauer ca minuten",
        "ca min lesezeit",
        "lesedauer etwa minuten", "lesezeit ca min", "lesezeit ca minuten", "minuten zu lesen",
      ])),
    LineRule(
      reason: .copyright, place: .anywhere,
      test: .begins([
        "copyright", "alle rechte vorbehalten", "all rights reserved", "alle rechte bei", "dpa-infocom",
        "hinweis der redaktion", "dieser text wurde automatisch", "diese meldung wurde automatisch",
        "dieser artikel wurde automatisch", "dieser beitrag wurde automatisch",
      ])),
    LineRule(
      reason: .footer, place: .anywhere,
      test: .equals([
        "impressum", "datenschutz", "agb", "kontakt", "datenschutzerklärung", "mediadaten",
        "nutzungsbedingungen",
        "barrierefreiheit", "über uns", "karriere", "hilfe", "verträge hier kündigen", "vertrag kündigen",
        "widerrufsrecht", "privatsphäre", "impressum datenschutz", "impressum agb datenschutz",
        "impressum datenschutz agb",
      ])),
    LineRule(
      reason: .menu, place: .head,
      test: .equals([
        "menü", "menu", "navigation", "schließen", "öffnen", "abo testen", "abo", "abos", "abo-shop",
        "zeitung",
        "e-paper", "epaper", "anmelden", "abmelden", "registrieren", "login", "logout", "einloggen", "suche",
        "suchen", "startseite", "home", "mein konto", "konto", "mein profil", "profil", "service", "shop",
        "anzeigen aufgeben", "jobs", "trauer", "traueranzeigen", "immobilien", "tickets", "ticketshop",
        "archiv",
        "zum inhalt springen", "zum hauptinhalt springen", "zum inhalt", "hauptmenü", "themen",
        "meine themen",
        "neueste", "ressorts", "rubriken", "alle ressorts", "mehr ressorts", "abonnement", "jetzt testen",
        "jetzt abo testen", "digital lesen", "spiele", "rätsel", "podcasts", "videos", "bildergalerien",
        "newsticker", "live-ticker", "liveticker", "eilmeldung", "breaking news",
      ])),
  ]

  /// Why `line` does not belong to the story, by the rules that hold in `place`.
  static func reason(for line: String, in place: LineRule.Place) -> SkipReason? {
    let key = LineShape.key(line)
    guard !key.isEmpty else { return nil }
    if let reason = whole[place]?[key] ?? whole[.anywhere]?[key] { return reason }
    if let reason = LabelWords.reason(for: key) { return reason }
    return partial.reason(for: key, of: line, in: place)
  }

  /// Whether `line` is nothing but the label of a link or a box of links.
  static func isBareSeeAlso(_ line: String) -> Bool {
    seeAlsoLabels.contains(LineShape.key(line))
  }

  private static let seeAlsoLabels: Set<String> = Set(
    all.flatMap { rule -> [String] in
      guard rule.reason == .seeAlso, case .labels(let texts) = rule.test else { return [] }
      return texts
    })

  /// The lines that are matched as a whole, by place.
  private static let whole: [LineRule.Place: [String: SkipReason]] = {
    var table: [LineRule.Place: [String: SkipReason]] = [:]
    for rule in all {
      guard case .equals(let texts) = rule.test else { continue }
      for text in texts where table[rule.place]?[text] == nil {
        table[rule.place, default: [:]][text] = rule.reason
      }
    }
    return table
  }()

  private static let partial = PartialRules(all)
}

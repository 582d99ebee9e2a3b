/// German sentences from a small grammar: as many as asked for, all different.
enum Sentences {
  private static let subjects = [
    "Der Bürgermeister", "Die Feuerwehr", "Eine Nachbarin", "Das Theater", "Der Fußballverein", "Die Schule",
    "Ein Landwirt", "Die Stadträtin",
  ]
  private static let verbs = [
    "eröffnet", "verschiebt", "lobt", "plant", "bezahlt", "prüft", "erklärt", "sucht",
  ]
  private static let objects = [
    "die Brücke", "das Konzert", "den Haushalt", "eine Straßenbahn", "zwölf neue Bäume", "den Umzug",
    "die Übung", "das Frühstück",
  ]
  private static let ends = [
    "am Montag.", "ohne Zögern.", "wie im Vorjahr!", "trotz des Regens.", "schon wieder?", "in Blauthal.",
    "für alle, die kommen.", "mit fünfzig Gästen.",
  ]

  /// The first `count` sentences, at most 4,096.
  static func make(_ count: Int) -> [String] {
    (0..<count).map { index in
      let place = index * 1_597 % 4_096
      return [
        subjects[place % 8], verbs[place / 8 % 8], objects[place / 64 % 8], ends[place / 512 % 8],
      ].joined(separator: " ")
    }
  }
}

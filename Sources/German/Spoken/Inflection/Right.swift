/// What stands behind an ordinal: an adjective that shows the ending, and the noun.
struct Right {
  /// The ending of the adjective behind, where there is one.
  private(set) var adjective: String?
  /// The form of the noun, where it is known.
  private(set) var form: NounForm?
  /// Where the noun stands.
  private(set) var noun: Int?

  /// The noun's gender; masculine where it is unknown.
  var gender: Gender { form?.gender ?? .masculine }
  var isPlural: Bool { form?.isPlural ?? false }

  /// Looks at most a dozen tokens ahead, over further ordinals of a list.
  init(_ list: TokenList, from start: Int) {
    var index = start
    let limit = min(list.count, start + 14)
    while index < limit {
      let token = list[index]
      if list.isCounter(index) || list.isStop(index) || token.isDash || token.isSymbol("/") {
        index += 1
      } else if token.isSymbol(",") {
        guard list[index + 1].isNumber else { return }
        index += 1
      } else if token.isWord, Self.connectors.contains(token.text) {
        // "ein 1. und ein 2. Tor": an article said again.
        if list[index + 1].isLowercased,
          Self.noAdjectives.contains(list[index + 1].text)
            || Self.possessives.contains(list[index + 1].text), list.isCounter(index + 2)
        {
          index += 2
        } else {
          guard list.isCounter(index + 1) else { return }
          index += 1
        }
      } else if token.isSymbol("\"") || token.isSymbol("„") || token.isSymbol("»") {
        index += 1
      } else if token.isLowercased {
        guard let ending = Self.ending(of: token.text), !list[index + 1].isSymbol("-") else { return }
        if adjective == nil { adjective = ending }
        index += 1
      } else if token.isCapitalised {
        // A hyphenated compound is declined at its last part.
        var last = index
        while list[last + 1].isDash, list[last + 1].touches, list[last + 2].isWord, list[last + 2].touches {
          last += 2
        }
        noun = last
        // "5. Chemnitzer Kneipenfest": the name of a place as an adjective, without an ending.
        if last == index, token.text.hasSuffix("er"), list[index + 1].isCapitalised,
          list[index + 1].gap != .none,
          !Nouns.isListed(token.text), Nouns.form(of: list[index + 1].text) != nil
        {
          index += 1
          continue
        }
        form = Nouns.form(of: list, at: last)
        if last == index || list[last].isCapitalised, let ending = Nouns.adjectivalEnding(list[last].text) {
          if adjective == nil { adjective = ending }
          return
        }
        // "die 2. Deutsche Meisterschaft": an adjective in capitals before a further noun.
        if list[last + 1].isCapitalised, list[last + 1].gap != .none, last == index,
          let ending = Self.ending(of: token.text), Self.namedAdjectives(token.text)
        {
          if adjective == nil { adjective = ending }
          index += 1
          continue
        }
        return
      } else {
        return
      }
    }
  }

  private static let possessives: Set<String> = [
    "das", "dem", "euer", "unser", "mein", "dein", "ihr", "kein", "im", "zum", "vom",
  ]

  static let connectors: Set<String> = ["und", "oder", "bis", "sowie", "bzw", "beziehungsweise"]

  /// Lower-case words that look like adjectives and are none.
  private static let noAdjectives: Set<String> = [
    "der", "die", "den", "dem", "des", "ein", "eine", "einer", "eines", "einem", "einen", "aber", "oder",
    "werden",
    "haben", "hatte", "hatten", "wurde", "wurden", "wäre", "wären", "waren", "habe", "sollen", "sollte",
    "sollten",
    "können", "könnte", "konnte", "konnten", "müssen", "musste", "mussten", "will", "wollen", "wollte", "in",
    "im",
    "an", "am", "zwischen", "gegen", "wegen", "neben", "unter", "über", "hinter", "seiner", "seine", "seinen",
    "ihre", "ihrer", "ihren", "wieder", "immer", "schon", "hinten", "vorne", "gegenüber", "sowie", "alle",
    "er",
    "sie", "es", "diese", "dieser", "diesen", "jede", "jeder", "zusammen", "dagegen", "keine", "heute",
    "morgen",
    "gestern", "später", "stehen", "stehe", "gewinnen", "holte", "feierte", "liegen", "nehmen", "machen",
    "gehen",
    "eher", "weiter", "bisher", "vorher", "nachher", "sondern", "ohne", "wer", "wenn", "denn", "dann", "nun",
    "sein", "seien", "würde", "würden", "bereits", "aus", "als", "bis",
  ]

  private static func ending(of word: String) -> String? {
    guard word.utf8.count > 3, !noAdjectives.contains(word.lowercased()) else { return nil }
    for ending in ["en", "em", "er", "es"] where word.hasSuffix(ending) { return ending }
    return word.hasSuffix("e") ? "e" : nil
  }

  private static func namedAdjectives(_ word: String) -> Bool {
    let stems = [
      "Deutsche", "Internationale", "Europäische", "Große", "Neue", "Sächsische", "Bayerische", "Weiße",
      "Rote", "Gelbe", "Grüne", "Kleine", "Olympische", "Bundesweite", "Freie", "Sozialistische",
      "Allgemeine", "Evangelische", "Katholische", "Russische", "Ukrainische", "Französische", "Britische",
    ]
    return stems.contains { word.hasPrefix($0) }
  }
}

/// The ending of an adjective or an ordinal by what stands before and after it.
///
/// Sources: Duden, Die Grammatik, "Die Flexion der Adjektive" (weak after der-words, mixed after ein-words, strong
/// without an article).
enum AdjectiveEnding {
  /// The ending at `first...`, where `next` is the first token behind the adjective.
  ///
  /// `prefersPlural` says that a noun without an article whose form tells nothing is more likely a plural.
  static func ending(in list: TokenList, first: Int, next: Int, prefersPlural: Bool = false) -> String {
    let right = Right(list, from: next)
    var left = Left(list, before: first)
    // "Bürger 2. Klasse", "Verbrennungen 2. Grades": the attribute of a noun.
    if left.kind == .none, first > 0, list[first - 1].isCapitalised, let noun = right.noun,
      genitives.contains(list[noun].text)
    {
      left.kind = .genitive
    }
    if prefersPlural, right.adjective == nil, let form = right.form, form.isAmbiguous {
      switch left.kind {
      case .dative: return "en"
      case .none, .accusative: return "e"
      default: break
      }
    }
    return ending(left: left, right: right, list: list)
  }

  private static let genitives: Set<String> = [
    "Klasse", "Grades", "Ordnung", "Instanz", "Güte", "Wahl", "Ranges", "Kategorie", "Generation", "Garnitur",
  ]

  private static func ending(left: Left, right: Right, list: TokenList) -> String {
    switch left.kind {
    case .weak:
      return "en"
    case .der:
      return afterDer(left, right, list)
    case .die:
      if right.adjective == "en" { return "en" }
      return right.isPlural || (right.form.map { $0.gender != .feminine } ?? false) ? "en" : "e"
    case .das:
      return "e"
    case .dieser(let word):
      return afterDieser(word, right, left, list)
    case .ein:
      if let adjective = right.adjective { return adjective }
      return right.gender == .neuter ? "es" : "er"
    case .eine:
      return right.isPlural || right.adjective == "en" ? "en" : "e"
    case .parallel(let ending):
      return ending
    case .dative, .accusative, .genitive, .from, .none:
      if let adjective = right.adjective { return adjective }
      return strong(left.kind, right)
    }
  }

  private static func afterDer(_ left: Left, _ right: Right, _ list: TokenList) -> String {
    if let adjective = right.adjective { return adjective == "en" ? "en" : "e" }
    if right.isPlural { return "en" }
    guard let form = right.form else { return left.isOblique ? "en" : "e" }
    switch form.gender {
    case .masculine: return left.isOblique && form.isAmbiguous ? "en" : "e"
    case .feminine, .neuter: return "en"
    }
  }

  private static func afterDieser(_ word: String, _ right: Right, _ left: Left, _ list: TokenList) -> String {
    if word.hasSuffix("er") { return afterDer(left, right, list) }
    if word.hasSuffix("es") {
      return right.gender == .masculine ? "en" : "e"
    }
    return right.isPlural || right.adjective == "en" ? "en" : "e"
  }

  private static func strong(_ kind: Left.Kind, _ right: Right) -> String {
    let gender = right.gender
    switch kind {
    case .dative:
      if right.isPlural { return "en" }
      return gender == .feminine ? "er" : "em"
    case .from:
      if right.isPlural { return "en" }
      return gender == .feminine ? "er" : gender == .neuter ? "em" : "en"
    case .accusative:
      if right.isPlural { return "e" }
      return gender == .feminine ? "e" : gender == .neuter ? "es" : "en"
    case .genitive:
      if right.isPlural { return "er" }
      return gender == .feminine ? "er" : "en"
    default:
      if right.isPlural { return "e" }
      return gender == .feminine ? "e" : gender == .neuter ? "es" : "er"
    }
  }
}

/// The name that somebody may have meant.
enum NearestName {
  /// The one of `names` that is fewest letters away from `name`; `nil` where none is near.
  static func of(_ name: String, in names: [String]) -> String? {
    let scored = names.map { (distance(name.lowercased(), $0.lowercased()), $0) }
    guard let best = scored.min(by: { $0.0 < $1.0 }), best.0 <= max(2, name.count / 3) else { return nil }
    return best.1
  }

  /// How many letters have to be put in, taken away or changed (Levenshtein).
  private static func distance(_ left: String, _ right: String) -> Int {
    let letters = Array(right)
    var row = Array(0...letters.count)
    for (index, letter) in left.enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for column in letters.indices {
        let change = diagonal + (letter == letters[column] ? 0 : 1)
        diagonal = row[column + 1]
        row[column + 1] = min(change, diagonal + 1, row[column] + 1)
      }
    }
    return row[letters.count]
  }
}

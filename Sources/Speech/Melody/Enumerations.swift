/// Finds lists: "Äpfel, Birnen, Kirschen und Pflaumen".
enum Enumerations {
  /// Words of an item between two commas.
  private static let longest = 4

  private static let joining: Set<String> = ["und", "oder", "sowie", "bzw", "beziehungsweise"]

  /// Words that open a clause, which is no item of a list.
  private static let clauseOpening: Set<String> = [
    "dass", "weil", "wenn", "als", "ob", "wie", "was", "wer", "wo", "wobei", "wofür", "womit", "warum", "um",
    "ohne", "statt", "anstatt", "obwohl", "während", "nachdem", "bevor", "ehe", "bis", "seit", "seitdem",
    "damit", "indem", "sodass", "falls", "sofern", "so", "sagt", "sagte", "sagten", "erklärt", "erklärte",
    "rät", "hieß", "heißt", "teilte", "meint", "meinte", "berichtet", "berichtete", "betont", "betonte",
    "aber", "doch", "jedoch", "allerdings", "sondern", "denn", "und", "oder", "dann", "darunter", "also",
    "zumal", "nämlich", "dessen", "deren", "welche", "welcher", "welches", "welchen", "welchem",
  ]

  /// Words that open a relative clause as often as an item.
  private static let articles: Set<String> = ["der", "die", "das", "den", "dem", "denen"]

  /// The words behind which a comma separates two items.
  static func commas(in words: [Phrasing.Word]) -> [Int] {
    var commas: [Int] = []
    for run in runs(in: words) {
      // Pieces of the run: [first comma's right side … the last piece up to its joining word].
      let pieces = self.pieces(of: run, in: words)
      guard let last = pieces.last else { continue }
      let joined = last.prefix(longest + 1).firstIndex { joining.contains($0.text) }
      var count = 0
      if let joined, joined > last.startIndex, isItem(last[..<joined]) {
        count = 1 + pieces.dropLast().reversed().prefix { $0.count <= longest && isItem($0) }.count
      } else if joined == nil, last.count <= 3, isItem(last) {
        // Without a joining word it takes three items to be a list.
        let others = pieces.dropLast().reversed().prefix { $0.count <= 3 && isItem($0) }.count
        count = others > 0 ? others + 1 : 0
      }
      commas += run.suffix(count)
    }
    return commas
  }

  /// The commas of each stretch that only commas divide.
  private static func runs(in words: [Phrasing.Word]) -> [[Int]] {
    var runs: [[Int]] = []
    var run: [Int] = []
    for (index, word) in words.enumerated() {
      switch word.boundary {
      case .comma, .list: run.append(index)
      case .none: break
      case .colon, .dash, .end:
        if !run.isEmpty { runs.append(run) }
        run = []
      }
    }
    return run.isEmpty ? runs : runs + [run]
  }

  /// What stands behind each comma of `run`.
  private static func pieces(of run: [Int], in words: [Phrasing.Word]) -> [ArraySlice<Phrasing.Word>] {
    run.map { comma in
      let start = comma + 1
      let end = words[start...].firstIndex { $0.boundary != .none } ?? words.count - 1
      return start <= end ? words[start...end] : words[start..<start]
    }
  }

  private static func isItem(_ words: ArraySlice<Phrasing.Word>) -> Bool {
    guard let first = words.first, let last = words.last, words.count <= longest,
      words.allSatisfy({ $0.register == first.register }), !clauseOpening.contains(first.text)
    else { return false }
    // "die Birnen und", but not "die lacht und".
    return !articles.contains(first.text) || isName(last)
  }

  private static func isName(_ word: Phrasing.Word) -> Bool {
    word.text.first?.isUppercase == true || word.text.hasSuffix("]]")
  }
}

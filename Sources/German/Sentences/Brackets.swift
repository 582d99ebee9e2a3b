/// The round and square brackets of a paragraph, and which of them hold the place that is looked at.
struct Brackets {
  /// The brackets that are closed again, in their order.
  private let pairs: [(start: Int, end: Int)]
  /// The first pair that has not been reached.
  private var upcoming = 0
  /// The open brackets that are closed again, outermost first.
  private var open: [(start: Int, end: Int)] = []

  /// Pairs the brackets of `list`.
  ///
  /// One that is never closed holds nothing, nor does one that is closed too far away to be meant, nor a smiley's.
  init(_ list: TokenList) {
    var starts: [Int] = []
    var pairs: [(start: Int, end: Int)] = []
    for index in 0..<list.count where list[index].kind == .symbol {
      if list[index].text == "(" || list[index].text == "[" {
        if !Self.isSmiley(list, index) { starts.append(index) }
      } else if list[index].text == ")" || list[index].text == "]", !Self.isSmiley(list, index),
        let start = starts.popLast()
      {
        if list[index].range.upperBound - list[start].range.lowerBound <= 600 { pairs.append((start, index)) }
      }
    }
    self.pairs = pairs.sorted { $0.start < $1.start }
  }

  /// Moves on to the token at `index`.
  mutating func pass(_ index: Int) {
    while let last = open.last, last.end < index { open.removeLast() }
    if upcoming < pairs.count, pairs[upcoming].start == index {
      open.append(pairs[upcoming])
      upcoming += 1
    }
  }

  /// Whether the token passed last stands inside brackets that opened within the sentence begun at `sentence`, behind
  /// its first word.
  func isInside(_ index: Int, firstWord: Int) -> Bool {
    open.contains { $0.start > firstWord && $0.end > index }
  }

  /// Where the bracket closed at `index` began.
  func start(closedAt index: Int) -> Int? {
    open.last { $0.end == index }?.start
  }

  /// `:-(` and `:)`.
  private static func isSmiley(_ list: TokenList, _ index: Int) -> Bool {
    guard list[index].touches else { return false }
    let eyes = list[index - 1].isDash && list[index - 1].touches ? index - 2 : index - 1
    return (list[eyes].isSymbol(":") || list[eyes].isSymbol(";") || list[eyes].isSymbol("="))
      && !list[eyes].touches
  }
}

import EditionModel

extension SkippedText {
  /// `lines` with their reasons as the article keeps them: a reason once, in the order of its first line.
  static func grouped(_ lines: some Sequence<(reason: SkipReason, line: String)>) -> [SkippedText] {
    var order: [SkipReason] = []
    var groups: [SkipReason: [String]] = [:]
    for (reason, line) in lines {
      if groups[reason] == nil { order.append(reason) }
      groups[reason, default: []].append(line)
    }
    return order.map { SkippedText(reason: $0.rawValue, text: groups[$0] ?? []) }
  }
}

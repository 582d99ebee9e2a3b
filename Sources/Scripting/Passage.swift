import EditionModel

/// A block of text with the reason why it is said; one or more sentences.
struct Passage {
  let role: Role
  let text: String
  var chapter: String?

  init(role: Role, text: String, chapter: String? = nil) {
    self.role = role
    self.text = text
    self.chapter = chapter
  }

  /// Whether the passage is one utterance however many stops it holds.
  var isHeading: Bool {
    switch role {
    case .headline, .kicker, .subheading, .dateline, .credit: true
    case .opening, .lead, .body, .quote, .bulletin: false
    }
  }

  init(_ block: Block) {
    switch block.kind {
    case .paragraph: self.init(role: .body, text: block.text)
    case .quote: self.init(role: .quote, text: block.text)
    case .subheading: self.init(role: .subheading, text: block.text, chapter: block.text)
    }
  }
}

extension StringProtocol {
  /// The text without white space at its ends.
  func trimmed() -> String {
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[first...last])
  }
}

import EditionModel
import Mustache

/// A paragraph, a heading or a quotation as the template `passage` shows it.
struct PassageView {
  /// A sentence that is marked while it is spoken.
  struct Sentence {
    let number: Int
    let text: String
    let isDateline: Bool

    init(_ segment: Segment, number: Int) {
      self.number = number
      text = segment.written.rawValue
      isDateline = segment.role == .dateline
    }
  }

  let isKicker: Bool
  let isLead: Bool
  let isSubheading: Bool
  /// A subheading of the opening, which names a Ressort and is none of the page's headings.
  let isTopic: Bool
  let isQuote: Bool
  let isCredit: Bool
  let isParagraph: Bool
  let sentences: [Sentence]
  /// Small print below it.
  let note: String?

  private init(_ role: Role, _ sentences: [Sentence], inOpening: Bool, note: String?) {
    isKicker = role == .kicker
    isLead = role == .lead
    isSubheading = role == .subheading && !inOpening
    isTopic = role == .subheading && inOpening
    isQuote = role == .quote
    isCredit = role == .credit
    isParagraph = ![.kicker, .lead, .subheading, .quote, .credit].contains(role)
    self.sentences = sentences
    self.note = note
  }

  /// The sentences by the blocks they belong to; a dateline opens the paragraph that follows it.
  ///
  /// - Parameter notes: small print below the passage that begins at a position.
  static func passages(
    _ sentences: [(segment: Segment, sentence: Sentence)], inOpening: Bool,
    notes: [SampleCount: String] = [:]
  ) -> [PassageView] {
    var passages: [(role: Role, block: Int, note: String?, sentences: [Sentence])] = []
    for (segment, sentence) in sentences {
      guard let last = passages.last, last.block == segment.block || opens(last.role, segment.role) else {
        passages.append((segment.role, segment.block, notes[segment.start], [sentence]))
        continue
      }
      passages[passages.count - 1] = (segment.role, segment.block, last.note, last.sentences + [sentence])
    }
    return passages.map { PassageView($0.role, $0.sentences, inOpening: inOpening, note: $0.note) }
  }

  private static func opens(_ role: Role, _ next: Role) -> Bool {
    role == .dateline && next == .body
  }
}

// There are hundreds of these on a page: what is told by name is found faster than what is looked up in a mirror.

extension PassageView: MustacheParent {
  func child(named name: String) -> Any? {
    switch name {
    case "isKicker": isKicker
    case "isLead": isLead
    case "isSubheading": isSubheading
    case "isTopic": isTopic
    case "isQuote": isQuote
    case "isCredit": isCredit
    case "isParagraph": isParagraph
    case "sentences": sentences
    case "note": note
    default: nil
    }
  }
}

extension PassageView.Sentence: MustacheParent {
  func child(named name: String) -> Any? {
    switch name {
    case "number": number
    case "text": text
    case "isDateline": isDateline
    default: nil
    }
  }
}

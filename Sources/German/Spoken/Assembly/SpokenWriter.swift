/// Puts the pieces of a spoken sentence together: one space between words, at most one mark at a time.
struct SpokenWriter {
  private var text = ""
  /// The mark that waits for the next word; a comma that stands for a pause only is soft.
  private var pending: Character?
  private var isSoft = false
  private var joins = false
  /// Whether the last piece was made by a rule and may not run into a following letter.
  private var lastIsReplaced = false
  /// Whether something dropped stood between the last word and the next one.
  private var isApart = false
  /// Marks that are not said but change the melody, each before a byte of the text.
  private var marks: [(place: Int, sign: String)] = []
  private var opensQuotation = false

  /// Adds a word; `touches` says that it was written against what stands before it.
  mutating func word(_ word: String, touches: Bool, joinsNext: Bool = false, isReplaced: Bool = false) {
    guard !word.isEmpty else { return }
    flush()
    let apart = !touches || isApart || ((isReplaced || lastIsReplaced) && !text.hasSuffix("-"))
    if !text.isEmpty, !joins, apart, !text.hasSuffix(" ") { text += " " }
    if opensQuotation { marks.append((text.utf8.count, "„")) }
    opensQuotation = false
    text += word
    joins = joinsNext
    isApart = false
    lastIsReplaced = isReplaced
  }

  /// Keeps the words on both sides of something that is not said from running together.
  mutating func gap() {
    isApart = true
  }

  /// Notes that a quotation begins with the next word, or has ended with the last one.
  mutating func quotation(opens: Bool) {
    gap()
    if opens {
      opensQuotation = true
    } else if !text.isEmpty {
      marks.append((text.utf8.count, "“"))
    }
  }

  /// Asks for the pause of a dash or a bracket.
  mutating func dash() {
    if !text.isEmpty { marks.append((text.utf8.count, " –")) }
    pause()
  }

  /// Adds a hyphen or an apostrophe that belongs to the word before it or to the next one.
  mutating func joiner(_ sign: Character, touches: Bool) {
    flush()
    if !text.isEmpty, !touches, !text.hasSuffix(" ") { text += " " }
    text.append(sign)
    joins = false
    isApart = false
    lastIsReplaced = false
  }

  /// Asks for a short pause, said by a comma where no other mark stands.
  mutating func pause() {
    guard pending == nil, !text.isEmpty else { return }
    pending = ","
    isSoft = true
  }

  /// Adds a mark of the sentence; of several, the strongest is kept.
  mutating func mark(_ mark: Character) {
    guard !text.isEmpty else { return }
    if let pending, Self.rank(pending) > Self.rank(mark) || (pending == mark && !isSoft) { return }
    pending = mark
    isSoft = false
  }

  /// The finished text, with a capital where a sentence begins.
  mutating func finish(capitalised: Bool) -> String {
    if isSoft { pending = nil }
    if let pending { text.append(pending) }
    pending = nil
    while text.hasSuffix(" ") { text.removeLast() }
    guard capitalised, let first = text.first else { return text }
    return first.uppercased() + text.dropFirst()
  }

  /// `finished` with „ and “ around quotations and with dashes in the place of the commas that stand for them.
  func marked(_ finished: String) -> String {
    guard !marks.isEmpty else { return finished }
    var result: [UInt8] = []
    let bytes = Array(finished.utf8)
    var start = 0
    for mark in marks {
      let place = max(start, min(mark.place, bytes.count))
      result += bytes[start..<place]
      start = place
      guard mark.sign == " –" else {
        result += mark.sign.utf8
        continue
      }
      // At another mark than a comma, at the end and beside another dash a dash says nothing.
      let next = place < bytes.count ? bytes[place] : UInt8(ascii: ".")
      guard next == UInt8(ascii: ",") || next == UInt8(ascii: " ") else { continue }
      result += mark.sign.utf8
      if next == UInt8(ascii: ",") { start += 1 }
    }
    return String(decoding: result + bytes[start...], as: UTF8.self)
  }

  private mutating func flush() {
    guard let mark = pending else { return }
    while text.hasSuffix(" ") { text.removeLast() }
    text.append(mark)
    text += " "
    pending = nil
    isSoft = false
    joins = false
  }

  private static func rank(_ mark: Character) -> Int {
    switch mark {
    case ",": 1
    case ";": 2
    case ":": 3
    case ".": 4
    case "!": 5
    default: 6
    }
  }
}

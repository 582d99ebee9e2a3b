/// The words of a line of Markdown without its signs.
///
/// One pass over the scalars. Signs that mark nothing stay: the asterisk inside a word (Leser*innen), the
/// underscore inside a name, a bracket without a link.
struct MarkdownText {
  /// What is left to read.
  private(set) var text = ""
  /// What was taken out: pictures and HTML.
  private(set) var skipped: [(reason: SkipReason, line: String)] = []

  private let source: [Unicode.Scalar]
  private var output: [Unicode.Scalar] = []
  /// Where in `output` the links' texts that are still open begin, and whether each is a picture.
  private var open: [(start: Int, isPicture: Bool)] = []
  private var index = 0

  /// The words of `markdown`, on one line.
  static func plain(_ markdown: String) -> MarkdownText {
    var reader = MarkdownText(markdown)
    reader.read()
    return reader
  }

  private init(_ markdown: String) {
    source = Array(markdown.unicodeScalars)
    output.reserveCapacity(source.count)
  }

  private mutating func read() {
    while index < source.count {
      let scalar = source[index]
      switch scalar {
      case "\\": takeEscape()
      case "*", "_", "~", "`": takeSign(scalar)
      case "!" where next(1) == "[":
        open.append((output.count, true))
        output += ["!", "["]
        index += 2
      case "[":
        open.append((output.count, false))
        output.append(scalar)
        index += 1
      case "]": closeLink()
      case "<": takeTag()
      case "&": takeEntity()
      default:
        output.append(scalar)
        index += 1
      }
    }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: output)
    text = TextLines.clean(collapsed(String(view)))
  }

  private func next(_ offset: Int) -> Unicode.Scalar? {
    index + offset < source.count ? source[index + offset] : nil
  }

  private mutating func takeEscape() {
    if let escaped = next(1), escaped.isASCII, !escaped.properties.isAlphabetic, escaped != " " {
      output.append(escaped)
      index += 2
    } else if next(1) == nil || next(1) == " " {
      index += 1
    } else {
      output.append("\\")
      index += 1
    }
  }

  /// A run of one sign marks something unless it stands between spaces or, as a single `*` or any `_`, inside a word.
  private mutating func takeSign(_ sign: Unicode.Scalar) {
    var end = index
    while end < source.count, source[end] == sign { end += 1 }
    let length = end - index
    let before = index > 0 ? source[index - 1] : " "
    let after = end < source.count ? source[end] : " "
    let isInside = Self.isWord(before) && Self.isWord(after)
    let isApart = before == " " && after == " "
    let marks =
      switch sign {
      case "`": true
      case "~": length == 2
      case "_": !isInside && !isApart
      default: !isApart && !(isInside && length == 1)
      }
    if !marks { output += source[index..<end] }
    index = end
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }

  /// `](…)` or `][…]` makes a link of what the last open bracket holds; the address is not read.
  private mutating func closeLink() {
    // A link's text is short; brackets left open far behind are none.
    guard let link = open.popLast(), output.count - link.start <= 2000 else {
      output.append("]")
      index += 1
      return
    }
    let closing: Unicode.Scalar? = next(1) == "(" ? ")" : next(1) == "[" ? "]" : nil
    guard let closing, let end = addressEnd(from: index + 2, closing) else {
      output.append("]")
      index += 1
      return
    }
    if link.isPicture {
      var view = String.UnicodeScalarView()
      view.append(contentsOf: output[(link.start + 2)...])
      skipped.append((.picture, TextLines.clean(String(view))))
      output.removeSubrange(link.start...)
    } else {
      output.remove(at: link.start)
    }
    index = end + 1
  }

  /// Where an address ends; brackets do not stand in one, so the search is never long.
  private func addressEnd(from start: Int, _ closing: Unicode.Scalar) -> Int? {
    var position = start
    let limit = min(source.count, start + 2000)
    while position < limit {
      if source[position] == closing { return position }
      if source[position] == "[" || source[position] == "]" { return nil }
      position += 1
    }
    return nil
  }

  /// `<b>` and `<https://…>`; a bare `<` is one.
  private mutating func takeTag() {
    let limit = min(source.count, index + 500)
    var end = index + 1
    while end < limit, source[end] != ">", source[end] != "<" { end += 1 }
    guard end < limit, source[end] == ">", let first = next(1),
      first == "/" || first == "!" || first.properties.isAlphabetic
    else {
      output.append("<")
      index += 1
      return
    }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: source[index...end])
    skipped.append((.markup, TextLines.clean(String(view))))
    let name = String(view).lowercased()
    if name.hasPrefix("<br") { output.append(" ") }
    index = end + 1
  }

  private static let entities: [String: Unicode.Scalar] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}", "ndash": "–", "mdash": "—",
    "hellip": "…", "bdquo": "„", "ldquo": "“", "rdquo": "”", "laquo": "«", "raquo": "»", "auml": "ä",
    "ouml": "ö",
    "uuml": "ü", "Auml": "Ä", "Ouml": "Ö", "Uuml": "Ü", "szlig": "ß", "euro": "€", "copy": "©", "shy": " ",
    "eacute": "é",
    "sect": "§", "deg": "°", "sbquo": "‚", "lsquo": "‘", "rsquo": "’", "thinsp": "\u{202F}",
  ]

  private mutating func takeEntity() {
    var name = ""
    var end = index + 1
    while end < source.count, end - index < 10, source[end].isASCII,
      Self.isWord(source[end]) || source[end] == "#"
    {
      name.unicodeScalars.append(source[end])
      end += 1
    }
    let number =
      name.hasPrefix("#x")
      ? UInt32(name.dropFirst(2), radix: 16) : name.hasPrefix("#") ? UInt32(name.dropFirst()) : nil
    guard end < source.count, source[end] == ";",
      let scalar = Self.entities[name] ?? number.flatMap(Unicode.Scalar.init)
    else {
      output.append("&")
      index += 1
      return
    }
    if name != "shy" { output.append(scalar) }
    index = end + 1
  }

  /// Runs of spaces, as taken-out signs leave them, become one.
  private func collapsed(_ text: String) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    for byte in text.utf8 where byte != 0x20 || bytes.last != 0x20 { bytes.append(byte) }
    return String(decoding: bytes, as: UTF8.self)
  }
}

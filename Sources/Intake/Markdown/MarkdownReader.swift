import EditionModel

/// Reads a story that an editor wrote as Markdown, with or without a YAML front matter.
///
/// Read are paragraphs, headings (`#` the headline, deeper ones subheadings), quotations (`>`), and lists, each item
/// a paragraph. Pictures, tables, code and HTML are left out and kept with their reason.
struct MarkdownReader {
  private var blocks: [Block] = []
  private var headline: String?
  private var skipped: [(reason: SkipReason, line: String)] = []
  private var gathered: [String] = []
  private var kind = Block.Kind.paragraph
  private var listNumber: Int?

  /// Whether `lines` of `source` are Markdown: by the file's ending, or because a front matter opens them.
  static func reads(_ lines: [TextLine], of source: Source) -> Bool {
    let name = source.path.lowercased()
    return name.hasSuffix(".md") || name.hasSuffix(".markdown") || FrontMatter.opens(lines)
  }

  /// The article that `lines` are.
  static func article(in lines: [TextLine], of source: Source) throws(IntakeError) -> Article {
    let matter = try FrontMatter(lines, of: source)
    var reader = MarkdownReader()
    reader.headline = matter.text(.title)
    reader.skipped = matter.unknown.map { (.unknownKey, $0) }
    reader.read(lines[matter.end...])
    guard let headline = reader.headline else {
      throw IntakeError(
        .noHeadline, file: source.name, line: lines.first?.number, problem: "The story has no headline.",
        remedy: "Give it one: `title: …` in the front matter, or a first line `# …`.")
    }
    return try reader.article(headline, matter, of: source)
  }

  private func article(_ headline: String, _ matter: FrontMatter, of source: Source) throws(IntakeError)
    -> Article
  {
    var blocks = blocks
    guard blocks.contains(where: { $0.kind != .subheading }) else {
      throw IntakeError(
        .noBody, file: source.name,
        problem: "Below the headline \u{22}\(headline.prefix(80))\u{22} there is no text.",
        remedy: "Write the story's paragraphs below the front matter.")
    }
    var dateline = matter.text(.dateline)
    var credit = matter.text(.credit)
    if let first = blocks.first, first.kind == .paragraph, dateline == nil,
      let (place, agency, rest) = Dateline.split(first.text)
    {
      dateline = place
      credit = credit ?? agency
      blocks[0] = Block(kind: .paragraph, text: rest)
    }
    if let last = blocks.last, let (rest, mark) = Credit.split(last.text, isLast: true), !rest.isEmpty {
      credit = credit ?? mark
      blocks[blocks.count - 1] = Block(kind: last.kind, text: rest)
    }
    return Article(
      id: source.id, date: matter.date,
      ressort: matter.text(.ressort) ?? source.folder.flatMap(RessortList.ressort(ofFolder:))
        ?? "Nachrichten",
      kicker: matter.text(.kicker), headline: headline, lead: matter.text(.lead), dateline: dateline,
      credit: credit, author: matter.text(.author), url: matter.text(.url), priority: matter.priority,
      blocks: blocks, skipped: SkippedText.grouped(skipped))
  }
}

// MARK: - Lines
extension MarkdownReader {
  private mutating func read(_ lines: ArraySlice<TextLine>) {
    var fence: Substring?
    var inHTML: String?
    for line in lines {
      let text = line.text
      if let open = fence {
        skipped.append((.code, text))
        if text.hasPrefix(open) { fence = nil }
        continue
      }
      if line.opensBlock {
        flush()
        listNumber = line.indent > 0 ? listNumber : nil
        if inHTML == "" { inHTML = nil }
      }
      if let end = inHTML {
        skipped.append((.markup, text))
        if !end.isEmpty, text.lowercased().contains(end) { inHTML = nil }
      } else if text.hasPrefix("```") || text.hasPrefix("~~~") {
        flush()
        fence = text.prefix(3)
        skipped.append((.code, text))
      } else if gathered.isEmpty, let end = htmlEnd(text) {
        skipped.append((.markup, text))
        inHTML = end.isEmpty || !text.lowercased().dropFirst(4).contains(end) ? end : nil
      } else {
        read(text)
      }
    }
    flush()
  }

  private mutating func read(_ text: String) {
    if let level = headingLevel(text) {
      flush()
      head(
        String(
          text.dropFirst(level).drop { $0 == " " }.reversed().drop { $0 == "#" || $0 == " " }.reversed()),
        level)
    } else if isRule(text) {
      // A line of `=` or `-` below one line of text makes it a heading.
      let isUnderline =
        gathered.count == 1 && kind == .paragraph && (text.hasPrefix("=") || text.hasPrefix("-"))
      if isUnderline, let heading = gathered.popLast() {
        head(heading, text.hasPrefix("=") ? 1 : 2)
      } else {
        flush()
        skipped.append((.ornament, text))
      }
    } else if text.hasPrefix("|") {
      flush()
      skipped.append((.table, text))
    } else if isReference(text) {
      flush()
      skipped.append((.markup, text))
    } else if text.hasPrefix(">") {
      if kind != .quote { flush() }
      kind = .quote
      let rest = text.drop { $0 == ">" || $0 == " " }
      if rest.isEmpty { flush() } else { gathered.append(String(rest)) }
    } else if let item = listItem(text) {
      flush()
      gathered.append(item)
    } else {
      // A line below a quotation goes on with it, as Markdown has it.
      gathered.append(text)
    }
  }

  private mutating func flush() {
    defer {
      gathered.removeAll(keepingCapacity: true)
      kind = .paragraph
    }
    guard !gathered.isEmpty else { return }
    let plain = MarkdownText.plain(gathered.joined(separator: " "))
    skipped += plain.skipped
    guard LineShape.hasLetter(plain.text) || plain.text.contains(where: \.isNumber) else { return }
    let isQuote = kind == .quote || StoryBody.isQuote(plain.text)
    blocks.append(Block(kind: isQuote ? .quote : .paragraph, text: plain.text))
  }

  private mutating func head(_ heading: String, _ level: Int) {
    let plain = MarkdownText.plain(heading)
    skipped += plain.skipped
    guard !plain.text.isEmpty else { return }
    if headline == nil, level == 1 {
      headline = plain.text
    } else if level == 1, plain.text == headline {
      skipped.append((.headlineRepeated, plain.text))
    } else {
      blocks.append(Block(kind: .subheading, text: plain.text))
    }
  }

  private func headingLevel(_ text: String) -> Int? {
    let level = text.utf8.prefix(7).prefix { $0 == UInt8(ascii: "#") }.count
    return (1...6).contains(level) && text.utf8.dropFirst(level).first == 0x20 ? level : nil
  }

  /// `---`, `***`, `===`, `- - -`.
  private func isRule(_ text: String) -> Bool {
    guard let mark = text.utf8.first, "-*_=".utf8.contains(mark) else { return false }
    var count = 0
    for byte in text.utf8 {
      guard byte == mark || byte == 0x20 else { return false }
      if byte == mark { count += 1 }
    }
    return count >= 3
  }

  /// A link's target on a line of its own: `[1]: https://…`.
  private func isReference(_ text: String) -> Bool {
    guard text.hasPrefix("["), let close = text.prefix(200).firstIndex(of: "]") else { return false }
    return text[close...].hasPrefix("]: ")
  }

  /// The text of a list's item: `- Milch`, `1. Milch`. A list of numbers begins with 1, so that "3. Oktober" at the
  /// start of a line stays a date.
  private mutating func listItem(_ text: String) -> String? {
    for bullet in ["- ", "* ", "+ ", "• ", "– "] where text.hasPrefix(bullet) {
      return String(text.dropFirst(2).drop { $0 == " " })
    }
    let digits = text.prefix(4).prefix { $0.isASCII && $0.isNumber }
    guard let number = Int(digits), number == (listNumber ?? 0) + 1 else { return nil }
    let rest = text.dropFirst(digits.count)
    guard rest.hasPrefix(". ") || rest.hasPrefix(") ") else { return nil }
    listNumber = number
    return String(rest.dropFirst(2).drop { $0 == " " })
  }

  /// What ends the HTML block that `text` opens: a closing tag, or, as an empty text, the next empty line.
  private func htmlEnd(_ text: String) -> String? {
    let start = text.prefix(40).lowercased()
    guard start.hasPrefix("<") else { return nil }
    if start.hasPrefix("<!--") { return "-->" }
    for tag in ["script", "style", "pre", "textarea"] where start.hasPrefix("<\(tag)") { return "</\(tag)>" }
    let name = start.dropFirst().drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber }
    return Self.htmlBlocks.contains(String(name)) ? "" : nil
  }

  private static let htmlBlocks: Set<String> = [
    "address", "article", "aside", "audio", "blockquote", "body", "button", "center", "details", "dialog",
    "div", "dl",
    "embed", "fieldset", "figcaption", "figure", "footer", "form", "frame", "h1", "h2", "h3", "h4", "h5",
    "h6", "head",
    "header", "hr", "html", "iframe", "img", "input", "li", "link", "main", "menu", "meta", "nav", "object",
    "ol", "p",
    "picture", "section", "source", "summary", "svg", "table", "tbody", "td", "template", "th", "thead",
    "title", "tr",
    "ul", "video",
  ]
}

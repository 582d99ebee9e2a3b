import EditionModel
import Yams

/// What an editor says of a story in front of its Markdown: a flat YAML mapping between two lines of `---`.
struct FrontMatter {
  /// The keys that are read.
  enum Key: String, CaseIterable {
    case title, kicker, lead, author, date, ressort, url, priority, dateline, credit
  }

  private(set) var texts: [Key: String] = [:]
  private(set) var date: CalendarDate?
  private(set) var priority: Int?
  /// Entries whose key is not known, as they stand.
  private(set) var unknown: [String] = []
  /// The first line below the front matter, as an index into the source's lines.
  let end: Int

  /// The most bytes a front matter may have; a file without its closing `---` is told by it as well.
  private static let limit = 64_000

  /// Whether `lines` open with one.
  static func opens(_ lines: [TextLine]) -> Bool {
    lines.first?.text == "---"
  }

  /// Reads the front matter that `lines` open with; without one everything is empty.
  init(_ lines: [TextLine], of source: Source) throws(IntakeError) {
    guard Self.opens(lines) else {
      end = 0
      return
    }
    guard let close = lines.dropFirst().firstIndex(where: { $0.text == "---" || $0.text == "..." }) else {
      throw IntakeError(
        .frontMatter, file: source.name, line: lines[0].number, problem: "The front matter has no end.",
        remedy: "Close it with a line of three hyphens.")
    }
    end = close + 1
    var yaml = ""
    var number = lines[0].number
    for line in lines[1..<close] {
      yaml +=
        String(repeating: "\n", count: line.number - number)
        + String(repeating: " ", count: min(line.indent, 200))
      yaml += line.text
      number = line.number
    }
    guard yaml.utf8.count <= Self.limit else {
      throw IntakeError(
        .frontMatter, file: source.name, line: lines[0].number,
        problem: "The front matter is longer than \(Self.limit / 1000) kB.",
        remedy: "Close it with a line of three hyphens, and put the story below it.")
    }
    try Self.refuseReferences(lines[1..<close], of: source)
    for entry in try Self.entries(yaml, firstLine: lines[0].number, of: source) {
      try read(entry, of: source)
    }
  }

  /// What stands under `key`.
  func text(_ key: Key) -> String? {
    texts[key]
  }
}

// MARK: - YAML
extension FrontMatter {
  private struct Entry {
    let key: String
    let value: Node
    let line: Int
  }

  /// Anchors and aliases are refused before the parser sees them: a few lines of them unfold to gigabytes. So is
  /// nesting, which no key needs.
  private static func refuseReferences(_ lines: ArraySlice<TextLine>, of source: Source) throws(IntakeError) {
    var brackets = 0
    for line in lines {
      var previous: Character = " "
      var isOpen = true
      var depth = 0
      for character in line.text {
        if isOpen, character == "&" || character == "*" {
          throw IntakeError(
            .frontMatter, file: source.name, line: line.number,
            problem: "YAML anchors (&) and references (*) are not read in a front matter.",
            remedy: "Put the value into quotation marks if the sign belongs to it.")
        }
        if character == "[" || character == "{" { brackets += 1 }
        if isOpen, character == "-" || character == "?" { depth += 1 }
        if character == " " {
          if previous == ":" || previous == "-" || previous == "?" || previous == "," && brackets > 0 {
            isOpen = true
          }
        } else {
          isOpen =
            character == "[" || character == "{" || (isOpen && (character == "-" || character == "?"))
            || (character == "," && brackets > 0)
        }
        previous = character
      }
      guard brackets <= 40, depth <= 20 else {
        throw IntakeError(
          .frontMatter, file: source.name, line: line.number,
          problem: "The front matter is nested too deeply.",
          remedy: "Write one key and one value a line, such as `title: Stadtrat tagt`.")
      }
    }
  }

  private static func entries(_ yaml: String, firstLine: Int, of source: Source) throws(IntakeError)
    -> [Entry]
  {
    let root: Node?
    do {
      root = try Yams.compose(yaml: yaml)
    } catch let error as YamlError {
      throw fault(error, firstLine: firstLine, of: source)
    } catch {
      throw IntakeError(
        .frontMatter, file: source.name, line: firstLine,
        problem: "The front matter cannot be read: \(error).",
        remedy: "Write one key and one value a line, such as `title: Stadtrat tagt`.")
    }
    guard let root, root != Node("") else { return [] }
    guard let mapping = root.mapping else {
      throw IntakeError(
        .frontMatter, file: source.name, line: firstLine + (root.mark?.line ?? 1) - 1,
        problem: "The front matter holds no keys.",
        remedy: "Write one key and one value a line, such as `title: Stadtrat tagt`.")
    }
    return mapping.map { pair in
      let line = firstLine + (pair.key.mark?.line ?? 1) - 1
      return Entry(
        key: pair.key.scalar.map { TextLines.clean($0.string) } ?? "", value: pair.value, line: line)
    }
  }

  private static func fault(_ error: YamlError, firstLine: Int, of source: Source) -> IntakeError {
    let (line, what): (Int?, String) =
      switch error {
      case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
        .composer(_, let problem, let mark, _):
        (mark.line, "\(problem) (column \(mark.column))")
      case .duplicatedKeysInMapping(let keys, let context):
        (context.mark.line, "the key \(keys.joined(separator: ", ")) stands there twice")
      case .reader(let problem, _, _, _): (nil, problem)
      default: (nil, "it is no YAML")
      }
    return IntakeError(
      .frontMatter, file: source.name, line: firstLine + (line ?? 1) - 1,
      problem: "The front matter is faulty YAML: \(what).",
      remedy: "Put values that hold a colon, a quotation mark or a bracket into quotation marks.")
  }
}

// MARK: - Values
extension FrontMatter {
  private mutating func read(_ entry: Entry, of source: Source) throws(IntakeError) {
    guard let key = Key(rawValue: entry.key.lowercased()) else {
      unknown.append(entry.value.scalar.map { "\(entry.key): \(TextLines.clean($0.string))" } ?? entry.key)
      return
    }
    guard let scalar = entry.value.scalar else {
      throw Self.wrong(key, "a list or a mapping is no value for it", entry, source)
    }
    let text = Composition.composed(TextLines.clean(scalar.string))
    let isNull = scalar.style == .plain && (text == "~" || text.lowercased() == "null")
    guard !text.isEmpty, !isNull else { return }
    switch key {
    case .date:
      guard let date = Self.date(text) else {
        throw Self.wrong(key, "\u{22}\(text.prefix(60))\u{22} is no date", entry, source)
      }
      self.date = date
    case .priority:
      guard let number = Int(text), (1...99).contains(number) else {
        throw Self.wrong(key, "\u{22}\(text.prefix(60))\u{22} is no number from 1 to 99", entry, source)
      }
      priority = number
    case .url:
      guard text.hasPrefix("https://") || text.hasPrefix("http://"), !text.contains(" ") else {
        throw Self.wrong(key, "\u{22}\(text.prefix(60))\u{22} is no web address", entry, source)
      }
      texts[key] = text
    default:
      texts[key] = text
    }
  }

  /// `2025-09-05`, also with a time behind it, or as Germans write it.
  private static func date(_ text: String) -> CalendarDate? {
    let day = text.prefix { $0 != "T" && $0 != " " }
    return CalendarDate(String(day)) ?? PrintedDate.stamp(text)?.date
  }

  private static func wrong(_ key: Key, _ what: String, _ entry: Entry, _ source: Source) -> IntakeError {
    let allowed =
      switch key {
      case .date: "Allowed is a day such as 2025-09-05."
      case .priority: "Allowed is a whole number from 1 (the most important) to 99."
      case .url: "Allowed is an address that begins with https:// or http://."
      default: "Allowed is one line of text, in quotation marks where it holds a colon."
      }
    return IntakeError(
      .frontMatter, file: source.name, line: entry.line,
      problem: "The key \(key.rawValue) is wrong: \(what).",
      remedy: allowed)
  }
}

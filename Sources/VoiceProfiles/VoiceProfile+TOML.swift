public import EditionModel
import TOMLKit

extension VoiceProfile {
  /// Reads a profile from TOML; every key must be known and in its range.
  ///
  /// - Parameters:
  ///   - name: the profile's name.
  ///   - toml: the text of its file.
  ///   - file: the file's path, for messages.
  /// - Throws: `VoiceProfileError` with the key path, or the line for a fault of the syntax.
  public init(name: String, toml: String, file: String) throws(VoiceProfileError) {
    let root = try Self.parsed(toml, file: file)
    let top = TableReader(root, path: "", file: file)
    try top.allowOnly(["summary", "engine", "voice", "loudness", "speech", "pauses", "text"])
    let speech = try top.table("speech")
    try speech.allowOnly(["characters_per_second", "pitch", "range", "volume"])
    let pauses = try top.table("pauses")
    try pauses.allowOnly([
      "sentence", "paragraph", "before_subheading", "after_heading", "after_dateline", "clause",
      "article_end",
    ])
    let text = try top.table("text")
    try text.allowOnly(["dateline", "credit"])
    self.init(
      name: name,
      summary: try top.string("summary"),
      engine: try top.word("engine", of: ["espeak-ng"]),
      settings: VoiceSettings(
        voice: try top.string("voice"),
        charactersPerSecond: try speech.number("characters_per_second", in: 10...30),
        pitch: try speech.integer("pitch", in: 0...99),
        range: try speech.integer("range", in: 0...99),
        volume: try speech.integer("volume", in: 0...200)),
      pauses: Pauses(
        sentence: try pauses.pause("sentence"),
        paragraph: try pauses.pause("paragraph"),
        beforeSubheading: try pauses.pause("before_subheading"),
        afterHeading: try pauses.pause("after_heading"),
        afterDateline: try pauses.pause("after_dateline"),
        clause: try pauses.pause("clause"),
        articleEnd: try pauses.pause("article_end")),
      loudness: try top.number("loudness", in: -31 ... -13),
      dateline: try text.smallPrint("dateline"),
      credit: try text.smallPrint("credit"))
  }

  private static func parsed(_ toml: String, file: String) throws(VoiceProfileError) -> TOMLTable {
    do {
      return try TOMLTable(string: toml)
    } catch let fault as TOMLParseError {
      throw VoiceProfileError(
        file: file, place: "line \(fault.source.begin.line)",
        reason: "This is no valid TOML: \(fault.description)")
    } catch {
      throw VoiceProfileError(file: file, place: nil, reason: "This is no valid TOML: \(error)")
    }
  }
}

/// One table of a profile's file, read key by key; each fault names the key path and what is allowed.
private struct TableReader {
  private let table: TOMLTable
  private let path: String
  private let file: String

  init(_ table: TOMLTable, path: String, file: String) {
    self.table = table
    self.path = path
    self.file = file
  }

  func allowOnly(_ keys: [String]) throws(VoiceProfileError) {
    if let unknown = table.keys.sorted().first(where: { !keys.contains($0) }) {
      throw fault(unknown, "This is no key here; allowed are \(keys.joined(separator: ", ")).")
    }
  }

  func table(_ key: String) throws(VoiceProfileError) -> TableReader {
    guard let inner = table[key]?.table else { throw fault(key, "It must be a table with its own keys.") }
    return TableReader(inner, path: keyPath(key), file: file)
  }

  func string(_ key: String) throws(VoiceProfileError) -> String {
    guard let text = table[key]?.string, !text.isEmpty else {
      throw fault(key, "It must be a text in quotes that is not empty.")
    }
    return text
  }

  func word(_ key: String, of allowed: [String]) throws(VoiceProfileError) -> String {
    guard let text = table[key]?.string, allowed.contains(text) else {
      throw fault(key, "It must be one of \(allowed.map { "\"\($0)\"" }.joined(separator: ", ")).")
    }
    return text
  }

  func smallPrint(_ key: String) throws(VoiceProfileError) -> VoiceProfile.SmallPrint {
    let choices = VoiceProfile.SmallPrint.allCases
    let word = try word(key, of: choices.map(\.rawValue))
    return choices.first { $0.rawValue == word } ?? .dropped
  }

  func integer(_ key: String, in range: ClosedRange<Int>) throws(VoiceProfileError) -> Int {
    guard let number = table[key]?.int, range.contains(number) else {
      throw fault(key, "It must be a whole number from \(range.lowerBound) to \(range.upperBound).")
    }
    return number
  }

  func number(_ key: String, in range: ClosedRange<Double>) throws(VoiceProfileError) -> Double {
    guard let number = table[key]?.double ?? table[key]?.int.map(Double.init), range.contains(number) else {
      throw fault(key, "It must be a number from \(range.lowerBound) to \(range.upperBound).")
    }
    return number
  }

  func pause(_ key: String) throws(VoiceProfileError) -> Milliseconds {
    Milliseconds(try integer(key, in: 0...5000))
  }

  private func keyPath(_ key: String) -> String {
    path.isEmpty ? key : "\(path).\(key)"
  }

  private func fault(_ key: String, _ reason: String) -> VoiceProfileError {
    VoiceProfileError(file: file, place: keyPath(key), reason: reason)
  }
}

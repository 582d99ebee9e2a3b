public import EditionModel
import TOMLKit

extension VoiceProfile {
  /// Reads a profile from TOML; every key must be known and in its range.
  ///
  /// - Parameters:
  ///   - name: the profile's name.
  ///   - toml: the text of its file.
  ///   - file: the file's path, for messages.
  ///   - engines: the engines that it can name.
  /// - Throws: `VoiceProfileError` with the key path, or the line for a fault of the syntax.
  public init(
    name: String, toml: String, file: String, engines: [String]
  ) throws(VoiceProfileError) {
    let root = try Self.parsed(toml, file: file)
    let top = TableReader(root, path: "", file: file)
    try top.allowOnly([
      "summary", "engine", "voice", "voice_file", "fallback", "loudness", "speech", "roles", "melody",
      "second",
      "pauses", "text",
    ])
    let speech = try top.table("speech")
    try speech.allowOnly(["characters_per_second", "pitch", "range", "volume"])
    let text = try top.table("text")
    try text.allowOnly(["dateline", "credit"])
    let voiceFile = try top.fileName("voice_file")
    let voice = if let voiceFile { voiceFile } else { try top.string("voice") }
    self.init(
      name: name,
      summary: try top.string("summary"),
      engine: try top.word("engine", of: engines),
      voiceFile: voiceFile,
      fallback: try top.optionalString("fallback"),
      settings: VoiceSettings(
        voice: voice,
        charactersPerSecond: try speech.number("characters_per_second", in: 10...30),
        pitch: try speech.integer("pitch", in: 0...99),
        range: try speech.integer("range", in: 0...99),
        volume: try speech.integer("volume", in: 0...200)),
      roles: try Self.roles(in: top),
      melody: try Self.melody(in: top),
      second: try Self.second(in: top),
      pauses: try Self.pauses(in: try top.table("pauses")),
      loudness: try top.number("loudness", in: -31 ... -13),
      dateline: try text.smallPrint("dateline"),
      credit: try text.smallPrint("credit"))
    if voiceFile != nil, root["voice"] != nil {
      throw top.fault("voice", "A profile has a voice or a voice_file, not both.")
    }
    if fallback == name { throw top.fault("fallback", "A profile cannot fall back on itself.") }
    if second?.profile == name {
      throw top.fault("second.profile", "It must be another profile than this one.")
    }
  }

  private static func pauses(in table: TableReader) throws(VoiceProfileError) -> Pauses {
    try table.allowOnly([
      "sentence", "paragraph", "before_subheading", "after_heading", "after_dateline", "before_quote",
      "after_quote", "quotation", "dash", "clause", "article_end",
    ])
    return Pauses(
      sentence: try table.pause("sentence"),
      paragraph: try table.pause("paragraph"),
      beforeSubheading: try table.pause("before_subheading"),
      afterHeading: try table.pause("after_heading"),
      afterDateline: try table.pause("after_dateline"),
      beforeQuote: try table.pause("before_quote"),
      afterQuote: try table.pause("after_quote"),
      quotation: try table.pause("quotation"),
      dash: try table.pause("dash"),
      clause: try table.pause("clause"),
      articleEnd: try table.pause("article_end"))
  }

  private static func roles(in top: TableReader) throws(VoiceProfileError) -> [Role: Delivery] {
    guard let table = try top.optionalTable("roles") else { return [:] }
    try table.allowOnly(Role.allCases.map(\.rawValue))
    var roles: [Role: Delivery] = [:]
    for role in Role.allCases {
      guard let delivery = try table.optionalTable(role.rawValue) else { continue }
      try delivery.allowOnly(["speed", "pitch", "range"])
      roles[role] = Delivery(
        speed: try delivery.number("speed", in: 0.5...1.5, or: 1),
        pitch: try delivery.number("pitch", in: -6...6, or: 0),
        range: try delivery.number("range", in: 0.3...2, or: 1))
    }
    return roles
  }

  private static func melody(in top: TableReader) throws(VoiceProfileError) -> Melody {
    guard let table = try top.optionalTable("melody") else { return .level }
    try table.allowOnly([
      "article", "paragraph", "sentence", "comma", "list", "quotation", "aside", "lengthening",
      "comma_lengthening", "initial_lengthening", "shortest_consonant", "shortest_schwa", "shortest_vowel",
      "span",
    ])
    var sentence = SentenceMelody.plain
    sentence.sinking = try table.number("sentence", in: 0...6, or: 0)
    sentence.comma = try table.optionalNumber("comma", in: -6...6)
    sentence.list = try table.optionalNumber("list", in: -6...6)
    sentence.quotation = try table.number("quotation", in: -4...4, or: 0)
    sentence.aside = try table.number("aside", in: -4...4, or: 0)
    sentence.lengthening = try table.number("lengthening", in: 1...1.6, or: 1)
    sentence.commaLengthening = try table.number("comma_lengthening", in: 1...1.6, or: 1)
    sentence.initialLengthening = try table.number("initial_lengthening", in: 1...1.6, or: 1)
    sentence.shortestConsonant = Milliseconds(try table.integer("shortest_consonant", in: 0...150, or: 0))
    sentence.shortestSchwa = Milliseconds(try table.integer("shortest_schwa", in: 0...150, or: 0))
    sentence.shortestVowel = Milliseconds(try table.integer("shortest_vowel", in: 0...150, or: 0))
    sentence.span = try table.optionalNumber("span", in: 4...24)
    return Melody(
      article: try table.number("article", in: 0...6), paragraph: try table.number("paragraph", in: 0...6),
      sentence: sentence)
  }

  private static func second(in top: TableReader) throws(VoiceProfileError) -> SecondVoice? {
    guard let table = try top.optionalTable("second") else { return nil }
    try table.allowOnly(["profile", "quotes", "articles"])
    let choices = SecondVoice.Articles.allCases
    let word = try table.word("articles", of: choices.map(\.rawValue))
    return SecondVoice(
      profile: try table.string("profile"), quotes: try table.flag("quotes"),
      articles: choices.first { $0.rawValue == word } ?? .first)
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

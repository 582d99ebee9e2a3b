import EditionModel

/// A sentence in parts that differ in pitch: for an engine whose pitch is one for all that it is handed at a time.
enum RegisterParts {
  struct Part: Hashable, Sendable {
    let text: EngineText
    /// How many scalars of the whole text stand before it.
    let offset: Int
    let settings: VoiceSettings
    /// Silence before it; none before the first part.
    let pauseBefore: Milliseconds
  }

  /// A quotation of fewer words stays in its sentence: a name, a word that somebody used.
  private static let fewestWords = 3
  /// Where the profile says nothing; the engine's own at a dash.
  private static let silence = Milliseconds(230)

  /// The parts of `text`; one where nothing in it differs.
  static func of(_ text: EngineText, settings: VoiceSettings) -> [Part] {
    let melody = settings.sentence
    guard melody.quotation != 0 || melody.aside != 0 else {
      return [Part(text: text, offset: 0, settings: settings, pauseBefore: .zero)]
    }
    let words = Phrasing(text, startsQuoted: melody.startsQuoted).words
    let registers = words.map { register(of: $0, melody) }
    let starts = words.indices.filter { $0 == 0 || registers[$0] != registers[$0 - 1] }
    let scalars = Array(text.rawValue.unicodeScalars)
    return starts.enumerated().map { index, word in
      let isLast = index + 1 == starts.count
      let begin = word == 0 ? 0 : opening(of: words[word].position - 1, in: scalars)
      let next = isLast ? scalars.count : opening(of: words[starts[index + 1]].position - 1, in: scalars)
      let part = String(String.UnicodeScalarView(scalars[begin..<max(begin, next)]))
      let semitones: Double
      switch registers[word] {
      case .plain: semitones = 0
      case .quotation: semitones = melody.quotation
      case .aside: semitones = melody.aside
      }
      return Part(
        text: EngineText(rawValue: isLast ? part : open(part)), offset: begin,
        settings: settings.with(.plain).spoken(Delivery(pitch: semitones)),
        pauseBefore: word == 0 ? .zero : pause(between: words[word - 1], words[word], melody))
    }
  }

  private static func register(of word: Phrasing.Word, _ melody: SentenceMelody) -> Phrasing.Register {
    switch word.register {
    case .quotation where melody.quotation != 0 && word.quotedWords >= fewestWords: .quotation
    case .aside where melody.aside != 0: .aside
    default: .plain
    }
  }

  /// Where the brackets of a word in phonemes begin, or the word itself.
  private static func opening(of place: Int, in scalars: [Unicode.Scalar]) -> Int {
    var place = place
    while place > 0, scalars[place - 1] == "[" { place -= 1 }
    return place
  }

  /// `text` with a comma where it has no mark of its own, so that the engine's tune goes on.
  private static func open(_ text: String) -> String {
    var text = text
    while let last = text.unicodeScalars.last, " –—-„“”\"»«(".unicodeScalars.contains(last) {
      text.unicodeScalars.removeLast()
    }
    guard let last = text.unicodeScalars.last, !",;:.!?…".unicodeScalars.contains(last) else { return text }
    return text + ","
  }

  private static func pause(
    between word: Phrasing.Word, _ next: Phrasing.Word, _ melody: SentenceMelody
  ) -> Milliseconds {
    let isDash = word.boundary == .dash
    let isQuotation = word.closesQuotation || next.opensQuotation
    let silences = [isDash ? melody.dashPause : nil, isQuotation ? melody.quotationPause : nil]
    let longest = silences.compactMap { $0?.value }.max()
    // A comma keeps what the engine gives it at a dash.
    guard word.boundary == .none || isDash else {
      return Milliseconds(max(longest ?? 0, Self.silence.value))
    }
    return longest.map { Milliseconds($0) } ?? Self.silence
  }
}

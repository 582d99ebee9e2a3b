public import EditionModel
import German

/// Turns articles into scripts: sentences in their order, each with its role, spoken form and pause.
public struct ScriptWriter: Sendable {
  /// How many headlines are heard in an overview, where there are more.
  private static let mostHeadlines = 40

  let profile: VoiceProfile
  private let splitter = SentenceSplitter()
  private let former = SpokenFormer()

  /// A writer whose pauses and small print are those of `profile`.
  public init(profile: VoiceProfile) {
    self.profile = profile
  }

  /// What is said for `article`: headline, lead, dateline, body with its subheadings, credit.
  ///
  /// The headline begins the first chapter and every subheading one more.
  public func script(for article: Article) -> Script {
    var passages = [Passage(role: .headline, text: article.headline, chapter: article.headline)]
    if let lead = article.lead {
      passages.append(Passage(role: .lead, text: lead))
    }
    if let dateline = article.dateline, profile.dateline == .spoken {
      passages.append(Passage(role: .dateline, text: Self.closed(dateline)))
    }
    for block in article.blocks {
      passages.append(Passage(block))
    }
    if let credit = article.credit, profile.credit == .spoken {
      passages.append(Passage(role: .credit, text: Self.closed(credit)))
    }
    return Script(
      id: article.id, title: article.headline, ressort: article.ressort,
      utterances: utterances(for: passages),
      pauseAfter: profile.pauses.articleEnd)
  }

  /// What is said before the first article: the newspaper, the day, the notice, and the headlines by Ressort.
  public func script(for opening: Opening) -> Script {
    var greeting = ["Audioausgabe vom " + opening.date.inGermanWords, opening.notice]
    if let newspaper = opening.newspaper {
      greeting.insert(newspaper, at: 0)
    }
    var passages = greeting.map { Passage(role: .opening, text: Self.closed($0)) }
    passages[0].chapter = Opening.title
    passages.append(Passage(role: .subheading, text: "Die Themen dieser Ausgabe"))
    let most = Self.headlinesOfRessort(in: opening.sections)
    for section in opening.sections {
      passages.append(Passage(role: .subheading, text: section.ressort))
      passages += section.headlines.prefix(most).map { Passage(role: .body, text: Self.closed($0)) }
      let rest = section.headlines.count - most
      if rest > 0 {
        let text = rest == 1 ? "Und ein weiterer Artikel." : "Und \(rest) weitere Artikel."
        passages.append(Passage(role: .body, text: text))
      }
    }
    return Script(
      id: Opening.id, title: Opening.title, utterances: utterances(for: passages),
      pauseAfter: profile.pauses.articleEnd)
  }

  /// How many headlines of each Ressort are heard in the overview: all of them, or so many that it ends after some
  /// five minutes.
  private static func headlinesOfRessort(in sections: [Opening.Section]) -> Int {
    func heard(_ most: Int) -> Int { sections.reduce(0) { $0 + min($1.headlines.count, most) } }
    let longest = sections.map(\.headlines.count).max() ?? 0
    return (1...max(1, longest)).last { heard($0) <= mostHeadlines } ?? 1
  }

  /// The sentences of any text, for trying out a voice or a reading.
  ///
  /// - Parameter text: paragraphs separated by empty lines; a single line break is a wrap.
  public func script(forText text: String, id: String) -> Script {
    let passages = Paragraphs.split(text).map { Passage(role: .body, text: $0) }
    return Script(id: id, title: id, utterances: utterances(for: passages), pauseAfter: .zero)
  }
}

// MARK: - Passages into utterances

extension ScriptWriter {
  func utterances(for passages: [Passage]) -> [Utterance] {
    var result: [Utterance] = []
    for (block, passage) in passages.enumerated() {
      var chapter = passage.chapter
      for (written, reading) in parts(of: passage) {
        result.append(
          Utterance(
            role: passage.role, block: block, written: written, spoken: reading.spoken,
            marked: reading.marked,
            pauseBefore: pause(after: result.last, before: passage.role, in: block), chapter: chapter,
            changes: reading.changes, doubts: reading.doubts))
        chapter = nil
      }
    }
    return result
  }

  /// What is said at a time: a heading or a line of small print as a whole, of everything else a sentence.
  ///
  /// The sentences of a heading are read one by one all the same: what stands at a sentence's end is read otherwise
  /// than within one.
  private func parts(of passage: Passage) -> [(written: WrittenText, reading: Reading)] {
    let sentences = splitter.sentences(in: passage.text).map { passage.text[$0].trimmed() }.filter {
      !$0.isEmpty
    }
    let readings = sentences.map { former.reading(of: WrittenText(rawValue: $0)) }
    guard passage.isHeading, sentences.count > 1 else {
      return zip(sentences, readings).map { (WrittenText(rawValue: $0), $1) }
    }
    let whole = Reading(
      spoken: Self.joined(readings.map(\.spoken)), marked: Self.joined(readings.map(\.marked)),
      changes: readings.flatMap(\.changes), doubts: readings.flatMap(\.doubts))
    return [(WrittenText(rawValue: passage.text.trimmed()), whole)]
  }

  private static func joined(_ texts: [SpokenText]) -> SpokenText {
    SpokenText(rawValue: texts.map(\.rawValue).filter { !$0.isEmpty }.joined(separator: " "))
  }

  private func pause(after last: Utterance?, before role: Role, in block: Int) -> Milliseconds {
    guard let last else { return .zero }
    if last.block == block { return profile.pauses.sentence }
    if role == .subheading { return profile.pauses.beforeSubheading }
    switch last.role {
    case .headline, .subheading, .kicker: return profile.pauses.afterHeading
    case .dateline: return profile.pauses.afterDateline
    case .quote where role != .quote: return profile.pauses.afterQuote
    case _ where role == .quote && last.role != .quote: return profile.pauses.beforeQuote
    default: return profile.pauses.paragraph
    }
  }

  /// `text` with a full stop where it has no closing mark: headlines in a list would run together without one.
  ///
  /// A mark within quotes that close the text counts: „Was nun?“
  static func closed(_ text: String) -> String {
    let text = text.trimmed()
    guard let last = text.last(where: { !"“”‘’«»‹›\"')]".contains($0) }), !".!?…:".contains(last) else {
      return text
    }
    return text + "."
  }
}

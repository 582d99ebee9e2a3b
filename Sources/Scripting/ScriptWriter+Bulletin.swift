public import EditionModel

extension ScriptWriter {
  /// What a short edition may say of `article`, from its beginning on: headline, lead, and the sentences of the body.
  ///
  /// Subheadings, dateline and credit are left out: a listener who hears the first sentences only has no use for them.
  public func bulletinScript(for article: Article) -> Script {
    var passages = [
      Passage(
        role: .headline, text: article.headline, chapter: "\(article.ressort): \(article.headline)")
    ]
    if let lead = article.lead {
      passages.append(Passage(role: .lead, text: lead))
    }
    passages += article.blocks.filter { $0.kind != .subheading }.map {
      Passage(role: .bulletin, text: $0.text)
    }
    return Script(
      id: article.id, title: article.headline, utterances: utterances(for: passages), pauseAfter: .zero)
  }

  /// What is said before the first headline of a short edition: the newspaper, the day, the notice.
  public func bulletinGreeting(_ frame: BulletinFrame) -> Script {
    var sentences = ["Die \(BulletinFrame.name) vom \(frame.date.inGermanWords)", frame.notice]
    if let newspaper = frame.newspaper {
      sentences.insert(newspaper, at: 0)
    }
    return script(of: sentences, chapter: BulletinFrame.greeting)
  }

  /// What is said after its last sentence.
  public func bulletinFarewell() -> Script {
    script(
      of: [
        "Das war die \(BulletinFrame.name)", "Alle Artikel in voller Länge hören Sie in der ganzen Ausgabe",
      ], chapter: BulletinFrame.farewell)
  }

  /// How an article of a short edition follows what stands before it.
  public var bulletinPause: Milliseconds { profile.pauses.paragraph }

  /// The silence at the end of a short edition.
  public var bulletinEnd: Milliseconds { profile.pauses.articleEnd }

  private func script(of sentences: [String], chapter: String) -> Script {
    var passages = sentences.map { Passage(role: .opening, text: Self.closed($0)) }
    passages[0].chapter = chapter
    return Script(
      id: BulletinFrame.id, title: BulletinFrame.name, utterances: utterances(for: passages),
      pauseAfter: .zero)
  }
}

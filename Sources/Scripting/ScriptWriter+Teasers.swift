public import EditionModel

/// The last track of an edition: what the pages point to and the edition does not hold (Weitere Meldungen).
public enum MoreStories {
  /// The id of the track.
  public static let id = "weitere-meldungen"
  /// The title of the track and its chapter.
  public static let title = "Weitere Meldungen"
}

extension ScriptWriter {
  /// What is said of `teasers`: a heading, then title and teaser of each; a chapter begins with each title.
  public func script(for teasers: [Teaser]) -> Script {
    var passages = [Passage(role: .headline, text: MoreStories.title, chapter: MoreStories.title)]
    for teaser in teasers {
      passages.append(Passage(role: .subheading, text: teaser.title, chapter: teaser.title))
      if let text = teaser.teaser {
        passages.append(Passage(role: .body, text: text))
      }
    }
    return Script(
      id: MoreStories.id, title: MoreStories.title, utterances: utterances(for: passages),
      pauseAfter: profile.pauses.articleEnd)
  }
}

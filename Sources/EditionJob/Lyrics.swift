import EditionModel

/// The text of a track as players show it beside a song's.
///
/// Tracks and the short edition carry theirs; the files of several tracks do not, as players read a tag to its end
/// before they play, and the text of a whole newspaper takes as much room as a minute of sound.
enum Lyrics {
  /// What is heard in `timeline`, each paragraph on a line, with an empty one between two.
  static func text(of timeline: Timeline) -> String {
    var paragraphs: [(block: Int, role: Role, text: String)] = []
    for segment in timeline.segments {
      let sentence = segment.written.rawValue
      if let last = paragraphs.last, last.block == segment.block, last.role == segment.role {
        paragraphs[paragraphs.count - 1].text += " " + sentence
      } else {
        paragraphs.append((segment.block, segment.role, sentence))
      }
    }
    return paragraphs.map { oneLine($0.text) }.joined(separator: "\n\n")
  }

  private static func oneLine(_ text: String) -> String {
    String(text.map { $0.isNewline ? " " : $0 })
  }
}

import EditionModel
internal import XMLText

/// What stands below an episode's title: the chapters with their times, and how each article begins.
struct ShowNotes: Hashable, Sendable {
  /// More than this Apple's directory does not take as a description.
  private static let most = 4000

  let episode: Episode

  /// Lines of text, as apps want them that make links of the times: HTML without tags, one line a chapter.
  ///
  /// Where not all fits, the chapters go first and whole lines are left out.
  var description: String {
    var lines = [Self.escaped(episode.edition.notice), ""]
    lines += chapters.map { Self.escaped("\($0.time) \($0.title)") }
    lines.append("")
    lines += beginnings.map { Self.escaped("\($0.item.headline): \($0.sentence)") }
    var text = ""
    for line in lines {
      guard text.utf8.count + line.utf8.count < Self.most else { break }
      text += (text.isEmpty ? "" : "\n") + line
    }
    return text
  }

  /// The same as HTML, with links to the articles.
  func html() throws -> String {
    let articles = beginnings.map { item, sentence in
      let name = item.url.flatMap { WebAddress($0) }.map {
        XMLElement.Node.element(XMLElement("a", ["href": $0.description], text: item.headline))
      }
      return XMLElement("p", [:], [name ?? .text(item.headline), .text(": \(sentence)")])
    }
    return try XMLOutput.fragment(
      [
        XMLElement("p", text: episode.edition.notice),
        XMLElement("ul", [:], chapters.map { XMLElement("li", text: "\($0.time) \($0.title)") }),
      ] + articles)
  }

  private var chapters: [(time: String, title: String)] {
    episode.chapters.map {
      (ChapterTime.short($0.start, at: episode.edition.sampleRate), Self.oneLine($0.title))
    }
  }

  /// Each article's first sentence: that of its lead, or of its text where it has none.
  private var beginnings: [(item: EditionItem, sentence: String)] {
    episode.items.compactMap { item in
      item.timeline.beginning.map { (item, Self.oneLine($0.written.rawValue)) }
    }
  }

  private static func oneLine(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.map {
          $0.properties.generalCategory == .control || $0 == "\u{2028}" || $0 == "\u{2029}" ? " " : $0
        }))
  }

  /// Descriptions are read as HTML: what looks like a tag must not be one, also with a combining accent behind it.
  private static func escaped(_ text: String) -> String {
    text.unicodeScalars.map { scalar in
      switch scalar {
      case "&": "&amp;"
      case "<": "&lt;"
      case ">": "&gt;"
      default: String(scalar)
      }
    }.joined()
  }
}

/// Positions as chapter lists write them.
enum ChapterTime {
  /// `00:03:12`, rounded down to the second.
  static func short(_ position: SampleCount, at rate: SampleRate) -> String {
    let seconds = position.value / rate.hertz
    return [seconds / 3600, seconds / 60 % 60, seconds % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
      .joined(separator: ":")
  }

  /// `00:03:12.045`, rounded down to the millisecond.
  static func exact(_ position: SampleCount, at rate: SampleRate) -> String {
    let milliseconds = String(position.milliseconds(at: rate).value % 1000)
    return
      "\(short(position, at: rate)).\(String(repeating: "0", count: 3 - milliseconds.count))\(milliseconds)"
  }
}

public import EditionModel

/// The text in step with the sound: WebVTT, one cue a sentence.
///
/// Source of the form: W3C, WebVTT: The Web Video Text Tracks Format.
public enum Transcript {
  /// The transcript of one track.
  public static func webVTT(of item: EditionItem) -> String {
    document(cues(of: item, from: .zero))
  }

  /// The transcript of the whole-edition file.
  public static func webVTT(of edition: Edition) -> String {
    document(edition.tracks.flatMap { cues(of: $0, from: $0.start) })
  }

  /// The transcript of a Ressort's file.
  public static func webVTT(of section: EditionSection, in edition: Edition) -> String {
    let items = Dictionary(edition.items.map { ($0.id, $0) }) { first, _ in first }
    return document(
      section.items.flatMap { part in items[part.id].map { cues(of: $0, from: part.start) } ?? [] })
  }

  /// The transcript of the short edition.
  public static func webVTT(of bulletin: Bulletin) -> String {
    document(cues(of: bulletin.timeline, from: .zero))
  }

  private static func document(_ cues: [String]) -> String {
    var text = "WEBVTT\n"
    for (index, cue) in cues.enumerated() {
      text += "\n\(index + 1)\n\(cue)\n"
    }
    return text
  }

  private static func cues(of item: EditionItem, from offset: SampleCount) -> [String] {
    cues(of: item.timeline, from: offset)
  }

  private static func cues(of timeline: Timeline, from offset: SampleCount) -> [String] {
    let rate = timeline.rate
    return timeline.segments.map { segment in
      let start = ClockTime.withMilliseconds(offset + segment.start, at: rate)
      let end = ClockTime.withMilliseconds(offset + segment.end, at: rate)
      return "\(start) --> \(end)\n\(escaped(segment.written.rawValue))"
    }
  }

  /// Cue text: no markup, no line break, and no `-->`, which would end the cue.
  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      default:
        if scalar.properties.generalCategory == .control || "\u{2028}\u{2029}".unicodeScalars.contains(scalar)
        {
          result += " "
        } else {
          result.unicodeScalars.append(scalar)
        }
      }
    }
    return result
  }
}

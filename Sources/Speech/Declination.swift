public import EditionModel

/// How the voice sinks over an article: from paragraph to paragraph, and within each from its first sentence to its last,
/// starting anew with the next.
public enum Declination {
  /// The pitch of each utterance of `script` beside the profile's own, in semitones.
  public static func semitones(of script: Script, melody: Melody) -> [Double] {
    let blocks = script.utterances.map(\.block)
    guard let last = blocks.max(), let first = blocks.min() else { return [] }
    return script.utterances.indices.map { index in
      let paragraph = blocks.indices.filter { blocks[$0] == blocks[index] }
      let place = paragraph.firstIndex(of: index) ?? 0
      return melody.article * fall(blocks[index] - first, of: last - first)
        + melody.paragraph * fall(place, of: paragraph.count - 1)
    }
  }

  /// From a half at the first of `steps` down to minus a half at the last; 0 where there is only one.
  private static func fall(_ step: Int, of steps: Int) -> Double {
    steps > 0 ? 0.5 - Double(step) / Double(steps) : 0
  }
}

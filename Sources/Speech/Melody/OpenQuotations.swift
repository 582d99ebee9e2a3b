public import EditionModel

/// Which sentences begin within a quotation that an earlier one of their paragraph has opened.
public enum OpenQuotations {
  /// A flag for each utterance of `script`; a paragraph whose marks do not pair off has none.
  public static func starts(of script: Script) -> [Bool] {
    var starts = script.utterances.map { _ in false }
    var index = 0
    while index < script.utterances.count {
      let block = script.utterances[index].block
      let paragraph = script.utterances[index...].prefix { $0.block == block }
      var isQuoted = false
      var flags: [Bool] = []
      for utterance in paragraph {
        flags.append(isQuoted)
        isQuoted =
          Phrasing(EngineText(rawValue: utterance.marked.rawValue), startsQuoted: isQuoted).endsQuoted
      }
      if !isQuoted { starts.replaceSubrange(index..<(index + flags.count), with: flags) }
      index += paragraph.count
    }
    return starts
  }
}

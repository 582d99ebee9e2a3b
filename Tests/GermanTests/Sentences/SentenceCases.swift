/// Texts with `|` where a new sentence begins; a space behind the bar belongs to the bar.
enum SentenceCases {
  /// The sentences that a case expects, each with the white space behind it.
  static func sentences(of marked: String) -> [String] {
    var sentences = marked.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    for index in sentences.indices.dropFirst() where sentences[index].hasPrefix(" ") {
      sentences[index].removeFirst()
    }
    return sentences
  }
}

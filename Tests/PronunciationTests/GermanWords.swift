import FoundationEssentials
import Testing

@testable import Pronunciation

/// The German word list the product reads with.
enum GermanWords {
  static let list: WordList? = FileManager.default.contents(atPath: "/usr/share/dict/ngerman").map {
    WordList(bytes: [UInt8]($0))
  }
  static let vocabulary = Vocabulary(list: list)
  static let reader = WordReader(words: vocabulary)

  /// The words of a table.
  static func table(_ text: String) -> [String] {
    text.split(whereSeparator: \.isWhitespace).map(String.init)
  }

  /// "Haupt|stadt" for "Hauptstadt".
  static func cut(_ word: String) throws -> String {
    let letters = try #require(Letters(word))
    let characters = Array(word)
    return CompoundSplitter(words: vocabulary).parts(of: letters)
      .map { String(characters[$0.range]) }.joined(separator: "|")
  }

  /// The mnemonics that our rules give, without short breaks.
  static func said(_ word: String) throws -> String {
    try #require(reader.reading(of: word)).sounds.filter { $0.name != "_!" }.mnemonics.replacing(
      "|", with: "")
  }
}

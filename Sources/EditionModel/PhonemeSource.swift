/// Something that knows how the engine itself would say a text: the German front end of espeak-ng.
///
/// Reading asks it for the parts of compound words; it is answered by a speaker process.
public protocol PhonemeSource: Sendable {
  /// The engine's mnemonics for each of `texts`, in their order; an empty string where it has none.
  ///
  /// - Parameter texts: words or word parts, each without a line break, at most 100 UTF-8 bytes.
  /// - Throws: when no speaker can be started.
  func mnemonics(for texts: [String]) async throws -> [String]

  /// IPA for each of `words` as another voice of the engine says them: `en`, `pl`; an empty string where there is none.
  func ipa(for words: [String], voice: String) async throws -> [String]

  /// IPA for each of `texts`, which may hold `[[` mnemonics `]]`; stress marks stand before the syllable.
  func ipa(for texts: [EngineText]) async throws -> [String]
}

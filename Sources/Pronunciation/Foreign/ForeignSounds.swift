/// Words of other languages with German sounds, from what the engine's voice for the language says.
enum ForeignSounds {
  /// The German sounds for `ipa`; `nil` where the voice had none or a sign has no German sound.
  static func sounds(ipa: String, voice: String, word: String) -> [Sound]? {
    if voice == "en" { return EnglishSounds.sounds(ipa: ipa, word: word) }
    guard !ipa.isEmpty, !ipa.contains("(") else { return nil }
    do {
      // The Czech ř is an r and a Z at once.
      return PhonemeTable.sounds(in: try IPA.mnemonics(for: ipa.replacing("r̝", with: "rʒ")))?.stressed
    } catch {
      // A sound that German has nothing like: our own rules read the word.
      return nil
    }
  }
}

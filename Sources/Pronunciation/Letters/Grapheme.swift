/// Letters that are read together, and what they may sound like.
struct Grapheme: Sendable {
  enum Kind: Hashable, Sendable {
    /// A vowel letter whose length its neighbours decide.
    case vowel(UInt8)
    /// A vowel whose spelling says that it is long: "ah", "aa", "ie".
    case longVowel(UInt8)
    /// A vowel sound that nothing changes.
    case fixedVowel(String)
    /// Consonant sounds; `weight` letters count where the vowel before asks whether its syllable is closed.
    case consonants([String], weight: Int)
    /// A letter that is not said.
    case silent
  }

  let kind: Kind
  /// The place of its first letter.
  let start: Int

  var isVowel: Bool {
    switch kind {
    case .vowel, .longVowel, .fixedVowel: true
    case .consonants, .silent: false
    }
  }
}

/// What stands behind the letters that are read.
enum Following: Sendable {
  case nothing
  /// A suffix that begins with a consonant: the syllable ends here.
  case consonant
  /// A suffix that begins with a vowel: the last consonant begins its syllable.
  case vowel
}

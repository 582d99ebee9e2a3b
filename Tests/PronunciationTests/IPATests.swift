import Pronunciation
import Testing

@Suite("IPA")
struct IPATests {
  @Test(
    "the stress moves before the vowel",
    arguments: [("ˈkɛmnɪts", "k'EmnIts"), ("maˈkʁɔ̃", "makr'O~")])
  func mnemonics(ipa: String, names: String) throws {
    #expect(try IPA.mnemonics(for: ipa) == names)
  }
}

import Testing

@testable import Speech

@Suite("Sounds as MBROLA's databases hold them")
struct MbrolaSoundsTests {
  @Test(
    "p and b before a high front vowel are de6's stronger ones, and no others",
    arguments: [
      (".S p i: l", ".S p_loud i: l", ".S p i: l"),
      (".b I s b u: x", ".b_loud I s b u: x", ".b I s b u: x"),
      ("p Y N k t", "p_loud Y N k t", "p Y N k t"),
      ("p aI n b aI n", "p aI n b aI n", "p aI n b aI n"),
    ])
  func stronger(asked: String, de6: String, de7: String) {
    #expect(Self.names(asked, "de6") == de6)
    #expect(Self.names(asked, "de7") == de7)
  }

  @Test("lengths, pitch and words stay, but an r that is a vowel is short")
  func rest() throws {
    let pho = try #require(
      Pho("; 1\nts 100\nu: 90 0 100 100 95\nR 90 50 90\n; 5\np 80\ni: 80 0 90\nR 40\n; 9\nn 70"))
    let named = pho.named(for: "/usr/share/mbrola/de6/de6")
    #expect(named.sounds.map(\.name) == ["ts", "u:", "6", "p_loud", "i:", "6", "n"])
    #expect(named.sounds.map(\.milliseconds) == [100, 90, 60, 80, 80, 40, 70])
    #expect(named.sounds.map(\.pitch) == pho.sounds.map(\.pitch))
    #expect(named.sounds.map(\.word) == pho.sounds.map(\.word))
    let other = pho.named(for: "/usr/share/mbrola/de7/de7")
    #expect(other.sounds == pho.sounds)
  }

  /// The names of `sounds` in a database; a point stands before what begins a word.
  static func names(_ sounds: String, _ database: String) -> String {
    held(sounds, database).map { ($0.word == nil ? "" : ".") + $0.name }.joined(separator: " ")
  }

  /// `sounds` of 70 ms each in a database.
  static func held(_ sounds: String, _ database: String) -> [Pho.Sound] {
    let asked = sounds.split(separator: " ").map { name in
      let isFirst = name.hasPrefix(".")
      return Pho.Sound(
        name: String(isFirst ? name.dropFirst() : name), milliseconds: 70, word: isFirst ? 1 : nil)
    }
    return MbrolaSounds.held(asked, in: "/usr/share/mbrola/\(database)/\(database)")
  }
}

import Testing

@testable import Speech

@Suite("Sounds as MBROLA's databases hold them")
struct MbrolaSoundsTests {
  @Test(
    "an r behind u is a vowel with de6 where none follows",
    arguments: [
      ("ts u: R p R o: b @", "ts u: 6 p R o: b @"),  // zur Probe
      ("t U R m", "t U 6 m"),
      ("n u: R", "n u: 6"),
      ("n u: R _ h", "n u: 6 _ h"),
      ("ts u R ? u: R", "ts u: 6 ? u: 6"),  // zur Uhr, with the lexicon's short vowel
      ("ts u: R OY b @", "ts u: R OY b @"),  // zu Räubern
      ("f o: R d O R t v e: R", "f o: R d O R t v e: R"),
      ("u: R R a: d", "u: 6 R a: d"),  // Uhrrad
      ("R u: R", "R u: 6"),
    ])
  func vocalised(asked: String, held: String) {
    #expect(Self.names(asked, "de6") == held)
    #expect(!Self.names(asked, "de7").contains("6"))
  }

  @Test(
    "p and b before a high front vowel are de6's stronger ones, and no others",
    arguments: [
      ("S p i: l", "S p_loud i: l", "S p i: l"),
      ("b I s b u: x", "b_loud I s b u: x", "b I s b u: x"),
      ("p Y N k t", "p_loud Y N k t", "p Y N k t"),
      ("p aI n b aI n", "p aI n b aI n", "p aI n b aI n"),
    ])
  func stronger(asked: String, de6: String, de7: String) {
    #expect(Self.names(asked, "de6") == de6)
    #expect(Self.names(asked, "de7") == de7)
  }

  @Test("lengths, pitch and words stay")
  func rest() throws {
    let pho = try #require(Pho("; 1\nts 100\nu: 90 0 100 100 95\nR 60\n; 5\np 80\ni: 80 0 90"))
    let named = pho.named(for: "/usr/share/mbrola/de6/de6")
    #expect(named.sounds.map(\.name) == ["ts", "u:", "6", "p_loud", "i:"])
    #expect(named.sounds.map(\.milliseconds) == pho.sounds.map(\.milliseconds))
    #expect(named.sounds.map(\.pitch) == pho.sounds.map(\.pitch))
    #expect(named.sounds.map(\.word) == pho.sounds.map(\.word))
  }

  private static func names(_ sounds: String, _ database: String) -> String {
    MbrolaSounds.names(
      of: sounds.split(separator: " ").map { String($0) }, in: "/usr/share/mbrola/\(database)/\(database)"
    ).joined(separator: " ")
  }
}

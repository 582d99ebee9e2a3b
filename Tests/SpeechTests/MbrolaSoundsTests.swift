import Testing

@testable import Speech

@Suite("Sounds as MBROLA's databases hold them")
struct MbrolaSoundsTests {
  @Test(
    "an r is a vowel with de6 where standard German has one",
    arguments: [
      (".ts u: R .p R o: b @", ".ts u: 6 .p R o: b @"),  // zur Probe
      (".t U R m", ".t U 6 m"),
      (".n u: R", ".n u: 6"),
      (".n u: R _ .h", ".n u: 6 _ .h"),
      (".ts u R .? u: R", ".ts u: 6 .? u: 6"),  // zur Uhr, with the lexicon's short vowel
      (".ts u: R OY b @", ".ts u: R OY b @"),  // zu Räubern
      (".u: R R a: d", ".u: 6 R a: d"),  // Uhrrad
      (".R u: R", ".R u: 6"),
      (".f o: R d O R t", ".f o: 6 d O 6 t"),  // vor dort
      (".h i: R", ".h i: 6"),
      (".t o R n a: d o", ".t o: 6 n a: d o:"),
      (".f y: R z i:", ".f y: 6 z i:"),
      (".v e: R d @ n", ".v e: 6 d @ n"),
      (".v a: R .d a: n", ".v a: 6 .d a: n"),
      (".n E R v @ n", ".n E 6 v @ n"),
      (".d 9 R f @", ".d 9 6 f @"),
      (".f O R a n", ".f O R a n"),  // voran
      (".v a: R t @ n", ".v a: R t @ n"),
      (".f E R ? aI n", ".f E 6 ? aI n"),  // Verein
      (".v a: R .? aI n", ".v a: 6 .? aI n"),  // war ein
      (".f E R k aU f @ n", ".f E 6 k aU f @ n"),
      (".ts E R l e: g @ n", ".ts E 6 l e: g @ n"),
      (".? E R k l E: R t", ".? E 6 k l E: 6 t"),
      (".l E: R m", ".l E: 6 m"),
      (".v a: R n t", ".v a: 6 n t"),
      (".g E R n", ".g E 6 n"),
      (".v a: R .m I t", ".v a: 6 .m I t"),
      (".v a: R @ n", ".v a: R @ n"),
      (".v E R k", ".v E R k"),
      (".k O n ts E R t", ".k O n ts E R t"),
      (".f E R t I C", ".f E 6 t I C"),
      (".f E R @ n", ".f E R @ n"),
      (".f E R _", ".f E R _"),
    ])
  func vocalised(asked: String, held: String) {
    #expect(Self.names(asked, "de6") == held)
    #expect(!Self.names(asked, "de7").contains("6"))
  }

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

  @Test(
    "an r that is a vowel lasts as long as is understood",
    arguments: [
      (".f E R k aU f", 45), (".f E R ? aI n", 45), (".ts E R l e: g", 45), (".f E R n", 45),
      (".v e: R d @ n", 60), (".d O R t", 60), (".h O R n", 55), (".f y: R d i:", 60), (".t U R m", 60),
      (".v a: R .? aI n", 60),
      (".v a: R n t", 55), (".g E R n", 55),
    ])
  func lengthOfR(asked: String, milliseconds: Int) {
    #expect(Self.held(asked, "de6").filter { $0.name == "6" }.map(\.milliseconds) == [milliseconds])
    #expect(Self.held(asked, "de6").filter { $0.name != "6" }.allSatisfy { $0.milliseconds == 70 })
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
  private static func names(_ sounds: String, _ database: String) -> String {
    held(sounds, database).map { ($0.word == nil ? "" : ".") + $0.name }.joined(separator: " ")
  }

  /// `sounds` of 70 ms each in a database.
  private static func held(_ sounds: String, _ database: String) -> [Pho.Sound] {
    let asked = sounds.split(separator: " ").map { name in
      let isFirst = name.hasPrefix(".")
      return Pho.Sound(
        name: String(isFirst ? name.dropFirst() : name), milliseconds: 70, word: isFirst ? 1 : nil)
    }
    return MbrolaSounds.held(asked, in: "/usr/share/mbrola/\(database)/\(database)")
  }
}

import Testing

@testable import Speech

@Suite("r as a vowel")
struct VocalicRTests {
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
    #expect(MbrolaSoundsTests.names(asked, "de6") == held)
  }

  @Test(
    "an r is a vowel with de7 behind short e, o and ö, but not before hisses, b and silence",
    arguments: [
      (".f E R ? aI n", ".f E 6 ? aI n"), (".f E R k aU f @ n", ".f E 6 k aU f @ n"),
      (".v E R k", ".v E 6 k"),
      (".d O R t", ".d O 6 t"), (".d 9 R f @", ".d 9 6 f @"),
      (".f E R S t", ".f E R S t"), (".f E R b I n", ".f E R b I n"), (".f E R s", ".f E R s"),
      (".h E R", ".h E R"),
      (".n u: R", ".n u: R"), (".v a: R .m I t", ".v a: R .m I t"), (".f E R @ n", ".f E R @ n"),
    ])
  func de7(asked: String, held: String) {
    #expect(MbrolaSoundsTests.names(asked, "de7") == held)
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
    #expect(
      MbrolaSoundsTests.held(asked, "de6").filter { $0.name == "6" }.map(\.milliseconds) == [milliseconds])
    #expect(
      MbrolaSoundsTests.held(asked, "de6").filter { $0.name != "6" }.allSatisfy { $0.milliseconds == 70 })
  }
}

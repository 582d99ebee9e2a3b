import Testing

@testable import Speech

@Suite("What MBROLA is handed")
struct PhoTests {
  static let text = """
    _\t29
    ; 1
    d\t70
    E\t62\t 0 96 80 104.5 100 104

    R\t70
    ; 5
    _\t175
    ; 6
    b\t70
    _\t8
    """

  @Test("a speaker's answer is read line by line")
  func reading() throws {
    let pho = try #require(Pho(Self.text))
    #expect(pho.sounds.map(\.name) == ["_", "d", "E", "R", "_", "b", "_"])
    #expect(pho.sounds.map(\.milliseconds) == [29, 70, 62, 70, 175, 70, 8])
    #expect(pho.sounds.map(\.word) == [nil, 1, nil, nil, nil, 6, nil])
    #expect(pho.sounds[2].pitch.map(\.percent) == [0, 80, 100])
    #expect(pho.sounds[2].pitch.map(\.hertz) == [96, 104.5, 104])
  }

  @Test("what is written is what was read, in tenths and without locale")
  func writing() throws {
    let pho = try #require(Pho(Self.text))
    #expect(pho.text.split(separator: "\n")[2] == "E 62 0.0 96.0 80.0 104.5 100.0 104.0")
    let again = try #require(Pho(pho.text))
    #expect(again.sounds.map(\.pitch) == pho.sounds.map(\.pitch))
  }

  @Test("the pauses around a sentence go, those inside it stay")
  func trimming() throws {
    let pho = try #require(Pho(Self.text)).withoutSilenceAround
    #expect(pho.sounds.map(\.name) == ["d", "E", "R", "_", "b"])
    #expect(pho.milliseconds == 447)
  }

  @Test("only pauses are nothing to hear", arguments: [("_\t8\n_\t1", false), ("a\t8", true), ("", false)])
  func audible(text: String, isAudible: Bool) throws {
    #expect(try #require(Pho(text)).isAudible == isAudible)
  }

  @Test(
    "what MBROLA would stop at is refused",
    arguments: [
      "a", "a x", "a -5", "a 70 0", "a 70 0 x", "a 70 120 100", "a 70 0 22050", "; x\na 70", "sehrlang1 70",
      "a 70\nThe engine", "#",
    ])
  func refused(text: String) {
    #expect(Pho(text) == nil)
  }
}

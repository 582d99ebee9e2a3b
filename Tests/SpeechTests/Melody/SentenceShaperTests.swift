import EditionModel
import Testing

@testable import Speech

/// What is measured on a contour.
private struct Contour {
  let pho: Pho

  /// Milliseconds and semitones of every pitch point.
  var points: [(time: Double, pitch: Double)] {
    var time = 0
    return pho.sounds.flatMap { sound in
      defer { time += sound.milliseconds }
      return sound.pitch.map {
        (Double(time) + $0.percent * Double(sound.milliseconds) / 100, Semitones.above100($0.hertz))
      }
    }
  }

  /// The pitches of the word that is marked `place`.
  func pitches(of place: Int) -> [Double] {
    guard let start = pho.sounds.firstIndex(where: { $0.word == place }) else { return [] }
    let end = pho.sounds[(start + 1)...].firstIndex { $0.word != nil } ?? pho.sounds.count
    return pho.sounds[start..<end].flatMap(\.pitch).map { Semitones.above100($0.hertz) }
  }

  /// The silence behind the word that is marked `place`.
  func pause(behind place: Int) -> Int {
    guard let start = pho.sounds.firstIndex(where: { $0.word == place }) else { return 0 }
    let end = pho.sounds[(start + 1)...].firstIndex { $0.word != nil } ?? pho.sounds.count
    return pho.sounds[start..<end].filter(\.isPause).reduce(0) { $0 + $1.milliseconds }
  }
}

@Suite("The melody of a sentence")
struct SentenceShaperTests {
  /// A word of two syllables with an accent that falls and a tail that stays low.
  private static func word(_ place: Int, pause: Int = 0, low: Int = 75) -> String {
    "; \(place)\nt 60\na 100 0 130 50 100 100 \(low)\nm 60\n@ 80 0 \(low) 100 \(low)\ns 80\n"
      + (pause > 0 ? "_ \(pause)\n_ 1\n" : "")
  }

  private static func shaped(
    _ pho: String, _ text: String, _ change: (inout SentenceMelody) -> Void
  ) throws -> Contour {
    var melody = SentenceMelody.plain
    change(&melody)
    return Contour(
      pho: SentenceShaper(melody).shaped(try #require(Pho(pho)), of: EngineText(rawValue: text)))
  }

  private static let two = word(1, pause: 173) + word(8)
  private static let list = word(1, pause: 173) + word(8, pause: 173) + word(15) + word(20) + word(24)

  @Test("without rules nothing changes")
  func plain() throws {
    let pho = try #require(Pho(Self.two))
    #expect(SentenceShaper(.plain).shaped(pho, of: EngineText(rawValue: "Tamas, tamas.")) == pho)
  }

  @Test(
    "before a comma the voice does not fall to its floor and ends where it is told", arguments: [0.0, 1, 2.5])
  func comma(target: Double) throws {
    let before = Contour(pho: try #require(Pho(Self.two)))
    let after = try Self.shaped(Self.two, "Tamas, tamas.") { $0.comma = target }
    let middle = before.points.map(\.pitch).reduce(0, +) / Double(before.points.count)
    let end = try #require(after.pitches(of: 1).last)
    #expect(abs(end - middle - target) < 0.7)
    #expect(try #require(after.pitches(of: 1).min()) > (try #require(before.pitches(of: 1).min())))
    #expect(after.pitches(of: 1).first == before.pitches(of: 1).first)
    // The statement's end falls as before.
    #expect(after.pitches(of: 8) == before.pitches(of: 8))
  }

  @Test("no item of a list but the last one drops")
  func list() throws {
    let text = "Tamas, tamas, tama und tamas"
    let before = Contour(pho: try #require(Pho(Self.list)))
    let after = try Self.shaped(Self.list, text) {
      $0.comma = 1.5
      $0.list = 0.5
    }
    let floor = try #require(before.points.map(\.pitch).min())
    for place in [1, 8] {
      let pitches = after.pitches(of: place)
      #expect(try #require(pitches.min()) > floor + 2)
      #expect(try #require(pitches.last) > (try #require(pitches.min())))
    }
    #expect(try #require(after.pitches(of: 24).last) < floor + 0.1)
  }

  @Test("the voice sinks over a sentence, and less over a short one")
  func sinking() throws {
    let long = (0..<10).map { Self.word(1 + 6 * $0) }.joined()
    let text = [String](repeating: "Tamas", count: 10).joined(separator: " ") + "."
    let before = Contour(pho: try #require(Pho(long)))
    let after = try Self.shaped(long, text) { $0.sinking = 2 }
    let steps = zip(after.points, before.points).map { $0.pitch - $1.pitch }
    #expect(abs(try #require(steps.first) - 1) < 0.1)
    #expect(abs(try #require(steps.last) + 1) < 0.1)
    #expect(zip(steps, steps.dropFirst()).allSatisfy { $0 > $1 - 0.05 })
    let short = try Self.shaped(Self.word(1), "Tamas.") { $0.sinking = 2 }
    let span = zip(short.points, before.points).map { $0.pitch - $1.pitch }
    #expect(try #require(span.max()) < 0.2)
  }

  @Test("two sentences in one utterance sink each by itself")
  func twoSentences() throws {
    let pho = (0..<10).map { Self.word(1 + 7 * $0) }.joined()
    let text = [String](repeating: "Tamas.", count: 10).joined(separator: " ")
    let after = try Self.shaped(pho, text) { $0.sinking = 2 }
    #expect(
      abs(try #require(after.pitches(of: 1).first) - (try #require(after.pitches(of: 64).first))) < 0.05)
  }

  @Test("a quotation lies higher, an aside lower, and the words around them where they were")
  func registers() throws {
    let text = "Tamas „tamas tamas tamas“ tamas – tamas – tamas."
    let places = [1, 8, 14, 20, 27, 35, 43]
    let pho = places.map { Self.word($0) }.joined()
    let before = Contour(pho: try #require(Pho(pho)))
    let after = try Self.shaped(pho, text) {
      $0.quotation = 1
      $0.aside = -0.7
    }
    let steps = places.map { place in
      (after.pitches(of: place)[0] - before.pitches(of: place)[0]) * 10
    }
    #expect(steps.map { Int($0.rounded()) } == [0, 10, 10, 10, 0, -7, 0])
  }

  @Test(
    "silences at quotations and dashes are the profile's; beside a comma the engine's counts where it is longer",
    arguments: [
      ("Tamas „tamas tamas tamas“ tamas", [1, 8, 14, 20, 27], [140, 0, 0, 140, 0]),
      ("Tamas „tamas“ tamas", [1, 8, 15], [70, 70, 0]), ("Tamas – tamas", [1, 9], [200, 0]),
      ("Tamas „tamas tamas tamas“ – tamas", [1, 8, 14, 20, 29], [140, 0, 0, 200, 0]),
    ])
  func pauses(text: String, places: [Int], expected: [Int]) throws {
    let pho = places.map { Self.word($0, pause: $0 == places.last ? 0 : 63) }.joined()
    let after = try Self.shaped(pho, text) {
      $0.quotationPause = Milliseconds(140)
      $0.dashPause = Milliseconds(200)
    }
    let kept = expected.enumerated().map { $1 == 0 && $0 + 1 < expected.count ? 64 : $1 }
    #expect(places.map { after.pause(behind: $0) } == kept)
    let comma = try Self.shaped(Self.word(1, pause: 300) + Self.word(8), "„Tamas“, tamas") {
      $0.quotationPause = Milliseconds(140)
    }
    #expect(comma.pause(behind: 1) == 301)
  }

  @Test("a pause is put in where the engine makes none")
  func newPause() throws {
    let after = try Self.shaped(Self.word(1) + Self.word(8), "Tamas „tamas tamas tamas") {
      $0.quotationPause = Milliseconds(140)
    }
    #expect(after.pause(behind: 1) == 140)
  }

  @Test("the last syllable before a boundary is longer, no other sound is, and words keep their marks")
  func lengthening() throws {
    let after = try Self.shaped(Self.two, "Tamas, tamas.") {
      $0.lengthening = 1.5
      $0.commaLengthening = 1.2
    }
    #expect(
      after.pho.sounds.map(\.milliseconds) == [60, 100, 60, 96, 88, 174, 60, 100, 60, 120, 100])
    #expect(after.pho.sounds.map(\.word) == [1, nil, nil, nil, nil, nil, 8, nil, nil, nil, nil])
  }

  @Test("no vowel is so short that it is lost, and nothing else is longer")
  func hold() throws {
    let word = "; 1\n? 60\naI 90 0 120 100 110\nn 70\n@ 18\nk 80\na 40 0 110 100 100\nm 60\n"
    let after = try Self.shaped(word + Self.word(8), "Eine kam tamas.") {
      $0.shortestSchwa = Milliseconds(50)
      $0.shortestVowel = Milliseconds(60)
    }
    #expect(after.pho.sounds.map(\.milliseconds) == [60, 90, 70, 50, 80, 60, 60, 60, 100, 60, 80, 80])
    let last = try Self.shaped("; 1\n? 60\naI 40 0 120 100 110\nn 70\n@ 18\n", "Eine?") {
      $0.shortestSchwa = Milliseconds(50)
      $0.shortestVowel = Milliseconds(60)
    }
    #expect(last.pho.sounds.map(\.milliseconds) == [60, 60, 70, 18])
  }

  @Test("no consonant is so short that it is lost, and the glottal stop is none")
  func shortestConsonant() throws {
    let word = "; 1\n? 40\naI 90 0 120 100 110\np 56\nS 58\nt 80\n"
    let after = try Self.shaped(word + Self.word(8), "Eipscht tamas.") {
      $0.shortestConsonant = Milliseconds(72)
    }
    #expect(after.pho.sounds.map(\.milliseconds) == [40, 90, 72, 72, 80, 72, 100, 72, 80, 80])
  }

  @Test("a word's first consonant is longer before a vowel, and no other sound is")
  func initials() throws {
    let words = "; 1\n? 60\naI 90 0 120 100 110\nn 70\n; 5\nb 60\nR 80\naU 100 0 110 100 100\n"
    let after = try Self.shaped(words + Self.word(10), "Ein Brau tamas.") { $0.initialLengthening = 1.25 }
    #expect(after.pho.sounds.map(\.milliseconds) == [60, 90, 70, 60, 80, 100, 75, 100, 60, 80, 80])
    #expect(after.pho.sounds.map(\.word) == [1, nil, nil, 5, nil, nil, 10, nil, nil, nil, nil])
  }

  @Test("what goes beyond the span is pressed together, what lies within is untouched")
  func span() throws {
    // A last word behind them, for the span is looser towards the end.
    let three = Self.two + Self.word(14)
    let before = Contour(pho: try #require(Pho(three)))
    let after = try Self.shaped(three, "Tamas, tamas tamas.") { $0.span = 6 }
    let (wide, narrow) = ([1, 8].flatMap(before.pitches), [1, 8].flatMap(after.pitches))
    #expect(try #require(wide.max()) - (try #require(wide.min())) > 9)
    #expect(try #require(narrow.max()) - (try #require(narrow.min())) < 7.5)
    // The order of any two pitches stays.
    #expect(
      zip(zip(wide, wide.dropFirst()), zip(narrow, narrow.dropFirst())).allSatisfy {
        ($0.0 < $0.1) == ($1.0 < $1.1)
      })
  }

  @Test("a question's rise is not taken back on the consonants behind its vowel, and a fall stays")
  func rise() throws {
    let end = "t 90\na: 218 0 84 40 96 80 108 100 108\nl 159 50 101 100 95\n"
    let question = try Self.shaped(Self.word(1) + "; 7\n" + end, "Tamas tal?") {
      $0.shortestVowel = Milliseconds(60)
    }
    #expect(question.pitches(of: 7).map { Int($0.rounded()) } == [-3, -1, 1, 1, 2, 2])
    // Less than a semitone is no rise.
    let flat = "t 90\na: 218 0 84 100 87\nl 159 100 76\n"
    let level = try Self.shaped(Self.word(1) + "; 7\n" + flat, "Tamas tal.") {
      $0.shortestVowel = Milliseconds(60)
    }
    #expect(level.pitches(of: 7).map { Int($0.rounded()) } == [-3, -2, -5])
    let fall = "t 90\na: 218 0 108 40 96 80 84 100 84\nl 159 50 80 100 76\n"
    let statement = Self.word(1) + "; 7\n" + fall
    let before = Contour(pho: try #require(Pho(statement)))
    let after = try Self.shaped(statement, "Tamas tal.") { $0.shortestVowel = Milliseconds(60) }
    #expect(after.pitches(of: 7) == before.pitches(of: 7))
  }

  @Test("the last fall is pressed less than those before it")
  func closing() throws {
    let words = [1, 7, 13].map { Self.word($0, low: 60) }.joined()
    let after = try Self.shaped(words, "Tamas tamas tamas.") { $0.span = 4 }
    let (second, last) = (after.pitches(of: 7), after.pitches(of: 13))
    #expect(try #require(last.min()) < #require(second.min()) - 0.5)
  }

  @Test("a front end that tells no places, and marks that the text does not have, do no harm")
  func strange() throws {
    let bare = try #require(Pho("t 60\na 100 0 130 100 90"))
    var melody = SentenceMelody.plain
    (melody.comma, melody.lengthening, melody.span) = (1, 1.5, 5)
    let shaper = SentenceShaper(melody)
    #expect(shaper.shaped(bare, of: EngineText(rawValue: "Ta.")) == bare)
    let wrong = try #require(Pho(Self.word(900) + Self.word(3000)))
    #expect(shaper.shaped(wrong, of: EngineText(rawValue: "Tamas.")).sounds.count == 10)
    #expect(shaper.shaped(wrong, of: EngineText(rawValue: "")).sounds.count == 10)
    #expect(shaper.shaped(Pho(sounds: []), of: EngineText(rawValue: "Ja.")).sounds.isEmpty)
  }

  /// Sounds with their milliseconds, those of words behind a bar.
  @Test(
    "of two equal consonants that meet in a word the second is said, no shorter than half of both",
    arguments: [
      ("U60 n70 t90 ts140 v70 a60", "U n ts140 v a"), ("a60 n70 n80 a60", "a n80 a"),
      ("I60 s60 s100 a60", "I s100 a"),
      ("a60 k90 k30 a60", "a k60 a"), ("o60 p70 pf120 a60", "o pf120 a"), ("a60 t80 t70 t90 a60", "a t90 a"),
      // Words stay apart, an affricate is said to its end, and other stops are other sounds.
      ("a60 t80|t70 a60", "a t|t a"), ("a60 t80 d70 a60", "a t d a"),
      ("a60 ts140 t80 a60", "a ts t a"), ("a60 ts140 ts140 a60", "a ts ts a"), ("a60 n70 t90 a60", "a n t a"),
      ("s80 s80 a60", "s s a"),
      // Behind u an r stays apart from the next one; elsewhere one is said.
      ("E60 R70 R70 e60", "E R e"), ("u60 R70 R70 a60", "u R R a"),
    ])
  func joints(said: String, merged: String) throws {
    var pho = ""
    let words = said.split(separator: "|")
    for (number, word) in words.enumerated() {
      pho += "; \(1 + 2 * number)\n"
      for sound in word.split(separator: " ") {
        let name = sound.prefix { !$0.isNumber }
        pho += "\(name) \(sound.dropFirst(name.count))\n"
      }
    }
    var melody = SentenceMelody.plain
    melody.commaLengthening = 1.01
    let text = EngineText(rawValue: words.map { _ in "a" }.joined(separator: " "))
    let shaped = SentenceShaper(melody).shaped(try #require(Pho(pho)), of: text)
    var index = 0
    for (number, word) in merged.split(separator: "|").enumerated() {
      for (place, sound) in word.split(separator: " ").enumerated() {
        let found = try #require(shaped.sounds.indices.contains(index) ? shaped.sounds[index] : nil)
        let name = sound.prefix { !$0.isNumber }
        #expect(found.name == name, "\(shaped.text)")
        #expect(found.word == (place == 0 ? 1 + 2 * number : nil))
        if let milliseconds = Int(sound.dropFirst(name.count)) { #expect(found.milliseconds == milliseconds) }
        index += 1
      }
    }
    #expect(index == shaped.sounds.count)
  }
}

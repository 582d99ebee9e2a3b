import EditionModel

/// Gives the sounds of a sentence the melody of its profile, beside the front end's own tune.
///
/// The rules, in their order: silences, consonants that meet, lengths, then the pitch before commas, over the sentence, in quotations and
/// asides, and at last the limits of its range.
struct SentenceShaper {
  private let melody: SentenceMelody

  /// Words that a quotation needs for a pause of full length: "der „Rote Teufel“" is a name.
  private static let wordsOfFullPause = 3
  /// No sound grows beyond this, in milliseconds.
  private static let longestSound = 320
  /// Stops and hisses grow by this share of what the vowel does.
  private static let shareOfConsonants = 0.5

  init(_ melody: SentenceMelody) {
    self.melody = melody
  }

  /// `pho` as it is to be spoken.
  func shaped(_ pho: Pho, of text: EngineText) -> Pho {
    // The silences have to be ours or the engine's, and a sentence without words has nothing to be shaped.
    guard melody != .plain else { return pho }
    let phrasing = Phrasing(text, startsQuoted: melody.startsQuoted)
    guard var line = MelodyLine(pho, phrasing) else { return pho }
    setPauses(&line)
    Joints.merge(&line)
    hold(&line)
    strengthenInitials(&line)
    lengthen(&line)
    PitchRules(melody).apply(to: &line)
    return line.pho
  }

  /// Pauses at quotations and dashes; one that another mark makes anyhow is at least as long.
  private func setPauses(_ line: inout MelodyLine) {
    for index in line.units.indices.dropLast() {
      let (unit, next) = (line.units[index], line.units[index + 1])
      var pause: Int?
      if let silence = melody.quotationPause?.value, unit.closesQuotation || next.opensQuotation {
        let words = unit.closesQuotation ? unit.quotedWords : next.quotedWords
        pause = words >= Self.wordsOfFullPause ? silence : silence / 2
      }
      if let silence = melody.dashPause?.value, unit.boundary == .dash { pause = max(pause ?? 0, silence) }
      guard let pause else { continue }
      let isOurs = unit.boundary == .none || unit.boundary == .dash
      line.units[index].pause = isOurs ? pause : max(pause, unit.pause)
    }
  }

  /// The front end gives a weak vowel as little as 18 ms, in which it is lost ("eine Klasse" was heard as "ein Klasse"), and p, h
  /// and sch less than 60. A sentence's last vowel stays; longer, it was understood no better.
  private func hold(_ line: inout MelodyLine) {
    for index in line.units.indices {
      let sounds = line.units[index].sounds
      let kept = line.units[index].boundary == .end ? sounds.lastIndex(where: \.isVowel) : nil
      for place in sounds.indices where place != kept {
        line.units[index].sounds[place].milliseconds = max(
          sounds[place].milliseconds, shortest(sounds[place]))
      }
    }
  }

  private func shortest(_ sound: Pho.Sound) -> Int {
    if sound.isConsonant { return melody.shortestConsonant.value }
    guard sound.isVowel else { return 0 }
    return (sound.name == "@" ? melody.shortestSchwa : melody.shortestVowel).value
  }

  /// A word's first consonant is longer before a vowel (domain-initial strengthening): one hears where the word begins.
  private func strengthenInitials(_ line: inout MelodyLine) {
    for index in line.units.indices {
      let sounds = line.units[index].sounds
      guard sounds.count > 1, sounds[0].isConsonant, sounds[1].isVowel else { continue }
      let longer = Int((Double(sounds[0].milliseconds) * melody.initialLengthening).rounded())
      line.units[index].sounds[0].milliseconds = max(sounds[0].milliseconds, min(longer, Self.longestSound))
    }
  }

  /// The last vowel before a boundary and all behind it.
  private func lengthen(_ line: inout MelodyLine) {
    for index in line.units.indices {
      let factor: Double
      switch line.units[index].boundary {
      case .none: continue
      case .end: factor = melody.lengthening
      case .list, .comma, .colon, .dash: factor = melody.commaLengthening
      }
      guard factor > 1, let vowel = line.units[index].sounds.lastIndex(where: \.isVowel) else { continue }
      for place in vowel..<line.units[index].sounds.count {
        let sound = line.units[index].sounds[place]
        guard !sound.isPause else { continue }
        let share = sound.pitch.isEmpty && !sound.isVowel ? Self.shareOfConsonants : 1
        let longer = Int((Double(sound.milliseconds) * (1 + (factor - 1) * share)).rounded())
        line.units[index].sounds[place].milliseconds = max(sound.milliseconds, min(longer, Self.longestSound))
      }
    }
  }
}

extension Pho.Sound {
  /// Whether the sound is the middle of a syllable.
  var isVowel: Bool { Pho.isVowel(name) }

  /// Whether it is one of the letters' consonants: the glottal stop is none.
  var isConsonant: Bool { !isPause && !isVowel && name != "?" }
}

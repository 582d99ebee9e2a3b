import EditionModel

/// What MBROLA is handed for one sentence: its sounds with their lengths and pitch (Lautfolge).
struct Pho: Hashable, Sendable {
  /// A pitch within a sound.
  struct PitchPoint: Hashable, Sendable {
    /// Where in the sound, in percent of its length.
    var percent: Double
    var hertz: Double
  }

  /// One sound, or a pause.
  struct Sound: Hashable, Sendable {
    let name: String
    /// Whole milliseconds, so that the sum of lengths is exact.
    var milliseconds: Int
    var pitch: [PitchPoint] = []
    /// The first Unicode scalar of the word that begins with this sound, counted from 1.
    var word: Int?

    var isPause: Bool { name == "_" }
  }

  var sounds: [Sound]

  /// Whether a sound called `name` is the middle of a syllable; the front end and the German databases agree.
  static func isVowel(_ name: String) -> Bool {
    name.first.map { "aeiouyEIOUY2693@".contains($0) } ?? false
  }

  /// Whether anything would be heard.
  var isAudible: Bool { sounds.contains { !$0.isPause && $0.milliseconds > 0 } }

  var milliseconds: Int { sounds.reduce(0) { $0 + $1.milliseconds } }
}

// MARK: - The text form

extension Pho {
  /// Reads what a speaker answers; `nil` for anything that MBROLA would stop at.
  init?(_ text: String) {
    sounds = []
    var word: Int?
    for line in text.split(whereSeparator: \.isNewline) {
      if line.hasPrefix("; ") {
        guard let place = Int(line.dropFirst(2)) else { return nil }
        word = place
        continue
      }
      guard var sound = Sound(line: line) else { return nil }
      if !sound.isPause {
        sound.word = word
        word = nil
      }
      sounds.append(sound)
    }
  }

  /// A sound a line: name, milliseconds, pairs of percent and hertz.
  var text: String {
    var text = ""
    for sound in sounds {
      text += "\(sound.name) \(sound.milliseconds)"
      for point in sound.pitch {
        text += " \(Self.decimal(point.percent)) \(Self.decimal(point.hertz))"
      }
      text += "\n"
    }
    return text
  }

  /// The number with one digit after the point, the same on every machine.
  private static func decimal(_ number: Double) -> String {
    let tenths = Int((number * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }
}

extension Pho.Sound {
  fileprivate init?(line: Substring) {
    let fields = line.split { $0 == "\t" || $0 == " " }
    guard fields.count >= 2, fields.count.isMultiple(of: 2), let milliseconds = Int(fields[1]),
      milliseconds >= 0, fields[0].utf8.count <= 8
    else { return nil }
    name = String(fields[0])
    self.milliseconds = milliseconds
    for index in stride(from: 2, to: fields.count, by: 2) {
      guard let percent = Double(fields[index]), let hertz = Double(fields[index + 1]),
        (0...100).contains(percent), (20...1000).contains(hertz)
      else { return nil }
      pitch.append(Pho.PitchPoint(percent: percent, hertz: hertz))
    }
  }
}

// MARK: - Silence

extension Pho {
  /// The sentence without the pauses at its ends; our own are exact.
  var withoutSilenceAround: Pho {
    guard let first = sounds.firstIndex(where: { !$0.isPause }),
      let last = sounds.lastIndex(where: { !$0.isPause })
    else { return Pho(sounds: []) }
    return Pho(sounds: Array(sounds[first...last]))
  }
}

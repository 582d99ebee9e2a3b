import EditionModel
import Glibc

/// A sentence's sounds word by word, each with what the text says about it.
struct MelodyLine {
  /// A word as the front end speaks it, with the silence behind it.
  struct Unit {
    var sounds: [Pho.Sound]
    /// In milliseconds.
    var pause: Int
    var boundary: Phrasing.Boundary
    let register: Phrasing.Register
    let opensQuotation: Bool
    let closesQuotation: Bool
    let quotedWords: Int

    var milliseconds: Int { sounds.reduce(pause) { $0 + $1.milliseconds } }
  }

  var units: [Unit]

  /// Brings the sounds and the words of one text together; `nil` where the front end has told no places.
  ///
  /// A word that has no place of its own is part of the one before it, and hands its marks to it.
  init?(_ pho: Pho, _ phrasing: Phrasing) {
    let words = phrasing.words
    let pho = pho.withoutSilenceAround
    var starts: [(sound: Int, word: Int)] = []
    for (index, sound) in pho.sounds.enumerated() {
      guard let place = sound.word, let word = words.lastIndex(where: { $0.position <= place }),
        word > (starts.last?.word ?? -1)
      else { continue }
      starts.append((starts.isEmpty ? 0 : index, starts.isEmpty ? 0 : word))
    }
    guard !starts.isEmpty else { return nil }
    units = []
    for (index, start) in starts.enumerated() {
      let isLast = index + 1 == starts.count
      let sounds = Array(pho.sounds[start.sound..<(isLast ? pho.sounds.count : starts[index + 1].sound)])
      let said = words[start.word..<(isLast ? words.count : starts[index + 1].word)]
      let silence = sounds.reversed().prefix(while: \.isPause)
      units.append(
        Unit(
          sounds: sounds.dropLast(silence.count), pause: silence.reduce(0) { $0 + $1.milliseconds },
          boundary: said.map(\.boundary).max { $0.rawValue < $1.rawValue } ?? .none,
          register: said[start.word].register,
          opensQuotation: said.contains(where: \.opensQuotation),
          closesQuotation: said.contains(where: \.closesQuotation),
          quotedWords: said.map(\.quotedWords).max() ?? 0))
    }
  }

  /// All sounds in their order.
  var pho: Pho {
    var sounds: [Pho.Sound] = []
    for unit in units {
      sounds += unit.sounds
      if unit.pause > 0 { sounds.append(Pho.Sound(name: "_", milliseconds: unit.pause)) }
    }
    return Pho(sounds: sounds)
  }

  /// The stretches that end at a boundary which `isEnd` names; what is left at the end is one too.
  func stretches(endingAt isEnd: (Phrasing.Boundary) -> Bool) -> [Range<Int>] {
    var stretches: [Range<Int>] = []
    var start = 0
    for (index, unit) in units.enumerated() where isEnd(unit.boundary) || index + 1 == units.count {
      stretches.append(start..<(index + 1))
      start = index + 1
    }
    return stretches
  }
}

extension MelodyLine {
  /// A pitch point and when it is reached.
  struct Point {
    let unit: Int
    let sound: Int
    let point: Int
    /// Milliseconds from the start of the stretch.
    let time: Double
    /// Semitones above 100 Hz.
    var pitch: Double
    /// Milliseconds of the sound that it stands for.
    let weight: Double
  }

  /// The pitch points of some units.
  func points(of stretch: Range<Int>) -> [Point] {
    var points: [Point] = []
    var time = 0
    for unit in stretch {
      for (index, sound) in units[unit].sounds.enumerated() {
        for (place, point) in sound.pitch.enumerated() {
          points.append(
            Point(
              unit: unit, sound: index, point: place,
              time: Double(time) + point.percent * Double(sound.milliseconds) / 100,
              pitch: Semitones.above100(point.hertz),
              weight: Double(sound.milliseconds) / Double(sound.pitch.count)))
        }
        time += sound.milliseconds
      }
      time += units[unit].pause
    }
    return points
  }

  /// Puts `points` back.
  mutating func set(_ points: [Point]) {
    for point in points {
      units[point.unit].sounds[point.sound].pitch[point.point].hertz = Semitones.hertz(point.pitch)
    }
  }
}

/// Pitch on the scale on which it is heard.
enum Semitones {
  /// What MBROLA speaks without harm.
  private static let limits = 40.0...500.0

  static func above100(_ hertz: Double) -> Double { 12 * log2(hertz / 100) }

  static func hertz(_ semitones: Double) -> Double {
    min(limits.upperBound, max(limits.lowerBound, 100 * exp2(semitones / 12)))
  }
}

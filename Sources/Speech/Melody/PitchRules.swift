import EditionModel

/// The rules on the pitch of a sentence (Satzmelodie).
struct PitchRules {
  private let melody: SentenceMelody

  /// How far before a boundary its accent is looked for, in milliseconds.
  private static let reach = 800.0
  /// How far below the sentence's middle the voice dips on the last accent before a comma, in semitones, and in a list.
  private static let dip = 2.5
  private static let dipInList = 1.0
  /// A sentence of this length sinks by what the profile says; a shorter one by its share.
  private static let fullSentence = 2500.0
  /// What a question for yes or no rises by at least on its last vowel, and behind it, in semitones.
  private static let rise = 1.0
  /// Of the span, how much lies above the middle; the engine's last fall goes further than its accents rise.
  private static let shareAbove = 0.45
  /// How much is left of what goes beyond the span.
  private static let pressed = 0.4
  /// The same at the very end, whose fall or rise tells a statement from a question.
  private static let pressedAtEnd = 0.85
  /// How long before the end the one goes over into the other, in milliseconds.
  private static let closing = 400.0

  init(_ melody: SentenceMelody) {
    self.melody = melody
  }

  func apply(to line: inout MelodyLine) {
    for sentence in line.stretches(endingAt: { $0 == .end }) {
      let middle = Self.middle(of: line.points(of: sentence))
      holdUp(&line, sentence, middle)
      keepRise(&line, sentence)
      sinkAndColour(&line, sentence, middle)
    }
  }

  /// The pitch that the sentence moves around.
  private static func middle(of points: [MelodyLine.Point]) -> Double {
    let weight = points.reduce(0) { $0 + $1.weight }
    return weight > 0 ? points.reduce(0) { $0 + $1.weight * $1.pitch } / weight : 0
  }

  /// Before a comma the voice does not fall to its floor, and ends where the sentence goes on.
  private func holdUp(_ line: inout MelodyLine, _ sentence: Range<Int>, _ middle: Double) {
    var start = sentence.lowerBound
    for unit in sentence.dropLast() where line.units[unit].boundary != .none {
      let clause = start..<(unit + 1)
      start = unit + 1
      let isList = line.units[unit].boundary == .list
      guard let target = isList ? melody.list : melody.comma else { continue }
      let floor = middle - (isList ? Self.dipInList : Self.dip)
      line.set(Self.held(line.points(of: clause), above: floor, endingAt: middle + target))
    }
  }

  /// `points` of one clause, from its last accent on not below `floor`, and rising to `target`.
  private static func held(
    _ points: [MelodyLine.Point], above floor: Double, endingAt target: Double
  ) -> [MelodyLine.Point] {
    guard let end = points.last else { return points }
    let near = points.indices.filter { points[$0].time >= end.time - reach }
    guard let lowest = near.min(by: { points[$0].pitch < points[$1].pitch }),
      let accent = near.filter({ $0 <= lowest }).max(by: { points[$0].pitch < points[$1].pitch })
    else { return points }
    let begin = points[accent].time
    let missing = max(0, target - max(end.pitch, floor))
    var held = points
    for index in accent..<points.count {
      let share = end.time > begin ? (points[index].time - begin) / (end.time - begin) : 1
      held[index].pitch = max(points[index].pitch, min(floor, points[accent].pitch)) + missing * share
    }
    return held
  }

  /// What rises on its last vowel, as a question for yes or no does, rises on behind it: the engine's tune turns down again on the
  /// consonants there, which are all that is heard of the end where they are long ("Blauthal?").
  private func keepRise(_ line: inout MelodyLine, _ sentence: Range<Int>) {
    guard let unit = sentence.last, line.units[unit].boundary == .end,
      let vowel = line.units[unit].sounds.lastIndex(where: \.isVowel)
    else { return }
    var points = line.points(of: sentence)
    let last = points.filter { $0.unit == unit && $0.sound == vowel }
    guard let start = last.first, let end = last.last, end.pitch - start.pitch >= Self.rise else { return }
    let close = points.last?.time ?? end.time
    for index in points.indices where points[index].time > end.time {
      let share = (points[index].time - end.time) / (close - end.time)
      points[index].pitch = max(points[index].pitch, end.pitch + Self.rise * share)
    }
    line.set(points)
  }

  /// The sentence as a whole sinks, a quotation lies higher and an aside lower, and all stays within the span.
  private func sinkAndColour(_ line: inout MelodyLine, _ sentence: Range<Int>, _ middle: Double) {
    var points = line.points(of: sentence)
    guard let length = points.last?.time, length > 0 else { return }
    let sinking = melody.sinking * min(1, length / Self.fullSentence)
    for index in points.indices {
      points[index].pitch += sinking * (0.5 - points[index].time / length)
      switch line.units[points[index].unit].register {
      case .plain: break
      case .quotation: points[index].pitch += melody.quotation
      case .aside: points[index].pitch += melody.aside
      }
      points[index].pitch =
        middle + pressed(points[index].pitch - middle, beforeEnd: length - points[index].time)
    }
    line.set(points)
  }

  /// `distance` from the middle within the span; `remaining` are the milliseconds to the sentence's end.
  private func pressed(_ distance: Double, beforeEnd remaining: Double) -> Double {
    guard let span = melody.span else { return distance }
    let (top, bottom) = (span * Self.shareAbove, -span * (1 - Self.shareAbove))
    let nearness = max(0, 1 - remaining / Self.closing)
    let kept = Self.pressed + (Self.pressedAtEnd - Self.pressed) * nearness
    return min(max(distance, bottom), top) + kept * (max(0, distance - top) + min(0, distance - bottom))
  }
}

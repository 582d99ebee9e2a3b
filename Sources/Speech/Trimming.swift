/// Cuts the silence that the engine puts around an utterance, so that every pause is exactly ours.
enum Trimming {
  /// `samples` without the exact zeros at their ends, faded in over 1.5 ms and out over 4 ms.
  ///
  /// The first and last samples reach -29 dBFS; without the fades each would click.
  static func trimmed(_ samples: [Int16], hertz: Int) -> [Int16] {
    guard let first = samples.firstIndex(where: { $0 != 0 }), let last = samples.lastIndex(where: { $0 != 0 })
    else { return [] }
    var sound = Array(samples[first...last])
    let rise = min(hertz * 3 / 2000, sound.count / 2)
    let fall = min(hertz * 4 / 1000, sound.count / 2)
    for index in 0..<rise {
      sound[index] = Int16(Int(sound[index]) * (index + 1) / (rise + 1))
    }
    for index in 0..<fall {
      let place = sound.count - 1 - index
      sound[place] = Int16(Int(sound[place]) * (index + 1) / (fall + 1))
    }
    return sound
  }
}

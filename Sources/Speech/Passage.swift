import EditionModel

/// A word of an engine text and where it is heard.
struct PlacedWord: Hashable, Sendable {
  /// Its first Unicode scalar in the engine text, counted from 1.
  var position: Int
  var sample: Int
}

/// Sound without silence around it, and when its words are heard.
struct Passage: Sendable {
  private(set) var samples: [Int16] = []
  private(set) var words: [PlacedWord] = []

  init() {}

  /// `sound` without the silence that its engine puts around it.
  init(trimming sound: SpokenSound, at rate: SampleRate) {
    let silence = sound.samples.prefix { $0 == 0 }.count
    samples = Trimming.trimmed(sound.samples, hertz: rate.hertz)
    let last = max(0, samples.count - 1)
    words = sound.words.map { word in
      PlacedWord(position: word.position, sample: min(last, max(0, word.sample.value - silence)))
    }
  }

  /// The passage as an engine's answer to `text`.
  func sound(of text: EngineText) -> SpokenSound {
    let scalars = Array(text.rawValue.unicodeScalars)
    return SpokenSound(
      samples: samples,
      words: words.map { word in
        let length = scalars.dropFirst(word.position - 1).prefix { $0 != " " }.count
        return WordEvent(position: word.position, length: length, sample: SampleCount(word.sample))
      })
  }

  /// The passage as a part of an engine text that begins `scalars` earlier.
  func moved(by scalars: Int) -> Passage {
    var moved = self
    for index in words.indices { moved.words[index].position += scalars }
    return moved
  }

  /// Appends `passage`, with `silence` between two sounds.
  ///
  /// - Returns: its words, counted from the start of the whole.
  @discardableResult
  mutating func append(_ passage: Passage, after silence: [Int16]) -> [PlacedWord] {
    guard !passage.samples.isEmpty else { return [] }
    if !samples.isEmpty { samples += silence }
    let start = samples.count
    // The only one is not copied.
    if start == 0 { samples = passage.samples } else { samples += passage.samples }
    let placed = passage.words.map { PlacedWord(position: $0.position, sample: $0.sample + start) }
    words += placed
    return placed
  }
}

public import EditionModel

/// One sentence cut out of a recording, to be joined anew (Take).
public struct Take: Sendable {
  /// What is said.
  public let utterance: Utterance
  /// Its sound, without silence around it.
  public let samples: [Int16]
  /// When its words begin, from the start of the sound.
  let words: [SampleCount]?

  /// How long it sounds.
  public var length: SampleCount { SampleCount(samples.count) }

  /// The same sound in another place: block, pause before it, and the chapter that begins with it.
  public func placed(block: Int, pauseBefore: Milliseconds, chapter: String?) -> Take {
    let moved = Utterance(
      role: utterance.role, block: block, written: utterance.written, spoken: utterance.spoken,
      pauseBefore: pauseBefore, chapter: chapter, changes: utterance.changes, doubts: utterance.doubts)
    return Take(utterance: moved, samples: samples, words: words)
  }
}

extension SpokenScript {
  /// The sentences of `script`, of which this is the recording; `nil` for one that has no sound.
  public func takes(of script: Script) -> [Take?] {
    var segments = timeline.segments[...]
    return script.utterances.map { utterance in
      guard let segment = segments.first, segment.block == utterance.block, segment.role == utterance.role,
        segment.written == utterance.written
      else { return nil }
      segments.removeFirst()
      return Take(
        utterance: utterance, samples: Array(samples[segment.start.value..<segment.end.value]),
        words: segment.words?.map { $0 - segment.start })
    }
  }

  /// A recording of `takes`, one after the other, with the pauses and chapters that they ask for.
  ///
  /// Chapters start on whole seconds, 200 ms before their first sound.
  public init(joining takes: [Take], rate: SampleRate, pauseAfter: Milliseconds) {
    var tape = Tape(rate: rate)
    for take in takes {
      if let chapter = take.utterance.chapter { tape.openChapter(chapter) }
      tape.append(take.samples, as: take.utterance, words: take.words)
    }
    self = tape.finish(pauseAfter: pauseAfter, leftOut: [])
  }

  /// How many whole seconds a chapter takes whose sounds and pauses are as long as `content`, up to the chapter after it.
  ///
  /// - Parameter pause: the silence that the next chapter's first sound asks for.
  public static func seconds(
    ofChapter content: SampleCount, before pause: Milliseconds, at rate: SampleRate
  ) -> Int {
    let lead = SampleCount(SpeechRenderer.chapterLead, at: rate)
    let rest = max(SampleCount(pause, at: rate) - lead, .zero)
    return (lead + content + rest).roundedUpToSecond(at: rate).value / rate.hertz
  }

  /// The same recording with other chapters.
  public func naming(_ chapters: [Chapter]) -> SpokenScript {
    SpokenScript(
      samples: samples,
      timeline: Timeline(
        rate: timeline.rate, length: timeline.length, segments: timeline.segments, chapters: chapters,
        jingles: timeline.jingles), leftOut: leftOut)
  }
}

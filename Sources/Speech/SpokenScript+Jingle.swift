public import EditionModel

extension SpokenScript {
  /// The recording with `jingle` before everything that is said, and `pause` between the two.
  ///
  /// The first chapter begins with the jingle; all that follows moves by whole seconds, so that chapters stay on them.
  public func opened(by jingle: [Int16], pause: Milliseconds) -> SpokenScript {
    guard let first = timeline.segments.first, !jingle.isEmpty else { return self }
    let rate = timeline.rate
    let start = SampleCount(SpeechRenderer.chapterLead, at: rate)
    let end = start + SampleCount(jingle.count)
    let nominal = end + SampleCount(pause, at: rate)
    let shift = max(nominal - first.start, .zero).roundedUpToSecond(at: rate)
    var segments = timeline.segments.map { $0.moved(by: shift) }
    segments[0] = segments[0].after(pause, padding: segments[0].start - nominal)
    let chapters = timeline.chapters.enumerated().map { index, chapter in
      index == 0 ? chapter : Chapter(title: chapter.title, start: chapter.start + shift, url: chapter.url)
    }
    var sound = [Int16](repeating: 0, count: start.value)
    sound += jingle
    sound += [Int16](repeating: 0, count: (first.start + shift - end).value)
    sound += samples[first.start.value...]
    return SpokenScript(
      samples: sound,
      timeline: Timeline(
        rate: rate, length: timeline.length + shift, segments: segments, chapters: chapters,
        jingles: [JingleMark(place: .opening, start: start, end: end)]), leftOut: leftOut)
  }

  /// The recording with `jingle` after everything that is said, `pause` before it and `pauseAfter` behind it.
  public func closed(
    by jingle: [Int16], at place: JingleMark.Place, pause: Milliseconds, pauseAfter: Milliseconds
  ) -> SpokenScript {
    guard let last = timeline.segments.last, !jingle.isEmpty else { return self }
    let rate = timeline.rate
    let start = last.end + SampleCount(pause, at: rate)
    let end = start + SampleCount(jingle.count)
    let length = end + SampleCount(pauseAfter, at: rate)
    var sound = Array(samples.prefix(last.end.value))
    sound += [Int16](repeating: 0, count: (start - last.end).value)
    sound += jingle
    sound += [Int16](repeating: 0, count: (length - end).value)
    return SpokenScript(
      samples: sound,
      timeline: Timeline(
        rate: rate, length: length, segments: timeline.segments, chapters: timeline.chapters,
        jingles: (timeline.jingles ?? []) + [JingleMark(place: place, start: start, end: end)]),
      leftOut: leftOut)
  }
}

extension Segment {
  fileprivate func moved(by shift: SampleCount) -> Segment {
    Segment(
      role: role, block: block, start: start + shift, end: end + shift, pause: pause, padding: padding,
      written: written, spoken: spoken, words: words?.map { $0 + shift })
  }

  fileprivate func after(_ pause: Milliseconds, padding: SampleCount) -> Segment {
    Segment(
      role: role, block: block, start: start, end: end, pause: pause, padding: padding, written: written,
      spoken: spoken, words: words)
  }
}

public import EditionModel

/// What the manifest says is heard in one audio file, and when.
public struct SoundPlan: Hashable, Sendable {
  /// What a file holds.
  public enum Kind: String, Hashable, Sendable, Codable {
    /// The whole edition.
    case edition
    /// The articles of a Ressort.
    case ressort
    /// The short edition.
    case bulletin
    /// One article, the opening, or the pointers to others.
    case track
  }

  /// What it holds.
  public let kind: Kind
  /// Its title.
  public let title: String
  /// Whether the remarks on how it is spoken are made here: once, for a track's first format.
  let tellsSpeech: Bool
  /// The file.
  public let audio: AudioFile
  /// The rate that the positions count in; the file may have another.
  let rate: SampleRate
  /// The sentences at their places in the file.
  let sentences: [Segment]
  /// What is heard beside the voice.
  let jingles: [JingleMark]
  /// The chapters of the file.
  let chapters: [Chapter]

  /// `position` in samples of a file at `other`.
  func position(_ position: SampleCount, at other: SampleRate) -> SampleCount {
    position.converted(from: rate, to: other)
  }
}

extension SoundPlan {
  /// A plan for every audio file of `edition`: the files of several tracks first, then the tracks.
  public static func all(of edition: Edition) -> [SoundPlan] {
    let items = Dictionary(edition.items.map { ($0.id, $0) }) { first, _ in first }
    let whole = edition.audio.map {
      SoundPlan(
        kind: .edition, title: edition.title, audio: $0,
        parts: edition.tracks.map { ($0.start, $0.timeline) },
        rate: edition.sampleRate, chapters: edition.chapters)
    }
    let sections = edition.sections.flatMap { section in
      section.audio.map { audio in
        SoundPlan(
          kind: .ressort, title: section.ressort, audio: audio,
          parts: section.items.compactMap { part in items[part.id].map { (part.start, $0.timeline) } },
          rate: edition.sampleRate, chapters: section.chapters)
      }
    }
    let bulletin =
      edition.bulletin.map { bulletin in
        bulletin.audio.map {
          SoundPlan(
            kind: .bulletin, title: bulletin.title, audio: $0, timeline: bulletin.timeline, tellsSpeech: false
          )
        }
      } ?? []
    let tracks = edition.tracks.flatMap { item in
      item.audio.enumerated().map { index, audio in
        SoundPlan(
          kind: .track, title: item.chapterTitle, audio: audio, timeline: item.timeline,
          tellsSpeech: index == 0)
      }
    }
    return whole + sections + bulletin + tracks
  }

  private init(kind: Kind, title: String, audio: AudioFile, timeline: Timeline, tellsSpeech: Bool) {
    self.init(
      kind: kind, title: title, audio: audio, parts: [(.zero, timeline)], rate: timeline.rate,
      chapters: timeline.chapters, tellsSpeech: tellsSpeech)
  }

  private init(
    kind: Kind, title: String, audio: AudioFile, parts: [(start: SampleCount, timeline: Timeline)],
    rate: SampleRate, chapters: [Chapter], tellsSpeech: Bool = false
  ) {
    self.kind = kind
    self.title = title
    self.tellsSpeech = tellsSpeech
    self.audio = audio
    self.rate = rate
    self.chapters = chapters
    sentences = parts.flatMap { part in
      part.timeline.segments.map { sentence in
        Segment(
          role: sentence.role, block: sentence.block, start: part.start + sentence.start,
          end: part.start + sentence.end, pause: sentence.pause, padding: sentence.padding,
          written: sentence.written, spoken: sentence.spoken)
      }
    }
    jingles = parts.flatMap { part in
      (part.timeline.jingles ?? []).map {
        JingleMark(place: $0.place, start: part.start + $0.start, end: part.start + $0.end)
      }
    }
  }
}

/// Where tracks stand in a file of several, by arithmetic alone: one timeline for every format.
///
/// Each track begins with a frame of MP3, so that the streams of the tracks can be joined as they are; behind each stands
/// the silence that lets the chapter of the next one lie on a whole second, 150 to 300 ms before its first sound.
public struct EditionSchedule: Hashable, Sendable {
  /// What is known of a track before it is placed.
  public struct Track: Hashable, Sendable {
    let length: SampleCount
    let firstSound: SampleCount

    /// A track of `length` samples that is silent up to `firstSound`.
    public init(length: SampleCount, firstSound: SampleCount) {
      self.length = length
      self.firstSound = firstSound
    }

    /// A track with `timeline`.
    public init(_ timeline: Timeline) {
      self.init(length: timeline.length, firstSound: timeline.firstSound)
    }
  }

  /// A track's place.
  public struct Place: Hashable, Sendable {
    /// Where its first sample stands.
    public let start: SampleCount
    /// Where its chapter begins: on a whole second.
    public let chapter: SampleCount
    /// The silence behind it, up to the next track.
    public let padding: SampleCount
  }

  /// How long before its first sound a chapter begins, in milliseconds: players that seek a little late still catch the
  /// first syllable, and nobody waits.
  public static let lead = 150...300

  /// Frames that an encoder may need besides those that the samples fill: its delay, and what it takes to end.
  private static let allowance = 3

  /// The places of the tracks, in their order.
  public let places: [Place]
  /// The length of the whole.
  public let length: SampleCount

  /// Places `tracks` one behind the other.
  public init(_ tracks: [Track], rate: SampleRate) {
    let frame = rate.mpegFrame.value
    var places: [Place] = []
    var start = 0
    for (index, track) in tracks.enumerated() {
      let sound = start + track.firstSound.value
      let chapter = index == 0 ? 0 : sound / rate.hertz * rate.hertz
      var next = start + track.length.value
      if index + 1 < tracks.count {
        next = start + ((track.length.value + frame - 1) / frame + Self.allowance) * frame
        let first = tracks[index + 1].firstSound.value
        while !Self.isLead(of: next + first, at: rate) { next += frame }
      }
      places.append(
        Place(
          start: SampleCount(start), chapter: SampleCount(chapter),
          padding: SampleCount(next - start - track.length.value)))
      start = next
    }
    self.places = places
    length = SampleCount(start)
  }

  /// Whether a chapter on the whole second before `sound` leads into it as it should.
  private static func isLead(of sound: Int, at rate: SampleRate) -> Bool {
    let distance = sound % rate.hertz
    return distance * 1000 >= lead.lowerBound * rate.hertz && distance * 1000 <= lead.upperBound * rate.hertz
  }
}

extension SampleRate {
  /// The samples of one channel in a frame of MP3 (ISO/IEC 11172-3, 13818-3).
  ///
  /// Sound that is encoded at twice its rate has frames of the same duration.
  public var mpegFrame: SampleCount { SampleCount(hertz < 32_000 ? 576 : 1152) }
}

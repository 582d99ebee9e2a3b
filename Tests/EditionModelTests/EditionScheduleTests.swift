import EditionModel
import Testing

@Suite("The timeline of several tracks")
struct EditionScheduleTests {
  /// Lengths that fill frames exactly, by a sample less and more, and some between.
  private static let lengths = [1, 575, 576, 577, 22_050, 66_150, 100_000, 1_234_567, 5_000_001]

  @Test(
    "each track begins with a frame, behind the one before it and what its encoder may need",
    arguments: [16_000, 22_050, 24_000, 44_100, 48_000])
  func frames(hertz: Int) {
    let (rate, frame) = (SampleRate(hertz: hertz), hertz < 32_000 ? 576 : 1152)
    let tracks = Self.lengths.map {
      EditionSchedule.Track(length: SampleCount($0), firstSound: SampleCount(hertz / 5))
    }
    let schedule = EditionSchedule(tracks, rate: rate)
    var end = 0
    for (place, length) in zip(schedule.places, Self.lengths) {
      #expect(place.start.value == end)
      #expect(place.start.value % frame == 0)
      end = place.start.value + length + place.padding.value
    }
    #expect(schedule.length.value == end)
    #expect(schedule.places.last?.padding == .zero)
    for place in schedule.places.dropLast() {
      // LAME puts 576 samples in front, and no fewer behind before it fills the frame.
      #expect(place.padding.value >= 576 + 576)
      #expect(place.padding.value <= hertz + 6 * frame)
    }
  }

  @Test(
    "each chapter lies on a whole second, 150 to 300 ms before its first sound", arguments: [0, 4_410, 9_000])
  func chapters(lead: Int) {
    let tracks = Self.lengths.map {
      EditionSchedule.Track(length: SampleCount($0), firstSound: SampleCount(lead))
    }
    let schedule = EditionSchedule(tracks, rate: .hz22050)
    #expect(schedule.places.first?.chapter == .zero)
    for place in schedule.places.dropFirst() {
      #expect(place.chapter.value % 22_050 == 0)
      let distance = place.start.value + lead - place.chapter.value
      #expect(distance >= 3_308 && distance <= 6_615)
    }
  }

  @Test("no tracks have no length")
  func none() {
    #expect(EditionSchedule([], rate: .hz22050).length == .zero)
  }
}

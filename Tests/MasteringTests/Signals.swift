import EditionModel
import Glibc
@testable import Mastering
import TestSupport
import Testing

/// Sounds made by rule: the same on every machine.
enum Signals {
  static let rate = SampleRate.hz22050

  /// Something as uneven as speech: syllables of harmonics and noise, pauses, now and then a sharp peak.
  static func speech(seconds: Int, seed: UInt64 = 1) -> [Int16] {
    var random = Generator(seed: seed)
    let count = seconds * rate.hertz
    var samples: [Int16] = []
    samples.reserveCapacity(count)
    var phase = 0.0
    while samples.count < count {
      if random.next(8) == 0 {
        samples += [Int16](repeating: 0, count: 6_000)
        continue
      }
      let length = 3_000 + random.next(2_000)
      let pitch = 95.0 + Double(random.next(60))
      let noise = random.next(4) == 0
      let loud = 1_500.0 + Double(random.next(2_500))
      let peak = random.next(6) == 0 ? random.next(length) : -20
      for index in 0..<length {
        phase += 2 * Double.pi * pitch / Double(rate.hertz)
        var value = 0.0
        for harmonic in [1.0, 2, 3, 5, 8, 13] { value += sin(phase * harmonic) / (1 + harmonic / 4) }
        if noise { value = Double(random.next(2_001) - 1_000) / 700 }
        value *= loud * sin(Double.pi * Double(index) / Double(length))
        if abs(index - peak) < 12 { value += 7_000 * (1 + cos(Double.pi * Double(index - peak) / 12)) }
        samples.append(Int16(max(-32_000, min(32_000, value))))
      }
    }
    return Array(samples.prefix(count))
  }

  /// The largest magnitude of `samples` seen at four times their rate, by a filter that is not the product's.
  static func truePeak(of samples: [Float]) -> Double {
    let reach = 32
    let filters = (0..<4).map { phase in
      ((1 - reach)...reach).map { tap -> Double in
        let distance = Double(tap) - Double(phase) / 4
        guard distance != 0 else { return 1 }
        let share = distance / Double(reach + 1)
        let window = 0.42 + 0.5 * cos(Double.pi * share) + 0.08 * cos(2 * Double.pi * share)
        return sin(Double.pi * distance) / (Double.pi * distance) * window
      }
    }
    var best = 0.0
    for index in samples.indices where abs(samples[index]) > 0.5 {
      for filter in filters {
        var sum = 0.0
        for (offset, tap) in filter.enumerated() {
          let place = index + 1 - reach + offset
          if samples.indices.contains(place) { sum += tap * Double(samples[place]) }
        }
        best = max(best, abs(sum))
      }
    }
    return best
  }
}

/// Random numbers that are the same in every run.
struct Generator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
  }

  /// A number from 0 to below `bound`.
  mutating func next(_ bound: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state >> 11) % bound
  }
}

extension TrackMaster {
  /// Measures `samples` on one core.
  func measure(_ samples: [Int16], for formats: [AudioFormat]) throws -> Measurement {
    measurement(of: samples, try LoudnessCourse(of: samples, rate: rate), for: formats)
  }

  /// `samples` as they are handed to the encoder of `format`, 1 for full scale.
  func master(_ samples: [Int16], for format: AudioFormat) throws -> [Float] {
    try #require(try measure(samples, for: [format]).levels[format])
      .applied(to: samples, in: samples.indices)
  }
}

/// Files written by the product for a test.
enum Sample {
  static let date = CalendarDate(year: 2025, month: 9, day: 5)

  static func tags(title: String, number: Int? = 7) throws -> TrackTags {
    TrackTags(
      title: title, album: "Blauthaler Zeitung – Freitag, 5. September 2025", artist: "Blauthaler Zeitung",
      number: number, count: number.map { _ in 12 }, date: try #require(date))
  }

  /// Writes `samples`, mastered to -19 LUFS, into `folder` and returns the file's path.
  @discardableResult
  static func write(
    _ samples: [Int16], _ kind: Kind, title: String = "Ein Titel", chapters: [Chapter] = [],
    in folder: String, as name: String = "track"
  ) throws -> String {
    let path = "\(folder)/\(name).\(kind.format.fileExtension)"
    let bare = try encode(samples, kind, in: folder, as: name + "-bare")
    try TaggedFile.write(
      bare.path, to: path, format: kind.format, tags: tags(title: title), chapters: chapters.map(kind.placed),
      rate: bare.inspection.rate, length: bare.inspection.samples)
    return path
  }

  /// Writes `samples`, mastered to -19 LUFS, without tags into `folder`.
  static func encode(
    _ samples: [Int16], _ kind: Kind, rate: SampleRate = Signals.rate, in folder: String,
    as name: String = "bare"
  ) throws -> (path: String, inspection: AudioInspection) {
    let format = kind.format
    let path = "\(folder)/\(name).\(format.fileExtension)"
    let master = TrackMaster(target: -19, rate: rate)
    let level = try #require(try master.measure(samples, for: [format]).levels[format])
    let part = MasteredFile.Part(level: level) { samples }
    let made = try MasteredFile.encode(
      [part], to: path, encoding: kind.sound.encoding(of: format, from: rate), master: master)
    return (path, made.inspection)
  }
}

/// The time that a processor spends on one thread, which does not hang on what else the machine does.
enum ProcessorTime {
  /// The seconds that `work` takes.
  static func spent(_ work: () throws -> Void) rethrows -> Double {
    let begin = now
    try work()
    return now - begin
  }

  private static var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}

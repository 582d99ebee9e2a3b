/// The bit rates and sample rates that somebody chose; the usual ones for all other formats.
public struct SoundSettings: Hashable, Sendable, Codable {
  /// A setting of a format.
  public enum Setting: Hashable, Sendable {
    /// In kbit/s.
    case bitRate
    /// In samples per second.
    case sampleRate
  }

  /// A setting that is impossible.
  public struct Fault: Hashable, Sendable {
    /// The format.
    public let format: AudioFormat
    /// What was set.
    public let setting: Setting
    /// What is wrong and what is allowed, in a sentence.
    public let reason: String
  }

  private let bitRates: [AudioFormat: Int]
  private let sampleRates: [AudioFormat: Int]

  /// The usual rates for every format.
  public static let standard = SoundSettings()

  /// The usual rates but for these, in kbit/s and in samples per second.
  public init(bitRates: [AudioFormat: Int] = [:], sampleRates: [AudioFormat: Int] = [:]) {
    self.bitRates = bitRates
    self.sampleRates = sampleRates
  }

  /// How files of `format` are encoded from what voices of `rate` speak.
  public func encoding(of format: AudioFormat, from rate: SampleRate) -> AudioEncoding {
    // An MP3 of the voices' own rate needs no other; Opus knows none of theirs.
    let usual = format == .opus ? format.sampleRates.first : nil
    return AudioEncoding(
      format, rate: (sampleRates[format] ?? usual).map(SampleRate.init(hertz:)) ?? rate,
      bitRate: bitRates[format] ?? format.standardBitRate)
  }

  /// What is impossible among the settings, in the order of the formats.
  public var faults: [Fault] {
    AudioFormat.allCases.flatMap { format -> [Fault] in
      let usual = format.sampleRates.first ?? 0
      let hertz = sampleRates[format] ?? usual
      if sampleRates[format] != nil, !format.sampleRates.contains(hertz) {
        return [
          Fault(
            format: format, setting: .sampleRate,
            reason: format.sampleRates.isEmpty
              ? "\(format.rawValue) always has the sample rate of the voices."
              : "\(format.rawValue) cannot have \(hertz) Hz, but \(Self.list(format.sampleRates)).")
        ]
      }
      let allowed = format.bitRates(at: hertz)
      guard let bitRate = bitRates[format], !allowed.contains(bitRate) else { return [] }
      return [
        Fault(
          format: format, setting: .bitRate,
          reason: allowed.isEmpty
            ? "\(format.rawValue) has no bit rate to choose."
            : "\(format.rawValue) at \(hertz) Hz cannot have \(bitRate) kbit/s, but \(Self.list(allowed)).")
      ]
    }
  }

  /// Why what voices of `rate` speak cannot become files of `formats`; `nil` where it can.
  ///
  /// The streams of MP3 are joined, and a timeline in the voices' samples meets their frames at the voices' rate and
  /// at its double.
  public func fault(of formats: [AudioFormat], from rate: SampleRate) -> String? {
    guard formats.contains(.mp3), let hertz = sampleRates[.mp3], hertz != rate.hertz,
      hertz != 2 * rate.hertz || rate.mpegFrame.value * 2 != SampleRate(hertz: hertz).mpegFrame.value
    else { return nil }
    return "mp3 cannot have \(hertz) Hz where the voices have \(rate.hertz); leave the sample rate out."
  }

  private static func list(_ numbers: [Int]) -> String {
    guard let first = numbers.first, let last = numbers.last else { return "none" }
    if numbers.count > 2, last - first == numbers.count - 1 { return "\(first) to \(last)" }
    return numbers.dropLast().map { "\($0)" }.joined(separator: ", ") + " or \(last)"
  }
}

/// What may be chosen of each format. What stands nowhere here has no such setting.
extension AudioFormat {
  /// The rates that may be chosen, in samples per second, the usual one first; empty where a file always has that of
  /// the voices.
  public var sampleRates: [Int] {
    switch self {
    case .mp3, .m4b: [22_050, 44_100]
    case .opus: [24_000, 48_000]
    case .ogg, .flac, .wav: []
    }
  }

  /// The bit rates that may be chosen at `hertz`, in kbit/s; empty where there is no choice.
  ///
  /// The rates of MP3 are those of ISO/IEC 11172-3 (from 32,000 Hz up) and 13818-3. Below 56 kbit/s a frame has no room
  /// for the header that tells the length, and without it no player knows where the sound begins and ends.
  public func bitRates(at hertz: Int) -> [Int] {
    switch self {
    case .mp3:
      hertz < 32_000
        ? [56, 64, 80, 96, 112, 128, 144, 160] : [56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320]
    case .opus: Array(12...128)
    case .m4b: Array(32...128)
    case .ogg, .flac, .wav: []
    }
  }

  /// The bit rate where nobody chooses one, in kbit/s.
  public var standardBitRate: Int? {
    switch self {
    case .mp3, .m4b: 64
    case .opus: 32
    case .ogg, .flac, .wav: nil
    }
  }
}

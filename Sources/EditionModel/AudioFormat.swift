/// A kind of audio file that an edition can be published in.
public enum AudioFormat: String, Hashable, Sendable, Codable, CodingKeyRepresentable, CaseIterable {
  /// MPEG layer III at a constant bit rate.
  case mp3
  /// Ogg Opus.
  case opus
  /// Ogg Vorbis.
  case ogg
  /// AAC in MP4, as audiobooks have it.
  case m4b
  /// Free Lossless Audio Codec, 16 bit.
  case flac
  /// RIFF WAVE, 16 bit.
  case wav

  /// The ending of the file's name, without its dot.
  public var fileExtension: String { rawValue }

  /// The MIME type as feeds and manifests write it.
  public var mimeType: String {
    switch self {
    case .mp3: "audio/mpeg"
    case .opus: "audio/ogg; codecs=opus"
    case .ogg: "audio/ogg"
    case .m4b: "audio/mp4"
    case .flac: "audio/flac"
    case .wav: "audio/wav"
    }
  }

  /// The names of all formats, as somebody chooses them.
  public static let names = names { _ in true }

  /// The names of the formats that fulfil `condition`.
  public static func names(where condition: (AudioFormat) -> Bool) -> [String] {
    allCases.filter(condition).map(\.rawValue)
  }
}

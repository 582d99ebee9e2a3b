/// A kind of audio file that an edition can be published in.
public enum AudioFormat: String, Hashable, Sendable, Codable, CaseIterable {
  /// MPEG layer III at a constant bit rate.
  case mp3
  /// Free Lossless Audio Codec, 16 bit.
  case flac
  /// RIFF WAVE, 16 bit.
  case wav
  /// Ogg Vorbis.
  case ogg

  /// The ending of the file's name, without its dot.
  public var fileExtension: String { rawValue }

  /// The MIME type as feeds and manifests write it.
  public var mimeType: String {
    switch self {
    case .mp3: "audio/mpeg"
    case .flac: "audio/flac"
    case .wav: "audio/wav"
    case .ogg: "audio/ogg"
    }
  }
}

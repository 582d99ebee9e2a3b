import EditionModel

/// A link to a file that listeners may keep.
struct Download {
  let file: String
  let format: String
  let size: String

  init(_ audio: AudioFile) {
    file = audio.file
    format = audio.format == .opus ? "Opus" : audio.format.fileExtension.uppercased()
    size = GermanNumbers.size(audio.bytes)
  }
}

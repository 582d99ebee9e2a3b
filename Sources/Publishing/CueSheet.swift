public import EditionModel

/// The chapters of the whole-edition file as tracks of a cue sheet, for mpd, foobar2000 and car radios.
///
/// Source of the form: CDRWIN's user guide, appendix A. Positions are minutes, seconds and frames of 1/75 second.
public enum CueSheet {
  /// A sheet holds 99 tracks at most.
  private static let most = 99

  /// The sheet for the edition's first whole-edition file.
  public static func cue(of edition: Edition) -> String {
    guard let file = edition.audio.first else { return "" }
    var lines = [
      "REM DATE \(edition.date)", "REM GENRE Speech", "PERFORMER \(quoted(edition.newspaper))",
      "TITLE \(quoted(edition.title))", "FILE \(quoted(file.file)) \(kind(of: file))",
    ]
    for (index, chapter) in edition.chapters.prefix(most).enumerated() {
      lines += [
        "  TRACK \(index < 9 ? "0" : "")\(index + 1) AUDIO", "    TITLE \(quoted(chapter.title))",
        "    PERFORMER \(quoted(edition.newspaper))",
        "    INDEX 01 \(frames(chapter.start, at: edition.sampleRate))",
      ]
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Everything that is no MP3 is called WAVE: the form knows no other compressed file, and players look inside.
  private static func kind(of file: AudioFile) -> String {
    file.format == .mp3 ? "MP3" : "WAVE"
  }

  /// A quoted string knows no escape; a quotation mark in it becomes two single ones.
  ///
  /// It is looked for by scalars: with a combining accent it would be another `Character`, and still end the string.
  private static func quoted(_ text: String) -> String {
    let scalars = SingleLine.of(text).unicodeScalars.map { $0 == "\"" ? "''" : String($0) }
    return "\"\(scalars.joined())\""
  }

  private static func frames(_ position: SampleCount, at rate: SampleRate) -> String {
    let frames = position.value * 75 / rate.hertz
    func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(padded(frames / 75 / 60)):\(padded(frames / 75 % 60)):\(padded(frames % 75))"
  }
}

import ArgumentParser

/// The sounds between the texts, on the command line.
struct JingleOptions: ParsableArguments {
  @Option(help: "A sound file played before the greeting: WAV, FLAC, Ogg, MP3, AIFF; 30 seconds at most.")
  var jingleOpening: String?

  @Option(help: "A sound file played after the last article of a Ressort.")
  var jingleBetween: String?

  @Option(help: "A sound file played after every other article.")
  var jingleEnd: String?
}

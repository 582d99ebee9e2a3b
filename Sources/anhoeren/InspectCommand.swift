import ArgumentParser
import EditionJob

/// `anhoeren inspect`: the sound engineer's page of a published edition.
struct InspectCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inspect",
    abstract: "Listens to every file of a published edition and writes a page of what was found.",
    discussion: """
        anhoeren inspect Output/latest            into Output/2025-09-05-inspection
        anhoeren inspect Output/latest --output /tmp/sound

      The page begins with what is wrong: clipping, true peaks above -1 dBTP, loudness that differs from the manifest
      or from the other tracks, pauses and chapters that are not where they should be, files that cannot be decoded.
      It goes on with the waveform, the spectrogram and the loudness of every file. inspection.json beside it holds
      the same for other programs. The edition itself is not touched.

      Exit codes: 0 no fault, 1 faults were found or the page cannot be written, 12 no space, 13 no such edition.
      """)

  @Argument(help: "The edition's folder.")
  var folder: String

  @Option(help: "The folder of the page; what stands there must be an earlier inspection.")
  var output: String?

  @OptionGroup var logging: LogOptions

  func validate() throws {
    if output?.isEmpty ?? false {
      throw ValidationError("--output must name a folder.")
    }
  }

  func run() async throws {
    let display = ProgressDisplay(isOn: logging.isTalking && Console.isTerminal, noun: "files")
    defer { display.end() }
    let (folder, output) = (folder, output)
    let found = try await SignalTrap.run { stopped in
      do {
        return try await Workbench.inspect(folder, output: output) { display.show($0) }
      } catch is CancellationError {
        throw stopped()
      }
    }
    display.end()
    try Console.write(found.summary)
    if found.hasFaults {
      throw EditionJob.ExitCode.failed
    }
  }
}

import FoundationEssentials

/// Finds the speaker program that belongs to this one.
public enum SpeakerLocator {
  /// The path of `anhoeren-speaker`: beside the program that runs, or in `../libexec/anhoeren/`.
  ///
  /// - Throws: `SpeechError.engine` where it is in neither place.
  public static func find(from executable: String) throws(SpeechError) -> String {
    let folder = executable.split(separator: "/").dropLast().map { "/" + $0 }.joined()
    let places = [folder + "/anhoeren-speaker", folder + "/../libexec/anhoeren/anhoeren-speaker"]
    for place in places where FileManager.default.isExecutableFile(atPath: place) {
      return place
    }
    throw .engine(
      "The program anhoeren-speaker is missing; it belongs into \(folder) or \(folder)/../libexec/anhoeren. "
        + "Build it with `make build` or install it with `make install`.")
  }
}

import Glibc
internal import Publishing

/// Where the program's own files lie: voices, lexicons, and the speaker beside the executable.
public struct Installation: Hashable, Sendable {
  /// The folder of voice profiles and lexicons.
  public let voices: String

  /// Finds the files that belong to the executable at `executable`.
  ///
  /// An installed program has them in `../share/anhoeren/Voices`; one that was just built finds the `Voices`
  /// folder of its source tree above it.
  /// - Throws: `JobError` with exit 10 where there are none.
  public static func find(from executable: String = runningExecutable) throws(JobError) -> Installation {
    let installed = Folders.parent(of: Folders.parent(of: executable)) + "/share/anhoeren/Voices"
    if Folders.kind(of: installed) == .folder {
      return Installation(voices: installed)
    }
    var folder = Folders.parent(of: executable)
    while folder != "/" && folder != "." {
      let candidate = folder + "/Voices"
      if Folders.kind(of: candidate + "/nachrichten.toml") == .file {
        return Installation(voices: candidate)
      }
      folder = Folders.parent(of: folder)
    }
    throw JobError(
      .configuration, "\(installed): The voices are missing. Install the program with `make install`.")
  }

  /// The path of the program that is running.
  public static var runningExecutable: String {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = readlink("/proc/self/exe", &buffer, buffer.count)
    return String(decoding: buffer[..<max(0, count)].map(UInt8.init(bitPattern:)), as: Unicode.UTF8.self)
  }
}

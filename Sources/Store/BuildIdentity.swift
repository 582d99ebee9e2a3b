internal import CLinux
import Synchronization

/// Which program is running and with which libraries, told by their linkers' build ids: no file is read for it.
public enum BuildIdentity {
  /// What decides how samples become a file, by the beginnings of the libraries' names.
  private static let libraries = [
    "libsndfile", "libmp3lame", "libFLAC", "libvorbis", "libogg", "libopus", "libmpg123", "libsoxr",
    "libebur128", "libtag", "libavformat", "libavcodec", "libavutil",
  ]

  private static let known = Mutex((loaded: UInt64(0), text: ""))

  /// The program and its libraries of sound, as far as they are loaded, a line each: name and build id, without folders.
  public static var running: String {
    let loaded = linux_libraries_loaded()
    return known.withLock { known in
      if known.loaded != loaded { known = (loaded, read()) }
      return known.text
    }
  }

  private static func read() -> String {
    var buffer = [CChar](repeating: 0, count: 1 << 16)
    let length = unsafe linux_build_ids(&buffer, buffer.count)
    let text = String(decoding: buffer.prefix(length).map(UInt8.init(bitPattern:)), as: UTF8.self)
    return text.split(separator: "\n").filter { line in
      line.hasPrefix("program ") || libraries.contains { line.hasPrefix($0) }
    }.sorted().joined(separator: "\n")
  }
}

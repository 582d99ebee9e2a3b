import Configuration
import FoundationEssentials

/// Where what is kept from run to run lies, and how much of it.
enum CacheFolder {
  /// The folder that `configuration` names, else where programs of this machine keep such things; `nil` for none.
  ///
  /// systemd names a folder to a service that asks for one; people have theirs by the XDG Base Directory Specification.
  static func path(_ configuration: Configuration) -> String? {
    guard configuration.flag("cache.enabled") else { return nil }
    return configuration.text("cache.folder") ?? standard(ProcessInfo.processInfo.environment)
  }

  /// The folder of a user or a service with this `environment`; `nil` where it has none.
  static func standard(_ environment: [String: String]) -> String? {
    func folder(_ name: String) -> String? {
      // By the specification a path that is not absolute is as good as none.
      environment[name].flatMap { $0.split(separator: ":").first.map(String.init) }.flatMap {
        $0.hasPrefix("/") ? $0 : nil
      }
    }
    return folder("CACHE_DIRECTORY") ?? folder("XDG_CACHE_HOME").map { $0 + "/anhoeren" }
      ?? folder("HOME").map { $0 + "/.cache/anhoeren" }
  }

  /// The most that is kept, in bytes.
  static func bytes(_ configuration: Configuration) -> Int {
    (configuration.number("cache.megabytes") ?? 2000) * 1_000_000
  }
}

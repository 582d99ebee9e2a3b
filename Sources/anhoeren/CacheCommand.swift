import ArgumentParser
import Configuration
import EditionJob

/// `anhoeren cache`: the finished tracks that are kept from run to run.
struct CacheCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cache",
    abstract: "Shows or empties the folder of finished tracks that are kept from run to run.",
    discussion: """
        anhoeren cache info
        anhoeren cache info --config /etc/anhoeren/edition.toml
        anhoeren cache prune --size 500

      The folder is that of --cache, else cache.folder of the configuration, else $CACHE_DIRECTORY (set by systemd),
      $XDG_CACHE_HOME/anhoeren or ~/.cache/anhoeren. Everything in it can be made anew; it may be deleted at any time.
      """,
    subcommands: [Info.self, Prune.self])

  /// Which cache is meant.
  struct Place: ParsableArguments {
    @Option(help: "The configuration, such as edition.toml.")
    var config: String?

    @Option(name: .customLong("cache"), help: "The folder of the cache.")
    var folder: String?

    func validate() throws {
      if folder?.isEmpty ?? false {
        throw ValidationError("--cache must name a folder.")
      }
    }

    var configuration: Configuration {
      get throws {
        let file = try config.map { try ConfigurationFile.read($0) } ?? .standard
        guard let folder else { return file }
        return file.overridden(by: ["cache.folder": .text(folder), "cache.enabled": .flag(true)])
      }
    }
  }

  /// `anhoeren cache info`.
  struct Info: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "info", abstract: "Says where the cache is, how much it holds and may hold.",
      discussion: "  anhoeren cache info")

    @OptionGroup var place: Place

    @OptionGroup var logging: LogOptions

    func run() throws {
      try Console.write(try Workbench.cacheInfo(place.configuration) + "\n")
    }
  }

  /// `anhoeren cache prune`.
  struct Prune: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "prune",
      abstract: "Removes what was not used for the longest time until the cache has its size.",
      discussion: """
          anhoeren cache prune               to cache.megabytes
          anhoeren cache prune --size 0      everything

        A run that is under way is not disturbed; what it has not fetched yet it makes anew.
        """)

    @Option(help: "How much stays, in millions of bytes. (default: cache.megabytes, 2000)")
    var size: Int?

    @OptionGroup var place: Place

    @OptionGroup var logging: LogOptions

    func validate() throws {
      if let size, !(0...10_000_000).contains(size) {
        throw ValidationError("--size must be a whole number from 0 to 10000000.")
      }
    }

    func run() throws {
      try Console.write(
        try Workbench.pruneCache(place.configuration, to: size.map { $0 * 1_000_000 }) + "\n")
    }
  }
}

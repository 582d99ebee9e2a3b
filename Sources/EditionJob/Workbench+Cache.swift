public import Configuration
import Publishing
import Store

extension Workbench {
  /// What the cache of `configuration` holds: its folder, how many entries, how many bytes of how many.
  ///
  /// - Throws: `JobError` where there is none, or it cannot be read.
  public static func cacheInfo(_ configuration: Configuration) throws -> String {
    let store = try store(configuration)
    do {
      let usage = try store.usage()
      return "\(store.folder): \(described(usage)) of at most \(megabytes(CacheFolder.bytes(configuration)))."
    } catch {
      throw JobError(wrapping: error)
    }
  }

  /// Brings the cache of `configuration` to `size` bytes, or to its own size where none is given.
  ///
  /// - Returns: what was removed and what stays.
  /// - Throws: `JobError` where there is none, or it cannot be written.
  public static func pruneCache(_ configuration: Configuration, to size: Int?) throws -> String {
    let store = try store(configuration)
    do {
      let pruning = try store.prune(to: size ?? CacheFolder.bytes(configuration))
      return "Removed \(described(pruning.removed)); \(described(pruning.kept)) stay in \(store.folder)."
    } catch {
      throw JobError(wrapping: error)
    }
  }

  private static func store(_ configuration: Configuration) throws(JobError) -> Store {
    guard let folder = CacheFolder.path(configuration) else {
      throw JobError(
        .configuration,
        "There is no cache: cache.enabled is false, or neither cache.folder nor a home is known. Name it with --cache."
      )
    }
    return Store(folder: folder)
  }

  private static func described(_ usage: Store.Usage) -> String {
    "\(usage.entries) \(usage.entries == 1 ? "entry" : "entries"), \(megabytes(usage.bytes))"
  }

  private static func megabytes(_ bytes: Int) -> String { "\(RunProgress.decimal(Double(bytes) / 1e6)) MB" }
}

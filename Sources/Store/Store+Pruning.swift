import Glibc
public import Publishing

extension Store {
  /// How much is kept.
  public struct Usage: Hashable, Sendable {
    /// How many entries.
    public var entries = 0
    /// Their files together, in bytes.
    public var bytes = 0

    /// Nothing.
    public init() {}
  }

  /// What `prune` removed, and what is left.
  public struct Pruning: Hashable, Sendable {
    /// What is gone.
    public var removed = Usage()
    /// What stays.
    public var kept = Usage()
  }

  private struct Entry {
    let name: String
    let bytes: Int
    /// When it was used last, in nanoseconds.
    let used: Int
  }

  /// A run that takes longer than this has ended, in seconds: what it left unfinished is litter.
  private static let longestRun = 24 * 3600

  /// How much is kept.
  ///
  /// - Throws: `PublishingError` where the folder cannot be read; one that is not there holds nothing.
  public func usage() throws(PublishingError) -> Usage {
    Self.sum(try list())
  }

  /// Removes what was not used for the longest time, until at most `bytes` are kept, and what was never finished.
  ///
  /// Only folders that are called after a key, in the store's own folder, are touched.
  /// - Throws: `PublishingError` where an entry cannot be removed.
  @discardableResult
  public func prune(to bytes: Int) throws(PublishingError) -> Pruning {
    try removeLitter()
    var pruning = Pruning()
    let entries = try list().sorted { ($0.used, $0.name) < ($1.used, $1.name) }
    pruning.kept = Self.sum(entries)
    for entry in entries {
      guard pruning.kept.bytes > bytes else { break }
      try remove("\(place)/\(entry.name)")
      pruning.removed.entries += 1
      pruning.removed.bytes += entry.bytes
      pruning.kept.entries -= 1
      pruning.kept.bytes -= entry.bytes
    }
    return pruning
  }

  private static func sum(_ entries: [Entry]) -> Usage {
    var usage = Usage()
    for entry in entries {
      usage.entries += 1
      usage.bytes += entry.bytes
    }
    return usage
  }

  private func list() throws(PublishingError) -> [Entry] {
    guard Folders.kind(of: place) != nil else { return [] }
    var entries: [Entry] = []
    for entry in try Folders.entries(of: place)
    where StoreKey(name: entry.name) != nil && entry.kind == .folder {
      let path = "\(place)/\(entry.name)"
      // Who else works here may have removed it a moment ago.
      guard Folders.kind(of: path) != nil else { continue }
      var bytes = 0
      for file in try Folders.entries(of: path) { bytes += Self.status("\(path)/\(file.name)").bytes }
      let list = Self.status("\(path)/\(EntryList.fileName)")
      entries.append(Entry(name: entry.name, bytes: bytes, used: list.modified))
    }
    return entries
  }

  private func removeLitter() throws(PublishingError) {
    guard Folders.kind(of: place) != nil else { return }
    let now = Glibc.time(nil)
    for entry in try Folders.entries(of: place)
    where entry.name.hasPrefix(Self.unfinished) || entry.name.hasPrefix(Self.leaving) {
      let path = "\(place)/\(entry.name)"
      guard now - Self.status(path).modified / 1_000_000_000 > Self.longestRun else { continue }
      try Folders.remove(path)
    }
  }

  /// Size and time of the last change in nanoseconds; zero for what is not there.
  private static func status(_ path: String) -> (bytes: Int, modified: Int) {
    var status = stat()
    guard unsafe lstat(path, &status) == 0 else { return (0, 0) }
    return (Int(status.st_size), status.st_mtim.tv_sec * 1_000_000_000 + status.st_mtim.tv_nsec)
  }
}

internal import CLinux
import Glibc
public import Publishing

/// A folder of things that were made before, each under the hash of what it was made from (Ablage).
///
/// An entry is a folder called after its key, with a list of its files and their hashes. It is written beside its place
/// and takes it by a rename; it is believed only after every hash was taken again. Several runs may use one store at
/// once. Everything in it can be made anew: it may be deleted at any time. Nothing waits for the disk: what a crash of the
/// machine leaves damaged is found out by its hash and made again.
public struct Store: Sendable {
  /// What was found under a key.
  public enum Finding: Sendable {
    /// The value; the files lie in the folder that was named.
    case found([UInt8])
    /// Nothing.
    case missing
    /// Something that is not what was once kept, and why it is not; it has been removed where that was possible.
    case damaged(String)
  }

  /// The file of an entry's value.
  static let value = "value.json"
  /// The folder of the entries, below that of the store.
  static let entries = "entries"
  /// How the names of entries begin that are being written, or removed.
  static let unfinished = ".new-"
  static let leaving = ".old-"

  /// Where it is.
  public let folder: String

  /// The store in `folder`, which need not be there yet.
  public init(folder: String) {
    self.folder = folder
  }

  var place: String { "\(folder)/\(Self.entries)" }

  func path(of key: StoreKey) -> String { "\(place)/\(key)" }

  /// Fetches what is kept under `key`; its files are put into `target`, and are its own from then on.
  ///
  /// - Parameter target: a folder, which is made where it is missing; `nil` where only the value is wanted.
  /// - Returns: what was found. Whatever goes wrong, nothing is left in `target` that is not as it was kept.
  public func fetch(_ key: StoreKey, into target: String? = nil) -> Finding {
    let path = path(of: key)
    guard Folders.kind(of: path) != nil else { return .missing }
    var fetched: [String] = []
    do {
      let value = try read(key, at: path, into: target) { fetched.append($0) }
      Self.touch("\(path)/\(EntryList.fileName)")
      return .found(value)
    } catch {
      for file in fetched { unsafe unlink(file) }
      // Who else works here may have removed it a moment ago.
      guard Folders.kind(of: path) != nil else { return .missing }
      try? remove(path)
      return .damaged(error.description)
    }
  }

  private func read(
    _ key: StoreKey, at path: String, into target: String?, fetched: (String) -> Void
  ) throws(PublishingError) -> [UInt8] {
    func damage(_ name: String, _ reason: String) -> PublishingError {
      PublishingError(code: .damaged, path: "\(path)/\(name)", reason: reason)
    }
    let bytes = try DurableFile.read("\(path)/\(EntryList.fileName)")
    guard let list = EntryList(bytes) else { throw damage(EntryList.fileName, "It is no list of an entry.") }
    guard list.key == key else { throw damage(EntryList.fileName, "The entry is that of another key.") }
    var value: [UInt8]?
    for file in list.files {
      let source = "\(path)/\(file.name)"
      let sha256: String
      if file.name == Self.value {
        let bytes = try DurableFile.read(source)
        value = bytes
        sha256 = SHA256.hexDigest(of: bytes)
      } else if let target {
        let copy = "\(target)/\(file.name)"
        try Folders.create(target)
        fetched(copy)
        try DurableFile.duplicate(source, to: copy)
        sha256 = try DurableFile.hash(of: copy).sha256
      } else {
        continue
      }
      guard sha256 == file.sha256 else { throw damage(file.name, "It has changed since it was kept.") }
    }
    guard let value else { throw damage(Self.value, "It is missing.") }
    return value
  }

  /// Keeps `value` and `files` under `key`; what is there already stays.
  ///
  /// - Parameter files: names of files in `source`, which stay there and must not be changed any more.
  /// - Throws: `PublishingError` where the store cannot be written; then it is as it was.
  public func keep(
    _ value: [UInt8], files: [String] = [], from source: String = "", as key: StoreKey
  ) throws(PublishingError) {
    try prepare()
    let path = path(of: key)
    guard Folders.kind(of: path) == nil else { return }
    let unfinished = "\(place)/\(Self.unfinished)\(key)-\(Self.mark())"
    do throws(PublishingError) {
      try write(value, files, from: source, as: key, to: unfinished)
      guard unsafe rename(unfinished, path) == 0 else {
        // Another run has made the same at the same time.
        guard errno == ENOTEMPTY || errno == EEXIST else {
          throw .system("It cannot be put in its place", path)
        }
        try Folders.remove(unfinished)
        return
      }
    } catch {
      try? Folders.remove(unfinished)
      throw error
    }
  }

  private func write(
    _ value: [UInt8], _ files: [String], from source: String, as key: StoreKey, to folder: String
  ) throws(PublishingError) {
    try Folders.create(folder)
    try DurableFile.write(value, to: "\(folder)/\(Self.value)", isAwaited: false)
    var listed = [(name: Self.value, sha256: SHA256.hexDigest(of: value))]
    for name in files {
      precondition(EntryList.isName(name) && name != Self.value, "\(name) is no name in a store.")
      let copy = "\(folder)/\(name)"
      try DurableFile.duplicate("\(source)/\(name)", to: copy)
      listed.append((name, try DurableFile.hash(of: copy).sha256))
    }
    try DurableFile.write(
      Array(EntryList(key: key, files: listed).text.utf8), to: "\(folder)/\(EntryList.fileName)",
      isAwaited: false)
  }

  /// Makes the folder, with the mark by which backup programs know that they may leave it out.
  ///
  /// Source of the form: Cache Directory Tagging Specification 0.6.
  private func prepare() throws(PublishingError) {
    guard Folders.kind(of: place) != .folder else { return }
    try Folders.create(place)
    let tag = "\(folder)/CACHEDIR.TAG"
    guard Folders.kind(of: tag) == nil else { return }
    // Others may be doing the same: each writes its own, and whichever is last stays.
    let unfinished = "\(tag)-\(Self.mark())"
    try DurableFile.write(
      """
      Signature: 8a477f597d28d172789f06886806bc55
      # Tracks of audio editions made by anhoeren; they can be made anew, and the folder may be deleted at any time.

      """, to: unfinished)
    try DurableFile.move(unfinished, to: tag)
  }

  /// Removes what is kept under `key`, where that is possible.
  public func discard(_ key: StoreKey) {
    try? remove(path(of: key))
  }

  /// Takes an entry out of sight in one step, and then away.
  func remove(_ path: String) throws(PublishingError) {
    let aside = "\(place)/\(Self.leaving)\(Folders.name(of: path))-\(Self.mark())"
    guard unsafe rename(path, aside) == 0 else {
      guard errno == ENOENT else { throw .system("It cannot be removed", path) }
      return
    }
    try Folders.remove(aside)
  }

  /// Says that something was used: what was not for the longest time goes first.
  private static func touch(_ path: String) {
    // Where the store cannot be written it is still of use, and nothing is removed from it either.
    _ = unsafe utimensat(AT_FDCWD, path, nil, 0)
  }

  /// A name that no other run and no other task takes.
  private static func mark() -> String { "\(getpid())-\(UInt64.random(in: .min ... .max))" }
}

import Glibc

/// The few things done with folders: made, listed, emptied.
public enum Folders {
  /// The folder that holds `path`.
  public static func parent(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// The last part of `path`.
  public static func name(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  /// Makes the folder at `path` and those above it, where they are missing.
  public static func create(_ path: String) throws(PublishingError) {
    guard kind(of: path) == nil else {
      guard kind(of: path) == .folder else {
        throw PublishingError(
          code: .notWritable, path: path,
          reason: "There is a file where a folder should be. Name another folder.")
      }
      return
    }
    let above = parent(of: path)
    if above != path, above != "." {
      try create(above)
    }
    guard unsafe mkdir(path, 0o755) == 0 || errno == EEXIST else {
      throw .system("The folder cannot be made", path)
    }
  }

  /// What stands at `path`, links followed; `nil` where nothing does.
  public static func kind(of path: String) -> Entry.Kind? {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { return nil }
    return status.st_mode & S_IFMT == S_IFDIR ? .folder : status.st_mode & S_IFMT == S_IFREG ? .file : .other
  }

  /// The size of the file at `path` in bytes; `nil` where there is none.
  static func size(of path: String) -> Int? {
    var status = stat()
    return unsafe lstat(path, &status) == 0 ? Int(status.st_size) : nil
  }

  /// The names in the folder at `path`, sorted by their bytes; links are not followed.
  public static func entries(of path: String) throws(PublishingError) -> [Entry] {
    guard let folder = unsafe opendir(path) else {
      throw PublishingError(
        code: .notReadable, path: path,
        reason: PublishingError.system("The folder cannot be read", path).reason)
    }
    defer { unsafe closedir(folder) }
    var entries: [Entry] = []
    while let entry = unsafe readdir(folder) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        unsafe pointer.withMemoryRebound(to: CChar.self, capacity: 256) { unsafe String(cString: $0) }
      }
      guard name != ".", name != ".." else { continue }
      var status = stat()
      guard unsafe lstat(path + "/" + name, &status) == 0 else { continue }
      let mode = status.st_mode & S_IFMT
      entries.append(Entry(name: name, kind: mode == S_IFDIR ? .folder : mode == S_IFREG ? .file : .other))
    }
    return entries.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  }

  /// The files below `path`, as paths relative to it, in the order of their bytes.
  ///
  /// Links and devices are listed too: an edition holds none, and `verify` says so.
  public static func files(below path: String) throws(PublishingError) -> [Entry] {
    var found: [Entry] = []
    for entry in try entries(of: path) {
      guard entry.kind == .folder else {
        found.append(entry)
        continue
      }
      for inner in try files(below: path + "/" + entry.name) {
        found.append(Entry(name: entry.name + "/" + inner.name, kind: inner.kind))
      }
    }
    return found
  }

  /// Removes `path` with all it holds; links are removed, not followed. Missing is fine.
  public static func remove(_ path: String) throws(PublishingError) {
    var status = stat()
    guard unsafe lstat(path, &status) == 0 else { return }
    guard status.st_mode & S_IFMT == S_IFDIR else {
      guard unsafe unlink(path) == 0 else { throw .system("The file cannot be removed", path) }
      return
    }
    for entry in try entries(of: path) {
      try remove(path + "/" + entry.name)
    }
    guard unsafe rmdir(path) == 0 else { throw .system("The folder cannot be removed", path) }
  }

  /// A name in a folder.
  public struct Entry: Hashable, Sendable {
    /// What a name stands for.
    public enum Kind: Sendable {
      /// A regular file.
      case file
      /// A folder.
      case folder
      /// A link, a device, a socket.
      case other
    }

    /// The name, or the path relative to the folder listed.
    public let name: String
    /// What it is.
    public let kind: Kind
  }
}

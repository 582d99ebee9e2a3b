import Glibc

/// The folder whose files are served, and nothing else.
struct ServedFolder: Sendable {
  /// What stands at a path.
  enum Found {
    /// A file.
    case file(OpenFile)
    /// A folder.
    case folder
    /// Nothing that is served.
    case nothing
  }

  /// O_PATH of Linux, which the Swift overlay of glibc hides; the same on x86-64 and arm64 (asm-generic/fcntl.h).
  private static let placeOnly: CInt = 0o10_000_000

  /// The folder's path without links.
  let root: String

  /// The folder at `path`.
  ///
  /// - Throws: `ServingError` where there is none.
  init(_ path: String) throws(ServingError) {
    guard let real = unsafe realpath(path, nil) else {
      throw .system("\(path): The folder cannot be opened", errno)
    }
    defer { unsafe free(real) }
    root = unsafe String(cString: real)
    var status = stat()
    guard unsafe stat(root, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else {
      throw ServingError("\(path): This is no folder. Name the folder of the published editions.")
    }
  }

  /// What stands at `path`. Links are followed as long as they end inside the folder.
  func find(_ path: RequestPath) -> Found {
    let name = ([root] + path.names).joined(separator: "/")
    // This opens nothing: no device is touched and no pipe waited for until it is known what stands there.
    let place = unsafe open(name, Self.placeOnly | O_CLOEXEC)
    guard place >= 0 else { return .nothing }
    defer { close(place) }
    // Asked of what was opened, not of the name: nobody can exchange it in between.
    guard let real = Self.path(of: place), real == root || real.hasPrefix(root == "/" ? root : root + "/")
    else {
      return .nothing
    }
    let isHidden = real.dropFirst(root.count).split(separator: "/").contains { $0.hasPrefix(".") }
    var status = stat()
    guard !isHidden, unsafe fstat(place, &status) == 0 else { return .nothing }
    if status.st_mode & S_IFMT == S_IFDIR { return .folder }
    guard status.st_mode & S_IFMT == S_IFREG else { return .nothing }
    let descriptor = unsafe open("/proc/self/fd/\(place)", O_RDONLY | O_CLOEXEC)
    return descriptor >= 0 ? .file(OpenFile(descriptor: descriptor, status: status)) : .nothing
  }

  private static func path(of descriptor: CInt) -> String? {
    var bytes = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = unsafe readlink("/proc/self/fd/\(descriptor)", &bytes, bytes.count)
    return count > 0
      ? String(validating: bytes.prefix(count).map { UInt8(bitPattern: $0) }, as: UTF8.self) : nil
  }
}

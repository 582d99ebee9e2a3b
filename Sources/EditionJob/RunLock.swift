import Glibc
internal import Publishing

/// The lock on an output folder; the kernel frees it with the process, however that ends.
struct RunLock: ~Copyable {
  private let descriptor: CInt

  /// Takes the lock on `output`.
  ///
  /// - Throws: `JobError` with exit 11 where another run holds it, or `PublishingError` where the folder cannot
  ///   be written.
  static func take(on output: String) throws -> RunLock {
    try Folders.create(output)
    let path = output + "/.lock"
    let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else {
      throw PublishingError(
        code: .notWritable, path: output,
        reason: "The folder cannot be written. Name another with --output, or mend its permissions.")
    }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      close(descriptor)
      throw JobError(
        .locked, "\(output): Another run is publishing into this folder. Wait until it has ended.")
    }
    return RunLock(descriptor: descriptor)
  }

  private init(descriptor: CInt) {
    self.descriptor = descriptor
  }

  deinit {
    close(descriptor)
  }
}

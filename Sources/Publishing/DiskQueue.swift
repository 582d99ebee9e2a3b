import Dispatch
import Synchronization

/// Brings files to the disk and removes others, one after the other, while others are still made.
///
/// It waits for the disk on a thread of its own: on one of those that work is spread over it would keep a core idle.
public final class DiskQueue: Sendable {
  private let queue = DispatchQueue(label: "disk")
  private let fault = Mutex<PublishingError?>(nil)

  /// Brings the file at `path`, which nobody writes to any more, to the disk soon.
  public func bring(_ path: String) {
    queue.async { [self] in
      do throws(PublishingError) {
        try DurableFile.syncFolder(path)
      } catch {
        fault.withLock { $0 = $0 ?? error }
      }
    }
  }

  /// Removes `path` with all it holds soon; the next run removes what cannot be removed now.
  public func remove(_ path: String) {
    queue.async { try? Folders.remove(path) }
  }

  /// Waits for all that was to be done.
  ///
  /// - Throws: the first fault of what was to be brought. The system tells it once: whoever tries again does not hear of it.
  func finish() async throws(PublishingError) {
    await withCheckedContinuation { continuation in
      queue.async { continuation.resume() }
    }
    if let fault = fault.withLock(\.self) { throw fault }
  }

  /// As `finish`, for whoever cannot be suspended.
  func wait() {
    queue.sync {}
  }
}

import Dispatch
import Synchronization

/// Brings files to the disk and removes others, one after the other, while others are still made.
///
/// It waits for the disk on a thread of its own: on one of those that work is spread over it would keep a core idle.
public final class DiskQueue: Sendable {
  private struct State {
    var fault: PublishingError?
    var isAbandoned = false
  }

  private let queue = DispatchQueue(label: "disk")
  private let state = Mutex(State())

  /// Brings the file at `path`, which nobody writes to any more, to the disk soon.
  public func bring(_ path: String) {
    queue.async { [self] in
      guard !state.withLock(\.isAbandoned) else { return }
      do throws(PublishingError) {
        try DurableFile.syncFolder(path)
      } catch {
        state.withLock { $0.fault = $0.fault ?? error }
      }
    }
  }

  /// Removes `path` with all it holds soon; the next run removes what cannot be removed now.
  public func remove(_ path: String) {
    queue.async { try? Folders.remove(path) }
  }

  /// Waits for all that was to be done.
  ///
  /// - Throws: the first fault of what was to be brought. The system tells it once: whoever tries again does not hear of
  ///   it.
  public func finish() async throws(PublishingError) {
    await withCheckedContinuation { continuation in
      queue.async { continuation.resume() }
    }
    if let fault = state.withLock(\.fault) { throw fault }
  }

  /// Brings nothing more to the disk, and waits for what was to be removed.
  func abandon() {
    state.withLock { $0.isAbandoned = true }
    queue.sync {}
  }
}

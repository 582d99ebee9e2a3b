import EditionModel
import Publishing
import Store
import Synchronization

/// What earlier runs have made and this one need not make again: tracks and bulletins.
///
/// The cache never breaks an edition: what cannot be fetched is made anew, what cannot be kept is not kept, and both are
/// told in the report.
final class TrackCache: Sendable {
  private struct State {
    var warnings: [Warning] = []
    /// Whether keeping has failed; it is not tried again in this run.
    var isReadOnly = false
  }

  private let store: Store?
  private let state = Mutex(State())

  /// Nothing is kept, and nothing is found.
  static let none = TrackCache(nil)

  /// The cache in `store`; `nil` for none.
  init(_ store: Store?) {
    self.store = store
  }

  /// The cache that `order` names.
  convenience init(_ order: EditionOrder) {
    self.init(order.cacheFolder.map { Store(folder: $0) })
  }

  /// What an editor should know: entries that were damaged, a folder that cannot be written.
  var warnings: [Warning] { state.withLock { $0.warnings } }

  /// The key of a `kind` of thing that is made from `ingredients`; `nil` where nothing is kept.
  func key(_ kind: String, of ingredients: some Encodable) -> StoreKey? {
    guard store != nil else { return nil }
    // What cannot be written down has no name under which it could be found again.
    return try? StoreKey(kind, of: ingredients)
  }

  /// The value under `key`, with its files in `folder`; `nil` where it has to be made.
  func fetch<Value: Decodable>(_ type: Value.Type, _ key: StoreKey?, into folder: String? = nil) -> Value? {
    guard let store, let key else { return nil }
    switch store.fetch(key, into: folder) {
    case .missing: return nil
    case .found(let bytes):
      do {
        return try JSON.value(type, from: bytes)
      } catch {
        store.discard(key)
        warn("\(key)", "The entry of the cache cannot be understood and is made anew.")
        return nil
      }
    case .damaged(let reason):
      warn("\(key)", "The entry of the cache is damaged and is made anew. \(reason)")
      return nil
    }
  }

  /// What was made from `source`, with its files in `folder`, and the words that nobody has checked; `nil` where its text has
  /// to be read.
  func fetch<Value: Decodable>(
    _ type: Value.Type, from source: StoreKey?, into folder: String
  ) -> (value: Value, unknown: [UnknownName])? {
    guard let known = fetch(KnownTrack.self, source), let value = fetch(type, known.key, into: folder) else {
      return nil
    }
    return (value, known.unknown)
  }

  /// Keeps that what was made from `source` is under `key`.
  func keep(_ key: StoreKey?, from source: StoreKey?, unknown: [UnknownName] = []) {
    guard let key else { return }
    keep(KnownTrack(key: key, unknown: unknown), as: source)
  }

  /// Keeps `value`, and `files` out of `folder`, under `key`.
  func keep(_ value: some Encodable, files: [String] = [], from folder: String = "", as key: StoreKey?) {
    guard let store, let key, !state.withLock({ $0.isReadOnly }) else { return }
    do {
      try store.keep(Array(try JSON.text(of: value).utf8), files: files, from: folder, as: key)
    } catch {
      let isFirst = state.withLock { state in
        defer { state.isReadOnly = true }
        return !state.isReadOnly
      }
      if isFirst { warn(store.folder, "The cache cannot be written, and the next run begins anew. \(error)") }
    }
  }

  /// Brings the cache to `bytes`.
  func prune(to bytes: Int) {
    guard let store, !state.withLock({ $0.isReadOnly }) else { return }
    do {
      try store.prune(to: bytes)
    } catch {
      warn(store.folder, "The cache cannot be brought to its size. \(error)")
    }
  }

  private func warn(_ source: String, _ message: String) {
    state.withLock { $0.warnings.append(Warning(source: source, message: message)) }
  }
}

import Publishing

/// What an entry holds: its key, and the name and the hash of each of its files.
///
/// The key is in it, so that an entry that lies in the place of another one is recognised; a list that is cut off or
/// changed anywhere names another hash, or is not written as this program writes it.
struct EntryList: Hashable {
  /// The name of the list's file.
  static let fileName = "entry"
  private static let head = "anhoeren store 1 "

  let key: StoreKey
  let files: [(name: String, sha256: String)]

  init(key: StoreKey, files: [(name: String, sha256: String)]) {
    self.key = key
    self.files = files
  }

  /// Reads a list; `nil` for anything that is not exactly one.
  init?(_ bytes: [UInt8]) {
    let lines = String(decoding: bytes, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    guard let first = lines.first, first.hasPrefix(Self.head),
      let key = StoreKey(name: String(first.dropFirst(Self.head.count)))
    else { return nil }
    self.key = key
    files = lines.dropFirst().dropLast().compactMap { line in
      let parts = line.split(separator: " ", maxSplits: 1)
      guard parts.count == 2, StoreKey(name: String(parts[0])) != nil, Self.isName(parts[1]) else {
        return nil
      }
      return (String(parts[1]), String(parts[0]))
    }
    guard Array(text.utf8) == bytes else { return nil }
  }

  /// The list as it is written.
  var text: String {
    Self.head + "\(key)\n" + files.map { "\($0.sha256) \($0.name)\n" }.joined()
  }

  /// Whether `name` is that of a file in the entry's own folder.
  static func isName(_ name: some StringProtocol) -> Bool {
    !name.isEmpty && !name.hasPrefix(".") && name != fileName
      && name.utf8.allSatisfy {
        (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D || $0 == 0x2E
      }
  }

  static func == (left: EntryList, right: EntryList) -> Bool { left.text == right.text }

  func hash(into hasher: inout Hasher) { hasher.combine(text) }
}

import FoundationEssentials
import Publishing
import Store
import TestSupport
import Testing

/// Entries of two files, damaged in every way that a disk, a crash or a person may think of.
@Suite("The store of what was made before")
struct StoreTests {
  private struct Ingredients: Encodable {
    let text: String
  }

  private static let value = Array("{\"seconds\" : 12}\n".utf8)
  private static let sound = [UInt8]((0..<5000).map { UInt8(truncatingIfNeeded: $0 &* 31) })

  private static func key(_ text: String) throws -> StoreKey {
    try StoreKey("track", of: Ingredients(text: text))
  }

  /// A store with one entry, in `folder`.
  private static func filled(_ folder: borrowing TemporaryFolder, key: StoreKey) throws -> Store {
    try folder.write(Data(sound), as: "made/sound.mp3")
    let store = Store(folder: folder.path + "/store")
    try store.keep(value, files: ["sound.mp3"], from: folder.path + "/made", as: key)
    return store
  }

  private static func entry(_ store: Store, _ key: StoreKey) -> String { "\(store.folder)/entries/\(key)" }

  private static func isFound(_ finding: Store.Finding) -> Bool {
    if case .found(let bytes) = finding { bytes == value } else { false }
  }

  private static func damage(_ finding: Store.Finding) -> String? {
    if case .damaged(let reason) = finding { reason } else { nil }
  }

  private static func isMissing(_ finding: Store.Finding) -> Bool {
    if case .missing = finding { true } else { false }
  }

  @Test("whoever comes first makes the folder, and nobody who comes at the same time is refused")
  func beginning() async throws {
    for _ in 0..<100 {
      let folder = try TemporaryFolder()
      let store = Store(folder: folder.path + "/store")
      try await withThrowingTaskGroup(of: Void.self) { group in
        for number in 0..<8 {
          group.addTask { try store.keep(Self.value, as: try Self.key("\(number)")) }
        }
        try await group.waitForAll()
      }
      #expect(try store.usage().entries == 8)
      let names = try FileManager.default.contentsOfDirectory(atPath: store.folder).sorted()
      #expect(names == ["CACHEDIR.TAG", "entries"])
    }
  }

  @Test("what was kept is found, with its files; another key finds nothing")
  func found() throws {
    let folder = try TemporaryFolder()
    let key = try Self.key("a")
    let store = try Self.filled(folder, key: key)
    let target = folder.path + "/fetched"
    #expect(Self.isFound(store.fetch(key, into: target)))
    #expect(FileManager.default.contents(atPath: target + "/sound.mp3") == Data(Self.sound))
    #expect(Self.isMissing(store.fetch(try Self.key("b"), into: target)))
    #expect(Self.isMissing(Store(folder: folder.path + "/nothing").fetch(key, into: target)))
    let tag = try String(contentsOfFile: store.folder + "/CACHEDIR.TAG", encoding: .utf8)
    #expect(tag.hasPrefix("Signature: 8a477f597d28d172789f06886806bc55\n"))
  }

  @Test("a bit that has changed anywhere in an entry is noticed, and the entry is gone")
  func bits() throws {
    let folder = try TemporaryFolder()
    for (file, places) in [
      ("sound.mp3", [0, 1, 2500, 4999]), ("value.json", [0, 8, 16]),
      ("entry", [0, 16, 20, 80, 90, 150, 160, 200]),
    ] {
      for place in places {
        let key = try Self.key("\(file) \(place)")
        let store = try Self.filled(folder, key: key)
        let path = Self.entry(store, key) + "/" + file
        var bytes = [UInt8](try Data(contentsOf: URL(filePath: path)))
        bytes[place] ^= 0x10
        // A file of its own, as the one that was kept has another name, too.
        try FileManager.default.removeItem(atPath: path)
        try Data(bytes).write(to: URL(filePath: path))
        let target = folder.path + "/fetched"
        #expect(Self.damage(store.fetch(key, into: target)) != nil, "\(file), byte \(place)")
        #expect(!FileManager.default.fileExists(atPath: target + "/sound.mp3"), "\(file), byte \(place)")
        #expect(Self.isMissing(store.fetch(key, into: target)), "\(file), byte \(place)")
        try store.keep(Self.value, files: ["sound.mp3"], from: folder.path + "/made", as: key)
        #expect(Self.isFound(store.fetch(key, into: target)), "\(file), byte \(place)")
        try FileManager.default.removeItem(atPath: target)
      }
    }
  }

  @Test("an entry that is cut off, half written, foreign, a file or a link is noticed")
  func foreign() throws {
    let folder = try TemporaryFolder()
    let files = FileManager.default
    let other = try Self.key("other")
    let target = folder.path + "/fetched"
    let cases: [(String, (String) throws -> Void)] = [
      ("a sound cut off", { try Data(Self.sound.prefix(2000)).write(to: URL(filePath: $0 + "/sound.mp3")) }),
      ("an empty list", { try Data().write(to: URL(filePath: $0 + "/entry")) }),
      ("no list", { try files.removeItem(atPath: $0 + "/entry") }),
      ("no sound", { try files.removeItem(atPath: $0 + "/sound.mp3") }),
      ("no value", { try files.removeItem(atPath: $0 + "/value.json") }),
      (
        "a list cut off after a line",
        { path in
          let lines = try String(contentsOfFile: path + "/entry", encoding: .utf8).split(separator: "\n")
          try Data("\(lines[0])\n".utf8).write(to: URL(filePath: path + "/entry"))
        }
      ),
      (
        "an empty folder",
        { path in
          try files.removeItem(atPath: path)
          try files.createDirectory(atPath: path, withIntermediateDirectories: false)
        }
      ),
      (
        "a file",
        { path in
          try files.removeItem(atPath: path)
          try Data("x".utf8).write(to: URL(filePath: path))
        }
      ),
      (
        "a sound that is a link",
        { path in
          try files.removeItem(atPath: path + "/sound.mp3")
          try files.createSymbolicLink(
            atPath: path + "/sound.mp3", withDestinationPath: folder.path + "/made/sound.mp3")
        }
      ),
      (
        "a sound that is a folder",
        { path in
          try files.removeItem(atPath: path + "/sound.mp3")
          try files.createDirectory(atPath: path + "/sound.mp3", withIntermediateDirectories: false)
        }
      ),
      (
        "the entry of another key",
        { path in
          try files.removeItem(atPath: path)
          try files.copyItem(atPath: folder.path + "/store/entries/\(other)", toPath: path)
        }
      ),
    ]
    _ = try Self.filled(folder, key: other)
    try files.removeItem(atPath: folder.path + "/made")
    for (name, spoil) in cases {
      let key = try Self.key(name)
      let store = try Self.filled(folder, key: key)
      try spoil(Self.entry(store, key))
      #expect(Self.damage(store.fetch(key, into: target)) != nil, "\(name)")
      #expect(!files.fileExists(atPath: target + "/sound.mp3"), "\(name)")
      try store.keep(Self.value, files: ["sound.mp3"], from: folder.path + "/made", as: key)
      #expect(Self.isFound(store.fetch(key, into: target)), "\(name)")
      try files.removeItem(atPath: target)
      // The next case writes into files that would still be this one's under another name.
      try files.removeItem(atPath: folder.path + "/made")
    }
    #expect(
      FileManager.default.contents(
        atPath: Self.entry(Store(folder: folder.path + "/store"), other) + "/sound.mp3") == Data(Self.sound))
  }

  @Test("what was not used for the longest time goes first; what is no entry stays")
  func prune() throws {
    let folder = try TemporaryFolder()
    let keys = try (0..<5).map { try Self.key("\($0)") }
    var store = Store(folder: "")
    for key in keys { store = try Self.filled(folder, key: key) }
    let times = [500, 100, 400, 200, 300]
    for (key, time) in zip(keys, times) {
      try FileManager.default.setAttributes(
        [.modificationDate: Date(timeIntervalSince1970: Double(time))],
        ofItemAtPath: Self.entry(store, key) + "/entry")
    }
    try folder.write("mine", as: "store/entries/notes.txt")
    try folder.write("mine", as: "store/letter.txt")
    let usage = try store.usage()
    #expect(usage.entries == 5)
    let one = usage.bytes / 5
    #expect(one > Self.sound.count && one < Self.sound.count + 1000)
    // Using the oldest makes it the youngest.
    #expect(Self.isFound(store.fetch(keys[1])))
    let pruning = try store.prune(to: 3 * one + 1)
    #expect(pruning.removed.entries == 2 && pruning.kept.entries == 3 && pruning.kept.bytes == 3 * one)
    #expect(
      keys.map { FileManager.default.fileExists(atPath: Self.entry(store, $0)) } == [
        true, true, true, false, false,
      ])
    _ = try store.prune(to: 0)
    #expect(try store.usage() == Store.Usage())
    #expect(FileManager.default.fileExists(atPath: folder.path + "/store/entries/notes.txt"))
    #expect(FileManager.default.fileExists(atPath: folder.path + "/store/letter.txt"))
    #expect(try Store(folder: folder.path + "/nothing").prune(to: 0).kept == Store.Usage())
  }

  @Test(
    "files that were fetched stay when the store is emptied; what another run is writing stays, old litter goes"
  )
  func pruneWhileWorking() throws {
    let folder = try TemporaryFolder()
    let key = try Self.key("a")
    let store = try Self.filled(folder, key: key)
    let target = folder.path + "/fetched"
    #expect(Self.isFound(store.fetch(key, into: target)))
    try folder.write("half", as: "store/entries/.new-young/sound.mp3")
    try folder.write("half", as: "store/entries/.new-old/sound.mp3")
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSince1970: 100)], ofItemAtPath: store.folder + "/entries/.new-old")
    try store.prune(to: 0)
    #expect(FileManager.default.contents(atPath: target + "/sound.mp3") == Data(Self.sound))
    #expect(try FileManager.default.contentsOfDirectory(atPath: store.folder + "/entries") == [".new-young"])
  }

  @Test("what is there already stays as it is, and a key depends on every ingredient and its kind")
  func again() throws {
    let folder = try TemporaryFolder()
    let key = try Self.key("a")
    let store = try Self.filled(folder, key: key)
    try store.keep(Array("{}".utf8), as: key)
    #expect(Self.isFound(store.fetch(key)))
    #expect(try Self.key("a") == key)
    #expect(try Self.key("b") != key)
    #expect(try StoreKey("reading", of: Ingredients(text: "a")) != key)
  }

  @Test("a store that cannot be written says so, and keeps nothing half")
  func readOnly() throws {
    let folder = try TemporaryFolder()
    try folder.write("a file", as: "store")
    let store = Store(folder: folder.path + "/store")
    #expect(throws: PublishingError.self) { try store.keep(Self.value, as: try Self.key("a")) }
    #expect(Self.isMissing(store.fetch(try Self.key("a"))))
  }

  @Test("the program is told by its own build id and those of the libraries of sound")
  func identity() {
    let lines = BuildIdentity.running.split(separator: "\n")
    #expect(Set(lines).count == lines.count)
    #expect(!BuildIdentity.running.contains("/"))
    #expect(lines.contains { $0.hasPrefix("program ") })
  }
}

import EditionModel
import FoundationEssentials
import Publishing
import TestSupport
import Testing

@Suite("Verification of a published edition")
struct VerifierTests {
  private static func sums(_ folder: String) async throws -> Int32 {
    try await Program.run("/bin/sh", ["-c", "cd \"$0\" && sha256sum -c --quiet --strict SHA256SUMS", folder])
      .status
  }

  @Test("a sound edition has no fault, by us and by sha256sum")
  func sound() async throws {
    let folder = try TemporaryFolder()
    try await PublishedFolder.make(in: folder.path)
    #expect(Verifier.faults(in: folder.path) == [])
    #expect(Verifier.faults(in: folder.path, decodingAudio: false) == [])
    #expect(try await Self.sums(folder.path) == 0)
  }

  @Test("one flipped bit in any file is found, by us and by sha256sum")
  func flipped() async throws {
    let folder = try TemporaryFolder()
    let edition = try await PublishedFolder.make(in: folder.path)
    let files = try Folders.files(below: folder.path).map(\.name)
    #expect(files.count >= 19)
    for (index, file) in files.enumerated() {
      let path = folder.path + "/" + file
      let whole = try DurableFile.read(path)
      let places = [0, whole.count / 2, whole.count - 1]
      var bytes = whole
      bytes[places[index % 3]] ^= 1
      try DurableFile.write(bytes, to: path)
      #expect(!Verifier.faults(in: folder.path, decodingAudio: false).isEmpty, "\(file)")
      await #expect(throws: PublishingError.self, "\(file)") {
        try await Verifier.checkWritten(edition, in: folder.path, width: 2)
      }
      #expect(try await Self.sums(folder.path) != 0, "\(file)")
      try DurableFile.write(whole, to: path)
      await #expect(throws: Never.self) {
        try await Verifier.checkWritten(edition, in: folder.path, width: 2)
      }
    }
    #expect(Verifier.faults(in: folder.path) == [])
  }

  @Test("a hash that was taken a moment ago is believed; one that is not the manifest's is a fault")
  func known() async throws {
    let folder = try TemporaryFolder()
    let edition = try await PublishedFolder.make(in: folder.path)
    let audio = try #require(edition.files.first)
    let path = folder.path + "/" + audio.file
    var bytes = try DurableFile.read(path)
    bytes[bytes.count / 2] ^= 1
    try DurableFile.write(bytes, to: path)
    try await Verifier.checkWritten(
      edition, in: folder.path, known: [audio.file: audio.sha256], width: 2)
    for known in [[:], [audio.file: String(repeating: "0", count: 64)]] {
      await #expect(throws: PublishingError.self) {
        try await Verifier.checkWritten(edition, in: folder.path, known: known, width: 2)
      }
    }
  }

  @Test("every byte of the list of hashes counts")
  func list() async throws {
    let folder = try TemporaryFolder()
    try await PublishedFolder.make(in: folder.path)
    let path = folder.path + "/" + Checksums.fileName
    let whole = try DurableFile.read(path)
    for place in whole.indices.filter({ $0 < 70 || $0 % 97 == 0 || $0 > whole.count - 3 }) {
      var bytes = whole
      bytes[place] ^= place.isMultiple(of: 2) ? 1 : 10
      try DurableFile.write(bytes, to: path)
      #expect(!Verifier.faults(in: folder.path, decodingAudio: false).isEmpty, "byte \(place)")
    }
  }

  @Test(
    "a file that is missing, foreign or a link is named", arguments: ["missing", "foreign", "link", "empty"])
  func files(damage: String) async throws {
    let folder = try TemporaryFolder()
    try await PublishedFolder.make(in: folder.path)
    let file = "tracks/01-sachsen-bruecke.flac"
    let path = folder.path + "/" + file
    switch damage {
    case "missing": try Folders.remove(path)
    case "foreign": try DurableFile.write("fremd", to: folder.path + "/text/fremd.txt")
    case "empty": try DurableFile.write("", to: path)
    default:
      try FileManager.default.moveItem(atPath: path, toPath: folder.path + "/anderswo")
      try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: folder.path + "/anderswo")
    }
    let name = damage == "foreign" ? "text/fremd.txt" : file
    let faults = Verifier.faults(in: folder.path)
    #expect(faults.contains { $0.contains(name) }, "\(faults)")
  }

  /// File, what stands there, what is put there.
  static let lies: [(file: String, old: String, new: String)] = [
    ("text/edition.vtt", "00:00:00.200", "00:00:00.201"),
    ("text/01-sachsen-bruecke.vtt", "\n1\n", "\n2\n"),
    ("text/01-sachsen-bruecke.vtt", "sie offen", "sie zu"),
    ("chapters.json", "\"startTime\" : 3", "\"startTime\" : 4"),
    ("index.html", "sie offen", "sie zu"),
    ("index.html", "script-src 'self'", "script-src *"),
    ("player.js", "\"use strict\"", "\"use script\""),
    ("player.css", "none", "auto"),
    ("edition.m3u8", "tracks/01-", "tracks/02-"),
    ("edition.m3u8", "tracks/01-sachsen-bruecke.mp3", "http://example.org/x.mp3"),
    ("edition.json", "Brücke", "Krücke"),
    ("edition.json", "\"revision\" : 1", "\"revision\" : \"1\""),
    ("edition.json", "tracks/01-sachsen-bruecke.mp3", "../../../../../etc/hostname"),
    ("edition.json", "tracks/01-sachsen-bruecke.mp3", "tracks/01-sachsen-bruecke.ogg"),
    ("edition.json", "22050", "0"),
    ("edition.json", "22050", "22051"),
    ("edition.json", "22050", "9223372036854775807"),
    ("edition.json", "66150", "-66150"),
    ("edition.json", "66150", "66151"),
    ("edition.json", "4410", "9223372036854775807"),
    ("edition.json", "4410", "70000000"),
    ("edition.json", "\"sha256\" : \"", "\"sha256\" : \"0"),
    ("edition.json", "}\n", ""),
  ]

  @Test("what disagrees with the manifest is found although every hash fits", arguments: lies.indices)
  func lie(index: Int) async throws {
    let lie = Self.lies[index]
    let folder = try TemporaryFolder()
    try await PublishedFolder.make(in: folder.path)
    try PublishedFolder.edit(lie.file, in: folder.path, lie.old, lie.new)
    #expect(!Verifier.faults(in: folder.path).isEmpty)
  }

  @Test("cues in another order are found although every hash fits")
  func cues() async throws {
    let folder = try TemporaryFolder()
    try await PublishedFolder.make(in: folder.path)
    let path = folder.path + "/text/01-sachsen-bruecke.vtt"
    let text = String(decoding: try DurableFile.read(path), as: UTF8.self)
    var cues = text.split(separator: "\n\n").map(String.init)
    try #require(cues.count == 3)
    cues.swapAt(1, 2)
    try DurableFile.write(cues.joined(separator: "\n\n"), to: path)
    try PublishedFolder.sign(folder.path)
    #expect(Verifier.faults(in: folder.path).contains { $0.hasPrefix("text/01-sachsen-bruecke.vtt:") })
  }

  @Test("a file exchanged for another of the edition is found although every hash fits")
  func exchanged() async throws {
    let folder = try TemporaryFolder()
    try await PublishedFolder.make(in: folder.path)
    try DurableFile.write(
      try DurableFile.read(folder.path + "/tracks/00-ueberblick.mp3"),
      to: folder.path + "/tracks/01-sachsen-bruecke.mp3")
    try PublishedFolder.sign(folder.path)
    let faults = Verifier.faults(in: folder.path)
    #expect(faults.contains { $0.contains("Size or hash") })
    #expect(faults.contains { $0.contains("samples at") })
  }

  @Test("a damaged manifest is a fault, and never ends the program")
  func fuzzed() async throws {
    let folder = try TemporaryFolder()
    try await PublishedFolder.make(in: folder.path)
    let path = folder.path + "/" + EditionFolder.manifest
    let whole = try DurableFile.read(path)
    let digits = whole.indices.filter { (48...57).contains(whole[$0]) }
    for round in 0..<30 {
      var bytes = whole
      if round.isMultiple(of: 2) {
        bytes[digits[round * 7_919 % digits.count]] = UInt8(ascii: "9") - UInt8(round % 10)
        bytes.insert(
          contentsOf: "99999999999".utf8.prefix(round % 12), at: digits[round * 104_729 % digits.count])
      } else {
        bytes[round * 15_485_863 % bytes.count] = UInt8(round * 31 % 256)
      }
      guard bytes != whole else { continue }
      try DurableFile.write(bytes, to: path)
      #expect(!Verifier.faults(in: folder.path, decodingAudio: false).isEmpty)
    }
  }

  @Test("a folder that is none is a fault", arguments: ["/nowhere", "/dev/null", "/tmp"])
  func noEdition(folder: String) {
    #expect(!Verifier.faults(in: folder).isEmpty)
  }
}

@Suite("The list of hashes")
struct ChecksumsTests {
  private static let hash = String(repeating: "0a", count: 32)

  @Test("a list reads back as what was written")
  func whole() async throws {
    let text = "\(Self.hash)  a.txt\n\(Self.hash)  tracks/b c.mp3\n"
    let list = try Checksums(parsing: text, path: "SHA256SUMS")
    #expect(list.entries.map(\.path) == ["a.txt", "tracks/b c.mp3"])
    #expect(list.text == text)
  }

  @Test(
    "a line that is none is a fault",
    arguments: [
      "x\n", "\(hash)\n", "\(hash)  \n", "\(hash) a.txt\n", "\(hash) *a.txt\n",
      "\(hash.uppercased())  a.txt\n", "\(hash)a  a.txt\n", "\(hash)  /etc/passwd\n", "\(hash)  ../a.txt\n",
      "\(hash)  a/../../b\n", "\(hash)  a.txt\n\(hash)  a.txt\n", "\(hash)  a.txt", "\n\(hash)  a.txt\n",
      "\(hash)  a.txt\r\n", "\u{FEFF}\(hash)  a.txt\n", String(repeating: "ä", count: 32) + "  a.txt\n",
    ])
  func fault(text: String) {
    #expect {
      _ = try Checksums(parsing: text, path: "SHA256SUMS")
    } throws: { error in
      (error as? PublishingError)?.code == .damaged
    }
  }
}

import FoundationEssentials
import Glibc
import TestSupport
import Testing

@testable import Publishing

@Suite("Publication in one step")
struct StagingFolderTests {
  @Test("what is not published leaves nothing")
  func abandoned() throws {
    let folder = try TemporaryFolder()
    do {
      let staging = try StagingFolder.make(for: "2025-09-05", in: folder.path)
      try DurableFile.write("half", to: staging.path + "/edition.json")
    }
    #expect(try Folders.entries(of: folder.path).isEmpty)
  }

  @Test("an earlier edition is replaced whole, and its folder is gone")
  func exchanged() async throws {
    let folder = try TemporaryFolder()
    for (name, content) in [("old.txt", "old"), ("new.txt", "new")] {
      let staging = try StagingFolder.make(for: "2025-09-05", in: folder.path)
      try DurableFile.write(content, to: staging.path + "/" + name)
      try await staging.publish(as: "2025-09-05")
    }
    #expect(try Folders.files(below: folder.path).map(\.name) == ["2025-09-05/new.txt"])
  }

  @Test(
    "what was only needed on the way goes, whether the edition is published or not", arguments: [true, false])
  func work(isPublished: Bool) async throws {
    let folder = try TemporaryFolder()
    do {
      let staging = try StagingFolder.make(for: "2025-09-05", in: folder.path)
      try Folders.create(staging.work)
      try DurableFile.write("half", to: staging.work + "/sound.mp3")
      if isPublished { try await staging.publish(as: "2025-09-05") }
    }
    #expect(try Folders.entries(of: folder.path).map(\.name) == (isPublished ? ["2025-09-05"] : []))
  }

  @Test(
    "a file that the earlier edition has stays the file it was, where that is whole",
    arguments: [
      ("same", "same", mode_t(0o644), true), ("other", "same", 0o644, false),
      ("damaged", "same", 0o644, false),
      ("same", "same", 0o600, false),
    ])
  func settled(earlier: String, now: String, mode: mode_t, isKept: Bool) async throws {
    let folder = try TemporaryFolder()
    let date = "2025-09-05"
    let place = try folder.write(earlier, as: "\(date)/tracks/01.mp3")
    #expect(chmod(place, mode) == 0)
    let inode = try Self.inode(place)
    let staging = try StagingFolder.make(
      for: date, in: folder.path,
      replacing: ["tracks/01.mp3": SHA256.hexDigest(of: earlier == "damaged" ? now : earlier)])
    #expect(chmod(try folder.write(now, as: ".building-\(date)/tracks/01.mp3"), 0o644) == 0)
    // Twice, for a second time must leave no other name of it.
    for _ in 1...2 { staging.settle("tracks/01.mp3", sha256: SHA256.hexDigest(of: now)) }
    try await staging.publish(as: date)
    try await staging.disk.finish()
    #expect(try Folders.files(below: folder.path).map(\.name) == ["\(date)/tracks/01.mp3"])
    #expect(try DurableFile.read(place) == Array(now.utf8))
    #expect(try (Self.inode(place) == inode) == isKept)
  }

  private static func inode(_ path: String) throws -> ino_t {
    var info = stat()
    try #require(stat(path, &info) == 0)
    return info.st_ino
  }

  @Test("a file that does not come to the disk is named, and nothing is published")
  func lost() async throws {
    let folder = try TemporaryFolder()
    try folder.write("old", as: "2025-09-05/old.txt")
    do {
      let staging = try StagingFolder.make(for: "2025-09-05", in: folder.path)
      let lost = staging.path + "/edition.mp3"
      staging.disk.bring(lost)
      for _ in 1...2 {
        await #expect {
          try await staging.publish(as: "2025-09-05")
        } throws: { error in
          (error as? PublishingError)?.path == lost
        }
      }
    }
    #expect(try Folders.files(below: folder.path).map(\.name) == ["2025-09-05/old.txt"])
  }

  @Test("every file and every folder of an edition is waited for")
  func synchronised() throws {
    let folder = try TemporaryFolder()
    for file in ["edition.json", "text/a.vtt", "tracks/more/b.mp3"] { try folder.write("x", as: file) }
    let names = ["edition.json", "text/a.vtt", "text", "tracks/more/b.mp3", "tracks/more", "tracks"]
    #expect(
      Set(try StagingFolder.files(in: folder.path))
        == Set(names.map { folder.path + "/" + $0 } + [folder.path]))
  }

  @Test("what a killed run left is removed by the next one, and nothing else")
  func stale() throws {
    let folder = try TemporaryFolder()
    try folder.write("half", as: ".building-2025-09-04/tracks/01.mp3")
    try folder.write("mine", as: "notes/list.txt")
    _ = try StagingFolder.make(for: "2025-09-05", in: folder.path)
    #expect(try Folders.files(below: folder.path).map(\.name) == ["notes/list.txt"])
  }

  @Test("`latest` leads to the newest date, also when an older one is published after it")
  func latest() async throws {
    let folder = try TemporaryFolder()
    for date in ["2025-09-05", "2025-09-06", "2025-09-04"] {
      try await StagingFolder.make(for: date, in: folder.path).publish(as: date)
      try LatestLink.update(in: folder.path)
    }
    let target = try FileManager.default.destinationOfSymbolicLink(atPath: folder.path + "/latest")
    #expect(target == "2025-09-06")
  }

  @Test("a file where the output should be is a fault with its path")
  func notAFolder() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("", as: "Output")
    #expect {
      _ = try StagingFolder.make(for: "2025-09-05", in: file)
    } throws: { error in
      "\(error)".hasPrefix(file) && (error as? PublishingError)?.code == .notWritable
    }
  }

  @Test("a file in the edition's place stays, and is named")
  func fileInPlace() async throws {
    let folder = try TemporaryFolder()
    try folder.write("mein", as: "2025-09-05")
    await #expect {
      try await StagingFolder.make(for: "2025-09-05", in: folder.path).publish(as: "2025-09-05")
    } throws: { error in
      (error as? PublishingError)?.code == .notWritable
    }
    #expect(try Folders.files(below: folder.path).map(\.name) == ["2025-09-05"])
  }

  @Test("a run killed after the exchange leaves the new edition, and the old one goes with the next run")
  func killedAfterExchange() throws {
    let folder = try TemporaryFolder()
    try folder.write("new", as: "2025-09-05/new.txt")
    try folder.write("old", as: ".building-2025-09-05/old.txt")
    try StagingFolder.removeStale(in: folder.path)
    #expect(try Folders.files(below: folder.path).map(\.name) == ["2025-09-05/new.txt"])
  }

  @Test("a link among what a killed run left is removed, not followed")
  func staleLink() throws {
    let folder = try TemporaryFolder()
    try folder.write("mine", as: "mine/list.txt")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/.building-x", withDestinationPath: folder.path + "/mine")
    try StagingFolder.removeStale(in: folder.path)
    #expect(try Folders.files(below: folder.path).map(\.name) == ["mine/list.txt"])
  }

  @Test("`latest` is set anew where a crash left it half done or leading nowhere")
  func latestAfterCrash() throws {
    let folder = try TemporaryFolder()
    try folder.write("", as: "2025-09-05/edition.json")
    for (name, target) in [("latest", "2025-01-01"), (".latest.new", "2025-01-01")] {
      try FileManager.default.createSymbolicLink(
        atPath: folder.path + "/" + name, withDestinationPath: target)
    }
    try LatestLink.update(in: folder.path)
    let target = try FileManager.default.destinationOfSymbolicLink(atPath: folder.path + "/latest")
    #expect(target == "2025-09-05")
    #expect(try Folders.entries(of: folder.path).map(\.name) == ["2025-09-05", "latest"])
  }

  @Test("a full disk is noticed")
  func full() {
    #expect {
      try DurableFile.write("x", to: "/dev/full")
    } throws: { error in
      (error as? PublishingError)?.code == .noSpace
    }
  }

  @Test("the hash is the one sha256sum computes")
  func hash() {
    #expect(
      SHA256.hexDigest(of: "abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
  }
}

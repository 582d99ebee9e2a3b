import FoundationEssentials
import Publishing
import TestSupport
import Testing

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
  func exchanged() throws {
    let folder = try TemporaryFolder()
    for (name, content) in [("old.txt", "old"), ("new.txt", "new")] {
      let staging = try StagingFolder.make(for: "2025-09-05", in: folder.path)
      try DurableFile.write(content, to: staging.path + "/" + name)
      try staging.publish(as: "2025-09-05")
    }
    #expect(try Folders.files(below: folder.path).map(\.name) == ["2025-09-05/new.txt"])
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
  func latest() throws {
    let folder = try TemporaryFolder()
    for date in ["2025-09-05", "2025-09-06", "2025-09-04"] {
      try StagingFolder.make(for: date, in: folder.path).publish(as: date)
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

import FoundationEssentials
import TestSupport
import Testing

/// `anhoeren inspect`, as it is called.
@Suite("Inspection of an edition", .edition("mp3,wav,ogg"))
struct InspectTests {
  private struct Inspection: Decodable {
    struct File: Decodable {
      struct Audio: Decodable { let file: String }
      struct Pause: Decodable {
        let planned: Int
        let measured: Int
      }
      struct Sound: Decodable { let rate: Int }
      let audio: Audio
      let sound: Sound?
      let pauses: [Pause]
    }
    struct Finding: Decodable {
      let weight: String
      let file: String
      let time: Int?
      let text: String
    }
    let files: [File]
    let findings: [Finding]
  }

  private static func inspection(in folder: String) throws -> Inspection {
    let bytes = try Data(contentsOf: URL(filePath: folder + "/inspection.json"))
    return try JSONDecoder().decode(Inspection.self, from: bytes)
  }

  private static func copy(of folder: String, in place: String) throws -> String {
    let copy = place + "/ausgabe"
    try FileManager.default.copyItem(atPath: folder, toPath: copy)
    return copy
  }

  @Test(
    "every file is listened to, nothing is wrong, every pause is as long as the manifest says; nothing is changed"
  )
  func sound() async throws {
    let place = PublishedEdition.current
    let folder = try TemporaryFolder()
    let before = try await Program.run(
      "sh", ["-c", "cd '\(place.folder)' && find . -printf '%p %s %T@\\n' | sort"])
    let result = try await Program.anhoeren(["inspect", place.folder, "--output", folder.path + "/seite"])
    #expect(result.status == 0 && result.errors.isEmpty, "\(result.output) \(result.errors)")
    #expect(result.output.hasPrefix(folder.path + "/seite/index.html: "))
    let found = try Self.inspection(in: folder.path + "/seite")
    let manifest = try place.manifest()
    #expect(Set(found.files.map(\.audio.file)) == Set(manifest.files.map(\.audio.file)))
    #expect(!found.findings.contains { $0.weight == "fault" })
    let pauses = found.files.flatMap { file in file.pauses.map { ($0, file.sound?.rate ?? 1) } }
    #expect(pauses.count > 20)
    for (pause, rate) in pauses {
      #expect(abs(pause.measured - pause.planned) * 1000 / rate < 60)
    }
    let after = try await Program.run(
      "sh", ["-c", "cd '\(place.folder)' && find . -printf '%p %s %T@\\n' | sort"])
    #expect(after.output == before.output && !before.output.isEmpty)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(names == ["seite"])
  }

  @Test("a second inspection takes the place of the first; what is no inspection is left as it is")
  func place() async throws {
    let edition = PublishedEdition.current.folder
    let folder = try TemporaryFolder()
    let copy = try Self.copy(of: edition, in: folder.path)
    for _ in 0..<2 {
      #expect(try await Program.anhoeren(["inspect", copy]).status == 0)
      let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
      #expect(names == ["ausgabe", "ausgabe-inspection"])
    }
    try folder.write("wichtig", as: "notizen/text.txt")
    let taken = try await Program.anhoeren(["inspect", copy, "--output", folder.path + "/notizen"])
    #expect(taken.status == 1 && taken.errors.contains("left as it is"))
    for inside in [copy, copy + "/seite", copy + "/tracks"] {
      let result = try await Program.anhoeren(["inspect", copy, "--output", inside])
      #expect(result.status == 1 && result.errors.contains("never changed"), "\(result.errors)")
    }
    let nowhere = try await Program.anhoeren(["inspect", copy, "--output", copy + "/neu/seite"])
    #expect(nowhere.status == 1 && nowhere.errors.contains("no folder"), "\(nowhere.errors)")
    #expect(try await Program.anhoeren(["verify", copy]).status == 0)
    #expect(try await Program.anhoeren(["inspect", copy, "--output", ""]).status == 2)
  }

  @Test(
    "faults: a file that is clipped, one that is no sound, one that is missing; the page is written all the same"
  )
  func faults() async throws {
    let folder = try TemporaryFolder()
    let copy = try Self.copy(of: PublishedEdition.current.folder, in: folder.path)
    let manifest = try PublishedEdition.current.manifest()
    func file(_ index: Int, _ format: String) throws -> String {
      try #require(manifest.items[index].audio.first { $0.format == format }).file
    }
    let (clipped, text, missing) = (try file(0, "wav"), try file(0, "ogg"), try file(1, "mp3"))
    let louder = folder.path + "/lauter.wav"
    let sox = try await Program.run("sox", ["-D", copy + "/" + clipped, louder, "vol", "8"])
    try #require(sox.status == 0)
    try FileManager.default.removeItem(atPath: copy + "/" + clipped)
    try FileManager.default.moveItem(atPath: louder, toPath: copy + "/" + clipped)
    try "Das ist kein Ton.".write(toFile: copy + "/" + text, atomically: false, encoding: .utf8)
    try FileManager.default.removeItem(atPath: copy + "/" + missing)
    let result = try await Program.anhoeren(["inspect", copy])
    #expect(result.status == 1)
    let found = try Self.inspection(in: copy + "-inspection").findings.filter { $0.weight == "fault" }
    #expect(found.contains { $0.file == clipped && $0.time != nil && $0.text.hasPrefix("It is clipped: ") })
    #expect(found.contains { $0.file == clipped && $0.text.hasPrefix("Its true peak is ") })
    #expect(found.contains { $0.file == clipped && $0.text.hasPrefix("Its loudness is ") })
    for broken in [text, missing] {
      #expect(found.contains { $0.file == broken && $0.text.hasPrefix("It cannot be decoded: ") })
    }
    #expect(Set(found.map(\.file)) == [clipped, text, missing])
    for line in [clipped, text, missing] {
      #expect(result.output.contains(line + ":") || result.output.contains(line + " at"))
    }
    #expect(FileManager.default.fileExists(atPath: copy + "-inspection/index.html"))
  }

  @Test("a folder that is none, holds no edition or a broken one ends with 13 and leaves nothing")
  func unreadable() async throws {
    let folder = try TemporaryFolder()
    try folder.write("{", as: "kaputt/edition.json")
    let copy = try Self.copy(of: PublishedEdition.current.folder, in: folder.path)
    let path = copy + "/edition.json"
    let text = try String(contentsOfFile: path, encoding: .utf8)
    let climbing = text.replacing("\"file\" : \"tracks/", with: "\"file\" : \"../tracks/")
    try #require(climbing != text)
    try climbing.write(toFile: path, atomically: false, encoding: .utf8)
    for place in [
      folder.path + "/fehlt", folder.path + "/kaputt", copy, folder.path + "/kaputt/edition.json",
    ] {
      let result = try await Program.anhoeren(["inspect", place])
      #expect(result.status == 13 && result.output.isEmpty, "\(place)")
      #expect(result.errors.contains(place), "\(result.errors)")
    }
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    #expect(names == ["ausgabe", "kaputt"])
  }
}

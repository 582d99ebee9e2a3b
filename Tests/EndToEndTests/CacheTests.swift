import FoundationEssentials
import TestSupport
import Testing

/// Editions that are made again: what is made anew, what is not, and that nobody can tell it from the bytes.
@Suite("What earlier runs have made")
struct CacheTests {
  /// A place for editions and a cache.
  private struct Place: ~Copyable {
    let folder: TemporaryFolder
    let sources: String
    var cache: String { folder.path + "/cache" }

    init() throws {
      let folder = try TemporaryFolder()
      sources = try folder.write(pages: [
        "a-tor.md": SamplePage("Ein Tor genügt", ressort: "Sport", "Das Spiel war kurz.").markdown,
        "b-bruecke.md": SamplePage("Die Brücke ist offen", ressort: "Sachsen", "Sie hält wieder.").markdown,
        "c-zoo.md": SamplePage("Im Zoo", ressort: "Sachsen", "Ein Elefant kam aus Zwrblix.").markdown,
      ])
      self.folder = folder
    }

    /// Makes the edition in a folder of its own, as somebody would who has lost all but the cache.
    func run(_ output: String, _ more: [String] = [], cache: String? = nil) async throws -> Made {
      let path = folder.path + "/" + output
      let run = try await Program.anhoeren(
        ["edition", sources, "--output", path, "--title", "Blauthaler Zeitung"]
          + ["--cache", cache ?? self.cache] + more)
      return Made(run: run, output: path)
    }

    /// The files of the cache's entries.
    func entryFiles(called name: String? = nil) throws -> [String] {
      try FileManager.default.subpathsOfDirectory(atPath: cache + "/entries").sorted().filter {
        $0.contains("/") && (name == nil || $0.hasSuffix("/" + (name ?? "")))
      }.map { cache + "/entries/" + $0 }
    }
  }

  private struct Made {
    let run: Program.Result
    let output: String

    /// Every file of the edition with its bytes.
    func contents() throws -> [String: Data] {
      var contents: [String: Data] = [:]
      let folder = output + "/2025-09-05"
      for name in try FileManager.default.subpathsOfDirectory(atPath: folder) {
        contents[name] = FileManager.default.contents(atPath: folder + "/" + name)
      }
      return contents
    }

    /// The headlines of the tracks that were made anew, by the report.
    func made() throws -> [String] { try Report.read(output).made.filter { !$0.isCached }.map(\.headline) }
  }

  @Test("an edition out of the cache is the same to the last byte, and nothing in it was made anew")
  func warm() async throws {
    let place = try Place()
    for formats in ["mp3", "flac,mp3"] {
      let options = ["--format", formats, "--bulletin", "1"]
      let cold = try await place.run("cold-\(formats)", options)
      #expect(cold.run.status == 0, "\(cold.run.errors)")
      #expect(try cold.made().count == 4, "the overview and three articles")
      let warm = try await place.run("warm-\(formats)", options + ["--jobs", "1"])
      #expect(warm.run.status == 0 && warm.run.errors == cold.run.errors, "\(warm.run.errors)")
      let report = try Report.read(warm.output)
      #expect(report.made.count == 4 && report.made.allSatisfy(\.isCached))
      #expect(report.bulletin?.isCached == true)
      #expect(try warm.contents() == cold.contents())
      #expect(try place.entryFiles(called: "cover.jpg").count == 1, "drawn once")
      let names = try String(contentsOfFile: warm.output + "/reports/2025-09-05.json", encoding: .utf8)
      #expect(names.contains("\"word\" : \"Zwrblix\""), "names nobody has checked are kept with the track")
      let both = try await place.run("both", ["--no-cache"])
      #expect(both.run.status == 2, "two options that exclude each other")
    }
  }

  @Test("a corrected article costs itself alone; a headline the overview too; a new title the overview")
  func corrected() async throws {
    let place = try Place()
    _ = try await place.run("a")
    try place.folder.write(
      SamplePage("Im Zoo", ressort: "Sachsen", "Zwei Elefanten kamen.").markdown, as: "pages/c-zoo.md")
    #expect(try await place.run("b").made() == ["Im Zoo"])
    try place.folder.write(
      SamplePage("Am Zoo", ressort: "Sachsen", "Zwei Elefanten kamen.").markdown, as: "pages/c-zoo.md")
    #expect(try await place.run("c").made() == ["Überblick", "Am Zoo"])
    #expect(try await place.run("d", ["--title", "Tageblatt"]).made() == ["Überblick"])
    // Its page's name and its neighbours are not heard.
    try FileManager.default.moveItem(
      atPath: place.sources + "/c-zoo.md", toPath: place.sources + "/0-zoo.md")
    #expect(try await place.run("e").made().contains("Am Zoo") == false)
  }

  @Test("a new voice, speed, loudness or bit rate makes everything anew, a lexicon only what it touches")
  func reading() async throws {
    let place = try Place()
    let product = try InstalledProgram()
    func run(
      _ output: String, _ voice: String = "formant", _ more: [String] = []
    ) async throws -> [String] {
      let run = try await Program.run(
        product.path,
        ["edition", place.sources, "--output", place.folder.path + "/" + output, "--cache", place.cache]
          + ["--voice", voice] + more)
      #expect(run.status == 0, "\(run.errors)")
      return try Report.read(place.folder.path + "/" + output).made.filter { !$0.isCached }.map(\.headline)
    }
    #expect(try await run("a").count == 4)
    #expect(try await run("b").isEmpty)
    #expect(try await run("c", "formant-kompakt").count == 4)
    let add = try await Program.run(product.path, ["lexicon", "add", "Zwrblix", "ˈtsvɛʁblɪks"])
    #expect(add.status == 0, "\(add.errors)")
    #expect(try await run("d") == ["Im Zoo"])
    let profile = product.voices + "/formant.toml"
    var text = try String(contentsOfFile: profile, encoding: .utf8)
    text += "\n# A comment is not heard.\n"
    try text.write(toFile: profile)
    #expect(try await run("e").isEmpty)
    let voice = product.voices + "/formant.voice"
    try (String(contentsOfFile: voice, encoding: .utf8) + "\n").write(toFile: voice)
    #expect(try await run("f").count == 4, "the voice's own file")
    #expect(try await run("g", "formant", ["--bitrate", "96"]).count == 4)
    #expect(try await run("h", "formant", ["--bitrate", "64"]).isEmpty, "the usual one, said aloud")
  }

  @Test("whatever is damaged in the cache is made anew, with the same bytes, and told in the report")
  func damaged() async throws {
    let place = try Place()
    let cold = try await place.run("cold")
    let bytes = try cold.contents()
    let entries = try place.entryFiles(called: "entry").map { $0.dropLast("/entry".count) }
    #expect(entries.count >= 8, "sources and tracks")
    for (index, entry) in entries.enumerated() {
      let names = try FileManager.default.contentsOfDirectory(atPath: String(entry)).sorted()
      let file = "\(entry)/\(names[index % names.count])"
      var content = [UInt8](try Data(contentsOf: URL(filePath: file)))
      if index.isMultiple(of: 2) {
        content[content.count * index / entries.count] ^= 1
      } else {
        content.removeLast(content.count / 2)
      }
      try Data(content).write(to: URL(filePath: file))
    }
    let again = try await place.run("again")
    #expect(again.run.status == 0, "\(again.run.errors)")
    #expect(try again.contents() == bytes)
    let warnings = try Report.read(again.output).warnings.filter { $0.message.contains("cache is damaged") }
    // One holds what was asked for, which only `withdraw` looks at.
    #expect(warnings.count == entries.count - 1)
    #expect(
      again.run.errors.split(separator: "\n").count == warnings.count, "a line each: \(again.run.errors)")
    let healed = try await place.run("healed")
    #expect(healed.run.errors == "")
    #expect(try healed.made().isEmpty)
  }

  @Test(
    "where an article cannot be spoken, the overview names the others alone, and nothing that is kept is harmed"
  )
  func mute() async throws {
    let place = try Place()
    let product = try InstalledProgram()
    try """
    <lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon" alphabet="ipa" xml:lang="de">
    <lexeme><grapheme>Stumm</grapheme><alias>…</alias></lexeme></lexicon>
    """.write(toFile: product.voices + "/redaktion.pls")
    try place.folder.write(SamplePage("Stumm", ressort: "Sachsen", "Stumm.").markdown, as: "pages/d-stumm.md")
    var editions: [[String: Data]] = []
    for name in ["first", "again"] {
      let output = place.folder.path + "/" + name
      let run = try await Program.run(
        product.path, ["edition", place.sources, "--output", output, "--cache", place.cache])
      #expect(
        run.status == 3 && run.errors.contains("d-stumm.md: The article holds nothing"), "\(run.errors)")
      #expect(!run.errors.contains("cache"), "\(run.errors)")
      let made = Made(run: run, output: output)
      let opening = try String(contentsOfFile: output + "/2025-09-05/text/00-ueberblick.vtt", encoding: .utf8)
      #expect(opening.contains("Ein Tor genügt") && !opening.contains("Stumm"))
      editions.append(try made.contents())
    }
    #expect(editions[0] == editions[1])
  }

  @Test("a cache that cannot be written is told once, and the run goes on; so does one on a full disk")
  func notWritable() async throws {
    let place = try Place()
    let cold = try await place.run("cold")
    try place.folder.write("a file", as: "file")
    let blocked = try await place.run("blocked", cache: place.folder.path + "/file")
    #expect(blocked.run.status == 0)
    #expect(blocked.run.errors.split(separator: "\n").count == 1, "\(blocked.run.errors)")
    #expect(blocked.run.errors.contains("The cache cannot be written"))
    #expect(try blocked.contents() == cold.contents())
  }

  @Test("a cache on a disk that is full, or can only be read, does not stop the run")
  func disk() async throws {
    try #require(try await SmallDisk.isPossible(), "This needs root.")
    let place = try Place()
    let cold = try await place.run("cold", ["--format", "wav"])
    try await SmallDisk.mounted(at: place.folder.path + "/disk") { disk in
      try Data(count: 12_100_000).write(to: URL(filePath: disk + "/filler"))
      let full = try await place.run("full", ["--format", "wav"], cache: disk + "/cache")
      #expect(full.run.status == 0, "\(full.run.errors)")
      #expect(full.run.errors.contains("The cache cannot be written"))
      #expect(try full.contents() == cold.contents())
      try FileManager.default.removeItem(atPath: disk + "/filler")
      let kept = try await place.run("kept", ["--format", "wav"], cache: disk + "/cache")
      #expect(kept.run.errors == "")
      _ = try await Program.run("mount", ["-o", "remount,ro", disk])
      let readOnly = try await place.run("read-only", ["--format", "wav"], cache: disk + "/cache")
      #expect(readOnly.run.status == 0 && readOnly.run.errors == "", "\(readOnly.run.errors)")
      #expect(try readOnly.made().isEmpty, "it can still be read")
      #expect(try readOnly.contents() == cold.contents())
      _ = try await Program.run("mount", ["-o", "remount,rw", disk])
    }
  }

  @Test("runs that share a cache, while somebody prunes it, make the same bytes")
  func together() async throws {
    let place = try Place()
    let alone = try await place.run("alone", cache: place.folder.path + "/other")
    let bytes = try alone.contents()
    let (sources, root, cache) = (place.sources, place.folder.path, place.cache)
    try await withThrowingTaskGroup(of: Void.self) { group in
      for name in ["a", "b", "c"] {
        group.addTask {
          for turn in 1...2 {
            let run = try await Program.anhoeren([
              "edition", sources, "--output", "\(root)/\(name)\(turn)", "--title", "Blauthaler Zeitung",
              "--cache", cache,
            ])
            #expect(run.status == 0 && run.errors == "", "\(run.errors)")
          }
        }
      }
      group.addTask {
        for _ in 0..<10 {
          let prune = try await Program.anhoeren(["cache", "prune", "--cache", cache, "--size", "0"])
          #expect(prune.status == 0, "\(prune.errors)")
        }
      }
      try await group.waitForAll()
    }
    for name in ["a1", "a2", "b1", "b2", "c1", "c2"] {
      let made = Made(run: alone.run, output: "\(root)/\(name)")
      #expect(try made.contents() == bytes, "\(name)")
    }
  }

  @Test("its size is told, kept to by every run, and brought down by hand")
  func size() async throws {
    let place = try Place()
    _ = try await place.run("a", ["--format", "wav"])
    let before = try await Program.anhoeren(["cache", "info", "--cache", place.cache])
    #expect(before.status == 0 && before.output.contains(place.cache), "\(before.errors)")
    try place.folder.write(
      """
      sources = ["pages"]
      output = "b"
      sound.formats = ["mp3"]
      cache.folder = "cache"
      cache.megabytes = 1
      """, as: "edition.toml")
    let run = try await Program.anhoeren(["edition", "--config", place.folder.path + "/edition.toml"])
    #expect(run.status == 0, "\(run.errors)")
    func bytes() throws -> Int {
      try place.entryFiles().reduce(0) {
        $0 + (FileManager.default.contents(atPath: $1)?.count ?? 0)
      }
    }
    #expect(try bytes() <= 1_000_000)
    #expect(try place.entryFiles(called: "sound.wav").count < 4, "used before the others")
    #expect(try place.entryFiles(called: "sound.mp3").count == 4)
    let prune = try await Program.anhoeren(
      ["cache", "prune", "--config", place.folder.path + "/edition.toml", "--size", "0"])
    #expect(prune.status == 0 && prune.output.hasPrefix("Removed "), "\(prune.errors)")
    #expect(try bytes() == 0)
    let none = try await Program.anhoeren(["cache", "info"])
    #expect(none.status == 10 && none.errors.contains("--cache"), "\(none.errors)")
  }
}

extension String {
  fileprivate func write(toFile path: String) throws {
    try write(toFile: path, atomically: false, encoding: .utf8)
  }
}

import FoundationEssentials
import TestSupport
import Testing

@Suite("A published edition", .edition("mp3"))
struct EditionTests {
  private var place: PublishedEdition.Place { PublishedEdition.current }

  @Test(
    "the run ends with 0, says what was made on standard error where asked and nothing on standard output")
  func streams() {
    #expect(place.run.status == 0)
    #expect(place.run.output.isEmpty)
    #expect(place.run.errors.contains("2 articles"))
    #expect(place.run.errors.contains("mpv \(place.root)/Output/2025-09-05/edition.m3u8"))
    #expect(
      place.run.errors.hasSuffix(" \(place.root)/Output/2025-09-05/index.html\n"), "the page comes last")
    #expect(!place.run.errors.contains("\r"))
  }

  @Test("the folder holds what the design names, and nothing else")
  func names() throws {
    let found = try FileManager.default.subpathsOfDirectory(atPath: place.root + "/Output").sorted()
    let expected = [
      ".lock", "2025-09-05", "2025-09-05/SHA256SUMS", "2025-09-05/chapters.json",
      "2025-09-05/edition-2025-09-05.mp3", "2025-09-05/edition.json", "2025-09-05/edition.m3u8",
      "2025-09-05/index.html", "2025-09-05/player.css", "2025-09-05/player.js", "2025-09-05/text",
      "2025-09-05/text/00-ueberblick.vtt", "2025-09-05/text/01-sachsen-die-bruecke-ist-offen.vtt",
      "2025-09-05/text/02-sport-ein-tor-genuegt.vtt", "2025-09-05/text/edition.vtt", "2025-09-05/tracks",
      "2025-09-05/tracks/00-ueberblick.mp3", "2025-09-05/tracks/01-sachsen-die-bruecke-ist-offen.mp3",
      "2025-09-05/tracks/02-sport-ein-tor-genuegt.mp3", "latest", "reports", "reports/2025-09-05.html",
      "reports/2025-09-05.json",
    ]
    // Later formats add files; none of these may go.
    #expect(Set(expected).isSubset(of: found))
    #expect(!found.contains { $0.hasPrefix(".building") || $0.hasSuffix(".new") })
    let target = try FileManager.default.destinationOfSymbolicLink(atPath: place.root + "/Output/latest")
    #expect(target == "2025-09-05")
  }

  @Test("the opening names newspaper, day and the synthetic voice, then the headlines by Ressort")
  func opening() throws {
    let said = try place.manifest().opening.timeline.segments.map(\.written)
    #expect(
      said == [
        "Blauthaler Zeitung.", "Audioausgabe vom Freitag, dem 5. September 2025.",
        "Diese Ausgabe liest eine synthetische Stimme.", "Die Themen dieser Ausgabe", "Sachsen",
        "Die Brücke ist offen.", "Sport", "Ein Tor genügt.",
      ])
  }

  @Test("articles stand in the order of their Ressorts, each with a chapter at every subheading")
  func order() throws {
    let manifest = try place.manifest()
    #expect(manifest.items.map(\.headline) == ["Die Brücke ist offen", "Ein Tor genügt"])
    #expect(manifest.items[0].timeline.chapters.map(\.title) == ["Die Brücke ist offen", "Der Bau"])
    #expect(
      manifest.chapters.map(\.title)
        == ["Überblick", "Sachsen: Die Brücke ist offen", "Sport: Ein Tor genügt"])
    #expect(manifest.revision == 1)
  }

  @Test("every number of the manifest meets: chapters of the whole edition lead into its tracks")
  func positions() throws {
    let manifest = try place.manifest()
    var start = 0
    for (chapter, track) in zip(manifest.chapters, manifest.tracks) {
      #expect(track.start == start)
      #expect(chapter.start % 22050 == 0)
      let lead = try #require(track.timeline.segments.first).start + start - chapter.start
      #expect((150...300).contains(lead * 1000 / 22050))
      start += track.timeline.length + track.padding
    }
    #expect(manifest.audio.allSatisfy { $0.samples == start })
    #expect(manifest.tracks.last?.padding == 0)
  }

  @Test("the report says what was done and how long it took")
  func report() throws {
    let report = try Report.read(place.root + "/Output")
    #expect(report.exitCode == 0)
    #expect(report.outcome == "Published.")
    #expect(report.articles == 2)
    #expect(
      report.timings.map(\.step) == [
        "intake", "voices", "tracks", "edition", "manifest", "check", "publish",
      ])
    let page = try String(contentsOfFile: place.root + "/Output/reports/2025-09-05.html", encoding: .utf8)
    #expect(page.contains("Blauthaler Zeitung, 2025-09-05"))
  }

  @Test("verify and sha256sum find no fault")
  func verified() async throws {
    let verify = try await Program.anhoeren(["verify", place.root + "/Output/latest"])
    #expect(verify.status == 0)
    #expect(verify.output.contains("2 articles"))
    #expect(verify.errors.isEmpty)
    let sums = try await Program.run(
      "sha256sum", ["--quiet", "-c", "SHA256SUMS"], workingDirectory: place.folder)
    #expect(sums.status == 0)
  }

  @Test("one changed byte in any file is found by verify and by sha256sum")
  func changed() async throws {
    let copy = try TemporaryFolder()
    let edition = copy.path + "/edition"
    try FileManager.default.copyItem(atPath: place.folder, toPath: edition)
    let paths = try FileManager.default.subpathsOfDirectory(atPath: edition).sorted()
    var count = 0
    for path in paths {
      let file = URL(filePath: edition + "/" + path)
      guard !file.hasDirectoryPath, let whole = FileManager.default.contents(atPath: file.path) else {
        continue
      }
      var damaged = whole
      // In the list of hashes a digit of a hash is changed: sha256sum passes over a line it cannot read.
      let place = path == "SHA256SUMS" ? 10 : whole.count / 2
      damaged[place] = whole[place] == UInt8(ascii: "0") ? UInt8(ascii: "1") : UInt8(ascii: "0")
      try damaged.write(to: file)
      let verify = try await Program.anhoeren(["verify", edition])
      #expect(verify.status == 1, "\(path)")
      #expect(verify.output.isEmpty)
      if path != "SHA256SUMS" { #expect(verify.errors.contains(path), "\(verify.errors)") }
      let sums = try await Program.run(
        "sha256sum", ["--status", "-c", "SHA256SUMS"], workingDirectory: edition)
      #expect(sums.status == 1, "\(path)")
      try whole.write(to: file)
      count += 1
    }
    #expect(count >= 12)
    #expect(try await Program.anhoeren(["verify", edition]).status == 0)
  }

  @Test("a file too many, a file too few and a link are found by verify")
  func strange() async throws {
    let copy = try TemporaryFolder()
    let edition = copy.path + "/edition"
    try FileManager.default.copyItem(atPath: place.folder, toPath: edition)
    try copy.write("x", as: "edition/text/more.vtt")
    #expect(try await Program.anhoeren(["verify", edition]).errors.contains("text/more.vtt"))
    try FileManager.default.removeItem(atPath: edition + "/text/more.vtt")
    try FileManager.default.moveItem(atPath: edition + "/chapters.json", toPath: copy.path + "/away.json")
    #expect(try await Program.anhoeren(["verify", edition]).errors.contains("chapters.json"))
    try FileManager.default.createSymbolicLink(
      atPath: edition + "/chapters.json", withDestinationPath: copy.path + "/away.json")
    let linked = try await Program.anhoeren(["verify", edition])
    #expect(linked.status == 1)
    #expect(linked.errors.contains("chapters.json"))
  }
}

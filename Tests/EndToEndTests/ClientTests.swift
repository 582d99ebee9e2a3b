import FoundationEssentials
import Glibc
import TestSupport
import Testing

/// The programs that listeners use, each with a home of its own.
@Suite("Podcast apps and players", .edition("mp3"), .serialized)
struct ClientTests {
  /// An edition with a feed for the address it is served at.
  ///
  /// The port is only known once the server listens; the feed is made then.
  private static func served(
    _ work: @Sendable (_ feed: String, _ folder: String, _ home: String) async throws -> Void
  ) async throws {
    let folder = try TemporaryFolder()
    let root = folder.path
    let output = root + "/Output"
    try FileManager.default.createDirectory(atPath: output, withIntermediateDirectories: true)
    let pages = try folder.write(pages: [
      "a.md": SamplePage("Ein \"Tor\" </script> ]]> --> #EXTINF:1", ressort: "Sport", "Das Spiel war kurz.")
        .markdown,
      "b.md": SamplePage("Die Brücke ist offen", ressort: "Sachsen", "Sie hält wieder.").markdown,
    ])
    let result = try await ServedFolder.run(output) { address in
      let run = try await Program.anhoeren([
        "edition", pages, "--output", output, "--title", "Blauthaler Zeitung", "--base-url", address,
        "--voice",
        "formant",
      ])
      #expect(run.status == 0, "\(run.errors)")
      try await work(address + "feed.xml", output + "/2025-09-05", root + "/home")
    }
    #expect(result.status == 0, "\(result.errors)")
  }

  private static let title = "Blauthaler Zeitung – Freitag, 5. September 2025"
  /// Half past four in the morning of that day.
  private static let moment = "1757039400"

  /// What `query` finds in an app's database, a row a line.
  private static func rows(_ database: String, _ query: String) async throws -> [String] {
    let script = """
      import sqlite3, sys
      for row in sqlite3.connect(sys.argv[1]).execute(sys.argv[2]): print("|".join(str(field) for field in row))
      """
    let result = try await Program.run("/usr/bin/python3", ["-c", script, database, query])
    #expect(result.status == 0, "\(result.errors)")
    return result.output.split(separator: "\n").map(String.init)
  }

  @Test("gpodder subscribes, lists the episode with date and chapters, and downloads what was published")
  func gpodder() async throws {
    try await Self.served { feed, folder, home in
      let environment: [String: String?] = ["HOME": home, "GPODDER_HOME": home + "/gpodder"]
      for arguments in [["subscribe", feed], ["update"], ["download"]] {
        let run = try await Program.run("gpo", arguments, environment: environment)
        #expect(run.status == 0, "\(arguments): \(run.output) \(run.errors)")
      }
      let found = try await Self.rows(
        home + "/gpodder/Database",
        "select title, guid, published, file_size, mime_type, chapters like '%Sachsen: Die Br%' from episode")
      let file = try Data(contentsOf: URL(filePath: folder + "/edition-2025-09-05.mp3"))
      #expect(
        found == [
          "\(Self.title)|blauthaler-zeitung-2025-09-05-edition|\(Self.moment)|\(file.count)|audio/mpeg|1"
        ])
      let copy = home + "/gpodder/Downloads/Blauthaler Zeitung/edition-2025-09-05.mp3"
      #expect(FileManager.default.contents(atPath: copy) == file)
    }
  }

  @Test("newsboat lists the episode with its date, and podboat's download is what was published")
  func newsboat() async throws {
    try await Self.served { feed, folder, home in
      let files = FileManager.default
      try files.createDirectory(atPath: home, withIntermediateDirectories: true)
      let enclosure = feed.replacing("feed.xml", with: "2025-09-05/edition-2025-09-05.mp3")
      try Data("\(feed)\n".utf8).write(to: URL(filePath: home + "/urls"))
      try Data("download-path \"\(home)/\"\n".utf8).write(to: URL(filePath: home + "/config"))
      try Data("\(enclosure) \"\(home)/copy.mp3\"\n".utf8).write(to: URL(filePath: home + "/queue"))
      let environment: [String: String?] = ["HOME": home, "TERM": "xterm"]
      let reload = try await Program.run(
        "newsboat",
        ["-q", "-C", home + "/config", "-u", home + "/urls", "-c", home + "/cache.db", "-x", "reload"],
        environment: environment)
      #expect(reload.status == 0, "\(reload.errors)")
      let found = try await Self.rows(
        home + "/cache.db", "select title, pubDate, enclosure_url, enclosure_type from rss_item")
      #expect(found == ["\(Self.title)|\(Self.moment)|\(enclosure)|audio/mpeg"])
      // podboat draws on a terminal; it ends with its download, or when it is told to.
      let copy = home + "/copy.mp3"
      let file = try Data(contentsOf: URL(filePath: folder + "/edition-2025-09-05.mp3"))
      _ = try await Program.run(
        "script", ["-qec", "podboat -a -C \(home)/config -q \(home)/queue", "/dev/null"],
        environment: environment
      ) { program in
        _ = try await program.wait { files.contents(atPath: copy)?.count == file.count }
        program.send(SIGTERM)
      }
      #expect(files.contents(atPath: copy) == file)
    }
  }

  @Test("chapters and transcript are found where the feed says, of the type it says")
  func companions() async throws {
    try await Self.served { feed, folder, _ in
      let text = try await Answer.fetch(feed).text
      let found = try await XMLReaders.python(
        text,
        """
        [root.find('.//podcast:%s' % name, ns).get(key) for name in ('chapters', 'transcript') for key in ('url', 'type')]
        """)
      for (index, file) in ["chapters.json", "text/edition.vtt"].enumerated() {
        let answer = try await Answer.fetch(found[index * 2])
        #expect(answer.status == 200)
        #expect(answer.fields["content-type"]?.hasPrefix(found[index * 2 + 1]) ?? false)
        #expect(Data(answer.body) == FileManager.default.contents(atPath: folder + "/" + file))
      }
    }
  }

  @Test("VLC plays the playlist from its first track to its last")
  func vlc() async throws {
    // VLC does not run as root, and others do not see every temporary folder.
    let folder = try TemporaryFolder()
    let copy = folder.path + "/edition"
    let made = try await Program.run(
      "/bin/sh",
      [
        "-c", "cp -rL \"$0\" \"$1\" && mkdir \"$2\" && chmod -R a+rwX \"$2\" \"$1\"",
        PublishedEdition.current.folder,
      ]
        + [copy, folder.path + "/home"])
    #expect(made.status == 0, "\(made.errors)")
    let vlc = [
      "cvlc", "-I", "dummy", "--no-dbus", "--aout=dummy", "-vv", "--play-and-exit", "--no-video", "--rate",
      "16",
      copy + "/edition.m3u8",
    ]
    let home: [String: String?] = ["HOME": folder.path + "/home", "XDG_RUNTIME_DIR": folder.path + "/home"]
    let run =
      geteuid() == 0
      ? try await Program.run(
        "setpriv", ["--reuid=nobody", "--regid=nogroup", "--clear-groups"] + vlc, environment: home)
      : try await Program.run(vlc[0], Array(vlc.dropFirst()), environment: home)
    let opened = run.errors.split(separator: "\n").filter { $0.contains("successfully opened") }
    let tracks = try PublishedEdition.current.manifest().tracks.map { $0.audio[0].file }
    #expect(opened.count == tracks.count + 1, "the list and its tracks")
    for track in tracks {
      #expect(opened.contains { $0.contains("/\(track)'") }, "\(track)")
    }
    #expect(run.errors.contains("end of playlist, exiting"))
  }

  @Test("mpd shows the cue sheet's tracks with their titles and times, and plays one")
  func mpd() async throws {
    let folder = try TemporaryFolder()
    let root = folder.path
    let files = FileManager.default
    try files.createDirectory(atPath: root + "/music", withIntermediateDirectories: true)
    try files.copyItem(atPath: PublishedEdition.current.folder, toPath: root + "/music/edition")
    let socket = root + "/socket"
    try folder.write(
      """
      music_directory "\(root)/music"
      db_file "\(root)/database"
      bind_to_address "\(socket)"
      log_file "\(root)/log"
      filesystem_charset "UTF-8"
      audio_output {
        type "null"
        name "none"
      }

      """, as: "mpd.conf")
    let manifest = try PublishedEdition.current.manifest()
    let run = try await Program.run("mpd", ["--no-daemon", root + "/mpd.conf"]) { program in
      defer { program.send(SIGTERM) }
      let isThere = try await program.wait { files.fileExists(atPath: socket) }
      #expect(isThere)
      func mpc(_ arguments: String...) async throws -> [String] {
        let result = try await Program.run("mpc", arguments, environment: ["MPD_HOST": socket])
        #expect(result.status == 0, "\(arguments): \(result.errors)")
        return result.output.split(separator: "\n").map(String.init)
      }
      _ = try await mpc("update", "--wait")
      let listed = try await mpc("listall")
      #expect(listed.filter { $0.hasPrefix("edition/edition.cue/track") }.count == manifest.chapters.count)
      for (index, chapter) in manifest.chapters.enumerated() {
        _ = try await mpc("add", "edition/edition.cue/track000\(index + 1)")
        _ = try await mpc("play", "\(index + 1)")
        let current = try await mpc("-f", "%title% / %artist% / %time%", "current")
        let end = index + 1 < manifest.chapters.count ? manifest.chapters[index + 1].start : nil
        let whole = try #require(manifest.tracks.last.map { $0.start + $0.timeline.length })
        // mpd rounds to the nearest second.
        let seconds = ((end ?? whole) - chapter.start + 11025) / 22050
        #expect(
          current == [
            "\(chapter.title) / Blauthaler Zeitung / \(seconds / 60):\(seconds % 60 < 10 ? "0" : "")\(seconds % 60)"
          ])
      }
    }
    #expect(run.status == 0, "\(run.errors)")
  }
}

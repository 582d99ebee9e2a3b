import FoundationEssentials
import Glibc
import TestSupport
import Testing

/// The server as a client on the network meets it.
@Suite("Serving files")
struct RequestTests {
  /// A folder as editions lie in it, with what must not be reached beside it.
  static func makeFolder(in root: borrowing TemporaryFolder) throws -> String {
    try root.write("secret", as: "secret.txt")
    try root.write("secret", as: "Output-more/secret.txt")
    for (name, text) in files {
      try root.write(text, as: "Output/" + name)
    }
    let output = root.path + "/Output"
    let files = FileManager.default
    for (name, target) in [
      ("latest", "2025-09-05"), ("out", ".."), ("file", "../secret.txt"), ("more", "../Output-more"),
      ("absolute", "\(root.path)/secret.txt"), ("hidden.txt", ".lock"), ("loop", "loop"),
      ("inner", "\(output)/2025-09-05"),
    ] {
      try files.createSymbolicLink(atPath: output + "/" + name, withDestinationPath: target)
    }
    mkfifo(output + "/pipe", 0o644)
    return output
  }

  static let files = [
    "index.html": "<title>Ausgaben</title>", "feed.xml": "<rss/>", "feed-sport.xml": "<rss/>",
    ".lock": "secret", ".building-2025-09-06/edition.json": "secret",
    "2025-09-05/index.html": "<title>Eine</title>",
    "2025-09-05/digits.txt": "0123456789", "2025-09-05/chapters.json": "{}", "2025-09-05/edition.json": "{}",
    "2025-09-05/publication.json": "{}", "2025-09-05/edition.m3u8": "#EXTM3U",
    "2025-09-05/edition.xspf": "<playlist/>",
    "2025-09-05/edition.cue": "", "2025-09-05/edition.vtt": "WEBVTT", "2025-09-05/a.mp3": "x",
    "2025-09-05/a.opus": "x",
    "2025-09-05/a.ogg": "x", "2025-09-05/a.flac": "x", "2025-09-05/a.wav": "x", "2025-09-05/a.m4b": "x",
    "2025-09-05/player.css": "x", "2025-09-05/player.js": "x", "2025-09-05/cover.jpg": "x",
    "2025-09-05/a.xyz": "x",
    "2025-09-05/SHA256SUMS": "x", "2025-09-05/tracks/01.mp3": "x",
  ]

  /// Serves the folder for the length of `work`.
  static func served(_ work: @Sendable (String) async throws -> Void) async throws {
    let root = try TemporaryFolder()
    let result = try await ServedFolder.run(try makeFolder(in: root), work)
    #expect(result.status == 0, "\(result.errors)")
  }

  @Test("every file has its type, a tag, a date, and is not to be guessed at")
  func types() async throws {
    let types = [
      "index.html": "text/html; charset=utf-8", "feed.xml": "application/rss+xml; charset=utf-8",
      "feed-sport.xml": "application/rss+xml; charset=utf-8",
      "2025-09-05/digits.txt": "text/plain; charset=utf-8",
      "2025-09-05/chapters.json": "application/json+chapters; charset=utf-8",
      "2025-09-05/edition.json": "application/json; charset=utf-8",
      "2025-09-05/publication.json": "application/ld+json; charset=utf-8",
      "2025-09-05/edition.m3u8": "audio/mpegurl; charset=utf-8",
      "2025-09-05/edition.xspf": "application/xspf+xml; charset=utf-8",
      "2025-09-05/edition.cue": "application/x-cue; charset=utf-8",
      "2025-09-05/edition.vtt": "text/vtt; charset=utf-8", "2025-09-05/a.mp3": "audio/mpeg",
      "2025-09-05/a.opus": "audio/ogg", "2025-09-05/a.ogg": "audio/ogg", "2025-09-05/a.flac": "audio/flac",
      "2025-09-05/a.wav": "audio/wav", "2025-09-05/a.m4b": "audio/mp4",
      "2025-09-05/player.css": "text/css; charset=utf-8",
      "2025-09-05/player.js": "text/javascript; charset=utf-8",
      "2025-09-05/cover.jpg": "image/jpeg", "2025-09-05/a.xyz": "application/octet-stream",
      "2025-09-05/SHA256SUMS": "text/plain; charset=utf-8",
    ]
    try await Self.served { address in
      for (name, type) in types {
        let answer = try await Answer.fetch(address + name)
        #expect(answer.status == 200, "\(name)")
        #expect(answer.text == Self.files[name], "\(name)")
        #expect(answer.fields["content-type"] == type, "\(name)")
        #expect(answer.fields["content-length"] == "\(Self.files[name]?.utf8.count ?? -1)")
        #expect(answer.fields["x-content-type-options"] == "nosniff")
        #expect(answer.fields["accept-ranges"] == "bytes")
        #expect(answer.fields["etag"]?.hasPrefix("\"") ?? false)
        #expect(answer.fields["last-modified"]?.hasSuffix(" GMT") ?? false)
        #expect(answer.fields["date"]?.hasSuffix(" GMT") ?? false)
      }
    }
  }

  @Test("a folder is its page, and is found without its slash; latest is an edition like any other")
  func folders() async throws {
    try await Self.served { address in
      #expect(try await Answer.fetch(address).text == Self.files["index.html"])
      #expect(try await Answer.fetch(address + "latest/").text == Self.files["2025-09-05/index.html"])
      #expect(try await Answer.fetch(address + "inner/digits.txt").text == "0123456789")
      let moved = try await Answer.fetch(address + "latest")
      #expect(moved.status == 301)
      #expect(moved.fields["location"] == "/latest/")
      #expect(try await Answer.fetch(address + "latest", ["-L"]).text == Self.files["2025-09-05/index.html"])
      #expect(try await Answer.fetch(address + "latest/digits.txt?a=../../secret.txt").text == "0123456789")
      #expect(try await Answer.fetch(address + "%6catest/%64igits.txt").text == "0123456789")
      #expect(
        try await Answer.fetch(address + "2025-09-05/tracks/").status == 404, "no page, and no list either")
    }
  }

  /// What is asked for, with everything that has ever led out of a folder.
  static let strange = [
    "../secret.txt", "%2e%2e/secret.txt", "..%2fsecret.txt", "%2e%2e%2fsecret.txt", "..%5csecret.txt",
    "..\\secret.txt",
    "latest/../../secret.txt", "latest/%2e%2e/%2e%2e/secret.txt", "./secret.txt", "latest/./digits.txt",
    "out/secret.txt",
    "out/", "file", "more/secret.txt", "absolute", "loop", "loop/", "hidden.txt", ".lock", "%2elock",
    ".building-2025-09-06/edition.json", "latest//digits.txt", "/secret.txt", "//etc/passwd",
    "%2fetc%2fpasswd",
    "index.html%00.mp3", "index.html%00", "%00", "%", "%4", "%zz", "%c0%ae%c0%ae/secret.txt", "%ff",
    "a%0d%0ab",
    "digits.txt/", "index.html/", "index.html/x", "pipe", "nothing", String(repeating: "a", count: 300),
    "...", "....//secret.txt", "~root", "%252e%252e/secret.txt", "file:///etc/passwd",
  ]

  @Test("nothing outside the folder, hidden in it or no file is ever served, however it is asked for")
  func outside() async throws {
    try await Self.served { address in
      for path in Self.strange {
        for method in ["GET", "HEAD"] {
          let answer = try await Answer.fetch(address + path, method == "HEAD" ? ["-I"] : [])
          #expect(answer.status == 404, "\(method) \(path): \(answer.status)")
          #expect(!answer.text.contains("secret") && !answer.text.contains("root:"), "\(path)")
        }
      }
      #expect(try await Answer.fetch(address + "index.html").status == 200, "it still answers")
    }
  }

  @Test("only GET and HEAD are answered", arguments: ["POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE"])
  func methods(method: String) async throws {
    try await Self.served { address in
      let answer = try await Answer.fetch(address + "index.html", ["-X", method, "-d", "x"])
      #expect(answer.status == 405)
      #expect(answer.fields["allow"] == "GET, HEAD")
    }
  }
}

/// What a file is, told by its name: the value of Content-Type.
enum MediaTypeTable {
  /// The type of the file called `name`.
  static func type(of name: String) -> String {
    if let type = whole[name] { return type }
    let ending = name.split(separator: ".").last.map { $0.lowercased() } ?? ""
    if ending == "xml", name.hasPrefix("feed") { return "application/rss+xml; charset=utf-8" }
    return endings[ending] ?? "application/octet-stream"
  }

  /// Files whose name says more than its ending.
  private static let whole = [
    "chapters.json": "application/json+chapters; charset=utf-8",
    "publication.json": "application/ld+json; charset=utf-8",
    "SHA256SUMS": "text/plain; charset=utf-8",
  ]

  private static let endings = [
    "mp3": "audio/mpeg", "opus": "audio/ogg", "ogg": "audio/ogg", "oga": "audio/ogg", "flac": "audio/flac",
    "wav": "audio/wav", "m4a": "audio/mp4", "m4b": "audio/mp4",
    "vtt": "text/vtt; charset=utf-8", "m3u8": "audio/mpegurl; charset=utf-8",
    "xspf": "application/xspf+xml; charset=utf-8", "cue": "application/x-cue; charset=utf-8",
    "html": "text/html; charset=utf-8", "css": "text/css; charset=utf-8",
    "js": "text/javascript; charset=utf-8",
    "json": "application/json; charset=utf-8", "xml": "application/xml; charset=utf-8",
    "txt": "text/plain; charset=utf-8", "epub": "application/epub+zip", "zip": "application/zip",
    "jpg": "image/jpeg", "jpeg": "image/jpeg", "png": "image/png", "svg": "image/svg+xml; charset=utf-8",
    "webp": "image/webp", "ico": "image/vnd.microsoft.icon",
  ]
}

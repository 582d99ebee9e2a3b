import FoundationEssentials

/// Independent programs that read an audio file back.
public enum AudioReaders {
  /// What a reader found in a file.
  public struct Finding: Codable, Hashable, Sendable {
    /// A chapter.
    public struct Mark: Codable, Hashable, Sendable {
      /// Where it begins, in milliseconds.
      public let start: Int
      /// Its title.
      public let title: String

      /// A chapter that begins at `start`.
      public init(start: Int, title: String) {
        self.start = start
        self.title = title
      }
    }

    /// The length in seconds.
    public let seconds: Double
    /// The tags, under the reader's own names.
    public let tags: [String: String]
    /// The chapters.
    public let chapters: [Mark]
  }

  /// What ffprobe finds.
  public static func ffprobe(_ path: String) async throws -> Finding {
    let result = try await Program.run(
      "ffprobe", ["-v", "error", "-show_format", "-show_streams", "-show_chapters", "-of", "json", path])
    struct Output: Decodable {
      struct Format: Decodable {
        let duration: String
        let tags: [String: String]?
      }
      struct Stream: Decodable {
        let tags: [String: String]?
      }
      struct Chapter: Decodable {
        let start_time: String
        let tags: [String: String]?
      }
      let format: Format
      let streams: [Stream]
      let chapters: [Chapter]
    }
    let output = try JSONDecoder().decode(Output.self, from: Data(result.output.utf8))
    var tags: [String: String] = [:]
    for (name, value) in (output.format.tags ?? [:]).merging(
      output.streams.first?.tags ?? [:], uniquingKeysWith: { $1 })
    {
      tags[name.lowercased()] = value
    }
    return Finding(
      seconds: Double(output.format.duration) ?? 0, tags: tags,
      chapters: output.chapters.map {
        .init(start: Int(((Double($0.start_time) ?? -1) * 1000).rounded()), title: $0.tags?["title"] ?? "")
      })
  }

  /// What mutagen finds in an MP3, FLAC, Ogg, MP4 or WAV file.
  public static func mutagen(_ path: String) async throws -> Finding {
    let script = """
      import json, sys, mutagen
      file = mutagen.File(sys.argv[1])
      tags, chapters = {}, []
      for name, value in (file.tags or {}).items():
        if name.startswith("CHAP"):
          title = value.sub_frames.get("TIT2")
          chapters.append({"start": value.start_time, "title": str(title)})
        else:
          value = value[0] if isinstance(value, list) else value
          tags[name] = "/".join(map(str, value)) if isinstance(value, tuple) else str(value)
      for name in sorted(tags):
        if name.lower().startswith("chapter") and not name.lower().endswith("name"):
          hours, minutes, seconds = tags[name].split(":")
          start = int(hours) * 3600000 + int(minutes) * 60000 + round(float(seconds) * 1000)
          chapters.append({"start": start, "title": tags[name + "name"]})
      for chapter in getattr(file, "chapters", None) or []:
        chapters.append({"start": int(chapter.start * 1000 + 0.01), "title": chapter.title})
      chapters.sort(key=lambda chapter: chapter["start"])
      tags = {name: value for name, value in tags.items() if isinstance(value, str)}
      print(json.dumps({"seconds": file.info.length, "tags": tags, "chapters": chapters}))
      """
    let result = try await Program.run("/usr/bin/python3", ["-c", script, path])
    guard result.status == 0 else { throw ReaderFault(description: result.errors) }
    return try JSONDecoder().decode(Finding.self, from: Data(result.output.utf8))
  }

  /// What mpv finds: length and the first chapters, which it begins 50 ms early in an MP3.
  ///
  /// - Parameter count: how many chapters it is asked for.
  public static func mpv(_ path: String, chapters count: Int = 8) async throws -> Finding {
    let marks = (0..<count).map { "MARK ${=chapter-list/\($0)/time} ${chapter-list/\($0)/title}" }
    let arguments = [
      "--no-config", "--vo=null", "--ao=null", "--no-video", "--length=0.02",
      "--term-playing-msg=FOUND ${=duration}\n" + marks.joined(separator: "\n"), path,
    ]
    let result = try await Program.run("mpv", arguments)
    guard result.status == 0 else { throw ReaderFault(description: result.output + result.errors) }
    let lines = result.output.split(separator: "\n").map { $0.split(separator: " ", maxSplits: 2) }
    let found = lines.first { $0.first == "FOUND" }
    let chapters = lines.filter { $0.first == "MARK" && $0.count == 3 }.compactMap { fields in
      Double(fields[1]).map { Finding.Mark(start: Int(($0 * 1000).rounded()), title: String(fields[2])) }
    }
    return Finding(seconds: found.flatMap { Double($0[1]) } ?? 0, tags: [:], chapters: chapters)
  }

  /// The chapters that VLC finds, asked through its library: the program itself lists them nowhere.
  public static func vlc(_ path: String) async throws -> [Finding.Mark] {
    let script = """
      import ctypes, json, sys, time
      vlc = ctypes.CDLL("libvlc.so.5")
      class Chapter(ctypes.Structure):
        _fields_ = [("start", ctypes.c_int64), ("length", ctypes.c_int64), ("name", ctypes.c_char_p)]
      for name in ("libvlc_new", "libvlc_media_new_path", "libvlc_media_player_new_from_media"):
        getattr(vlc, name).restype = ctypes.c_void_p
      options = [b"--intf=dummy", b"--aout=dummy", b"--vout=dummy", b"--no-video", b"--no-dbus", b"--quiet"]
      engine = ctypes.c_void_p(vlc.libvlc_new(len(options), (ctypes.c_char_p * len(options))(*options)))
      media = ctypes.c_void_p(vlc.libvlc_media_new_path(engine, sys.argv[1].encode()))
      player = ctypes.c_void_p(vlc.libvlc_media_player_new_from_media(media))
      vlc.libvlc_media_player_play(player)
      found, last = [], time.monotonic() + 120
      while not found and time.monotonic() < last:
        time.sleep(0.02)
        list = ctypes.POINTER(ctypes.POINTER(Chapter))()
        count = vlc.libvlc_media_player_get_full_chapter_descriptions(player, 0, ctypes.byref(list))
        found = [{"start": list[index][0].start, "title": list[index][0].name.decode()}
          for index in range(max(count, 0))]
      vlc.libvlc_media_player_stop(player)
      print(json.dumps(found))
      """
    let result = try await Program.run("/usr/bin/python3", ["-c", script, path])
    guard result.status == 0 else { throw ReaderFault(description: result.errors) }
    return try JSONDecoder().decode([Finding.Mark].self, from: Data(result.output.utf8))
  }

  /// The samples that ffmpeg decodes, of the one channel.
  public static func samples(_ path: String) async throws -> [Int16] {
    let folder = try TemporaryFolder()
    let raw = folder.path + "/samples.raw"
    let result = try await Program.run(
      "ffmpeg", ["-v", "error", "-i", path, "-f", "s16le", "-acodec", "pcm_s16le", raw])
    guard result.status == 0 else { throw ReaderFault(description: result.errors) }
    let bytes = [UInt8](try Data(contentsOf: URL(filePath: raw)))
    return stride(from: 0, to: bytes.count - 1, by: 2).map {
      Int16(bitPattern: UInt16(bytes[$0]) | UInt16(bytes[$0 + 1]) << 8)
    }
  }

  /// The most samples at full scale in a row.
  public static func longestCut(in samples: [Int16]) -> Int {
    var (run, longest) = (0, 0)
    for sample in samples {
      run = sample == .max || sample == .min ? run + 1 : 0
      longest = max(longest, run)
    }
    return longest
  }

  /// The integrated loudness (LUFS) and true peak (dBTP) that ffmpeg's ebur128 filter measures.
  public static func loudness(_ path: String) async throws -> (integrated: Double, truePeak: Double) {
    let result = try await Program.run(
      "ffmpeg", ["-nostats", "-i", path, "-filter_complex", "ebur128=peak=true", "-f", "null", "-"])
    func last(_ name: String) -> Double {
      let line = result.errors.split(separator: "\n").last { $0.contains(name) } ?? ""
      return line.split(separator: " ").compactMap { Double($0) }.last ?? .nan
    }
    return (last("I:  "), last("Peak:"))
  }
}

/// A reader that could not read.
public struct ReaderFault: Error, CustomStringConvertible {
  /// What it said.
  public let description: String

  /// A reader that ended with a fault.
  public init(description: String) {
    self.description = description
  }
}

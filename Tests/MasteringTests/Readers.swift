import FoundationEssentials
import TestSupport
import Testing

/// What ffprobe finds in a file.
struct Probe: Decodable {
  struct Format: Decodable { let tags: [String: String]? }
  struct Stream: Decodable {
    let sampleRate: String?
    let channels: Int?
    let tags: [String: String]?
  }
  struct Chapter: Decodable {
    let startTime: String
    let tags: [String: String]?
  }
  let format: Format
  let streams: [Stream]
  let chapters: [Chapter]

  static func read(_ path: String) async throws -> Probe {
    let result = try await Program.run(
      "ffprobe", ["-v", "error", "-of", "json", "-show_format", "-show_streams", "-show_chapters", path])
    #expect(result.errors == "")
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    return try decoder.decode(Probe.self, from: Data(result.output.utf8))
  }

  /// The tags by their names in lower case, of the file or, in Ogg, of its stream.
  var tags: [String: String] {
    let all = (format.tags ?? [:]).merging(streams.first?.tags ?? [:]) { first, _ in first }
    return Dictionary(all.map { ($0.key.lowercased(), $0.value) }) { first, _ in first }
  }

  /// Title and start in whole milliseconds of each chapter.
  var marks: [String] {
    chapters.map { chapter in
      let milliseconds = Int(((Double(chapter.startTime) ?? -1) * 1000 + 0.01).rounded(.down))
      return "\(milliseconds) \(chapter.tags?["title"] ?? "")"
    }
  }
}

/// What ffmpeg hears.
enum Listener {
  /// Integrated loudness in LUFS and true peak in dBTP by ffmpeg's own meter.
  static func loudness(of path: String) async throws -> (integrated: Double, truePeak: Double) {
    let result = try await Program.run(
      "ffmpeg", ["-hide_banner", "-nostats", "-i", path, "-af", "ebur128=peak=true", "-f", "null", "-"])
    let lines = result.errors.split(separator: "\n").map { $0.split(separator: " ") }
    let integrated = try #require(lines.last { $0.first == "I:" && $0.count == 3 })
    let peak = try #require(lines.last { $0.first == "Peak:" })
    return (try #require(Double(integrated[1])), try #require(Double(peak[1])))
  }

  /// Every sample of the file, 1 for full scale.
  static func samples(of path: String) async throws -> [Float] {
    let raw = path + ".f32"
    let result = try await Program.run("ffmpeg", ["-v", "error", "-y", "-i", path, "-f", "f32le", raw])
    try #require(result.status == 0, "\(result.errors)")
    let bytes = try Data(contentsOf: URL(filePath: raw))
    return bytes.withUnsafeBytes { buffer in
      stride(from: 0, to: buffer.count - 3, by: 4).map {
        Float(bitPattern: UInt32(littleEndian: buffer.loadUnaligned(fromByteOffset: $0, as: UInt32.self)))
      }
    }
  }

  /// The tags and chapters that mutagen reads, one a line.
  static func mutagen(_ path: String) async throws -> [String] {
    let script = """
      import sys, mutagen
      f = mutagen.File(sys.argv[1])
      for key, value in sorted(f.tags.items()) if hasattr(f.tags, 'getall') or type(f.tags).__name__ == 'MP4Tags' else sorted(f.tags):
        if key.startswith('CHAP:'):
          print(value.start_time, value.sub_frames['TIT2'].text[0])
        elif key.startswith('CTOC:'):
          print('CTOC', len(value.child_element_ids), value.flags.__index__())
        elif hasattr(value, 'text'):
          print(key, value.text[0])
        elif isinstance(value, list):
          print(key, value[0])
        else:
          print(key, value)
      """
    let result = try await Program.run("/usr/bin/python3", ["-c", script, path])
    try #require(result.status == 0, "\(result.errors)")
    return result.output.split(separator: "\n").map(String.init)
  }
}

import FoundationEssentials
import TestSupport
import Testing

/// What ffprobe says of a picture.
struct Picture: Hashable {
  let format: String
  let width: Int
  let height: Int

  static func read(_ bytes: [UInt8]) async throws -> Picture {
    let folder = try TemporaryFolder()
    let path = try folder.write(Data(bytes), as: "picture")
    let result = try await Program.run(
      "ffprobe",
      ["-v", "error", "-show_entries", "stream=codec_name,width,height", "-of", "csv=p=0", path])
    #expect(result.errors == "")
    let fields = result.output.split(whereSeparator: { $0 == "," || $0 == "\n" }).map(String.init)
    try #require(fields.count == 3, "\(result.output)")
    return Picture(format: fields[0], width: Int(fields[1]) ?? 0, height: Int(fields[2]) ?? 0)
  }

  /// A picture by ffmpeg's own generator `source`.
  static func make(
    _ source: String, in folder: String, as name: String, _ options: [String] = []
  ) async throws -> [UInt8] {
    let path = "\(folder)/\(name)"
    let result = try await Program.run(
      "ffmpeg", ["-v", "error", "-f", "lavfi", "-i", source, "-frames:v", "1"] + options + [path])
    try #require(result.status == 0, "\(result.errors)")
    return [UInt8](try Data(contentsOf: URL(filePath: path)))
  }
}

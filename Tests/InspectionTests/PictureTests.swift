import EditionModel
import FoundationEssentials
import Glibc
import Inspection
import TestSupport
import Testing

/// The pictures against what a sound engineer would see, read back by ffmpeg.
@Suite("Pictures of a sound")
struct PictureTests {
  /// A picture as ffmpeg decodes it: red, green, blue and opacity of each pixel.
  struct Decoded {
    let width: Int
    let height: Int
    let bytes: [UInt8]

    func pixel(_ x: Int, _ y: Int) -> [Int] {
      let place = (y * width + x) * 4
      return bytes[place..<(place + 4)].map(Int.init)
    }

    /// How bright a pixel is (ITU-R BT.601).
    func brightness(_ x: Int, _ y: Int) -> Int {
      let pixel = pixel(x, y)
      return (pixel[0] * 299 + pixel[1] * 587 + pixel[2] * 114) / 1000
    }
  }

  static func decoded(_ picture: Picture) async throws -> Decoded {
    let folder = try TemporaryFolder()
    let path = try folder.write(Data(try picture.png()), as: "picture.png")
    let size = try await Program.run(
      "ffprobe", ["-v", "error", "-show_entries", "stream=width,height", "-of", "csv=p=0", path])
    let numbers = size.output.split(whereSeparator: { $0 == "," || $0 == "\n" }).compactMap { Int($0) }
    let raw = folder.path + "/picture.raw"
    let result = try await Program.run(
      "ffmpeg", ["-v", "error", "-i", path, "-f", "rawvideo", "-pix_fmt", "rgba", raw])
    try #require(result.status == 0 && numbers.count == 2, "\(result.errors)")
    return Decoded(
      width: numbers[0], height: numbers[1], bytes: [UInt8](try Data(contentsOf: URL(filePath: raw))))
  }

  @Test("a tone is a line at the row of its frequency", arguments: [22_050, 48_000], [500.0, 3_000, 9_000])
  func tone(hertz: Int, frequency: Double) async throws {
    let folder = try TemporaryFolder()
    let path = try await TestSound.tone(frequency, hertz: hertz, seconds: 2, level: 0.5, in: folder.path)
    let analysis = try SoundAnalysis.make(of: path, length: 2 * hertz)
    let picture = try await Self.decoded(analysis.spectrogram)
    #expect(picture.width == 1200 && picture.height == 256)
    let wanted = 255 - Int(frequency / (Double(hertz) / 2) * 256)
    for x in [100, 600, 1100] {
      let rows = (0..<256).map { picture.brightness(x, $0) }
      let brightest = try #require(rows.indices.max { rows[$0] < rows[$1] })
      #expect(abs(brightest - wanted) <= 1, "column \(x)")
      // A window's lobes are narrow: a little beside the tone it is dark.
      #expect(
        rows[min(255, wanted + 12)] < rows[brightest] / 3 && rows[max(0, wanted - 12)] < rows[brightest] / 3)
    }
  }

  @Test("where a tone begins and ends is seen, however long the file is", arguments: [1, 90])
  func edges(seconds: Int) async throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/half.wav"
    let result = try await Program.run(
      "sox",
      [
        "-r", "22050", "-n", "-c", "1", "-b", "16", path, "synth", "\(Double(seconds) / 2)", "sine", "1000",
        "vol",
        "0.5", "pad", "0", "\(Double(seconds) / 2)",
      ])
    try #require(result.status == 0, "\(result.errors)")
    let analysis = try SoundAnalysis.make(of: path, length: seconds * 22_050)
    let picture = try await Self.decoded(analysis.spectrogram)
    let row = 255 - Int(1000.0 / 11_025 * 256)
    // Half a window of 46 ms lies on either side of the edge.
    let blur = 1 + 1200 * 30 / (seconds * 1000)
    #expect(picture.brightness(599 - blur, row) > 150)
    #expect(picture.brightness(600 + blur, row) < 40)
    let waveform = try await Self.decoded(analysis.waveform)
    #expect(waveform.width == 1200 && waveform.height == 160)
    #expect(waveform.pixel(598, 70)[3] == 255, "the tone reaches half of full scale: rows 40 to 120")
    #expect(waveform.pixel(598, 36)[3] == 0 && waveform.pixel(602, 70)[3] == 0)
  }

  @Test("the scale rises evenly in brightness, from black to white")
  func scale() async throws {
    let picture = try await Self.decoded(SoundAnalysis.scale)
    #expect(picture.width == 256 && picture.height == 1)
    let levels = (0..<256).map { picture.brightness($0, 0) }
    #expect(levels[0] == 0 && levels[255] == 255)
    #expect(zip(levels, levels.dropFirst()).allSatisfy { $0 <= $1 + 1 })
    #expect(levels.enumerated().allSatisfy { abs($0.offset - $0.element) <= 12 })
  }
}

import EditionModel
import FoundationEssentials
import Inspection
import TestSupport
import Testing

/// The numbers against SoX and ffmpeg.
@Suite("What is measured on a sound", .edition("mp3,wav"))
struct MeasurementTests {
  private static var files: [String] {
    get throws {
      let place = PublishedEdition.current
      let manifest = try place.manifest()
      return (manifest.audio + manifest.items[0].audio).map { place.folder + "/" + $0.file }
    }
  }

  @Test("loudness and true peak are ffmpeg's, in every format")
  func loudness() async throws {
    for path in try Self.files {
      let sound = try SoundAnalysis.make(of: path, length: 1 << 20).measurement
      let found = try await AudioReaders.loudness(path)
      #expect(abs(try #require(sound.loudness) - found.integrated) <= 0.1, "\(path)")
      #expect(abs(try #require(sound.truePeak) - found.truePeak) <= 0.2, "\(path)")
    }
  }

  @Test("the loudness range of a sound that swells and fades is ffmpeg's")
  func range() async throws {
    let folder = try TemporaryFolder()
    let path = try await TestSound.make(
      ["synth", "120", "sine", "500", "tremolo", "0.03", "80", "vol", "0.3"], in: folder.path)
    let sound = try SoundAnalysis.make(of: path, length: 120 * 22_050).measurement
    let text = try await Program.run(
      "ffmpeg", ["-nostats", "-i", path, "-filter_complex", "ebur128", "-f", "null", "-"]
    ).errors
    let line = try #require(text.split(separator: "\n").last { $0.contains("LRA:  ") })
    let range = try #require(line.split(separator: " ").compactMap { Double($0) }.last)
    #expect(abs(try #require(sound.range) - range) <= 0.3 && range > 5)
  }

  @Test("the short-term loudness is ffmpeg's, second by second")
  func shortTerm() async throws {
    let path = try #require(try Self.files.first { $0.hasSuffix(".wav") })
    let sound = try SoundAnalysis.make(of: path, length: 1 << 20).measurement
    let text = try await Program.run(
      "ffmpeg",
      [
        "-v", "error", "-i", path, "-filter_complex",
        "ebur128=metadata=1,ametadata=print:key=lavfi.r128.S:file=-", "-f", "null", "-",
      ]
    ).output
    // One value every 100 ms; that of a second's end is the tenth, the twentieth …
    let values = text.split(separator: "\n").filter { $0.hasPrefix("lavfi.r128.S=") }
      .compactMap { Double($0.dropFirst(13)) }
    let seconds = stride(from: 9, to: values.count, by: 10).map { values[$0] }
    var compared = 0
    for (found, told) in zip(sound.shortTerm, seconds) {
      guard let found else { continue }
      #expect(abs(found - told) <= 0.2)
      compared += 1
    }
    #expect(compared > 5)
  }

  @Test("every silence is one to ffmpeg, with the same start and the same end")
  func silences() async throws {
    for path in try Self.files {
      let sound = try SoundAnalysis.make(of: path, length: 1 << 20).measurement
      // Of whole numbers ffmpeg takes the threshold's whole part: 33 is the first that is over a thousandth of full scale.
      let noise = path.hasSuffix(".wav") ? 0.00102 : 0.001
      let text = try await Program.run(
        "ffmpeg",
        ["-nostats", "-i", path, "-af", "silencedetect=noise=\(noise):duration=0.1", "-f", "null", "-"]
      ).errors
      func numbers(_ name: String) -> [Double] {
        text.split(whereSeparator: \.isNewline).flatMap { line in
          let words = line.split(separator: " ")
          return words.indices.dropLast().filter { words[$0] == name }.compactMap { Double(words[$0 + 1]) }
        }
      }
      let (starts, ends) = (numbers("silence_start:"), numbers("silence_end:"))
      let found = sound.silences
      try #require(abs(found.count - starts.count) <= 1 && !found.isEmpty, "\(path)")
      for (silence, (start, end)) in zip(found, zip(starts, ends)) {
        #expect(abs(sound.seconds(silence.start) - start) < 0.002, "\(path)")
        #expect(abs(sound.seconds(silence.end) - end) < 0.002, "\(path)")
      }
    }
  }

  @Test("clipping is found where SoX made it, and counted as long as it is")
  func clipping() async throws {
    let folder = try TemporaryFolder()
    let path = try await TestSound.make(
      ["synth", "1", "sine", "100", "vol", "0.5", ":", "synth", "1", "sine", "100", "vol", "2"],
      in: folder.path)
    let sound = try SoundAnalysis.make(of: path, length: 44_100).measurement
    // Each of the 200 half waves of the second second lies above full scale for a third of its time.
    try #require((0..<2).contains(abs(sound.clippingCount - 200)))
    let first = try #require(sound.clippings.first)
    #expect((1.0...1.01).contains(sound.seconds(first.start)))
    #expect(sound.clippings.allSatisfy { (70...76).contains($0.length.value) })
    let clean = try await TestSound.tone(100, seconds: 1, level: 0.9, in: folder.path)
    #expect(try SoundAnalysis.make(of: clean, length: 22_050).measurement.clippingCount == 0)
  }

  @Test("an offset is that of SoX, and silence has neither loudness nor peak")
  func offset() async throws {
    let folder = try TemporaryFolder()
    let path = try await TestSound.make(
      ["synth", "1", "sine", "100", "vol", "0.5", "dcshift", "0.1"], in: folder.path)
    #expect(abs(try SoundAnalysis.make(of: path, length: 22_050).measurement.offset - 0.1) < 0.001)
    let silent = try await TestSound.make(["trim", "0", "2"], in: folder.path)
    let sound = try SoundAnalysis.make(of: silent, length: 44_100).measurement
    #expect(sound.loudness == nil && sound.truePeak == nil && sound.offset == 0)
    #expect(sound.silences.map(\.length.value) == [44_100])
  }

  @Test("a file that breaks off is measured as far as it goes; one that is none is told")
  func broken() async throws {
    let folder = try TemporaryFolder()
    let text = try folder.write("Das ist kein Ton.", as: "text.mp3")
    #expect(throws: (any Error).self) { try SoundAnalysis.make(of: text, length: 100) }
    let path = try await TestSound.tone(1000, seconds: 1, level: 0.5, in: folder.path)
    let bytes = try Data(contentsOf: URL(filePath: path))
    let half = try folder.write(bytes.prefix(bytes.count / 2), as: "half.wav")
    let sound = try SoundAnalysis.make(of: half, length: 22_050).measurement
    #expect((10_000...11_100).contains(sound.samples.value))
  }
}

import EditionModel
import Inspection

/// One audio file on the page of an inspection.
struct InspectionFileView {
  struct Tick {
    let place: String
    let label: String
    let anchor: String
  }

  struct Curve {
    let points: String
  }

  struct Chapter {
    let time: String
    let listen: String
    let title: String
    let planned: String
    let measured: String
  }

  struct Silences {
    let range: String
    let count: Int
  }

  let anchor: String
  let title: String
  let file: String
  let listen: String
  let facts: String
  let isDecoded: Bool
  let waveform: String
  let spectrogram: String
  let waveformText: String
  let spectrogramText: String
  let ticks: [Tick]
  let marks: [Tick]
  let curves: [Curve]
  let level: String
  let figures: [InspectionFigure]
  let chapters: [Chapter]
  let hasChapters: Bool
  let silences: [Silences]
  let longest: String?
  let longestTime: String
  let longestLink: String

  /// The id of the section of the `index`th file.
  static func anchor(_ index: Int) -> String { "file-\(index + 1)" }

  init(_ inspection: FileInspection, index: Int, address: String) {
    let audio = inspection.audio
    let sound = inspection.sound
    let rate = sound?.rate ?? audio.sampleRate
    let seconds = Double(audio.samples.value) / Double(max(1, audio.sampleRate.hertz))
    func time(_ position: SampleCount) -> Milliseconds { position.milliseconds(at: rate) }
    anchor = Self.anchor(index)
    title = inspection.title
    file = audio.file
    listen = InspectionTime.listen(address, audio, at: nil)
    facts =
      "\(audio.format.rawValue.uppercased()), \(audio.sampleRate.hertz) Hz, "
      + "\(InspectionTime.clock(seconds: seconds)), \(audio.bytes) bytes"
    isDecoded = sound != nil
    waveform = InspectionPage.waveform(index)
    spectrogram = InspectionPage.spectrogram(index)
    waveformText =
      "Waveform: true peak \(InspectionTime.number(sound?.truePeak)) dBTP, "
      + InspectionView.counted(sound?.clippingCount ?? 0, "clipped place")
    spectrogramText = "Spectrogram from 0 to \(Decimal.text(Double(rate.hertz) / 2000)) kHz"
    ticks = Self.ticks(seconds)
    marks = inspection.chapters.map {
      Tick(
        place: InspectionTime.percent(Double(time($0.start).value) / 1000, of: seconds), label: "", anchor: ""
      )
    }
    curves = LoudnessCurveView.curves(sound?.shortTerm ?? [], seconds: seconds)
    level = LoudnessCurveView.height(of: sound?.loudness)
    figures = Self.figures(of: inspection)
    chapters = inspection.chapters.map { chapter in
      Chapter(
        time: InspectionTime.clock(time(chapter.start)),
        listen: InspectionTime.listen(address, audio, at: time(chapter.start)), title: chapter.title,
        planned: chapter.planned.map { "\(time($0).value) ms" } ?? "–",
        measured: "\(time(chapter.measured).value) ms")
    }
    hasChapters = !chapters.isEmpty
    silences = Self.silences(of: sound)
    longest = inspection.longest?.written.rawValue
    longestTime = inspection.longest.map { InspectionTime.clock(time($0.start)) } ?? ""
    longestLink = InspectionTime.listen(address, audio, at: inspection.longest.map { time($0.start) })
  }

  private static func figures(of inspection: FileInspection) -> [InspectionFigure] {
    guard let sound = inspection.sound else { return [] }
    let speech = inspection.rates.filter { $0.role == .body }.map { Decimal.text($0.mean) }.first
    let longestSilence = sound.silences.map { sound.seconds($0.length) }.max() ?? 0
    return [
      InspectionFigure("Loudness", InspectionTime.number(sound.loudness) + " LUFS"),
      InspectionFigure("Range", InspectionTime.number(sound.range) + " LU"),
      InspectionFigure(
        "Loudest 3 s", InspectionTime.number(sound.shortTerm.compactMap(\.self).max()) + " LUFS"),
      InspectionFigure("True peak", InspectionTime.number(sound.truePeak) + " dBTP"),
      InspectionFigure("Clipped places", "\(sound.clippingCount)"),
      InspectionFigure("Longest silence", Decimal.text(longestSilence, places: 2) + " s"),
      InspectionFigure("Body, characters/s", speech ?? "–"),
      InspectionFigure(
        "Longest sentence",
        inspection.longest.map { Decimal.text(sound.seconds($0.length)) + " s" } ?? "–"),
    ]
  }

  /// The silences by their lengths.
  private static func silences(of sound: SoundMeasurement?) -> [Silences] {
    guard let sound else { return [] }
    let limits = [0.1, 0.2, 0.3, 0.4, 0.6, 0.8, 1, 1.5, 2]
    let lengths = sound.silences.map { sound.seconds($0.length) }
    return limits.enumerated().map { index, least in
      let most = index + 1 < limits.count ? limits[index + 1] : .infinity
      return Silences(
        range: most.isFinite ? "\(least)–\(most) s" : "from \(least) s",
        count: lengths.count { least <= $0 && $0 < most })
    }
  }

  /// At most eight round times for the axis.
  private static func ticks(_ seconds: Double) -> [Tick] {
    let steps = [1, 2, 5, 10, 20, 30, 60, 120, 300, 600, 1200, 1800, 3600, 7200]
    let step = steps.first { seconds / Double($0) <= 7 } ?? 14_400
    return stride(from: step, to: Int(seconds) + 1, by: step).compactMap { second in
      // A label at the very end would stand outside.
      guard Double(second) < seconds * 0.97 else { return nil }
      return Tick(
        place: InspectionTime.percent(Double(second), of: seconds), label: GermanNumbers.clock(second),
        anchor: "")
    }
  }
}

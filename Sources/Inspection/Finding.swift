public import EditionModel

/// Something that a sound engineer should know of a file.
public struct Finding: Hashable, Sendable, Codable {
  /// How bad it is.
  public enum Weight: String, Hashable, Sendable, Codable {
    /// It must not be published so.
    case fault
    /// It should be listened to.
    case remark
  }

  /// How bad it is.
  public let weight: Weight
  /// The file it concerns.
  public let file: String
  /// Where in the file, in milliseconds; `nil` where it concerns the whole of it.
  public let time: Milliseconds?
  /// What it is.
  public let text: String

  init(_ weight: Weight, _ file: String, _ time: Milliseconds?, _ text: String) {
    self.weight = weight
    self.file = file
    self.time = time
    self.text = text
  }
}

extension Finding {
  /// Loudness may differ by this from what the manifest says, in LU: it is rounded there.
  private static let manifestTolerance = 0.1
  /// The highest true peak of a published file, in dBTP.
  private static let highestPeak = -1.0
  /// A mean of the samples beyond this, -60 dB, is an offset.
  private static let largestOffset = 0.001

  /// Format, length, loudness and peaks against the manifest and the limits.
  static func level(of plan: SoundPlan, in sound: SoundMeasurement) -> [Finding] {
    let audio = plan.audio
    var findings: [Finding] = []
    func fault(_ text: String) { findings.append(Finding(.fault, audio.file, nil, text)) }
    if sound.rate != audio.sampleRate || sound.samples != audio.samples {
      fault(
        "\(sound.samples.value) samples at \(sound.rate.hertz) Hz are decoded; the manifest says "
          + "\(audio.samples.value) at \(audio.sampleRate.hertz) Hz.")
    }
    if let found = sound.loudness, let told = audio.loudness, abs(found - told) > manifestTolerance {
      fault("Its loudness is \(Decimal.text(found)) LUFS; the manifest says \(Decimal.text(told)).")
    }
    if sound.loudness == nil, !plan.sentences.isEmpty {
      fault("Nothing is heard in it; the manifest lists sentences.")
    }
    if let peak = sound.truePeak, peak > highestPeak {
      fault("Its true peak is \(Decimal.text(peak, places: 2)) dBTP; -1 is the most.")
    }
    for clipping in sound.clippings.prefix(10) {
      findings.append(
        Finding(
          .fault, audio.file, clipping.start.milliseconds(at: sound.rate),
          "It is clipped: \(clipping.length.value) samples of full scale in a row."))
    }
    if sound.clippingCount > 10 {
      fault("It is clipped at \(sound.clippingCount) places; the first ten are listed.")
    }
    if abs(sound.offset) > largestOffset {
      findings.append(
        Finding(
          .remark, audio.file, nil,
          "It does not lie round zero: the mean of its samples is "
            + "\(Decimal.text(sound.offset * 100, places: 2)) % of full scale."))
    }
    return findings
  }
}

public import EditionModel

/// One pause as the voice profile asks for it, and as it is found in the file.
public struct PauseCheck: Hashable, Sendable, Codable {
  /// Why the sentence behind it is said.
  public let role: Role
  /// Where it begins in the file.
  public let start: SampleCount
  /// How long it should be, in samples of the file.
  public let planned: SampleCount
  /// Of that, what the voice profile asks for.
  public let nominal: Milliseconds
  /// The silence that was found there, with what is quiet at the ends of the sentences; none where there is sound.
  public let measured: SampleCount

  /// The pauses before the sentences of `plan`, in its file; those with a jingle in them are left out.
  static func all(of plan: SoundPlan, in sound: SoundMeasurement) -> [PauseCheck] {
    var end = SampleCount.zero
    var pauses: [PauseCheck] = []
    for sentence in plan.sentences {
      let begin = end
      end = sentence.end
      guard begin < sentence.start,
        !plan.jingles.contains(where: { $0.start < sentence.start && begin < $0.end })
      else { continue }
      let (from, to) = (plan.position(begin, at: sound.rate), plan.position(sentence.start, at: sound.rate))
      pauses.append(
        PauseCheck(
          role: sentence.role, start: from, planned: to - from, nominal: sentence.pause,
          measured: sound.silence(from: from, to: to)?.length ?? .zero))
    }
    return pauses
  }
}

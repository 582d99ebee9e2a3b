public import EditionModel

/// A chapter and how long it takes from its start until something is heard.
public struct ChapterCheck: Hashable, Sendable, Codable {
  /// Its title.
  public let title: String
  /// Where it begins in the file.
  public let start: SampleCount
  /// The distance to its first sound by the manifest; `nil` where nothing follows.
  public let planned: SampleCount?
  /// The silence that is found from its start on.
  public let measured: SampleCount

  /// The chapters of `plan`, in its file.
  static func all(of plan: SoundPlan, in sound: SoundMeasurement) -> [ChapterCheck] {
    let starts = (plan.sentences.map(\.start) + plan.jingles.map(\.start)).sorted()
    return plan.chapters.map { chapter in
      let start = plan.position(chapter.start, at: sound.rate)
      let index = starts.partitioningIndex { chapter.start <= $0 }
      let first = index < starts.count ? plan.position(starts[index], at: sound.rate) : nil
      return ChapterCheck(
        title: chapter.title, start: start, planned: first.map { $0 - start },
        measured: sound.silence(at: start).map { $0.end - start } ?? .zero)
    }
  }
}

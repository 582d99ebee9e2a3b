import EditionModel
import Speech

/// What was spoken of one article for a short edition, step by step.
struct BulletinPart: Sendable {
  /// The sentences of each step that have a sound; none at all where the headline has none.
  let steps: [[Take]]
  private let rounds: [Int]

  /// The sentences of `candidate`, cut out of its recording.
  init(_ candidate: BulletinCandidate, spoken: SpokenScript) {
    let takes = spoken.takes(of: candidate.script)
    let steps = candidate.steps.map { takes[$0.utterances].compactMap(\.self) }
    self.steps = steps.first?.isEmpty == false ? steps : []
    rounds = candidate.steps.map(\.round)
  }

  /// The part as the planner weighs it.
  ///
  /// - Parameters:
  ///   - rank: the article's place by importance.
  ///   - pause: the silence before the next headline.
  func item(rank: Int, before pause: Milliseconds, at rate: SampleRate) -> BulletinPlanner.Item {
    var seconds = 0
    let lengths = steps.indices.map { index in
      let before = seconds
      seconds = Self.seconds(of: steps.prefix(index + 1).flatMap(\.self), before: pause, at: rate)
      return BulletinPlanner.Item.Step(round: rounds[index], seconds: seconds - before)
    }
    return BulletinPlanner.Item(rank: rank, steps: lengths)
  }

  /// How many seconds a chapter takes in which `takes` are heard.
  static func seconds(of takes: [Take], before pause: Milliseconds, at rate: SampleRate) -> Int {
    let content = takes.enumerated().reduce(SampleCount.zero) { sum, entry in
      let (index, take) = entry
      let silence = index == 0 ? SampleCount.zero : SampleCount(take.utterance.pauseBefore, at: rate)
      return sum + silence + take.length
    }
    return SpokenScript.seconds(ofChapter: content, before: pause, at: rate)
  }
}

import EditionModel

/// What a short edition may say of one article, in the steps in which it can be said.
struct BulletinCandidate: Sendable {
  /// Utterances that are said together.
  struct Step: Hashable, Sendable {
    /// The round in which it is chosen; see `BulletinPlanner`.
    let round: Int
    /// Which utterances of the script.
    let utterances: Range<Int>
  }

  let script: Script
  let steps: [Step]

  /// The steps of `script`: the headline, then sentences, each with what must not be torn from it.
  init(_ script: Script) {
    self.script = script
    var steps: [Step] = []
    var start = 0
    for index in script.utterances.indices {
      guard Self.canEnd(after: index, from: start, in: script.utterances) else { continue }
      let role = script.utterances[start].role
      let round =
        switch role {
        case .headline: 0
        case .lead: 1
        default: (steps.last?.round ?? 0) + 1
        }
      steps.append(Step(round: round, utterances: start..<(index + 1)))
      start = index + 1
    }
    self.steps = steps
  }

  private init(_ script: Script, steps: [Step]) {
    self.script = script
    self.steps = steps
  }

  /// The same with the first `count` steps only.
  func prefix(_ count: Int) -> BulletinCandidate {
    let kept = Array(steps.prefix(count))
    let end = kept.last?.utterances.upperBound ?? 0
    return BulletinCandidate(
      Script(
        id: script.id, title: script.title, utterances: Array(script.utterances.prefix(end)),
        pauseAfter: script.pauseAfter), steps: kept)
  }

  /// About how many seconds a step takes, before anything is spoken.
  func estimate(of step: Step, charactersPerSecond: Double) -> Double {
    script.utterances[step.utterances].reduce(0) { sum, utterance in
      let pause = Double(utterance.pauseBefore.value) / 1000
      return sum + pause + Double(utterance.spoken.rawValue.count) / charactersPerSecond
    }
  }

  /// Whether one can stop listening after the utterance at `index`: not before what a colon announces, and not inside a
  /// quotation that goes on in the same paragraph.
  private static func canEnd(after index: Int, from start: Int, in utterances: [Utterance]) -> Bool {
    let next = index + 1
    guard next < utterances.count else { return true }
    let hasMore = utterances[next].block == utterances[index].block
    let said = utterances[start...index].map(\.written.rawValue).joined(separator: " ")
    let isOpen = hasMore && Quotation.isOpen(at: said)
    let announces = utterances[index].role != .headline && said.last == ":"
    return !isOpen && !announces
  }
}

/// Whether a text ends inside a quotation.
enum Quotation {
  /// Whether `text` opens a quotation that it does not close: „…“, »…« or "…".
  static func isOpen(at text: String) -> Bool {
    var low = 0
    var pointed = 0
    var straight = 0
    for character in text {
      switch character {
      case "„": low += 1
      case "“", "”": low -= 1
      case "»": pointed += 1
      case "«": pointed -= 1
      case "\"": straight += 1
      default: break
      }
    }
    return low > 0 || pointed > 0 || straight % 2 == 1
  }
}

import EditionModel

/// Which sentences are worth speaking before it is known how long each is: enough for any choice, and no more.
enum BulletinSelection {
  /// How much more than fits is spoken, as a factor.
  private static let plenty = 2.0

  /// The place of each article by importance, 0 first: its priority, else the order in which the articles were given.
  ///
  /// - Parameter articles: each with its priority and its place among the sources.
  static func ranks(of articles: [(priority: Int?, place: Int)]) -> [Int] {
    let order = articles.indices.sorted { left, right in
      func key(_ index: Int) -> (Int, Int) { (articles[index].priority ?? .max, articles[index].place) }
      return key(left) < key(right)
    }
    var ranks = articles.map { _ in 0 }
    for (rank, index) in order.enumerated() { ranks[index] = rank }
    return ranks
  }

  /// `candidates` with as many steps as are needed to fill `seconds` twice, chosen in the planner's order.
  ///
  /// - Parameters:
  ///   - ranks: the candidates' places by importance.
  ///   - speed: characters of spoken form a second.
  static func needed(
    of candidates: [BulletinCandidate], ranks: [Int], seconds: Int, speed: Double
  ) -> [BulletinCandidate] {
    let items = zip(candidates, ranks).map { candidate, rank in
      BulletinPlanner.Item(
        rank: rank, steps: candidate.steps.map { .init(round: $0.round, seconds: 0) })
    }
    var counts = candidates.map { _ in 0 }
    var sum = 0.0
    for place in BulletinPlanner.order(of: items) {
      guard sum < Double(seconds) * plenty else { break }
      let candidate = candidates[place.item]
      sum += candidate.estimate(of: candidate.steps[place.step], charactersPerSecond: speed)
      counts[place.item] += 1
    }
    return zip(candidates, counts).map { $0.prefix($1) }
  }
}

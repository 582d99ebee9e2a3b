/// Chooses what a short edition says, so that it is as long as it was meant to be.
///
/// An article is said from its beginning on, step by step: its headline, then sentence after sentence. First come the
/// headlines, the most important first, then everybody's lead, then everybody's first sentence, and so on, each where
/// it fits. What stays free in the end is closed by the least change: the least important steps give way to others
/// whose lengths fit.
struct BulletinPlanner: Sendable {
  /// One article.
  struct Item: Hashable, Sendable {
    /// Something that is said as a whole, after the steps before it or not at all.
    struct Step: Hashable, Sendable {
      /// The round in which it is chosen: 0 for headlines, 1 for leads, then sentence by sentence.
      let round: Int
      /// How much longer the bulletin is with it, in seconds.
      let seconds: Int
    }

    /// Its place by importance, 0 for the most important.
    let rank: Int
    /// The headline and what follows it; empty where nothing of the article can be spoken.
    let steps: [Step]
  }

  /// What is said.
  struct Choice: Hashable, Sendable {
    /// How many steps of each article; 0 for one that is left out.
    let steps: [Int]
    /// How much of the time stays free, in seconds.
    let free: Int
    /// Whether everything there is is said.
    let isEverything: Bool
  }

  /// What a bulletin may be too short by, in seconds, before steps are exchanged.
  static let tolerance = 4
  /// The most articles: with greeting and last words they are as many chapters as a file holds.
  static let mostItems = ChapterTitle.most - 2

  /// The time for all articles together, in seconds.
  let seconds: Int

  /// What of `items` is said.
  func choice(of items: [Item]) -> Choice {
    let order = Self.order(of: items)
    var taken = filled(items, order)
    if free(of: items, taken) > Self.tolerance {
      taken = Exchange(items: items, order: order, taken: taken, free: free(of: items, taken)).best
    }
    return Choice(
      steps: taken, free: free(of: items, taken),
      isEverything: zip(taken, items).allSatisfy { $0 == $1.steps.count })
  }

  /// A step of one of the articles.
  struct Place: Hashable {
    let item: Int
    let step: Int
  }

  /// All steps in the order in which they are chosen: by round, then by importance.
  static func order(of items: [Item]) -> [Place] {
    let places = items.indices.flatMap { item in
      items[item].steps.indices.map { Place(item: item, step: $0) }
    }
    func key(_ place: Place) -> (Int, Int, Int, Int) {
      let item = items[place.item]
      return (item.steps[place.step].round, item.rank, place.item, place.step)
    }
    return places.sorted { key($0) < key($1) }
  }

  /// The steps that fit, taken in their order.
  private func filled(_ items: [Item], _ order: [Place]) -> [Int] {
    var taken = items.map { _ in 0 }
    var left = seconds
    var count = 0
    for place in order where taken[place.item] == place.step {
      let length = items[place.item].steps[place.step].seconds
      guard length <= left, place.step > 0 || count < Self.mostItems else { continue }
      taken[place.item] += 1
      left -= length
      if place.step == 0 { count += 1 }
    }
    return taken
  }

  private func free(of items: [Item], _ taken: [Int]) -> Int {
    seconds - zip(items, taken).reduce(0) { $0 + $1.0.steps.prefix($1.1).reduce(0) { $0 + $1.seconds } }
  }
}

/// The search for the least change that fills the time: a sum of lengths that comes out, article by article.
private struct Exchange {
  let items: [BulletinPlanner.Item]
  let order: [BulletinPlanner.Place]
  let taken: [Int]
  let free: Int

  /// How far the sum may go astray on the way, in seconds.
  private static let reach = 90
  /// How many steps an article may gain or lose.
  private static let mostSteps = 8

  /// A way to say an article: how many steps, how many seconds more than now, and what the change costs.
  private struct Option {
    let steps: Int
    let seconds: Int
    let cost: Int
  }

  /// The steps of each article after the cheapest change that leaves the least time free, or at most the tolerance.
  var best: [Int] {
    let options = self.options
    let span = -Self.reach...(free + Self.reach)
    // The cheapest way to each sum, article after article.
    var costs: [Int?] = span.map { $0 == 0 ? 0 : nil }
    var ways: [[Int]] = []
    for item in items.indices {
      var next: [Int?] = span.map { _ in nil }
      var way = span.map { _ in 0 }
      for (place, cost) in costs.enumerated() {
        guard let cost else { continue }
        for (number, option) in options[item].enumerated() {
          let sum = place + option.seconds
          guard next.indices.contains(sum), cost + option.cost < next[sum] ?? .max else { continue }
          next[sum] = cost + option.cost
          way[sum] = number
        }
      }
      costs = next
      ways.append(way)
    }
    guard var sum = end(costs) else { return taken }
    var steps = taken
    for item in items.indices.reversed() {
      let option = options[item][ways[item][sum]]
      steps[item] = option.steps
      sum -= option.seconds
    }
    return steps
  }

  /// The sum to end at, as an index: the cheapest within the tolerance, else the fullest.
  private func end(_ costs: [Int?]) -> Int? {
    let full = Self.reach + free
    let fitting = costs.indices.filter { $0 <= full && $0 >= Self.reach && costs[$0] != nil }
    let within = fitting.filter { full - $0 <= BulletinPlanner.tolerance }
    guard within.isEmpty else {
      return within.min { (costs[$0] ?? 0, full - $0) < (costs[$1] ?? 0, full - $1) }
    }
    return fitting.last
  }

  /// What each article can be changed to; no change comes first.
  private var options: [[Option]] {
    // Whoever loses a step loses all the more the earlier it was chosen; whoever gains one had better be early too.
    let count = order.count
    var places = items.map { $0.steps.map { _ in 0 } }
    for (place, entry) in order.enumerated() { places[entry.item][entry.step] = place }
    let mayGrow = items.count <= BulletinPlanner.mostItems
    return items.indices.map { item in
      let now = taken[item]
      var options = [Option(steps: now, seconds: 0, cost: 0)]
      var change = (seconds: 0, cost: 0)
      for step in items[item].steps.indices.dropFirst(now).prefix(Self.mostSteps)
      where now > 0 || mayGrow {
        change.seconds += items[item].steps[step].seconds
        change.cost += places[item][step] + 1
        options.append(Option(steps: step + 1, seconds: change.seconds, cost: change.cost))
      }
      change = (0, 0)
      for step in items[item].steps.indices.prefix(now).reversed().prefix(Self.mostSteps) {
        change.seconds -= items[item].steps[step].seconds
        change.cost += (count - places[item][step]) * (count + 1)
        options.append(Option(steps: step, seconds: change.seconds, cost: change.cost))
      }
      return options
    }
  }
}

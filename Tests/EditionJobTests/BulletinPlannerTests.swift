import Testing

@testable import EditionJob

@Suite("What a bulletin says")
struct BulletinPlannerTests {
  /// An article of rank `rank` whose headline and further sentences take `seconds`.
  private static func item(_ rank: Int, _ seconds: Int...) -> BulletinPlanner.Item {
    .init(rank: rank, steps: seconds.enumerated().map { .init(round: $0.offset, seconds: $0.element) })
  }

  private static func spoken(_ items: [BulletinPlanner.Item], _ steps: [Int]) -> Int {
    zip(items, steps).reduce(0) { $0 + $1.0.steps.prefix($1.1).reduce(0) { $0 + $1.seconds } }
  }

  /// A case: the time, the articles, the steps taken of each, and why.
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let seconds: Int
    let items: [BulletinPlanner.Item]
    let steps: [Int]
  }

  @Test(
    "headlines by importance, then leads, then sentences, each where it fits",
    arguments: [
      Case(
        testDescription: "headlines first", seconds: 16,
        items: [item(0, 5, 9), item(1, 5, 9), item(2, 5, 9)],
        steps: [1, 1, 1]),
      Case(
        testDescription: "the most important headlines", seconds: 12,
        items: [item(2, 5), item(0, 6), item(1, 5)], steps: [0, 1, 1]),
      Case(
        testDescription: "then the most important lead", seconds: 24,
        items: [item(1, 5, 9), item(0, 5, 10), item(2, 4, 9)], steps: [1, 2, 1]),
      Case(
        testDescription: "a lead that does not fit gives way to the next", seconds: 20,
        items: [item(0, 5, 11), item(1, 5, 9)], steps: [1, 2]),
      Case(
        testDescription: "leads before further sentences", seconds: 37,
        items: [item(0, 5, 8, 6, 6), item(1, 5, 7, 6, 6)], steps: [3, 3]),
      Case(
        testDescription: "a sentence never without those before it", seconds: 20,
        items: [item(0, 5, 30, 4), item(1, 5, 7)], steps: [1, 2]),
      Case(
        testDescription: "an article that cannot be spoken is none", seconds: 9,
        items: [item(0), item(1, 6)], steps: [0, 1]),
      Case(testDescription: "nothing fits", seconds: 4, items: [item(0, 5)], steps: [0]),
      Case(testDescription: "no article", seconds: 60, items: [], steps: []),
    ])
  func order(of example: Case) {
    let choice = BulletinPlanner(seconds: example.seconds).choice(of: example.items)
    #expect(choice.steps == example.steps)
    #expect(choice.free == example.seconds - Self.spoken(example.items, example.steps))
  }

  @Test(
    "what stays free is closed by the least change",
    arguments: [
      // The second lead gives way to the third, which is longer and fits to the second.
      Case(
        testDescription: "one lead for another", seconds: 35,
        items: [item(0, 5, 6), item(1, 5, 6), item(2, 5, 13)], steps: [2, 1, 2]),
      // Nobody else gains or loses.
      Case(
        testDescription: "the least important one gives way", seconds: 56,
        items: [item(0, 6, 9), item(1, 6, 9, 16), item(2, 6, 9)], steps: [2, 3, 1]),
      Case(
        testDescription: "short enough as it is", seconds: 40,
        items: [item(0, 6, 12), item(1, 6, 12)], steps: [2, 2]),
    ])
  func exchange(of example: Case) {
    let choice = BulletinPlanner(seconds: example.seconds).choice(of: example.items)
    #expect(choice.steps == example.steps)
    #expect(choice.free <= BulletinPlanner.tolerance)
  }

  @Test("everything is said where there is too little, and the plan says so")
  func tooLittle() {
    let choice = BulletinPlanner(seconds: 300).choice(of: [Self.item(0, 5, 9), Self.item(1, 4, 8, 6)])
    #expect(choice.isEverything)
    #expect(choice.steps == [2, 3])
    #expect(choice.free == 300 - 32)
    #expect(!BulletinPlanner(seconds: 20).choice(of: [Self.item(0, 5, 9), Self.item(1, 4, 8)]).isEverything)
  }

  @Test("where sentences of common lengths are plenty, the time is full within the tolerance")
  func full() {
    var seed: UInt64 = 20_250_905
    func number(below limit: Int) -> Int {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(seed >> 33) % limit
    }
    for _ in 0..<400 {
      let items = (0..<(2 + number(below: 60))).map { rank in
        BulletinPlanner.Item(
          rank: rank,
          steps: (0...number(below: 14)).map { .init(round: $0, seconds: 3 + number(below: 9)) })
      }
      let seconds = 40 + number(below: 560)
      let choice = BulletinPlanner(seconds: seconds).choice(of: items)
      let all = Self.spoken(items, items.map(\.steps.count))
      #expect(choice.free == seconds - Self.spoken(items, choice.steps))
      #expect((0...(all >= seconds ? BulletinPlanner.tolerance : .max)).contains(choice.free))
    }
  }

  @Test("no more articles than a file has chapters")
  func chapters() {
    let items = (0..<200).map { Self.item($0, 2, 3) }
    let choice = BulletinPlanner(seconds: 3000).choice(of: items)
    #expect(choice.steps.filter { $0 > 0 }.count == 97)
    #expect(choice.steps.prefix(97).allSatisfy { $0 == 2 })
  }

  @Test("the same articles give the same choice, wherever they stand")
  func isStable() {
    let items = (0..<20).map { Self.item(19 - $0, 4 + $0 % 3, 7 + $0 % 5, 6) }
    let planner = BulletinPlanner(seconds: 180)
    let forwards = planner.choice(of: items)
    #expect(planner.choice(of: items) == forwards)
    #expect(Array(planner.choice(of: items.reversed()).steps.reversed()) == forwards.steps)
  }
}

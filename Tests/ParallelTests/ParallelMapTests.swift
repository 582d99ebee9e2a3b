import Synchronization
import Testing

import Parallel

@Suite("The bounded, ordered map")
struct ParallelMapTests {
  private struct Fault: Error {}

  private final class Counter: Sendable {
    let state = Mutex((now: 0, most: 0, all: 0))

    func enter() {
      state.withLock { state in
        state.now += 1
        state.all += 1
        state.most = max(state.most, state.now)
      }
    }

    func leave() { state.withLock { $0.now -= 1 } }
  }

  @Test("results stand in the order of the elements, though later ones end first", arguments: [1, 2, 7, 100])
  func order(width: Int) async throws {
    let results = try await (0..<50).parallelMap(width: width) { number in
      for _ in 0..<(50 - number) { await Task.yield() }
      return number * number
    }
    #expect(results == (0..<50).map { $0 * $0 })
  }

  @Test("what costs most is begun first, of two that cost the same the earlier one")
  func longestFirst() async throws {
    let begun = Mutex<[Int]>([])
    let results = try await [3, 10, 7, 1, 12].parallelMap(width: 1, longestFirst: { $0 / 5 }) { number in
      begun.withLock { $0.append(number) }
      return number
    }
    #expect(begun.withLock { $0 } == [10, 12, 7, 3, 1])
    #expect(results == [3, 10, 7, 1, 12])
  }

  @Test("never more than `width` are under way", arguments: [1, 2, 5])
  func bound(width: Int) async throws {
    let counter = Counter()
    _ = try await (0..<40).parallelMap(width: width) { _ in
      counter.enter()
      for _ in 0..<20 { await Task.yield() }
      counter.leave()
    }
    let most = counter.state.withLock { $0.most }
    #expect((1...width).contains(most))
  }

  @Test("the first error ends the rest")
  func failing() async throws {
    let counter = Counter()
    await #expect(throws: Fault.self) {
      _ = try await (0..<1000).parallelMap(width: 2) { number in
        counter.enter()
        if number == 3 { throw Fault() }
      }
    }
    #expect(counter.state.withLock { $0.all } < 1000)
  }

  @Test("cancelling the caller cancels what is under way")
  func cancelled() async throws {
    let counter = Counter()
    let task = Task {
      try await (0..<10).parallelMap(width: 2) { _ in
        counter.enter()
        while true {
          try Task.checkCancellation()
          await Task.yield()
        }
      }
    }
    while counter.state.withLock({ $0.all }) < 2 { await Task.yield() }
    task.cancel()
    await #expect(throws: CancellationError.self) { _ = try await task.value }
  }

  @Test("nothing in, nothing out")
  func empty() async throws {
    let results = try await [Int]().parallelMap(width: 3) { $0 }
    #expect(results.isEmpty)
  }

  @Test(
    "results are handed over in the order of the elements, never more than `width` of them are made ahead",
    arguments: [1, 2, 5])
  func handedOver(width: Int) async throws {
    let counter = Counter()
    var taken: [Int] = []
    try await (0..<40).parallelForEach(width: width) { number in
      counter.enter()
      for _ in 0..<(number % 3) { await Task.yield() }
      return number * number
    } take: { number, square in
      #expect(square == number * number)
      #expect(counter.state.withLock { $0.all } <= taken.count + width)
      taken.append(number)
    }
    #expect(taken == Array(0..<40))
  }

  @Test("an error of who takes the results, or of who makes them, ends the rest")
  func handedOverFailing() async throws {
    let counter = Counter()
    await #expect(throws: Fault.self) {
      try await (0..<1000).parallelForEach(width: 2) { number in
        counter.enter()
        return number
      } take: { number, _ in
        if number == 3 { throw Fault() }
      }
    }
    await #expect(throws: Fault.self) {
      try await (0..<1000).parallelForEach(width: 2) { number in
        if number == 3 { throw Fault() }
      } take: { number, _ in
        #expect(number < 3)
      }
    }
    #expect(counter.state.withLock { $0.all } < 10)
  }
}

extension Sequence where Element: Sendable {
  /// Maps with at most `width` elements under way at once; the results are in the order of the elements.
  ///
  /// The first error cancels the rest and is thrown.
  /// - Parameter cost: what is begun first costs most, so that nothing long is left when the rest has ended.
  public func parallelMap<Result: Sendable>(
    width: Int, longestFirst cost: (Element) -> Int = { _ in 0 },
    _ transform: @escaping @Sendable (Element) async throws -> Result
  ) async throws -> [Result] {
    try await withThrowingTaskGroup(of: (Int, Result).self) { group in
      var results: [Int: Result] = [:]
      let work = enumerated().map { (index: $0.offset, element: $0.element, cost: cost($0.element)) }
      for (started, work) in work.sorted(by: { ($1.cost, $0.index) < ($0.cost, $1.index) }).enumerated() {
        if started >= width, let (index, result) = try await group.next() {
          results[index] = result
        }
        group.addTask { (work.index, try await transform(work.element)) }
      }
      for try await (index, result) in group {
        results[index] = result
      }
      return work.compactMap { results[$0.index] }
    }
  }

  /// Maps with at most `width` elements under way or waiting at once, and hands the results to `take` one by one, in the
  /// order of the elements, while the next ones are made.
  ///
  /// The first error cancels the rest and is thrown.
  public func parallelForEach<Result: Sendable>(
    width: Int, _ transform: @escaping @Sendable (Element) async throws -> Result,
    take: (Element, Result) async throws -> Void
  ) async throws {
    try await withThrowingTaskGroup(of: (Int, Result).self) { group in
      let elements = Array(self)
      var results: [Int: Result] = [:]
      var started = 0
      for (index, element) in elements.enumerated() {
        while started < Swift.min(elements.count, index + Swift.max(1, width)) {
          let next = started
          group.addTask { (next, try await transform(elements[next])) }
          started += 1
        }
        while results[index] == nil, let (place, result) = try await group.next() { results[place] = result }
        guard let result = results.removeValue(forKey: index) else { return }
        try await take(element, result)
      }
    }
  }
}

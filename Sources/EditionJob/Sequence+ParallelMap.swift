extension Sequence where Element: Sendable {
  /// Maps with at most `width` elements under way at once; the results are in the order of the elements.
  ///
  /// The first error cancels the rest and is thrown. The only place in the package that creates tasks.
  func parallelMap<Result: Sendable>(
    width: Int, _ transform: @escaping @Sendable (Element) async throws -> Result
  ) async throws -> [Result] {
    try await withThrowingTaskGroup(of: (Int, Result).self) { group in
      var results: [Int: Result] = [:]
      var started = 0
      for element in self {
        if started >= width, let (index, result) = try await group.next() {
          results[index] = result
        }
        let index = started
        group.addTask { (index, try await transform(element)) }
        started += 1
      }
      for try await (index, result) in group {
        results[index] = result
      }
      return (0..<started).compactMap { results[$0] }
    }
  }
}

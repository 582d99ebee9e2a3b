internal import FlyingSocks

/// Bytes of a file, read piece by piece while they are sent.
struct FileBytes: AsyncBufferedSequence {
  let file: OpenFile
  let range: Range<Int>

  func makeAsyncIterator() -> Iterator {
    Iterator(file: file, next: range.lowerBound, end: range.upperBound)
  }

  /// Reads on from where the last piece ended.
  struct Iterator: AsyncBufferedIteratorProtocol {
    let file: OpenFile
    var next: Int
    let end: Int

    mutating func next() async throws -> UInt8? {
      try await nextBuffer(suggested: 1)?.first
    }

    mutating func nextBuffer(suggested count: Int) async throws -> [UInt8]? {
      guard next < end else { return nil }
      let bytes = try file.read(Swift.min(count, end - next), at: next)
      next += bytes.count
      return bytes
    }
  }
}

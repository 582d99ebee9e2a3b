import Subprocess

/// One answer of a speaker.
struct SpeakerAnswer {
  let isDone: Bool
  let body: [UInt8]

  /// The reason of a fault.
  var text: String { String(decoding: body, as: UTF8.self) }
}

/// Reads length-prefixed answers from the output of a speaker.
struct MessageReader: ~Copyable {
  /// A longer answer is a fault: ten minutes of sound are 26 MB.
  private static let limit = 64 << 20

  private var buffers: SubprocessOutputSequence.Iterator
  private var rest: [UInt8] = []
  private var start = 0

  init(_ output: SubprocessOutputSequence) {
    buffers = output.makeAsyncIterator()
  }

  /// The next answer, or `nil` where the output ends.
  mutating func next() async throws -> SpeakerAnswer? {
    guard try await fill(5) else { return nil }
    let length = Int(SpeakerMessage.number(rest, at: start))
    guard length >= 1, length <= Self.limit, try await fill(4 + length) else { return nil }
    let body = Array(rest[(start + 5)..<(start + 4 + length)])
    let isDone = rest[start + 4] == 0
    start += 4 + length
    return SpeakerAnswer(isDone: isDone, body: body)
  }

  /// Reads until `count` bytes are there; `false` where the output ends before.
  private mutating func fill(_ count: Int) async throws -> Bool {
    while rest.count - start < count {
      guard let buffer = try await buffers.next() else { return false }
      if start > 0 {
        rest.removeFirst(start)
        start = 0
      }
      buffer.withUnsafeBytes { rest.append(contentsOf: $0) }
    }
    return true
  }
}

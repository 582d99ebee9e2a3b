/// WebVTT held against the standard line by line; readers of it forgive too much to be a test.
///
/// Source of the rules: W3C, WebVTT: The Web Video Text Tracks Format, sections 4 and 6.
public enum WebVTT {
  /// A cue as it was read.
  public struct Cue: Hashable, Sendable {
    /// Its start and end in milliseconds.
    public let times: Range<Int>
    /// Its text, with the entities resolved.
    public let text: String
  }

  /// The cues of `text`, and everything that is not as the standard asks, or out of order.
  public static func read(_ text: String) -> (cues: [Cue], faults: [String]) {
    var cues: [Cue] = []
    var faults: [String] = []
    let scalars = text.unicodeScalars
    if scalars.contains(where: { $0.value < 0x20 && $0 != "\n" }) { faults.append("a control character") }
    if !text.hasSuffix("\n") { faults.append("no line break at the end") }
    let lines = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).map {
      String(Substring($0))
    }
    let blocks = lines.dropLast().split(separator: "", omittingEmptySubsequences: false).map(Array.init)
    if blocks.first != ["WEBVTT"] { faults.append("no head") }
    for (index, block) in blocks.dropFirst().enumerated() {
      guard block.count == 3 else {
        faults.append("a cue of \(block.count) lines: \(block)")
        continue
      }
      if block[0] != "\(index + 1)" { faults.append("cue \(index + 1) is called \(block[0])") }
      guard let times = times(block[1]) else {
        faults.append("no times: \(block[1])")
        continue
      }
      if let last = cues.last, times.lowerBound < last.times.upperBound {
        faults.append("out of order: \(block[1])")
      }
      if block[2].unicodeScalars.contains(where: { "<>".unicodeScalars.contains($0) }) {
        faults.append("mark-up: \(block[2])")
      }
      guard let plain = plain(block[2]) else {
        faults.append("a bare ampersand: \(block[2])")
        continue
      }
      cues.append(Cue(times: times, text: plain))
    }
    return (cues, faults)
  }

  /// `00:00:01.000 --> 00:00:02.500`; the end comes after the start.
  private static func times(_ line: String) -> Range<Int>? {
    guard
      let match = line.wholeMatch(
        of: /(\d\d+):([0-5]\d):([0-5]\d)\.(\d{3}) --> (\d\d+):([0-5]\d):([0-5]\d)\.(\d{3})/)
    else { return nil }
    let (_, h1, m1, s1, t1, h2, m2, s2, t2) = match.output
    func milliseconds(_ fields: Substring...) -> Int {
      zip(fields, [3_600_000, 60_000, 1000, 1]).reduce(0) { $0 + (Int($1.0) ?? 0) * $1.1 }
    }
    let (start, end) = (milliseconds(h1, m1, s1, t1), milliseconds(h2, m2, s2, t2))
    return start < end ? start..<end : nil
  }

  /// The text behind the entities, read by scalars as browsers do; `nil` for an ampersand that begins none.
  private static func plain(_ text: String) -> String? {
    let entities: [(name: String, scalar: Unicode.Scalar)] = [("amp;", "&"), ("lt;", "<"), ("gt;", ">")]
    var plain = String.UnicodeScalarView()
    var rest = text.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      guard scalar == "&" else {
        plain.append(scalar)
        continue
      }
      guard let entity = entities.first(where: { rest.starts(with: $0.name.unicodeScalars) }) else {
        return nil
      }
      rest = rest.dropFirst(entity.name.unicodeScalars.count)
      plain.append(entity.scalar)
    }
    return String(plain)
  }
}

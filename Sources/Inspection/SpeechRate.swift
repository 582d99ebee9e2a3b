public import EditionModel

/// How fast sentences of one role are spoken, in characters of the spoken text a second.
public struct SpeechRate: Hashable, Sendable, Codable {
  /// Sentences with fewer characters say nothing about speed by themselves.
  static let shortest = 20

  /// Why they are said.
  public let role: Role
  /// How many there are.
  public let sentences: Int
  /// The characters of all of them over the seconds of all of them.
  public let mean: Double
  /// The slowest sentence of some length; `nil` where there is none.
  public let slowest: Double?
  /// The fastest one.
  public let fastest: Double?

  /// The rates of the roles that `sentences` have, in the roles' own order.
  static func all(of sentences: [Segment], at rate: SampleRate) -> [SpeechRate] {
    let roles = Dictionary(grouping: sentences, by: \.role)
    return Role.allCases.compactMap { role in
      guard let spoken = roles[role] else { return nil }
      let characters = spoken.reduce(0) { $0 + $1.spoken.rawValue.count }
      let samples = spoken.reduce(0) { $0 + ($1.end - $1.start).value }
      guard samples > 0 else { return nil }
      let rates = spoken.compactMap { of($0, at: rate) }
      return SpeechRate(
        role: role, sentences: spoken.count,
        mean: Double(characters) * Double(rate.hertz) / Double(samples), slowest: rates.min(),
        fastest: rates.max())
    }
  }

  /// The rate of one sentence; `nil` where it is too short to tell.
  static func of(_ sentence: Segment, at rate: SampleRate) -> Double? {
    let characters = sentence.spoken.rawValue.count
    let samples = (sentence.end - sentence.start).value
    guard characters >= shortest, samples > 0 else { return nil }
    return Double(characters) * Double(rate.hertz) / Double(samples)
  }
}

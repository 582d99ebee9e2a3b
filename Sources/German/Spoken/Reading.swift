public import EditionModel

/// A sentence's spoken form and how it came about (Lesung).
public struct Reading: Hashable, Sendable {
  /// What is said.
  public let spoken: SpokenText
  /// The same with what is heard and not said: „ and “ around quotations, dashes instead of the commas for them.
  public let marked: SpokenText
  /// Every place where it differs from what is written, in the order of the sentence.
  public let changes: [ReadingChange]
  /// What could not be decided and was left at the safest reading, in German sentences for editors.
  public let doubts: [String]

  /// A reading.
  public init(spoken: SpokenText, marked: SpokenText, changes: [ReadingChange], doubts: [String]) {
    self.spoken = spoken
    self.marked = marked
    self.changes = changes
    self.doubts = doubts
  }
}

/// What is handed to the engine and comes back as one stretch of sound: normally one sentence (Äußerung).
public struct Utterance: Hashable, Sendable, Codable {
  /// Why it is said.
  public let role: Role
  /// Which block of the script it belongs to, counted from 0; a paragraph's sentences share one.
  public let block: Int
  /// The sentence as written.
  public let written: WrittenText
  /// The sentence as said.
  public let spoken: SpokenText
  /// The same with what is heard and not said: „ and “ around quotations, dashes instead of the commas for them.
  public let marked: SpokenText
  /// Silence before it, without what a chapter adds.
  public let pauseBefore: Milliseconds
  /// The title of the chapter that begins with it, where one does.
  public let chapter: String?
  /// What was changed from written to spoken.
  public let changes: [ReadingChange]
  /// What could not be decided and was left at its safest reading, in words for an editor.
  public let doubts: [String]

  /// A sentence to be said.
  public init(
    role: Role, block: Int, written: WrittenText, spoken: SpokenText, marked: SpokenText? = nil,
    pauseBefore: Milliseconds, chapter: String? = nil, changes: [ReadingChange] = [], doubts: [String] = []
  ) {
    self.role = role
    self.block = block
    self.written = written
    self.spoken = spoken
    self.marked = marked ?? spoken
    self.pauseBefore = pauseBefore
    self.chapter = chapter
    self.changes = changes
    self.doubts = doubts
  }
}

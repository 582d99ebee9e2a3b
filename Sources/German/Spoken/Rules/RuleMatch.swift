/// What a rule makes of the tokens it applies to.
struct RuleMatch {
  /// How many tokens are taken.
  var length: Int
  /// What is said for them; may be empty.
  var spoken: String
  /// The rule's name.
  var rule: String
  /// Whether a stop among the taken tokens also ends the sentence and is said again.
  var endsSentence = false
  /// The kind of pause after what is said.
  var pauseAfter = false
  /// Whether there is a pause before what is said.
  var pauseBefore = false
  /// Whether the next token is written against it all the same: the first part of a compound.
  var joinsNext = false
  /// Whether a hyphen ties what is said to the word before it.
  var joinsPrevious = false
  /// A mark behind what is said.
  var markAfter: Character?
  /// What could not be decided, in a German sentence for editors.
  var doubt: String?

  init(_ length: Int, _ spoken: String, _ rule: String) {
    self.length = length
    self.spoken = spoken
    self.rule = rule
  }
}

/// A rule: looks at the tokens from an index on and says what they are read as, or that it does not apply.
typealias Rule = @Sendable (TokenList, Int) -> RuleMatch?

/// Why something could not be measured or drawn.
public struct InspectionError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What went wrong.
  public let description: String

  init(_ description: String) {
    self.description = description
  }
}

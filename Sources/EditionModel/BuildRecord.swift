/// What an edition was made with, so that it can be made again.
public struct BuildRecord: Hashable, Sendable, Codable {
  /// A named input and the SHA-256 of its bytes.
  public struct Input: Hashable, Sendable, Codable {
    /// The file's name, without folders.
    public let name: String
    /// 64 hexadecimal digits.
    public let sha256: String

    /// An input with its hash.
    public init(name: String, sha256: String) {
      self.name = name
      self.sha256 = sha256
    }
  }

  /// The program and its version: `anhoeren 0.1.0`.
  public let tool: String
  /// The engine, its version and the identity of its data.
  public let engine: String
  /// The voice profile.
  public let voice: Input
  /// The lexicons, in the order in which later ones win.
  public let lexicons: [Input]
  /// The settings of the run that are audible or visible in the edition.
  public let configuration: Input
  /// The SHA-256 of everything the edition is made from; the same value makes the same bytes.
  public let input: String

  /// A record of everything that went into an edition.
  public init(
    tool: String, engine: String, voice: Input, lexicons: [Input], configuration: Input, input: String
  ) {
    self.tool = tool
    self.engine = engine
    self.voice = voice
    self.lexicons = lexicons
    self.configuration = configuration
    self.input = input
  }
}

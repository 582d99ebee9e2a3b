public import EditionModel

/// What is speaking (Sprachausgabe): different identities may make different sounds of one text.
public struct EngineIdentity: Hashable, Sendable, CustomStringConvertible {
  /// The engine's name: `espeak-ng`.
  public let name: String
  /// Its version.
  public let version: String
  /// The file of the voice below the engine's data folder.
  public let voice: String
  /// The folder of the engine's data.
  public let dataFolder: String
  /// The samples per second that it speaks at.
  public let rate: SampleRate

  /// The identity of an engine.
  public init(name: String, version: String, voice: String, dataFolder: String, rate: SampleRate) {
    self.name = name
    self.version = version
    self.voice = voice
    self.dataFolder = dataFolder
    self.rate = rate
  }

  /// Reads what a speaker says first: version, rate, voice and data folder, one a line; `nil` for anything else.
  init?(hello: [UInt8]) {
    let lines = String(decoding: hello, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    guard lines.count == 4, let hertz = Int(lines[1]), hertz > 0 else { return nil }
    name = "espeak-ng"
    version = String(lines[0])
    rate = SampleRate(hertz: hertz)
    voice = String(lines[2])
    dataFolder = String(lines[3])
  }

  /// Name and version: `espeak-ng 1.51`.
  public var description: String { "\(name) \(version)" }
}

public import Logging

/// What the program calls itself.
public enum Product {
  /// The version, raised with every release; a new one makes new editions.
  public static let version = "0.1.0"

  /// Name and version as manifests write them.
  public static let nameAndVersion = "anhoeren \(version)"

  /// The voice profile that speaks when none is named.
  public static let standardVoice = "nachrichten"

  /// What listeners are told about the voice.
  public static let notice = "Diese Ausgabe liest eine synthetische Stimme."

  /// A log that nobody reads.
  public static let silence = Logger(label: "anhoeren", factory: { _ in SwiftLogNoOpLogHandler() })
}

internal import FoundationEssentials

/// JSON as every file of an edition is written: keys sorted, indented, a line break at the end.
public enum JSON {
  /// The JSON of `value`; the same value always gives the same bytes.
  public static func text(of value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: Unicode.UTF8.self) + "\n"
  }

  /// Reads a value from JSON.
  public static func value<Value: Decodable>(_ type: Value.Type, from bytes: [UInt8]) throws -> Value {
    try JSONDecoder().decode(type, from: Data(bytes))
  }
}

internal import EditionModel
internal import FoundationEssentials

/// JSON as every file of an edition is written: keys sorted, indented, a line break at the end.
public enum JSON {
  /// The JSON of `value`; the same value always gives the same bytes.
  public static func text(of value: some Encodable) throws -> String {
    String(decoding: try bytes(of: value), as: Unicode.UTF8.self) + "\n"
  }

  /// The JSON of `value` as it stands in a list of the outermost object.
  static func item(_ value: some Encodable) throws -> String {
    let (indent, end) = (Array("    ".utf8), UInt8(ascii: "\n"))
    var text: [UInt8] = []
    var isAtStart = true
    for byte in try bytes(of: value) {
      // An empty list has an empty line within.
      if isAtStart && byte != end { text += indent }
      text.append(byte)
      isAtStart = byte == end
    }
    return String(decoding: text, as: Unicode.UTF8.self)
  }

  private static func bytes(of value: some Encodable) throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return try encoder.encode(value)
  }

  /// Reads a value from JSON.
  ///
  /// - Parameter outlined: whether an edition is read as `Timeline.outline` says.
  public static func value<Value: Decodable>(
    _ type: Value.Type, from bytes: [UInt8], outlined: Bool = false
  ) throws -> Value {
    let decoder = JSONDecoder()
    if let outline = Timeline.outline { decoder.userInfo[outline] = outlined }
    return try decoder.decode(type, from: Data(bytes))
  }
}

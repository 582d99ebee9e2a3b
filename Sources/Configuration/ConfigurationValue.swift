/// What a key of the configuration holds.
public enum ConfigurationValue: Hashable, Sendable {
  /// A text, a path or a name.
  case text(String)
  /// Yes or no.
  case flag(Bool)
  /// A whole number.
  case number(Int)
  /// Texts in their order.
  case list([String])
  /// Texts by names that the editor chooses, such as a Ressort.
  case texts([String: String])
  /// Whole numbers by names, such as a format.
  case numbers([String: Int])

  /// The value as TOML writes it, on one line.
  public var toml: String {
    switch self {
    case .text(let text): Self.quoted(text)
    case .flag(let flag): flag ? "true" : "false"
    case .number(let number): "\(number)"
    case .list(let texts): "[\(texts.map(Self.quoted).joined(separator: ", "))]"
    case .texts(let texts):
      Self.inline(texts.mapValues(Self.quoted))
    case .numbers(let numbers):
      Self.inline(numbers.mapValues { "\($0)" })
    }
  }

  private static func inline(_ pairs: [String: String]) -> String {
    guard !pairs.isEmpty else { return "{}" }
    let sorted = pairs.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
    return "{ \(sorted.map { "\(quoted($0.key)) = \($0.value)" }.joined(separator: ", ")) }"
  }

  /// A basic string of TOML 1.0.
  static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      default:
        if scalar.value < 0x20 || scalar.value == 0x7F {
          let digits = String(scalar.value, radix: 16)
          result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        } else {
          result.unicodeScalars.append(scalar)
        }
      }
    }
    return result + "\""
  }
}

import Mustache

/// Text from outside as the content of an element or of a quoted attribute.
///
/// The library's own escaping goes by `Character`: a quotation mark with a combining accent is another character to
/// it and would end an attribute. Browsers go by scalars, and so does this.
struct PageText: MustacheContentType {
  static let name = "PAGE"

  func escapeText(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default: result.unicodeScalars.append(Self.isAllowed(scalar) ? scalar : " ")
      }
    }
    return result
  }

  /// Whether HTML allows `scalar` in text: no control characters, no noncharacters.
  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0A, 0x20...0x7E, 0xA0...0xFDCF: true
    case 0xFDD0...0xFDEF: false
    case 0xFDF0...: scalar.value & 0xFFFE != 0xFFFE
    default: false
    }
  }
}

/// A text as part of a file name or an id: lower-case ASCII letters, digits and single hyphens.
public enum Slug {
  private static let folded: [Unicode.Scalar: String] = [
    "ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "æ": "ae", "œ": "oe", "ø": "oe", "å": "a", "ł": "l", "đ": "d",
    "ð": "d", "þ": "th", "ı": "i",
  ]

  /// The slug of `text`, at most `limit` bytes, cut between words where there is one; never empty.
  ///
  /// Umlauts become two letters, other accents are dropped, everything else separates words. The result holds
  /// no dot and no slash, so it can neither leave its folder nor hide.
  public static func make(from text: String, limit: Int = 60) -> String {
    var words: [String] = []
    var word = ""
    for scalar in text.lowercased().unicodeScalars {
      if let letters = letters(for: scalar) {
        word += letters
      } else if !word.isEmpty {
        words.append(word)
        word = ""
      }
    }
    words.append(word)
    var slug = ""
    for word in words where !word.isEmpty {
      guard !slug.isEmpty else {
        slug = String(word.prefix(limit))
        continue
      }
      guard slug.utf8.count + 1 + word.utf8.count <= limit else { break }
      slug += "-" + word
    }
    return slug.isEmpty ? "ohne-titel" : slug
  }

  /// What a scalar contributes: nothing for a combining mark, `nil` for what separates words.
  private static func letters(for scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case "a"..."z", "0"..."9": return String(Character(scalar))
    case "\u{300}"..."\u{36F}", "\u{AD}", "\u{2019}", "'": return ""
    default: break
    }
    return folded[scalar] ?? bases[scalar].map { String(Character($0)) }
  }

  /// The ASCII letter that an accented one is built on.
  private static let bases: [Unicode.Scalar: Unicode.Scalar] = {
    let groups: [(Unicode.Scalar, String)] = [
      ("a", "àáâãāăąǎ"), ("c", "çćĉċč"), ("d", "ď"), ("e", "èéêëēĕėęě"), ("g", "ĝğġģ"), ("h", "ĥħ"),
      ("i", "ìíîïĩīĭį"), ("j", "ĵ"), ("k", "ķ"), ("l", "ĺļľŀ"), ("n", "ñńņňŋ"), ("o", "òóôõōŏő"),
      ("r", "ŕŗř"),
      ("s", "śŝşšș"), ("t", "ţťŧț"), ("u", "ùúûũūŭůűų"), ("w", "ŵ"), ("y", "ýÿŷ"), ("z", "źżž"),
    ]
    var table: [Unicode.Scalar: Unicode.Scalar] = [:]
    for (base, accented) in groups {
      for scalar in accented.unicodeScalars { table[scalar] = base }
    }
    return table
  }()
}

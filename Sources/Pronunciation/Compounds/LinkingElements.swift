/// Letters that join the parts of a compound and belong to neither (Fugenelemente).
enum LinkingElements {
  struct Link: Sendable {
    let letters: Letters
    let cost: Int
  }

  static let all: [Link] = [
    Link(letters: "s", cost: 1), Link(letters: "es", cost: 3), Link(letters: "n", cost: 1),
    Link(letters: "en", cost: 2),
    Link(letters: "er", cost: 3), Link(letters: "e", cost: 3), Link(letters: "ns", cost: 3),
    Link(letters: "ens", cost: 3),
  ]

  /// Whether `link` can stand behind `stem`.
  static func joins(_ stem: ArraySlice<UInt8>, _ link: Link) -> Bool {
    guard let last = stem.last else { return false }
    switch link.letters {
    case "s":
      return last != UInt8(ascii: "s") && last != UInt8(ascii: "z") && last != 0xDF
        && last != UInt8(ascii: "e")
    case "n", "ns": return last == UInt8(ascii: "e")
    default: return !last.isVowelLetter
    }
  }
}

/// A power of ten behind a number: `Mio.`, `Mrd.`, `Tsd.`, "Millionen".
struct Scale {
  let word: String
  let length: Int
  let gender: Gender
  let isThousand: Bool
  let endsWithStop: Bool

  /// The scale at `index` behind `count`.
  static func at(_ list: TokenList, _ index: Int, count: Token) -> Scale? {
    let token = list[index]
    guard token.isWord, token.gap != .none || token.text.hasPrefix("M") || token.text == "Tsd" else {
      return nil
    }
    let stop = list.isStop(index + 1)
    let isOne = count.text == "1"
    switch token.text {
    case "Mio", "mio", "MIO", "Mill":
      return Scale(word: isOne ? "Million" : "Millionen", stop: stop)
    case "Mrd", "mrd", "Md", "Mia", "Mrden", "MRD":
      return Scale(word: isOne ? "Milliarde" : "Milliarden", stop: stop)
    case "Bio", "Bill":
      guard stop else { return nil }
      return Scale(word: isOne ? "Billion" : "Billionen", stop: stop)
    case "T" where Currency.at(list, index + 1) != nil && token.gap != .none:
      return Scale(word: "Tausend", length: 1, gender: .neuter, isThousand: true, endsWithStop: false)
    case "Tsd", "tsd", "TSD", "Tausend", "tausend":
      let isWord = token.text.lowercased() == "tausend"
      return Scale(
        word: "Tausend", length: stop && !isWord ? 2 : 1, gender: .neuter, isThousand: true,
        endsWithStop: stop && !isWord)
    case "Million", "Millionen", "Milliarde", "Milliarden", "Billion", "Billionen", "Billiarde", "Billiarden",
      "million", "millionen", "milliarde", "milliarden":
      return Scale(
        word: Compounds.capitalised(token.text), length: 1, gender: .feminine, isThousand: false,
        endsWithStop: false)
    default: return nil
    }
  }

  private init(word: String, stop: Bool) {
    self.init(word: word, length: stop ? 2 : 1, gender: .feminine, isThousand: false, endsWithStop: stop)
  }

  private init(word: String, length: Int, gender: Gender, isThousand: Bool, endsWithStop: Bool) {
    self.word = word
    self.length = length
    self.gender = gender
    self.isThousand = isThousand
    self.endsWithStop = endsWithStop
  }
}

/// Headlines in capitals: "KREML DROHT MIT NATO-TRUPPEN" is no row of initialisms.
enum AllCapitals {
  /// `pieces` with the known words of a clause all in capitals in their usual letters.
  static func calmed(_ pieces: [WordPieces.Piece], _ words: Vocabulary) -> [WordPieces.Piece] {
    var count = 0
    for case .word(let word) in pieces {
      guard !word.contains(where: \.isLowercase) else { return pieces }
      count += 1
    }
    guard count > 2 else { return pieces }
    return pieces.map { piece in
      guard case .word(let word) = piece, word.count > 1 else { return piece }
      let lower = word.lowercased()
      guard let letters = Letters(lower) else { return piece }
      if words.hasSmall(letters.bytes) { return .word(lower) }
      if words.hasNoun(letters.bytes) || word.count > 5 {
        return .word(lower.prefix(1).uppercased() + lower.dropFirst())
      }
      return piece
    }
  }
}

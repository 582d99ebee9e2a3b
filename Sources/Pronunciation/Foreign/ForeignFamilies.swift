/// Languages that give themselves away by their spelling; the engine's voice of the language knows how its words sound.
enum ForeignFamilies {
  /// The engine's voice for `word`; `nil` where the spelling says nothing, or German reads it well.
  static func voice(for word: String) -> String? {
    let scalars = word.lowercased().unicodeScalars
    for (letters, voice) in marks where scalars.contains(where: { letters.contains($0) }) { return voice }
    let text = word.lowercased()
    return endings.first { text.count > $0.0.count + 1 && text.hasSuffix($0.0) }?.1
  }

  /// Letters of one language only.
  private static let marks: [(Set<Unicode.Scalar>, String)] = [
    (["ł", "ą", "ę", "ś", "ź", "ż", "ń"], "pl"), (["ř", "ě", "ů", "ď", "ť"], "cs"), (["ğ", "ı", "ş"], "tr"),
    (["ő", "ű"], "hu"), (["ș", "ț", "ă"], "ro"), (["ć", "đ"], "hr"), (["ã", "õ"], "pt"), (["ñ"], "es"),
    (["å"], "sv"),
    (["č", "š", "ž"], "hr"), (["œ", "è", "ê", "î", "û"], "fr"),
  ]

  /// Endings of one language only, the longest first.
  private static let endings: [(String, String)] = [
    ("czyk", "pl"), ("szcz", "pl"), ("iewicz", "pl"), ("owicz", "pl"), ("wicz", "pl"), ("rzecz", "pl"),
    ("eaux", "fr"), ("eau", "fr"),
    ("ouille", "fr"), ("euil", "fr"), ("gnac", "fr"), ("ière", "fr"), ("ouse", "fr"), ("eux", "fr"),
    ("ández", "es"), ("éndez", "es"),
    ("ález", "es"), ("ínez", "es"), ("ánchez", "es"), ("érez", "es"), ("ómez", "es"),
    ("ucci", "it"), ("cci", "it"),
    ("gli", "it"), ("ghi", "it"), ("chi", "it"), ("cchio", "it"), ("uoli", "it"), ("ough", "en"),
    ("ight", "en"), ("shire", "en"),
    ("worth", "en"), ("wright", "en"), ("field", "en"), ("wood", "en"), ("ware", "en"),
    ("phone", "en"),
    ("house", "en"), ("time", "en"), ("line", "en"), ("stream", "en"), ("shop", "en"), ("down", "en"),
  ]
}

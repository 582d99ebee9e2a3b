/// Learned beginnings of words with their sounds: "Mikro-", "Vize-", "trans-".
enum ConfixTable {
  struct Confix: Sendable {
    let letters: Letters
    let sounds: [Sound]
  }

  /// The longest come first.
  static let all: [Confix] = entries.map { entry in
    Confix(letters: Letters(stringLiteral: entry.0), sounds: PhonemeTable.sounds(in: entry.1) ?? [])
  }.sorted { $0.letters.bytes.count > $1.letters.bytes.count }

  private static let entries: [(String, String)] = [
    ("trans", "tr'ans"), ("hyper", "h'y:p3"), ("super", "z'u:p3"), ("inter", "'Int3"), ("hetero", "h'e:tero"),
    ("homo", "h'o:mo"), ("mono", "m'o:no"), ("poly", "p'o:ly:"), ("pseudo", "ps'OYdo"), ("neo", "n'e:o"),
    ("auto", "'aUto"), ("mikro", "m'i:kro"), ("makro", "m'A:kro"), ("multi", "m'Ulti"),
    ("elektro", "El'Ektro"),
    ("thermo", "t'Ermo"), ("bio", "b'i:o"), ("geo", "g'e:o"), ("öko", "'Y:ko"), ("psycho", "ps'y:Co"),
    ("anti", "'anti"), ("kilo", "k'i:lo"), ("mega", "m'e:ga"), ("giga", "g'i:ga"), ("tera", "t'e:ra"),
    ("nano", "n'A:no"),
    ("ultra", "'Ultra"), ("vize", "f'i:ts@"), ("foto", "f'o:to"), ("photo", "f'o:to"), ("video", "v'i:deo"),
    ("radio", "r'A:djo"), ("tele", "t'e:l@"), ("mini", "m'Ini"), ("maxi", "m'aksi"), ("euro", "'OYro"),
    ("turbo", "t'Urbo"),
    ("hydro", "h'y:dro"), ("aero", "a_!'e:ro"), ("astro", "'astro"), ("audio", "'aUdjo"), ("info", "'Info"),
    ("krypto", "kr'ypto"),
    ("cyber", "s'aIb3"), ("post", "p'Ost"), ("sub", "z'Up"), ("ko", "k'o:"), ("prä", "pr'E:"),
    ("meta", "m'e:ta"),
    ("para", "p'A:ra"), ("quasi", "kv'A:zi"), ("semi", "z'e:mi"), ("sozio", "z'o:tsjo"), ("techno", "t'ECno"),
    ("zentral", "tsEntr'A:l"), ("kriminal", "krimin'A:l"), ("sozial", "zotsj'A:l"), ("ex", "'Eks"),
    ("erz", "'Erts"), ("intra", "'Intra"), ("extra", "'Ekstra"),
    ("kontra", "k'Ontra"), ("mittel", "m'It@l"), ("pan", "p'A:n"), ("petro", "p'e:tro"), ("agrar", "agr'A:r"),
    ("disko", "d'Isko"),
  ]

  /// Second parts that make a stem of their own with the first: "Paragraf", "Export", "Telefon".
  private static let bound = CompoundTable.set(
    "graf grafen gramm gramme port porte skop phon fon pol pole loge press tonne krat log nom form meter metern ton plan trakt takt rat akt"
  )

  /// The learned beginning of `letters`, where a known word follows it.
  static func beginning(of letters: ArraySlice<UInt8>, _ words: Vocabulary) -> Confix? {
    all.first { confix in
      guard letters.begins(with: confix.letters), letters.count >= confix.letters.bytes.count + 4 else {
        return false
      }
      let rest = letters.dropFirst(confix.letters.bytes.count)
      guard !bound.contains(Array(rest)) else { return false }
      return words.hasNoun(rest) || words.hasSmall(rest) && rest.count > 4
        || confix.letters.bytes.count > 3 && words.hasStem(rest) && rest.count > 4
    }
  }
}

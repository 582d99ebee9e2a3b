/// Grammatical gender.
enum Gender: Sendable {
  case masculine, feminine, neuter
}

/// What is known of a noun's form.
struct NounForm: Sendable, Equatable {
  /// Its gender in the singular.
  let gender: Gender
  /// Whether the form is certainly a plural.
  let isPlural: Bool
  /// Whether singular and plural look the same: "Titel", "Spieler".
  let isAmbiguous: Bool

  init(_ gender: Gender, isPlural: Bool = false, isAmbiguous: Bool = false) {
    self.gender = gender
    self.isPlural = isPlural
    self.isAmbiguous = isAmbiguous
  }
}

import EditionModel

/// The small print below a pointer to another article: its day, how long it takes to read, who wrote it.
enum TeaserNote {
  /// `6. September 2025 · 2 Minuten Lesezeit · Redaktion Blauthal`; `nil` where nothing is known.
  static func text(of teaser: SpokenTeaser) -> String? {
    let day = teaser.date.map { date in
      CalendarDate(date).map(\.inGermanTitle) ?? "\(date) Uhr"
    }
    let minutes = teaser.minutes.map { GermanNumbers.counted($0, "Minute", "Minuten") + " Lesezeit" }
    let parts = [day, minutes, teaser.author].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: " · ")
  }
}

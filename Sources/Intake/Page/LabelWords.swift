/// Labels that are put together of a player's or a toolbar's words, in whatever number and order: `Audio · 4 Min.`,
/// `Hören Sie hier den Artikel`, `Teilen · Merken · Drucken`.
enum LabelWords {
  /// One kind of label.
  private struct Kind: Sendable {
    let reason: SkipReason
    /// One of these must be in it.
    let core: Set<Substring>
    /// These may be.
    let beside: Set<Substring>
    /// The fewest words: a single one stands in the table of whole lines, where it is to be one.
    let fewest: Int
  }

  private static let kinds: [Kind] = [
    Kind(
      reason: .player,
      core: [
        "anhören", "vorlesen", "vorspulen", "zurückspulen", "abspielen", "audio", "wiedergabe", "hören",
        "audioplayer", "audiofassung", "audioversion", "hörversion", "hörfassung", "podcast", "player",
        "vorlesefunktion", "sprachausgabe", "vertonung", "zuhören", "reinhören",
      ],
      beside: [
        "artikel", "beitrag", "text", "meldung", "story", "diesen", "dieser", "den", "als", "zum", "zur",
        "jetzt", "lassen", "min", "minuten", "minute", "sek", "sekunden", "std", "dauer", "länge", "laufzeit",
        "starten", "stoppen", "pausieren", "pause", "play", "stop", "tempo", "geschwindigkeit", "lautstärke",
        "zurück", "vor", "mit", "ki", "stimme", "ki-stimme", "computerstimme", "hier", "sie", "x", "datei",
        "uhr", "ca", "öffnen", "schließen", "wird", "geladen",
      ],
      fewest: 1),
    Kind(
      reason: .share,
      core: [
        "teilen", "merken", "drucken", "speichern", "kopieren", "verschenken", "folgen", "facebook",
        "twitter", "whatsapp", "telegram", "linkedin", "xing", "threema", "pinterest", "instagram", "e-mail",
        "mail", "x.com", "bluesky", "mastodon", "pdf", "schriftgröße", "flipboard", "reddit", "messenger",
        "sms", "lesezeichen", "kommentieren", "empfehlen", "versenden", "senden", "weiterleiten",
        "ausdrucken",
      ],
      beside: [
        "artikel", "beitrag", "seite", "link", "diesen", "den", "per", "auf", "via", "über", "und", "bei",
        "x",
        "in", "als", "a", "größer", "kleiner", "kommentare", "kommentar", "anhören", "vorlesen", "schrift",
        "google", "news", "thema", "autor", "autorin", "dem", "der", "jetzt", "merkliste", "die", "zur",
      ],
      fewest: 2),
  ]

  /// What kind of label the line with `key` is; `nil` where a word of it belongs to none.
  static func reason(for key: String) -> SkipReason? {
    guard key.utf8.count <= 80 else { return nil }
    let words = key.split(separator: " ")
    return kinds.first { kind in
      words.count >= kind.fewest
        && words.allSatisfy { kind.core.contains($0) || kind.beside.contains($0) }
        && words.contains { kind.core.contains($0) }
    }?.reason
  }
}

/// One story after intake (Artikel): what is spoken, and what was left out with its reason.
///
/// Texts are as written, one line each, in NFC, without control characters.
public struct Article: Hashable, Sendable, Codable {
  /// The address of the article within an edition: the source's file name without its ending.
  public let id: String
  /// The day printed on the page.
  public let date: CalendarDate?
  /// The language as a BCP 47 tag; `de` throughout.
  public let language: String
  /// The section of the paper ("Welt", "Sport").
  public let ressort: String
  /// The short line above the headline where it is no Ressort (Dachzeile).
  public let kicker: String?
  /// The headline (Schlagzeile).
  public let headline: String
  /// The first paragraph in bold (Vorspann).
  public let lead: String?
  /// The place that opens the body, without its stop: "Wladiwostok" (Ortsmarke).
  public let dateline: String?
  /// The agency or abbreviation at the end, without brackets: "dpa".
  public let credit: String?
  /// Who wrote it.
  public let author: String?
  /// Where the article stands on the web.
  public let url: String?
  /// Importance for the bulletin, 1 the highest; from the front matter.
  public let priority: Int?
  /// The body.
  public let blocks: [Block]
  /// The page's pointers to other articles.
  public let teasers: [Teaser]
  /// Every line left out.
  public let skipped: [SkippedText]

  /// An article as it was understood.
  public init(
    id: String, date: CalendarDate?, ressort: String, kicker: String? = nil, headline: String,
    lead: String? = nil, dateline: String? = nil, credit: String? = nil, author: String? = nil,
    url: String? = nil, priority: Int? = nil, blocks: [Block], teasers: [Teaser] = [],
    skipped: [SkippedText] = []
  ) {
    self.id = id
    self.date = date
    language = "de"
    self.ressort = ressort
    self.kicker = kicker
    self.headline = headline
    self.lead = lead
    self.dateline = dateline
    self.credit = credit
    self.author = author
    self.url = url
    self.priority = priority
    self.blocks = blocks
    self.teasers = teasers
    self.skipped = skipped
  }
}

extension Article {
  private enum CodingKeys: String, CodingKey {
    case id, date, language, ressort, kicker, headline, lead, dateline, credit, author, url, priority
    case blocks, teasers, skipped
  }

  /// Writes `null` for what every page has a place for; `url` and `priority` only where they are known.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(id, forKey: .id)
    try container.encode(date, forKey: .date)
    try container.encode(language, forKey: .language)
    try container.encode(ressort, forKey: .ressort)
    try container.encode(kicker, forKey: .kicker)
    try container.encode(headline, forKey: .headline)
    try container.encode(lead, forKey: .lead)
    try container.encode(dateline, forKey: .dateline)
    try container.encode(credit, forKey: .credit)
    try container.encode(author, forKey: .author)
    try container.encodeIfPresent(url, forKey: .url)
    try container.encodeIfPresent(priority, forKey: .priority)
    try container.encode(blocks, forKey: .blocks)
    try container.encode(teasers, forKey: .teasers)
    try container.encode(skipped, forKey: .skipped)
  }
}

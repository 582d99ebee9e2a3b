public import EditionModel

/// The edition as an audiobook that reading systems open: the content of `publication.json`.
///
/// Source of the form: W3C Recommendation, Audiobooks; the terms are those of the Publication Manifest. The reading
/// order holds whole files only, as the Recommendation asks; the table of contents is the `doc-toc` of the page.
public struct AudiobookManifest: Encodable, Hashable, Sendable {
  /// The page of the edition, which holds the table of contents.
  static let page = "index.html"

  struct Context: Encodable, Hashable {
    let language: String
  }

  struct Entity: Encodable, Hashable {
    let type: String
    let name: String
  }

  struct Sufficient: Encodable, Hashable {
    let type = "ItemList"
    let itemListElement: [String]
  }

  struct Link: Encodable, Hashable {
    let type = "LinkedResource"
    let url: String
    let encodingFormat: String
    var name: String?
    var duration: String?
    var rel: [String]?
    var alternate: [Link]?
  }

  let edition: Edition

  /// The manifest of `edition`.
  public init(_ edition: Edition) {
    self.edition = edition
  }

  private enum CodingKeys: String, CodingKey {
    case context = "@context"
    case conformsTo, type, id, url, name, inLanguage, readingProgression, datePublished, duration
    case author, publisher, readBy, abridged
    case accessMode, accessModeSufficient, accessibilityFeature, accessibilityHazard, accessibilitySummary
    case readingOrder, resources
  }

  /// Writes the manifest.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    var context = container.nestedUnkeyedContainer(forKey: .context)
    try context.encode("https://schema.org")
    try context.encode("https://www.w3.org/ns/pub-context")
    try context.encode(Context(language: edition.language))
    try container.encode("https://www.w3.org/TR/audiobooks/", forKey: .conformsTo)
    try container.encode("Audiobook", forKey: .type)
    try container.encode(identifier, forKey: .id)
    try container.encode(Self.page, forKey: .url)
    try container.encode(edition.title, forKey: .name)
    try container.encode(edition.language, forKey: .inLanguage)
    try container.encode("ltr", forKey: .readingProgression)
    try container.encode(edition.date, forKey: .datePublished)
    try container.encode(Self.duration(edition.length, edition.sampleRate), forKey: .duration)
    try container.encode(authors, forKey: .author)
    try container.encode(Entity(type: "Organization", name: edition.newspaper), forKey: .publisher)
    try container.encode(Entity(type: "Organization", name: "Synthetische Stimme"), forKey: .readBy)
    try container.encode(false, forKey: .abridged)
    try container.encode(["auditory", "textual"], forKey: .accessMode)
    try container.encode(
      [Sufficient(itemListElement: ["auditory"]), Sufficient(itemListElement: ["textual"])],
      forKey: .accessModeSufficient)
    try container.encode(["tableOfContents", "transcript"], forKey: .accessibilityFeature)
    try container.encode(["none"], forKey: .accessibilityHazard)
    try container.encode(edition.notice, forKey: .accessibilitySummary)
    try container.encode(edition.tracks.compactMap(Self.link), forKey: .readingOrder)
    try container.encode(resources, forKey: .resources)
  }

  /// A name for the edition that its revisions share: a UUID of version 8 (RFC 9562) from newspaper and day.
  private var identifier: String {
    var digits = Array(
      SHA256.hexDigest(of: "\(Slug.make(from: edition.newspaper)) \(edition.date)").prefix(32))
    digits[12] = "8"
    digits[16] = "8"
    let ends = [8, 12, 16, 20, 32]
    let parts = zip([0] + ends, ends).map { String(digits[$0..<$1]) }
    return "urn:uuid:" + parts.joined(separator: "-")
  }

  /// The newspaper, and everybody who signed an article, each once.
  private var authors: [Entity] {
    var people: [Entity] = []
    for name in edition.items.compactMap(\.author) {
      let person = Entity(type: "Person", name: name)
      if !people.contains(person) { people.append(person) }
    }
    return [Entity(type: "Organization", name: edition.newspaper)] + people
  }

  private var resources: [Link] {
    [Link(url: Self.page, encodingFormat: "text/html", rel: ["contents"])]
      + (edition.cover.map { [cover($0)] } ?? [])
      + edition.audio.map { Link(url: $0.file, encodingFormat: $0.mimeType) }
      + [Link(url: edition.transcript, encodingFormat: "text/vtt")]
  }

  /// The name is what a reading system says of the picture.
  private func cover(_ cover: Cover) -> Link {
    Link(url: cover.file, encodingFormat: cover.mimeType, name: "Titelbild: \(edition.title)", rel: ["cover"])
  }

  private static func link(to item: EditionItem) -> Link? {
    guard let file = item.audio.first else { return nil }
    let others = item.audio.dropFirst().map { Link(url: $0.file, encodingFormat: $0.mimeType) }
    return Link(
      url: file.file, encodingFormat: file.mimeType, name: item.chapterTitle,
      duration: duration(item.timeline.length, item.timeline.rate),
      alternate: others + [Link(url: item.transcript, encodingFormat: "text/vtt")])
  }

  /// Whole seconds as ISO 8601 has them: every track is as long as a number of them.
  private static func duration(_ length: SampleCount, _ rate: SampleRate) -> String {
    "PT\(length.value / rate.hertz)S"
  }
}

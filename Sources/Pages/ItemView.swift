import EditionModel
internal import FoundationEssentials

/// What the template `edition` shows of one article, or of the opening.
struct ItemView {
  let id: String
  let number: Int
  let address: String
  let headline: String
  let kicker: String?
  let heading: [PassageView.Sentence]
  let author: String?
  let published: String?
  let publishedDate: String?
  let clock: String
  let duration: String
  let passages: [PassageView]
  let agency: String?
  let link: String?
  let site: String?
  let audio: [Download]
  let types: [EditionView.Source]
  let transcript: String

  /// The view of `item`, whose first sentence is the edition's sentence number `firstSentence`.
  init(_ item: EditionItem, firstSentence: Int) {
    number = item.number
    id = "artikel-\(item.number)"
    address = Self.percentEncoded(item.id)
    headline = item.headline
    let sentences = item.timeline.segments.enumerated().map { index, segment in
      (segment, PassageView.Sentence(segment, number: firstSentence + index))
    }
    let isSpoken = { (role: Role) in sentences.contains { $0.0.role == role } }
    kicker = isSpoken(.kicker) ? nil : item.kicker
    heading = sentences.filter { $0.0.role == .headline }.map(\.1)
    passages = PassageView.passages(
      sentences.filter { $0.0.role != .headline }, inOpening: item.number == 0,
      notes: Dictionary(
        (item.teasers ?? []).compactMap { teaser in
          TeaserNote.text(of: teaser).map { (teaser.start, $0) }
        }, uniquingKeysWith: { first, _ in first }))
    author = item.author
    published = item.published?.inGermanTitle
    publishedDate = item.published.map { "\($0)" }
    let seconds = item.timeline.length.value / item.timeline.rate.hertz
    clock = GermanNumbers.clock(seconds)
    duration = GermanNumbers.machine(seconds)
    agency = isSpoken(.credit) ? nil : item.credit
    let url = item.url.flatMap(Self.webAddress)
    link = url?.absoluteString
    site = url?.host().map { $0.hasPrefix("www.") ? String($0.dropFirst(4)) : $0 }
    audio = item.audio.map(Download.init)
    types = item.audio.map { EditionView.Source(file: $0.file, type: $0.mimeType) }
    transcript = item.transcript
  }

  /// `text` as an address that leads to a web page; `nil` for `javascript:` and all the rest.
  private static func webAddress(_ text: String) -> URL? {
    guard let url = URL(string: text), let scheme = url.scheme?.lowercased(),
      ["http", "https"].contains(scheme), url.host()?.isEmpty == false
    else { return nil }
    return url
  }

  /// `text` as a value within an address: everything but letters, digits and `-._~` as `%` and two digits.
  private static func percentEncoded(_ text: String) -> String {
    text.utf8.map { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "~"):
        String(UnicodeScalar(byte))
      default: (byte < 16 ? "%0" : "%") + String(byte, radix: 16, uppercase: true)
      }
    }.joined()
  }
}

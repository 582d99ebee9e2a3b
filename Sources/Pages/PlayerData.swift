import EditionModel
internal import FoundationEssentials

/// What the script of an edition's page has to know: which sentence begins when, and where articles begin.
///
/// Positions are samples; the sentences are those of the page, in its order.
struct PlayerData: Encodable {
  struct Picture: Encodable {
    let src: String
    let sizes: String
    let type: String
  }

  struct Item: Encodable {
    let id: String
    let title: String
    let start: SampleCount
  }

  let key: String
  let revision: Int
  let newspaper: String
  let title: String
  let cover: Picture?
  let rate: SampleRate
  let length: SampleCount
  let items: [Item]
  let sentences: [SampleCount]

  init(_ edition: Edition) {
    key = "\(edition.newspaper) \(edition.date)"
    revision = edition.revision
    newspaper = edition.newspaper
    title = edition.title
    cover = edition.cover.map {
      Picture(src: $0.file, sizes: "\($0.edge)x\($0.edge)", type: $0.mimeType)
    }
    rate = edition.sampleRate
    length = edition.length
    items = edition.tracks.map { Item(id: $0.id, title: $0.chapterTitle, start: $0.start) }
    sentences = edition.tracks.flatMap { item in item.timeline.segments.map { item.start + $0.start } }
  }

  /// The data as the content of a `script` element: JSON without a character that could end the element.
  func json() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    var text = ""
    for scalar in String(decoding: try encoder.encode(self), as: UTF8.self).unicodeScalars {
      switch scalar {
      case "<", ">", "&", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}":
        let digits = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text
  }
}

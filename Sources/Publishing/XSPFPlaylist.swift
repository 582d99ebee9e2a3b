public import EditionModel
internal import XMLText

/// The edition's tracks as VLC, Strawberry and Audacious read them.
///
/// Source of the form: XSPF Version 1, xspf.org.
public enum XSPFPlaylist {
  /// The playlist of all tracks in their order, each in the first format of the edition.
  public static func xspf(of edition: Edition) throws -> String {
    let tracks = edition.tracks.compactMap { item -> XMLElement? in
      guard let file = item.audio.first else { return nil }
      return track(item, file, album: edition.title, creator: item.author ?? edition.newspaper)
    }
    return try XMLOutput.text(
      XMLElement(
        "playlist", ["version": "1", "xmlns": "http://xspf.org/ns/0/"],
        [
          XMLElement("title", text: edition.title), XMLElement("creator", text: edition.newspaper),
          XMLElement("annotation", text: edition.notice),
          XMLElement("date", text: PublicationMoment(edition.date).iso8601),
          XMLElement("trackList", [:], tracks),
        ]))
  }

  private static func track(
    _ item: EditionItem, _ file: AudioFile, album: String, creator: String
  ) -> XMLElement {
    let milliseconds = item.timeline.length.milliseconds(at: item.timeline.rate).value
    var elements = [
      XMLElement("location", text: file.file), XMLElement("title", text: item.chapterTitle),
      XMLElement("creator", text: creator), XMLElement("album", text: album),
      XMLElement("duration", text: "\(milliseconds)"),
    ]
    if item.number > 0 {  // the form counts from 1
      elements.append(XMLElement("trackNum", text: "\(item.number)"))
    }
    if let address = item.url.flatMap({ WebAddress($0) }) {
      elements.append(XMLElement("info", text: address.description))
    }
    return XMLElement("track", [:], elements)
  }
}

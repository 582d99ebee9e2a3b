public import EditionModel

/// A newspaper's cover as it is published: one JPEG for apps and pages, a smaller one for the tags of audio files.
public struct CoverArt: Hashable, Sendable {
  /// The sides that podcast directories take, in pixels.
  public static let edges = 1400...3000
  /// The side of the picture inside audio files: car radios refuse large ones, and every track carries it.
  static let smallEdge = 600
  /// The side of a cover that is drawn here.
  static let drawnEdge = 2000
  /// More than this many bytes podcast apps load late or not at all.
  static let most = 512_000

  /// The picture as JPEG, in less than 512 kB.
  public let jpeg: [UInt8]
  /// Its side in pixels.
  public let edge: Int
  /// The same picture with a side of 600 pixels, as JPEG.
  public let smallJPEG: [UInt8]

  /// The cover of `newspaper`, drawn; the same bytes whenever libraries and fonts are the same.
  ///
  /// - Parameter date: the edition's date; `nil` for the cover of all editions.
  /// - Throws: `ArtworkError` where memory is missing.
  public static func drawn(newspaper: String, date: CalendarDate?) throws(ArtworkError) -> CoverArt {
    let drawing = CoverDrawing(newspaper: newspaper, date: date)
    // Drawing a small one costs less than making a large one smaller.
    return try CoverArt(drawing.bitmap(edge: drawnEdge), small: drawing.bitmap(edge: smallEdge))
  }

  /// The cover that somebody made, from the content of a JPEG or PNG file.
  ///
  /// It is encoded anew, without what else the file says of it, and made smaller where it has more bytes than apps like.
  /// - Throws: `ArtworkError` where it is neither, cannot be decoded, or is not square with a side of 1400 to 3000 pixels.
  public static func read(_ file: [UInt8]) throws(ArtworkError) -> CoverArt {
    if file.starts(with: [0xFF, 0xD8, 0xFF]) { return try CoverArt(JPEG.decoded(file)) }
    if file.starts(with: PNG.signature) { return try CoverArt(PNG.decoded(file)) }
    throw ArtworkError("It is neither a JPEG nor a PNG picture. Save it as one of these.")
  }

  /// A cover that was made before.
  public init(jpeg: [UInt8], edge: Int, smallJPEG: [UInt8]) {
    (self.jpeg, self.edge, self.smallJPEG) = (jpeg, edge, smallJPEG)
  }

  private init(_ bitmap: Bitmap, small: Bitmap? = nil) throws(ArtworkError) {
    var best: (jpeg: [UInt8], edge: Int)?
    search: for edge in Set([bitmap.edge, min(bitmap.edge, 2000), 1400]).sorted(by: >) {
      let bitmap = try bitmap.scaled(to: edge)
      for quality in [90, 80, 70, 50] {
        best = (try JPEG.encoded(bitmap, quality: quality), edge)
        if let best, best.jpeg.count < Self.most { break search }
      }
    }
    guard let best, best.jpeg.count < Self.most else {
      throw ArtworkError("It has too much detail to fit into 512 kB at 1400 pixels. Use a calmer picture.")
    }
    (jpeg, edge) = best
    let small = if let small { small } else { try bitmap.scaled(to: Self.smallEdge) }
    smallJPEG = try JPEG.encoded(small, quality: 85)
  }

  /// Refuses a picture that no cover can be made of, before it is decoded.
  static func check(width: Int, height: Int) throws(ArtworkError) {
    guard width == height, edges.contains(width) else {
      throw ArtworkError(
        "It has \(width) × \(height) pixels; a cover is a square with a side of \(edges.lowerBound) to "
          + "\(edges.upperBound) pixels. \(width == height ? "Scale" : "Cut") it to that.")
    }
  }
}

import CPangoCairo

/// PNG pictures, by cairo.
enum PNG {
  /// The first bytes of every file (W3C, Portable Network Graphics, section 5.2).
  static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

  private final class Source {
    let bytes: [UInt8]
    var place = 0

    init(_ bytes: [UInt8]) {
      self.bytes = bytes
    }
  }

  /// The square picture in `file`; what is transparent in it is white.
  ///
  /// - Throws: `ArtworkError` where it cannot be decoded or is no cover.
  static func decoded(_ file: [UInt8]) throws(ArtworkError) -> Bitmap {
    // The header chunk comes first and holds both sides: a small file may unfold to gigabytes.
    guard file.count > 24 else { throw ArtworkError("It breaks off. Save it anew.") }
    func number(_ place: Int) -> Int { file[place..<(place + 4)].reduce(0) { $0 << 8 | Int($1) } }
    let edge = number(16)
    try CoverArt.check(width: edge, height: number(20))
    let source = Source(file)
    let surface = unsafe cairo_image_surface_create_from_png_stream(
      { context, target, count in
        guard let context = unsafe context, let target = unsafe target else { return CAIRO_STATUS_READ_ERROR }
        let source = unsafe Unmanaged<Source>.fromOpaque(context).takeUnretainedValue()
        guard source.place + Int(count) <= source.bytes.count else { return CAIRO_STATUS_READ_ERROR }
        unsafe source.bytes.withUnsafeBufferPointer { bytes in
          if let start = bytes.baseAddress {
            unsafe target.update(from: start + source.place, count: Int(count))
          }
        }
        source.place += Int(count)
        return CAIRO_STATUS_SUCCESS
      }, Unmanaged.passUnretained(source).toOpaque())
    defer { unsafe cairo_surface_destroy(surface) }
    withExtendedLifetime(source) {}
    let state = unsafe cairo_surface_status(surface)
    guard state == CAIRO_STATUS_SUCCESS else {
      throw ArtworkError("It is damaged: \(Canvas.message(of: state)). Save it anew.")
    }
    return try Bitmap.drawn(edge: edge) { canvas throws(ArtworkError) in
      canvas.fill(.white)
      unsafe canvas.paint(surface, scaledBy: 1)
    }
  }
}

import CPangoCairo

/// A square that is drawn on, by cairo and pango.
@safe struct Canvas: ~Copyable {
  /// A colour without transparency.
  struct Ink: Hashable {
    let red, green, blue: Double

    static let white = Ink(0xFFFFFF)

    /// The colour that a style sheet calls `#rrggbb`.
    init(_ code: Int) {
      red = Double(code >> 16 & 255) / 255
      green = Double(code >> 8 & 255) / 255
      blue = Double(code & 255) / 255
    }
  }

  private let edge: Int
  private let surface: OpaquePointer?
  private let context: OpaquePointer?

  /// A canvas over `pixels`, four bytes each, of `edge` pixels a side; they must outlive it.
  fileprivate init(_ pixels: UnsafeMutableBufferPointer<UInt8>, edge: Int) {
    self.edge = edge
    // cairo gives a surface that says what is wrong rather than none.
    unsafe surface = cairo_image_surface_create_for_data(
      pixels.baseAddress, CAIRO_FORMAT_RGB24, Int32(edge), Int32(edge), Int32(edge * 4))
    unsafe context = cairo_create(surface)
  }

  deinit {
    unsafe cairo_destroy(context)
    unsafe cairo_surface_destroy(surface)
  }

  /// Lets all that follows count in `units` a side.
  func scale(to units: Double) {
    unsafe cairo_scale(context, Double(edge) / units, Double(edge) / units)
  }

  /// Covers everything with `ink`.
  func fill(_ ink: Ink) {
    use(ink)
    unsafe cairo_paint(context)
  }

  /// A rectangle.
  func rectangle(x: Double, y: Double, width: Double, height: Double, _ ink: Ink) {
    use(ink)
    unsafe cairo_rectangle(context, x, y, width, height)
    unsafe cairo_fill(context)
  }

  /// An upright bar with round ends.
  func bar(x: Double, from top: Double, to bottom: Double, width: Double, _ ink: Ink) {
    use(ink)
    unsafe cairo_set_line_width(context, width)
    unsafe cairo_set_line_cap(context, CAIRO_LINE_CAP_ROUND)
    unsafe cairo_move_to(context, x, top)
    unsafe cairo_line_to(context, x, bottom)
    unsafe cairo_stroke(context)
  }

  /// Lines of text, centred around `x` and going down from `y`.
  func text(_ lines: borrowing TextLines, x: Double, y: Double, _ ink: Ink) {
    use(ink)
    unsafe cairo_move_to(context, x - lines.width / 2, y)
    unsafe pango_cairo_show_layout(context, lines.layout)
  }

  /// Draws `picture` over everything.
  func paint(_ picture: OpaquePointer?, scaledBy factor: Double) {
    unsafe cairo_save(context)
    unsafe cairo_scale(context, factor, factor)
    unsafe cairo_set_source_surface(context, picture, 0, 0)
    unsafe cairo_pattern_set_filter(cairo_get_source(context), CAIRO_FILTER_BEST)
    unsafe cairo_paint(context)
    unsafe cairo_restore(context)
  }

  /// Brings what was drawn into the pixels.
  fileprivate func finish() throws(ArtworkError) {
    let state = unsafe cairo_status(context)
    guard state == CAIRO_STATUS_SUCCESS else {
      throw ArtworkError("It cannot be drawn: \(Self.message(of: state)).")
    }
    unsafe cairo_surface_flush(surface)
  }

  static func message(of state: cairo_status_t) -> String {
    unsafe String(cString: cairo_status_to_string(state))
  }

  private func use(_ ink: Ink) {
    unsafe cairo_set_source_rgb(context, ink.red, ink.green, ink.blue)
  }
}

extension Bitmap {
  /// A picture of `edge` pixels a side, drawn by `draw` on a black ground.
  ///
  /// - Throws: `ArtworkError` where memory is missing, and what `draw` throws.
  static func drawn(
    edge: Int, _ draw: (borrowing Canvas) throws(ArtworkError) -> Void
  ) throws(ArtworkError) -> Bitmap {
    var pixels = [UInt8](repeating: 0, count: edge * edge * 4)
    try unsafe pixels.withUnsafeMutableBufferPointer { buffer throws(ArtworkError) in
      let canvas = unsafe Canvas(buffer, edge: edge)
      try draw(canvas)
      try canvas.finish()
    }
    return Bitmap(edge: edge, pixels: pixels)
  }

  /// The picture with a side of `target` pixels.
  func scaled(to target: Int) throws(ArtworkError) -> Bitmap {
    guard target != edge else { return self }
    var pixels = pixels
    return try unsafe pixels.withUnsafeMutableBufferPointer { buffer throws(ArtworkError) in
      let picture = unsafe cairo_image_surface_create_for_data(
        buffer.baseAddress, CAIRO_FORMAT_RGB24, Int32(edge), Int32(edge), Int32(edge * 4))
      defer { unsafe cairo_surface_destroy(picture) }
      return try Bitmap.drawn(edge: target) { canvas throws(ArtworkError) in
        unsafe canvas.paint(picture, scaledBy: Double(target) / Double(edge))
      }
    }
  }
}

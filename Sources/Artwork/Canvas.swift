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

  let edge: Int
  private let surface: OpaquePointer?
  private let context: OpaquePointer?

  /// An empty canvas of `edge` pixels a side.
  ///
  /// - Throws: `ArtworkError` where memory is missing.
  static func make(edge: Int) throws(ArtworkError) -> Canvas {
    let canvas = unsafe Canvas(
      edge: edge, surface: cairo_image_surface_create(CAIRO_FORMAT_RGB24, Int32(edge), Int32(edge)))
    try canvas.check()
    return canvas
  }

  /// - Parameter surface: cairo gives one that says what is wrong rather than none.
  private init(edge: Int, surface: OpaquePointer?) {
    self.edge = edge
    unsafe self.surface = surface
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

  /// What was drawn.
  func bitmap() throws(ArtworkError) -> Bitmap {
    try check()
    unsafe cairo_surface_flush(surface)
    guard let data = unsafe cairo_image_surface_get_data(surface) else {
      throw ArtworkError("The picture cannot be read back.")
    }
    let stride = unsafe Int(cairo_image_surface_get_stride(surface))
    var pixels: [UInt8] = []
    pixels.reserveCapacity(edge * edge * 4)
    for row in 0..<edge {
      unsafe pixels += UnsafeBufferPointer(start: data + row * stride, count: edge * 4)
    }
    return Bitmap(edge: edge, pixels: pixels)
  }

  static func message(of state: cairo_status_t) -> String {
    unsafe String(cString: cairo_status_to_string(state))
  }

  private func check() throws(ArtworkError) {
    let state = unsafe cairo_status(context)
    guard state == CAIRO_STATUS_SUCCESS else {
      throw ArtworkError("It cannot be drawn: \(Self.message(of: state)).")
    }
  }

  private func use(_ ink: Ink) {
    unsafe cairo_set_source_rgb(context, ink.red, ink.green, ink.blue)
  }
}

extension Bitmap {
  /// The picture with a side of `target` pixels.
  func scaled(to target: Int) throws(ArtworkError) -> Bitmap {
    guard target != edge else { return self }
    let canvas = try Canvas.make(edge: target)
    var pixels = pixels
    unsafe pixels.withUnsafeMutableBufferPointer { buffer in
      let picture = unsafe cairo_image_surface_create_for_data(
        buffer.baseAddress, CAIRO_FORMAT_RGB24, Int32(edge), Int32(edge), Int32(edge * 4))
      unsafe canvas.paint(picture, scaledBy: Double(target) / Double(edge))
      unsafe cairo_surface_destroy(picture)
    }
    return try canvas.bitmap()
  }
}

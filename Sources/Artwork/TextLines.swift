import CPangoCairo

/// Text laid out in lines of one width, by pango.
@safe struct TextLines: ~Copyable {
  /// How letters look: a font's name with its style, and the space between letters as a part of their size.
  struct Face: Hashable {
    let font: String
    var spacing = 0.0
  }

  /// The width that the lines are centred in.
  let width: Double
  let layout: OpaquePointer?
  private let face: Face

  /// `text` in lines of `width` units, at most `most` of them; what does not fit is cut with "…".
  init(_ text: String, face: Face, size: Double, width: Double, most: Int) {
    self.width = width
    self.face = face
    let fonts = unsafe pango_cairo_font_map_new()
    let context = unsafe pango_font_map_create_context(fonts)
    defer {
      unsafe g_object_unref(UnsafeMutableRawPointer(context))
      unsafe g_object_unref(UnsafeMutableRawPointer(fonts))
    }
    // Letters are the same on every machine: nothing of its screen's settings holds.
    let options = unsafe cairo_font_options_create()
    unsafe cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY)
    unsafe cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE)
    unsafe cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF)
    unsafe pango_cairo_context_set_font_options(context, options)
    unsafe cairo_font_options_destroy(options)
    unsafe pango_cairo_context_set_resolution(context, 72)
    unsafe layout = pango_layout_new(context)
    unsafe pango_layout_set_text(layout, text, Int32(text.utf8.count))
    unsafe pango_layout_set_width(layout, Int32(width * Double(PANGO_SCALE)))
    unsafe pango_layout_set_height(layout, Int32(-most))
    unsafe pango_layout_set_alignment(layout, PANGO_ALIGN_CENTER)
    unsafe pango_layout_set_wrap(layout, PANGO_WRAP_WORD)
    unsafe pango_layout_set_ellipsize(layout, PANGO_ELLIPSIZE_END)
    unsafe pango_layout_set_line_spacing(layout, 0.95)
    set(size)
  }

  deinit {
    unsafe g_object_unref(UnsafeMutableRawPointer(layout))
  }

  /// The height of all lines.
  var height: Double {
    var height: Int32 = 0
    unsafe pango_layout_get_size(layout, nil, &height)
    return Double(height) / Double(PANGO_SCALE)
  }

  /// Whether nothing is cut and no word is longer than a line.
  var isWhole: Bool {
    var longest: Int32 = 0
    unsafe pango_layout_get_size(layout, &longest, nil)
    return unsafe pango_layout_is_ellipsized(layout) == 0 && longest <= pango_layout_get_width(layout)
  }

  /// Whether there is a glyph for everything in it.
  var isKnown: Bool { unsafe pango_layout_get_unknown_glyphs_count(layout) == 0 }

  /// Lets words that are longer than a line go on in the next one.
  func breakWords() {
    unsafe pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR)
  }

  /// Lays the text out again with letters of `size` units.
  func set(_ size: Double) {
    let font = unsafe pango_font_description_from_string(face.font)
    unsafe pango_font_description_set_absolute_size(font, size * Double(PANGO_SCALE))
    unsafe pango_layout_set_font_description(layout, font)
    unsafe pango_font_description_free(font)
    let attributes = unsafe pango_attr_list_new()
    unsafe pango_attr_list_insert(
      attributes, pango_attr_letter_spacing_new(Int32(size * face.spacing * Double(PANGO_SCALE))))
    unsafe pango_layout_set_attributes(layout, attributes)
    unsafe pango_attr_list_unref(attributes)
  }
}

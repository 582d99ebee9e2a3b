import CPNG

/// A picture of at most 256 colours.
public struct Picture: Hashable, Sendable {
  /// Pixels from left to right.
  public let width: Int
  /// Pixels from top to bottom.
  public let height: Int
  let colours: [Colour]
  /// The index of each pixel's colour, line by line from the top.
  let pixels: [UInt8]

  init(width: Int, height: Int, colours: [Colour], pixels: [UInt8]) {
    precondition(pixels.count == width * height && (1...256).contains(colours.count))
    self.width = width
    self.height = height
    self.colours = colours
    self.pixels = pixels
  }

  /// The picture as the bytes of a PNG file, by libpng.
  ///
  /// - Throws: `InspectionError` with libpng's reason.
  public func png() throws(InspectionError) -> [UInt8] {
    var image = unsafe png_image()
    unsafe image.version = png_uint_32(PNG_IMAGE_VERSION)
    unsafe image.width = png_uint_32(width)
    unsafe image.height = png_uint_32(height)
    unsafe image.format = png_palette_rgba
    unsafe image.colormap_entries = png_uint_32(colours.count)
    defer { unsafe png_image_free(&image) }
    let palette = colours.flatMap { [$0.red, $0.green, $0.blue, $0.opacity] }
    var size = 0
    guard unsafe png_image_write_to_memory(&image, nil, &size, 0, pixels, 0, palette) != 0 else {
      throw unsafe Self.fault(in: image)
    }
    var bytes = [UInt8](repeating: 0, count: size)
    guard unsafe png_image_write_to_memory(&image, &bytes, &size, 0, pixels, 0, palette) != 0 else {
      throw unsafe Self.fault(in: image)
    }
    bytes.removeLast(bytes.count - size)
    return bytes
  }

  private static func fault(in image: png_image) -> InspectionError {
    let message = unsafe withUnsafeBytes(of: image.message) {
      unsafe String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
    }
    return InspectionError("A picture cannot be made: \(message).")
  }
}

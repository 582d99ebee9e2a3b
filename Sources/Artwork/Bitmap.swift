/// A square picture, pixel by pixel.
struct Bitmap: Hashable, Sendable {
  /// The pixels of one side.
  let edge: Int
  /// Four bytes a pixel (blue, green, red, one unused), row by row from the top.
  let pixels: [UInt8]
}

import CTurboJPEG

/// JPEG pictures, by libjpeg-turbo.
enum JPEG {
  /// `bitmap` as a baseline JPEG with full colour resolution.
  ///
  /// - Parameter quality: 1 to 100.
  /// - Throws: `ArtworkError` where memory is missing.
  static func encoded(_ bitmap: Bitmap, quality: Int) throws(ArtworkError) -> [UInt8] {
    guard let codec = unsafe tjInitCompress() else {
      throw ArtworkError("The JPEG encoder cannot be started.")
    }
    defer { unsafe tjDestroy(codec) }
    var buffer: UnsafeMutablePointer<UInt8>?
    var count: UInt = 0
    defer { unsafe tjFree(buffer) }
    let edge = Int32(bitmap.edge)
    let state = unsafe bitmap.pixels.withUnsafeBufferPointer { pixels in
      unsafe tjCompress2(
        codec, pixels.baseAddress, edge, 0, edge, Int32(TJPF_BGRX.rawValue), &buffer, &count,
        Int32(TJSAMP_444.rawValue), Int32(quality), TJFLAG_ACCURATEDCT)
    }
    guard state == 0, let made = unsafe buffer else {
      throw unsafe ArtworkError("The picture cannot be written: \(message(of: codec))")
    }
    return unsafe Array(UnsafeBufferPointer(start: made, count: Int(count)))
  }

  /// The square picture in `file`.
  ///
  /// - Throws: `ArtworkError` where it cannot be decoded or is no cover.
  static func decoded(_ file: [UInt8]) throws(ArtworkError) -> Bitmap {
    guard let codec = unsafe tjInitDecompress() else {
      throw ArtworkError("The JPEG decoder cannot be started.")
    }
    defer { unsafe tjDestroy(codec) }
    var (width, height, sampling, space) = (Int32(0), Int32(0), Int32(0), Int32(0))
    let header = unsafe file.withUnsafeBufferPointer { bytes in
      unsafe tjDecompressHeader3(
        codec, bytes.baseAddress, UInt(bytes.count), &width, &height, &sampling, &space)
    }
    guard header == 0 else { throw unsafe damaged(codec) }
    guard space != Int32(TJCS_CMYK.rawValue), space != Int32(TJCS_YCCK.rawValue) else {
      throw ArtworkError("It has the colours of print (CMYK). Save it with those of screens (RGB).")
    }
    try CoverArt.check(width: Int(width), height: Int(height))
    var pixels = [UInt8](repeating: 0, count: Int(width) * Int(height) * 4)
    let state = unsafe file.withUnsafeBufferPointer { bytes in
      unsafe pixels.withUnsafeMutableBufferPointer { pixels in
        unsafe tjDecompress2(
          codec, bytes.baseAddress, UInt(bytes.count), pixels.baseAddress, width, 0, height,
          Int32(TJPF_BGRX.rawValue), TJFLAG_ACCURATEDCT | TJFLAG_STOPONWARNING)
      }
    }
    guard state == 0 else { throw unsafe damaged(codec) }
    return Bitmap(edge: Int(width), pixels: pixels)
  }

  private static func damaged(_ codec: tjhandle) -> ArtworkError {
    unsafe ArtworkError("It is damaged: \(message(of: codec)) Save it anew.")
  }

  private static func message(of codec: tjhandle) -> String {
    unsafe tjGetErrorStr2(codec).map { unsafe String(cString: $0) } ?? "unknown fault."
  }
}

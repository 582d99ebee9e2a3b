import CAVFormat

/// libavformat and what it needs, which are loaded only where an M4B is made or opened.
public enum MP4Library {
  /// Loads them, where that has not been done.
  ///
  /// - Throws: `MasteringError` where they are not installed.
  public static func load() throws(MasteringError) {
    try MP4Fault.check(cav_load(), "No M4B can be made", "libavformat")
  }
}

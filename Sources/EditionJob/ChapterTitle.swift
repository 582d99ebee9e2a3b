import Mastering

/// What players accept as chapters.
enum ChapterTitle {
  /// A table of contents in ID3 counts its entries in one byte; several players stop at 99.
  static let most = TaggedFile.mostChapters

  /// `title` in at most 120 bytes of UTF-8, cut at a space.
  static func fitting(_ title: String) -> String {
    guard title.utf8.count > 120 else { return title }
    var cut = ""
    for word in title.split(separator: " ") {
      guard cut.utf8.count + word.utf8.count + 1 <= 116 else { break }
      cut += (cut.isEmpty ? "" : " ") + word
    }
    if cut.isEmpty {
      for character in title {
        guard cut.utf8.count + character.utf8.count <= 116 else { break }
        cut.append(character)
      }
    }
    return cut + "…"
  }
}

/// What readers wrote below a story.
enum ReaderComments {
  /// The first line of the comments among lines `start` to `end` of `page`; `end` where there are none.
  ///
  /// They begin at a count or a label below the story's texts, with a reader's name and a time in the next lines. A
  /// count in a bar of buttons has neither.
  static func start(in page: Page, after start: Int, upTo end: Int) -> Int {
    var texts = 0
    for index in (start + 1)..<max(start + 1, end) {
      if page.reasons[index] == nil, LineShape.isProse(page.text(index)) { texts += 1 }
      if texts >= 3, page.reasons[index] == .comments, isFollowedByReader(index, in: page, upTo: end) {
        return index
      }
    }
    return end
  }

  /// Marks lines `start` to `end` of `page`, which are comments.
  static func mark(_ page: inout Page, from start: Int, upTo end: Int) {
    for index in start..<max(start, end)
    where page.reasons[index] != .footer && page.reasons[index] != .copyright {
      page.reasons[index] = .comments
    }
  }

  private static func isFollowedByReader(_ index: Int, in page: Page, upTo end: Int) -> Bool {
    var hasName = false
    for next in (index + 1)..<max(index + 1, min(end, index + 6)) {
      if page.reasons[next] == nil {
        guard !LineShape.endsSentence(page.text(next)) else { return false }
        hasName = true
      } else if hasName, PrintedDate.teaserStamp(page.text(next)) != nil {
        return true
      }
    }
    return false
  }
}

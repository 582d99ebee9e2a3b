extension Page {
  /// Joins the lines of paragraphs that were broken at a width.
  ///
  /// Whether a page was is decided for the whole of it: no line is longer than a terminal's, and many lines within
  /// blocks go on with a small letter. On other pages a block's lines are texts of their own.
  mutating func joinBrokenLines(below start: Int) {
    let blocks = brokenBlocks(below: start)
    var continuing = 0
    var goingOnSmall = 0
    for block in blocks {
      for index in block.dropFirst() {
        continuing += 1
        if text(index).unicodeScalars.first?.properties.isLowercase == true { goingOnSmall += 1 }
      }
    }
    guard goingOnSmall >= 2, goingOnSmall * 5 >= continuing,
      !lines.contains(where: { $0.text.utf8.count > Self.width.upperBound })
    else { return }
    var joined: [TextLine] = Array(lines[...start])
    var kept: [SkipReason?] = Array(reasons[...start])
    var index = start + 1
    var next = blocks[...]
    while index < lines.count {
      let line = lines[index]
      let end = next.first?.lowerBound == index ? next.removeFirst().upperBound : index + 1
      let text = lines[index..<end].map(\.text).joined(separator: " ")
      joined.append(
        TextLine(number: line.number, text: text, opensBlock: line.opensBlock, indent: line.indent))
      kept.append(reasons[index])
      index = end
    }
    replace(lines: joined, reasons: kept)
  }

  /// The bytes that a broken line may have.
  private static let width = 40...140

  /// The blocks of several lines whose lines but the last are about equally wide.
  private func brokenBlocks(below start: Int) -> [Range<Int>] {
    var blocks: [Range<Int>] = []
    var first = start + 1
    while first < lines.count {
      var end = first + 1
      while end < lines.count, !lines[end].opensBlock { end += 1 }
      let block = first..<end
      let isBroken =
        block.count > 1 && block.allSatisfy { reasons[$0] == nil }
        && block.dropLast().allSatisfy { Self.width.contains(text($0).utf8.count) }
      if isBroken { blocks.append(block) }
      first = end
    }
    return blocks
  }
}

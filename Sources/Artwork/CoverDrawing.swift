import EditionModel

/// The cover that every newspaper has without doing anything: its name like a masthead, the day, and below them a
/// sound wave that is another one each day.
struct CoverDrawing {
  private static let paper = Canvas.Ink(0xFBF8F1)
  private static let ink = Canvas.Ink(0x1D1B18)
  private static let grey = Canvas.Ink(0x5F5A52)
  private static let accent = Canvas.Ink(0x8A1C2B)

  private static let name = TextLines.Face(font: "P052 Bold", spacing: -0.01)
  private static let day = TextLines.Face(font: "P052")
  private static let note = TextLines.Face(font: "Nimbus Sans", spacing: 0.2)

  /// Everything is drawn in a square of so many units.
  private static let units = 1000.0
  private static let margin = 84.0
  private static let inside = units - 2 * margin
  /// Where the name stands: what is longer gets smaller letters.
  private static let masthead = 138.0...408.0
  /// How large the letters of a name may be.
  private static let sizes = Array(stride(from: 236.0, through: 32, by: -4))
  /// More of a name than this nobody can read on a cover.
  private static let longestName = 300

  let newspaper: String
  let date: CalendarDate?

  /// The cover with `edge` pixels a side.
  func bitmap(edge: Int) throws(ArtworkError) -> Bitmap {
    try Bitmap.drawn(edge: edge) { canvas throws(ArtworkError) in
      canvas.scale(to: Self.units)
      canvas.fill(Self.paper)
      drawRules(on: canvas)
      drawName(on: canvas)
      drawDay(on: canvas)
      drawWave(on: canvas)
    }
  }

  private func drawRules(on canvas: borrowing Canvas) {
    canvas.rectangle(x: Self.margin, y: 84, width: Self.inside, height: 9, Self.ink)
    canvas.rectangle(x: Self.margin, y: 101, width: Self.inside, height: 2.5, Self.ink)
    canvas.rectangle(x: Self.margin, y: 440, width: Self.inside, height: 2.5, Self.ink)
  }

  private func drawName(on canvas: borrowing Canvas) {
    let room = Self.masthead.upperBound - Self.masthead.lowerBound
    let text = drawable(newspaper)
    let lines = TextLines(text, face: Self.name, size: Self.sizes[0], width: Self.inside, most: 6)
    // The largest that fits. Fonts are looked for anew for every size.
    var (first, last) = (0, Self.sizes.count - 1)
    while first < last {
      let middle = (first + last) / 2
      lines.set(Self.sizes[middle])
      if lines.isWhole && lines.height <= room { last = middle } else { first = middle + 1 }
    }
    lines.set(Self.sizes[first])
    if !lines.isWhole { lines.breakWords() }
    canvas.text(lines, x: Self.units / 2, y: Self.masthead.lowerBound + (room - lines.height) / 2, Self.ink)
  }

  private func drawDay(on canvas: borrowing Canvas) {
    let text = date?.inGermanTitle ?? "Audioausgabe"
    let lines = TextLines(text, face: Self.day, size: 50, width: Self.inside, most: 1)
    canvas.text(lines, x: Self.units / 2, y: 466, Self.ink)
  }

  private func drawWave(on canvas: borrowing Canvas) {
    let count = 43
    let step = Self.inside / Double(count)
    for (index, height) in heights(count).enumerated() {
      let x = Self.margin + (Double(index) + 0.5) * step
      canvas.bar(x: x, from: 712 - height, to: 712 + height, width: step * 0.5, Self.accent)
    }
    let lines = TextLines("ZUM ANHÖREN", face: Self.note, size: 30, width: Self.inside, most: 1)
    canvas.text(lines, x: Self.units / 2, y: 884, Self.grey)
  }

  /// Half the height of each bar: loud and quiet as speech is, by numbers that only the day decides.
  private func heights(_ count: Int) -> [Double] {
    var state = UInt64(truncatingIfNeeded: date?.dayNumber ?? 0) &+ 1
    func random() -> Double {
      // SplitMix64 (Steele, Lea, Flood 2014).
      state &+= 0x9E37_79B9_7F4A_7C15
      var bits = state
      bits = (bits ^ bits >> 30) &* 0xBF58_476D_1CE4_E5B9
      bits = (bits ^ bits >> 27) &* 0x94D0_49BB_1331_11EB
      return Double((bits ^ bits >> 31) >> 11) / Double(1 << 53)
    }
    let phrase = random()
    return (0..<count).map { index in
      let place = (Double(index) + 0.5) / Double(count)
      let edges = min(1, 5 * min(place, 1 - place))
      let wave = 0.62 + 0.38 * Self.triangle(place * 3 + phrase)
      return 6 + 112 * edges * wave * (0.25 + 0.75 * random())
    }
  }

  /// A triangle wave of period 1 between 0 and 1.
  private static func triangle(_ place: Double) -> Double {
    let phase = place - place.rounded(.down)
    return 1 - abs(2 * phase - 1)
  }

  /// `text` on one line, without what no font of this machine has: an empty box is worse than nothing.
  private func drawable(_ text: String) -> String {
    let scalars = text.unicodeScalars.map { $0.properties.generalCategory == .control ? " " : $0 }
    let clean = String(String.UnicodeScalarView(scalars)).prefix(Self.longestName)
    guard !isKnown(String(clean)) else { return String(clean) }
    return clean.filter { isKnown(String($0)) }
  }

  private func isKnown(_ text: String) -> Bool {
    TextLines(text, face: Self.name, size: 30, width: Self.inside, most: 20).isKnown
  }
}

/// The page on which an operator and an editor read what a run did (Protokoll).
public struct ReportPage: Sendable {
  /// How a run ended, as far as colours go.
  public enum Tone: String, Sendable {
    /// Nothing to do.
    case good
    /// Published, and something to look at.
    case mixed
    /// Nothing was published.
    case bad
  }

  /// A number with its name.
  public struct Figure: Sendable {
    let name: String
    let value: String

    /// A number as it is shown, with its name.
    public init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  /// A table; one without rows is not shown.
  public struct Table: Sendable {
    let title: String
    let note: String?
    let columns: [String]
    let rows: [Row]
    /// Stored, for a template sees stored properties alone.
    let count: Int

    struct Row: Sendable {
      let cells: [String]
    }

    /// A table of texts.
    public init(_ title: String, note: String? = nil, columns: [String], rows: [[String]]) {
      self.title = title
      self.note = note
      self.columns = columns
      self.rows = rows.map { Row(cells: $0) }
      count = rows.count
    }
  }

  /// How long a step took.
  public struct Bar: Sendable {
    let name: String
    let value: String
    let permille: Int

    /// A step with its share of the whole, from 0 to 1.
    public init(_ name: String, _ value: String, share: Double) {
      self.name = name
      self.value = value
      permille = Int(min(1, max(0, share)) * 1000)
    }
  }

  let title: String
  let outcome: String
  let tone: String
  let figures: [Figure]
  let tables: [Table]
  let bars: [Bar]
  let footer: String

  /// What the page shows.
  public init(
    title: String, outcome: String, tone: Tone, figures: [Figure], tables: [Table], bars: [Bar],
    footer: String
  ) {
    self.title = title
    self.outcome = outcome
    self.tone = tone.rawValue
    self.figures = figures
    self.tables = tables.filter { !$0.rows.isEmpty }
    self.bars = bars
    self.footer = footer
  }

  /// The page.
  ///
  /// - Throws: what is wrong with the template.
  public func html() throws -> String {
    try Templates.render(self, with: "report")
  }
}

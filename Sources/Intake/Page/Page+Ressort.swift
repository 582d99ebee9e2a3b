extension Page {
  /// What may stand between a headline and what belongs to it above: a date, a label, a mark that it costs money.
  private static let between: Set<SkipReason> = [
    .dateLine, .readingTime, .share, .player, .paywall, .comments, .advertisement, .headlineRepeated, .byline,
  ]

  /// The line above `index` that may be its kicker or its Ressort, past a few dates and labels; `nil` where there is
  /// none.
  func lineAbove(_ index: Int) -> Int? {
    var above = index - 1
    while above >= 0, index - above <= 6 {
      let text = text(above)
      if RessortList.ressort(named: text) != nil { return above }
      guard let reason = reasons[above] ?? LineRules.reason(for: text, in: .head) ?? isByline(above),
        Self.between.contains(reason)
      else { return above }
      above -= 1
    }
    return nil
  }

  /// The Ressort on line `index` of the story whose headline stands below at `headline`.
  ///
  /// The last entry of a menu is none: three Ressorts in a row with an empty line behind them.
  func ressort(at index: Int, above headline: Int) -> String? {
    guard let name = RessortList.ressort(named: text(index)) else {
      return Breadcrumb.ressort(in: text(index))
    }
    guard hasGaps, ((index + 1)...headline).contains(where: { lines[$0].opensBlock }) else { return name }
    let run = lines[...index].suffix(4).reversed().prefix { RessortList.ressort(named: $0.text) != nil }
    return run.count >= 3 ? nil : name
  }

  private func isByline(_ index: Int) -> SkipReason? {
    Byline(text(index), allowsBareName: false) == nil ? nil : .byline
  }
}

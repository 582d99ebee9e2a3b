import EditionModel

/// Durations and sizes as listeners read them.
enum GermanNumbers {
  /// `3:12` or `1:03:12` of whole seconds.
  static func clock(_ seconds: Int) -> String {
    let tail = "\(padded(seconds % 60))"
    let minutes = seconds / 60
    return minutes < 60 ? "\(minutes):\(tail)" : "\(minutes / 60):\(padded(minutes % 60)):\(tail)"
  }

  /// `PT3M12S`: the duration in HTML's machine-readable form.
  static func machine(_ seconds: Int) -> String {
    "PT\(seconds / 3600)H\(seconds / 60 % 60)M\(seconds % 60)S"
  }

  /// `31 Minuten`, rounded to a whole minute and never none; `1 Stunde 5 Minuten`.
  static func minutes(_ seconds: Int) -> String {
    let minutes = max(1, (seconds + 30) / 60)
    let hours = minutes / 60
    var words: [String] = []
    if hours > 0 { words.append(counted(hours, "Stunde", "Stunden")) }
    if minutes % 60 > 0 { words.append(counted(minutes % 60, "Minute", "Minuten")) }
    return words.joined(separator: " ")
  }

  /// `1 Artikel`, `2 Artikel`.
  static func counted(_ number: Int, _ one: String, _ many: String) -> String {
    "\(number) \(number == 1 ? one : many)"
  }

  /// `840 kB` or `4,2 MB`, in powers of ten.
  static func size(_ bytes: Int) -> String {
    guard bytes >= 1_000_000 else { return "\(max(1, (bytes + 500) / 1000)) kB" }
    let tenths = (bytes + 50_000) / 100_000
    return "\(tenths / 10),\(tenths % 10) MB"
  }

  private static func padded(_ number: Int) -> String {
    number < 10 ? "0\(number)" : "\(number)"
  }
}

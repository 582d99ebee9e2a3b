internal import FoundationEssentials

/// Moments as HTTP writes them: `Fri, 05 Sep 2025 02:30:00 GMT` (RFC 9110, 5.6.7).
enum HTTPDate {
  private static let weekdays = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"]
  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  /// The moment `seconds` after the beginning of 1970, which was a Thursday.
  static func text(_ seconds: Int) -> String {
    let fields = Date(timeIntervalSince1970: Double(seconds)).ISO8601Format().split { "-TZ".contains($0) }
    guard fields.count == 4, let month = Int(fields[1]) else { return "" }
    let weekday = weekdays[max(0, seconds) / 86_400 % 7]
    return "\(weekday), \(fields[2]) \(months[month - 1]) \(fields[0]) \(fields[3]) GMT"
  }

  /// Seconds after the beginning of 1970; `nil` for another form: a condition that cannot be read does not hold.
  static func seconds(_ text: String) -> Int? {
    let words = text.split(separator: " ")
    guard words.count == 6, let month = months.firstIndex(where: { $0 == words[2] }) else { return nil }
    let digits = month < 9 ? "0\(month + 1)" : "\(month + 1)"
    do {
      let date = try Date("\(words[3])-\(digits)-\(words[1])T\(words[4])Z", strategy: .iso8601)
      let seconds = Int(date.timeIntervalSince1970)
      // Another weekday or another way to write it is no date of HTTP.
      return self.text(seconds) == text ? seconds : nil
    } catch {
      return nil
    }
  }

  /// The moment it is.
  static var now: String { text(Int(Date().timeIntervalSince1970)) }
}

import EditionModel
import TOMLKit

/// One table of a profile's file, read key by key; each fault names the key path and what is allowed.
struct TableReader {
  private let table: TOMLTable
  private let path: String
  private let file: String

  init(_ table: TOMLTable, path: String, file: String) {
    self.table = table
    self.path = path
    self.file = file
  }

  func allowOnly(_ keys: [String]) throws(VoiceProfileError) {
    if let unknown = table.keys.sorted().first(where: { !keys.contains($0) }) {
      throw fault(unknown, "This is no key here; allowed are \(keys.joined(separator: ", ")).")
    }
  }

  func table(_ key: String) throws(VoiceProfileError) -> TableReader {
    guard let inner = table[key]?.table else { throw fault(key, "It must be a table with its own keys.") }
    return TableReader(inner, path: keyPath(key), file: file)
  }

  func string(_ key: String) throws(VoiceProfileError) -> String {
    guard let text = table[key]?.string, !text.isEmpty else {
      throw fault(key, "It must be a text in quotes that is not empty.")
    }
    return text
  }

  func word(_ key: String, of allowed: [String]) throws(VoiceProfileError) -> String {
    guard let text = table[key]?.string, allowed.contains(text) else {
      throw fault(key, "It must be one of \(allowed.map { "\"\($0)\"" }.joined(separator: ", ")).")
    }
    return text
  }

  func smallPrint(_ key: String) throws(VoiceProfileError) -> VoiceProfile.SmallPrint {
    let choices = VoiceProfile.SmallPrint.allCases
    let word = try word(key, of: choices.map(\.rawValue))
    return choices.first { $0.rawValue == word } ?? .dropped
  }

  func optionalTable(_ key: String) throws(VoiceProfileError) -> TableReader? {
    table[key] == nil ? nil : try self.table(key)
  }

  func optionalString(_ key: String) throws(VoiceProfileError) -> String? {
    table[key] == nil ? nil : try string(key)
  }

  /// The name of a file beside the profile.
  func fileName(_ key: String) throws(VoiceProfileError) -> String? {
    guard let name = try optionalString(key) else { return nil }
    guard !name.contains("/"), !name.hasPrefix(".") else {
      throw fault(key, "It must be the name of a file in the profile's own folder.")
    }
    return name
  }

  func flag(_ key: String) throws(VoiceProfileError) -> Bool {
    guard let flag = table[key]?.bool else { throw fault(key, "It must be true or false.") }
    return flag
  }

  func number(
    _ key: String, in range: ClosedRange<Double>, or standard: Double
  ) throws(VoiceProfileError) -> Double {
    table[key] == nil ? standard : try number(key, in: range)
  }

  func optionalNumber(
    _ key: String, in range: ClosedRange<Double>
  ) throws(VoiceProfileError) -> Double? {
    table[key] == nil ? nil : try number(key, in: range)
  }

  func integer(_ key: String, in range: ClosedRange<Int>) throws(VoiceProfileError) -> Int {
    guard let number = table[key]?.int, range.contains(number) else {
      throw fault(key, "It must be a whole number from \(range.lowerBound) to \(range.upperBound).")
    }
    return number
  }

  func integer(
    _ key: String, in range: ClosedRange<Int>, or standard: Int
  ) throws(VoiceProfileError) -> Int {
    table[key] == nil ? standard : try integer(key, in: range)
  }

  func number(_ key: String, in range: ClosedRange<Double>) throws(VoiceProfileError) -> Double {
    guard let number = table[key]?.double ?? table[key]?.int.map(Double.init), range.contains(number) else {
      throw fault(key, "It must be a number from \(range.lowerBound) to \(range.upperBound).")
    }
    return number
  }

  func pause(_ key: String) throws(VoiceProfileError) -> Milliseconds {
    Milliseconds(try integer(key, in: 0...5000))
  }

  private func keyPath(_ key: String) -> String {
    path.isEmpty ? key : "\(path).\(key)"
  }

  func fault(_ key: String, _ reason: String) -> VoiceProfileError {
    VoiceProfileError(file: file, place: keyPath(key), reason: reason)
  }
}

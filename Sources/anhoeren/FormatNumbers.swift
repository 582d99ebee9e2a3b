import ArgumentParser
import EditionModel

/// The argument of `--bitrate` and `--sample-rate`: a number for every format that has such a setting, or numbers by the
/// names of formats.
enum FormatNumbers: ExpressibleByArgument, Equatable {
  case all(Int)
  case some([AudioFormat: Int])

  init?(argument: String) {
    if let number = Int(argument) {
      self = .all(number)
      return
    }
    var numbers: [AudioFormat: Int] = [:]
    for part in argument.split(separator: ",", omittingEmptySubsequences: false) {
      let sides = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard sides.count == 2, let format = AudioFormat(rawValue: sides[0].lowercased()),
        let number = Int(sides[1]), numbers.updateValue(number, forKey: format) == nil
      else { return nil }
    }
    self = .some(numbers)
  }

  /// The numbers by the names of formats: a single one goes to those of `formats` that are among `able`.
  func numbers(of formats: [String], able: [String]) -> [String: Int] {
    switch self {
    case .all(let number):
      Dictionary(uniqueKeysWithValues: formats.filter(able.contains).map { ($0, number) })
    case .some(let numbers):
      Dictionary(uniqueKeysWithValues: numbers.map { ($0.key.rawValue, $0.value) })
    }
  }
}

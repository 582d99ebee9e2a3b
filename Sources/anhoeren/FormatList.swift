import ArgumentParser
import EditionModel

/// The argument of `--format`: names of formats separated by commas, each once.
struct FormatList: ExpressibleByArgument {
  let formats: [AudioFormat]

  init(formats: [AudioFormat]) {
    self.formats = formats
  }

  init?(argument: String) {
    var formats: [AudioFormat] = []
    for name in argument.split(separator: ",", omittingEmptySubsequences: false) {
      guard let format = AudioFormat(rawValue: name.lowercased()) else { return nil }
      if !formats.contains(format) {
        formats.append(format)
      }
    }
    self.init(formats: formats)
  }

  var defaultValueDescription: String {
    formats.map(\.rawValue).joined(separator: ",")
  }
}

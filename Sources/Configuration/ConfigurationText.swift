extension Configuration {
  /// A new file: every key with what it does; only those that everybody has to think about are set.
  ///
  /// - Parameter chosen: values to set at once, by key paths.
  public static func template(_ chosen: [String: ConfigurationValue] = [:]) -> String {
    var text = """
      # What `anhoeren edition --config THIS-FILE` makes, and how. The file is checked as a whole before work starts.
      # A line behind a # shows what may stand there; take the # away to set it. The command line goes before this file.

      """
    var table = ""
    for key in ConfigurationKey.all {
      if key.table != table {
        table = key.table
        text += "\n[\(table)]\n"
      }
      text += "\n" + key.help.map { "# \($0)\n" }.joined()
      let isSet = key.isSetAtFirst || chosen[key.path] != nil
      text += "\(isSet ? "" : "#")\(key.name) = \((chosen[key.path] ?? key.example).toml)\n"
    }
    return text
  }

  /// What holds, as TOML: every key with its value, and where that comes from.
  public var toml: String {
    var text = ""
    var table = ""
    for key in ConfigurationKey.all {
      if key.table != table {
        table = key.table
        text += "\n[\(table)]\n"
      }
      let origin =
        switch origin(of: key.path) {
        case .standard: "standard"
        case .file(let path): path
        case .commandLine: "command line"
        }
      if let value = value(key.path) {
        text += "\(key.name) = \(value.toml)  # \(Self.onOneLine(origin))\n"
      } else {
        text += "# \(key.name) is not set\n"
      }
    }
    return text
  }

  private static func onOneLine(_ text: String) -> String {
    String(
      String.UnicodeScalarView(text.unicodeScalars.map { $0.value < 0x20 || $0.value == 0x7F ? " " : $0 }))
  }
}

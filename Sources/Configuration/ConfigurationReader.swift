import FoundationEssentials
import TOMLKit

extension Configuration {
  /// Reads and checks the text of a configuration as a whole.
  ///
  /// - Parameters:
  ///   - toml: the text.
  ///   - file: its path, for messages and as the place at which relative paths begin.
  ///   - voices: the names of the voice profiles there are.
  /// - Returns: what it says, and every fault in it.
  public static func read(
    _ toml: String, file: String, voices: [String]
  ) -> (configuration: Configuration, faults: [ConfigurationFault]) {
    let root: TOMLTable
    do {
      root = try TOMLTable(string: toml)
    } catch let fault as TOMLParseError {
      let line = "line \(fault.source.begin.line)"
      return (
        .standard, [.init(file: file, place: line, reason: "This is no valid TOML: \(fault.description)")]
      )
    } catch {
      return (.standard, [.init(file: file, place: nil, reason: "This is no valid TOML: \(error)")])
    }
    var reader = ConfigurationReader(file: file, voices: voices)
    reader.read(root, at: "")
    return (Configuration(file: file, values: reader.values), reader.faults)
  }
}

/// Walks through a file's tables and gathers values and faults.
private struct ConfigurationReader {
  let file: String
  let voices: [String]
  var values: [String: ConfigurationValue] = [:]
  var faults: [ConfigurationFault] = []

  init(file: String, voices: [String]) {
    self.file = file
    self.voices = voices
  }

  mutating func read(_ table: TOMLTable, at path: String) {
    for name in table.keys.sorted() {
      let inner = path.isEmpty ? name : "\(path).\(name)"
      if let key = ConfigurationKey.all.first(where: { $0.path == inner }) {
        if let value = table[name] {
          read(value, of: key)
        }
      } else if ConfigurationKey.all.contains(where: { $0.path.hasPrefix(inner + ".") }) {
        if let table = table[name]?.table {
          read(table, at: inner)
        } else {
          fault(inner, "It must be a table with its own keys: [\(inner)].")
        }
      } else {
        unknown(inner)
      }
    }
  }

  private mutating func unknown(_ path: String) {
    let known =
      ConfigurationKey.all.map(\.path) + Set(ConfigurationKey.all.map(\.table)).filter { !$0.isEmpty }
    let last = path.split(separator: ".").last.map(String.init) ?? path
    let nearest =
      NearestName.of(path, in: known.sorted())
      ?? ConfigurationKey.all.first { $0.name.hasPrefix(last) || NearestName.of(last, in: [$0.name]) != nil }?
      .path
    fault(
      path,
      nearest.map { "There is no such key. Did you mean \($0)?" }
        ?? "There is no such key; `anhoeren init` writes a file with all there are.")
  }

  mutating func fault(_ path: String, _ reason: String) {
    faults.append(ConfigurationFault(file: file, place: path, reason: reason))
  }

  private mutating func read(_ value: any TOMLValueConvertible, of key: ConfigurationKey) {
    switch key.kind {
    case .text:
      keep(text(value, key.path).map { .text($0) }, key)
    case .word(let words):
      keep(word(value, key.path, of: words).map { .text($0) }, key)
    case .url:
      keep(url(value, key.path).map { .text($0) }, key)
    case .flag:
      guard let flag = value.bool else { return fault(key.path, "It must be true or false.") }
      keep(.flag(flag), key)
    case .number(let range):
      keep(number(value, key.path, in: range).map { .number($0) }, key)
    case .path:
      keep(path(value, key.path).map { .text($0) }, key)
    case .file:
      keep(existingFile(value, key.path).map { .text($0) }, key)
    case .fileInFolder:
      keep(fileInFolder(value, key.path).map { .text($0) }, key)
    case .sources:
      keep(sources(value, key.path).map { .list($0) }, key)
    case .names:
      keep(names(value, key.path).map { .list($0) }, key)
    case .words(let words):
      keep(some(value, key.path, of: words).map { .list($0) }, key)
    case .command:
      keep(command(value, key.path).map { .list($0) }, key)
    case .voice:
      keep(voice(value, key.path).map { .text($0) }, key)
    case .voices(let allowed):
      keep(texts(value, key.path, names: allowed) { $0.voice($1, $2) }.map { .texts($0) }, key)
    case .texts:
      keep(texts(value, key.path, names: nil) { $0.text($1, $2) }.map { .texts($0) }, key)
    case .numbers(let names, let range):
      keep(texts(value, key.path, names: names) { $0.number($1, $2, in: range) }.map { .numbers($0) }, key)
    }
  }

  private mutating func keep(_ value: ConfigurationValue?, _ key: ConfigurationKey) {
    values[key.path] = value
  }
}

// MARK: - One value

extension ConfigurationReader {
  private mutating func text(_ value: any TOMLValueConvertible, _ path: String) -> String? {
    let controls = 0x7F as UInt32
    guard let text = value.string, !text.allSatisfy(\.isWhitespace),
      !text.unicodeScalars.contains(where: { $0.value < 0x20 || $0.value == controls })
    else {
      fault(path, "It must be a text in quotes, on one line and not empty.")
      return nil
    }
    return text
  }

  private mutating func word(
    _ value: any TOMLValueConvertible, _ path: String, of words: [String]
  ) -> String? {
    guard let text = value.string, words.contains(text) else {
      let all = words.map(ConfigurationValue.quoted).joined(separator: ", ")
      fault(path, words.count == 1 ? "It must be \(all)." : "It must be one of \(all).")
      return nil
    }
    return text
  }

  private mutating func url(_ value: any TOMLValueConvertible, _ path: String) -> String? {
    guard let text = value.string, let url = URL(string: text),
      ["http", "https"].contains(url.scheme?.lowercased() ?? ""), !(url.host ?? "").isEmpty,
      url.query == nil, url.fragment == nil
    else {
      fault(path, "It must be an address such as \"https://audio.example.org/\", without ? and #.")
      return nil
    }
    return text
  }

  private mutating func number(
    _ value: any TOMLValueConvertible, _ path: String, in range: ClosedRange<Int>
  ) -> Int? {
    guard let number = value.int, range.contains(number) else {
      fault(path, "It must be a whole number from \(range.lowerBound) to \(range.upperBound).")
      return nil
    }
    return number
  }

  private mutating func voice(_ value: any TOMLValueConvertible, _ path: String) -> String? {
    guard let name = text(value, path) else { return nil }
    guard voices.contains(name) else {
      fault(path, "There is no voice \"\(name)\". There are: \(voices.joined(separator: ", ")).")
      return nil
    }
    return name
  }
}

// MARK: - Paths

extension ConfigurationReader {
  /// A path from where the program runs; relative ones begin at the file's folder.
  private func located(_ path: String) -> String {
    guard !path.hasPrefix("/"), let slash = file.lastIndex(of: "/") else { return path }
    return file[...slash] + path
  }

  private mutating func path(_ value: any TOMLValueConvertible, _ path: String) -> String? {
    text(value, path).map(located)
  }

  private mutating func existingFile(_ value: any TOMLValueConvertible, _ key: String) -> String? {
    guard let path = path(value, key) else { return nil }
    var isFolder = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), !isFolder,
      FileManager.default.isReadableFile(atPath: path)
    else {
      fault(key, "It must be a file that can be read; there is none at \(path).")
      return nil
    }
    return path
  }

  private mutating func fileInFolder(_ value: any TOMLValueConvertible, _ key: String) -> String? {
    guard let path = path(value, key) else { return nil }
    let folder = path.lastIndex(of: "/").map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
    var isFolder = false
    guard FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder), isFolder else {
      fault(key, "It must be a file in a folder that is there; there is no folder \(folder).")
      return nil
    }
    return path
  }

  private mutating func sources(_ value: any TOMLValueConvertible, _ key: String) -> [String]? {
    guard let paths = list(value, key, "paths") else { return nil }
    guard !paths.contains("-") else {
      fault(key, "It must name files, folders or patterns; - is for the command line.")
      return nil
    }
    return paths.map(located)
  }
}

// MARK: - Several values

extension ConfigurationReader {
  private mutating func list(_ value: any TOMLValueConvertible, _ path: String, _ what: String) -> [String]? {
    guard let array = value.array, !array.isEmpty else {
      fault(path, "It must be a list of \(what) in square brackets that is not empty.")
      return nil
    }
    let before = faults.count
    var texts: [String] = []
    for (index, element) in array.enumerated() {
      if let text = text(element, "\(path)[\(index)]") { texts.append(text) }
    }
    return faults.count == before ? texts : nil
  }

  private mutating func names(_ value: any TOMLValueConvertible, _ path: String) -> [String]? {
    guard let texts = list(value, path, "texts") else { return nil }
    for (index, text) in texts.enumerated() where texts[..<index].contains(text) {
      fault("\(path)[\(index)]", "\"\(text)\" stands here already; each may stand once.")
      return nil
    }
    return texts
  }

  private mutating func some(
    _ value: any TOMLValueConvertible, _ path: String, of words: [String]
  ) -> [String]? {
    guard let texts = names(value, path) else { return nil }
    let before = faults.count
    for (index, text) in texts.enumerated() where !words.contains(text) {
      fault("\(path)[\(index)]", "It must be one of \(words.joined(separator: ", ")).")
    }
    return faults.count == before ? texts : nil
  }

  private mutating func command(_ value: any TOMLValueConvertible, _ path: String) -> [String]? {
    guard let words = list(value, path, "texts, the program first,") else { return nil }
    guard words[0].contains("/") else { return words }
    let program = located(words[0])
    guard FileManager.default.isExecutableFile(atPath: program) else {
      fault("\(path)[0]", "There is no program that can be run at \(program).")
      return nil
    }
    return [program] + words.dropFirst()
  }

  private mutating func texts<Value>(
    _ value: any TOMLValueConvertible, _ path: String, names: [String]?,
    _ read: (inout ConfigurationReader, any TOMLValueConvertible, String) -> Value?
  ) -> [String: Value]? {
    guard let table = value.table else {
      fault(path, "It must be a table: [\(path)].")
      return nil
    }
    var result: [String: Value] = [:]
    let before = faults.count
    for name in table.keys.sorted() {
      if let names, !names.contains(name) {
        let nearest = NearestName.of(name, in: names).map { " Did you mean \($0)?" } ?? ""
        fault("\(path).\(name)", "It must be one of \(names.joined(separator: ", ")).\(nearest)")
      } else if let inner = table[name], let value = read(&self, inner, "\(path).\(name)") {
        result[name] = value
      }
    }
    return faults.count == before ? result : nil
  }
}

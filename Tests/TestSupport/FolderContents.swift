public import FoundationEssentials

/// All that is below a folder: the bytes of its files and the targets of its links, by path.
public enum FolderContents {
  /// Reads the folder at `path`.
  public static func read(_ path: String) throws -> [String: Data] {
    let files = FileManager.default
    var contents: [String: Data] = [:]
    for name in try files.subpathsOfDirectory(atPath: path) {
      let place = path + "/" + name
      if let target = try? files.destinationOfSymbolicLink(atPath: place) {
        contents[name] = Data("link to \(target)".utf8)
      } else {
        contents[name] = files.contents(atPath: place)
      }
    }
    return contents
  }
}

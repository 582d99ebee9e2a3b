import FoundationEssentials

/// Finds the pages that a command's arguments mean.
public enum SourceFinder {
  /// The endings of the files that are read from a folder.
  static let endings = [".txt", ".md", ".markdown"]

  /// The sources of `arguments`, in their order.
  ///
  /// A folder is walked with the folders below it, in the byte order of names; of the files in it those that end
  /// in .txt, .md or .markdown are sources; hidden ones and a folder's own note (README) are not. Links to folders inside a folder are not
  /// followed, for they may lead in circles. A file named by itself is a source whatever its ending; `-` is
  /// standard input.
  /// - Throws: `IntakeError` where a path does not exist, or a folder cannot be listed or holds no page.
  public static func sources(in arguments: [String]) throws(IntakeError) -> [Source] {
    var sources: [Source] = []
    for argument in arguments {
      guard argument != "-" else {
        sources.append(Source(name: "standard input", path: "-"))
        continue
      }
      var isFolder = false
      guard FileManager.default.fileExists(atPath: argument, isDirectory: &isFolder) else {
        throw IntakeError(
          .unreadable, file: argument, problem: "There is no such file or folder.",
          remedy: "Check the name, and from which folder the program is run.")
      }
      guard isFolder else {
        sources.append(Source(name: argument, path: argument))
        continue
      }
      let found = try pages(in: argument)
      guard !found.isEmpty else {
        throw IntakeError(
          .empty, file: argument, problem: "The folder holds no page.",
          remedy: "Pages are files that end in \(endings.joined(separator: ", ")).")
      }
      sources += found
    }
    return sources
  }

  /// The pages in `root` and below, depth first; a stack instead of recursion, for folders nest without limit.
  private static func pages(in root: String) throws(IntakeError) -> [Source] {
    var sources: [Source] = []
    var waiting = [root]
    while let path = waiting.popLast() {
      if path == root || kind(of: path) == .typeDirectory {
        let folder = path.hasSuffix("/") ? path : path + "/"
        waiting += try names(in: path).reversed().map { folder + $0 }
      } else if endings.contains(where: { path.lowercased().hasSuffix($0) }), !isNote(path) {
        sources.append(Source(name: path, path: path, folder: folder(of: path)))
      }
    }
    return sources
  }

  private static func names(in folder: String) throws(IntakeError) -> [String] {
    do {
      return try FileManager.default.contentsOfDirectory(atPath: folder)
        .filter { !$0.hasPrefix(".") }
        .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    } catch {
      throw IntakeError(
        .unreadable, file: folder, problem: "The folder cannot be listed.", remedy: "Check its permissions.")
    }
  }

  private static func isNote(_ path: String) -> Bool {
    path.split(separator: "/").last?.lowercased().hasPrefix("readme.") ?? false
  }

  /// What lies at `path`, itself; a link counts as a link.
  private static func kind(of path: String) -> FileAttributeType? {
    do {
      return try FileManager.default.attributesOfItem(atPath: path)[.type] as? FileAttributeType
    } catch {
      // A file that vanished between listing and looking is reported when it is read.
      return nil
    }
  }

  private static func folder(of path: String) -> String? {
    let name = URL(filePath: path).standardizedFileURL.deletingLastPathComponent().lastPathComponent
    return name.isEmpty || name == "/" ? nil : name
  }
}

import Glibc

/// The link `latest`, which always leads to a whole edition.
public enum LatestLink {
  /// Lets `latest` in `output` lead to the newest edition there.
  ///
  /// An edition of an earlier date that is published again does not take the place of a newer one.
  public static func update(in output: String) throws(PublishingError) {
    let editions = try Folders.entries(of: output).filter {
      EditionFolder.isName($0.name) && $0.kind == .folder
    }
    guard let newest = editions.last?.name else { return }
    guard !isLink(output + "/latest", to: newest) else { return }
    let temporary = output + "/.latest.new"
    try Folders.remove(temporary)
    guard unsafe symlink(newest, temporary) == 0, unsafe rename(temporary, output + "/latest") == 0 else {
      throw .system("The link to the newest edition cannot be set", output + "/latest")
    }
    try DurableFile.syncFolder(output)
  }

  private static func isLink(_ path: String, to name: String) -> Bool {
    var buffer = [CChar](repeating: 0, count: 32)
    let count = unsafe readlink(path, &buffer, buffer.count)
    return count >= 0 && buffer.prefix(count).map(UInt8.init(bitPattern:)) == Array(name.utf8)
  }
}

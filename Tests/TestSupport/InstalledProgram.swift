import FoundationEssentials

/// The product as `make install` lays it out, in a folder of its own, so that a test may change its lexicons.
public struct InstalledProgram: ~Copyable {
  private let folder: TemporaryFolder

  /// The folder of voices and lexicons.
  public var voices: String { folder.path + "/share/anhoeren/Voices" }
  /// The program.
  public var path: String { folder.path + "/bin/anhoeren" }

  /// Installs the program.
  public init() throws {
    let folder = try TemporaryFolder()
    let root = folder.path
    let files = FileManager.default
    for name in ["bin", "libexec/anhoeren", "share/anhoeren"] {
      try files.createDirectory(atPath: root + "/" + name, withIntermediateDirectories: true)
    }
    try files.copyItem(atPath: Program.built + "/anhoeren", toPath: root + "/bin/anhoeren")
    try files.copyItem(
      atPath: Program.built + "/anhoeren-speaker", toPath: root + "/libexec/anhoeren/anhoeren-speaker")
    try files.copyItem(atPath: Program.root + "/Voices", toPath: root + "/share/anhoeren/Voices")
    self.folder = folder
  }
}

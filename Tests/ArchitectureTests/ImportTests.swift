import FoundationEssentials
import Testing

/// Holds the sources to what docs/ARCHITECTURE.md says about who may import whom.
@Suite("Architecture")
struct ImportTests {
  /// The targets in the order of the journey: each may import only what stands before it.
  static let journey = [
    "EditionModel", "Parallel", "CLinux", "CMalloc", "CCrypto", "CSndFile", "CLame", "CEbur128", "CSoxr",
    "CTagLibSystem",
    "CAVFormatSystem", "CAVFormat",
    "CTagLib",
    "CLibXML2",
    "CFFTW", "CPNG", "XMLText", "VoiceProfiles", "Configuration", "Intake", "German",
    "Pronunciation",
    "Scripting", "Speech",
    "Mastering", "Inspection", "CPangoCairo", "CTurboJPEG", "Artwork", "Pages", "Publishing", "Store",
    "Feeds", "Serving",
    "EditionJob", "anhoeren",
  ]

  /// The target that may import each C library; of libxml2 one has the reader, the other the writer.
  static let owners = [
    "CSndFile": ["Mastering"], "CLame": ["Mastering"],
    "CEbur128": ["Mastering"],
    "CSoxr": ["Mastering"],
    "CTagLib": ["Mastering"], "CTagLibSystem": ["CTagLib"], "CAVFormat": ["Mastering"],
    "CAVFormatSystem": ["CAVFormat"], "CLibXML2": ["Pronunciation", "XMLText"],
    "CCrypto": ["Publishing"], "CLinux": ["Publishing", "Store"], "CMalloc": ["Mastering"],
    "CPangoCairo": ["Artwork"], "CTurboJPEG": ["Artwork"],
    "CFFTW": ["Inspection"], "CPNG": ["Inspection"],
  ]

  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().path

  /// One import of one file.
  struct Import {
    let target: String
    let file: String
    let module: String
  }

  /// Every import in the Swift files of every target.
  static let imports: [Import] = {
    let files = (try? FileManager.default.subpathsOfDirectory(atPath: sources)) ?? []
    return files.filter { $0.hasSuffix(".swift") }.sorted().flatMap(imports(of:))
  }()

  private static var sources: String { root + "/Sources" }

  private static func imports(of path: String) -> [Import] {
    let text = (try? String(contentsOfFile: "\(sources)/\(path)", encoding: .utf8)) ?? ""
    var found: [Import] = []
    for line in text.split(whereSeparator: \.isNewline) {
      var words = line.split(separator: " ")
      words.removeAll { ["public", "internal", "package", "private"].contains($0) }
      guard words.count == 2, words[0] == "import" else { continue }
      found.append(Import(target: String(path.prefix { $0 != "/" }), file: path, module: String(words[1])))
    }
    return found
  }

  @Test("the sources were found, and every target stands in the journey")
  func complete() {
    #expect(Self.imports.count > 50)
    #expect(Set(Self.imports.map(\.target)).isSubset(of: Self.journey))
  }

  @Test("no import runs backwards")
  func oneWay() {
    for used in Self.imports {
      guard let from = Self.journey.firstIndex(of: used.target),
        let to = Self.journey.firstIndex(of: used.module)
      else {
        continue
      }
      #expect(to < from, "\(used.file) imports \(used.module), which comes later in the journey")
    }
  }

  @Test("the table in docs/ARCHITECTURE.md names for every target what it imports of ours")
  func document() throws {
    let text = try String(contentsOfFile: Self.root + "/docs/ARCHITECTURE.md", encoding: .utf8)
    var table: [String: Set<String>] = [:]
    var above: Set<String> = []
    for line in text.split(whereSeparator: \.isNewline) where line.hasPrefix("| `") {
      let cells = line.split(separator: "|").map { $0.filter { $0 != "`" && $0 != " " } }
      guard cells.count == 4 else { continue }
      let names = Set(cells[2].split(separator: ",").map(String.init))
      table[cells[0]] = cells[2] == "allabove" ? above : names.subtracting(["–"])
      above.insert(cells[0])
    }
    // A C library is called after it with a C in front: CSndFile.
    let targets = Self.journey.filter { $0.firstMatch(of: #/^C[A-Z]/#) == nil }
    #expect(table.count == targets.count + 1, "the targets in Swift, and the speaker")
    for target in targets {
      let used = Set(Self.imports.filter { $0.target == target && targets.contains($0.module) }.map(\.module))
      #expect(table[target] == used, "\(target)")
    }
  }

  @Test("a C library has one owner")
  func owners() {
    for used in Self.imports {
      guard let allowed = Self.owners[used.module] else { continue }
      #expect(allowed.contains(used.target), "\(used.file) imports \(used.module)")
    }
  }

  @Test("the engine is the speaker's alone")
  func engine() throws {
    let files = try FileManager.default.subpathsOfDirectory(atPath: Self.sources).filter { path in
      try [".c", ".h", ".swift", ".modulemap"].contains { path.hasSuffix($0) }
        && String(contentsOfFile: "\(Self.sources)/\(path)", encoding: .utf8).contains("<espeak-ng/")
    }
    #expect(!files.isEmpty && files.allSatisfy { $0.hasPrefix("anhoeren-speaker/") }, "\(files)")
    let package = try String(contentsOfFile: Self.root + "/Package.swift", encoding: .utf8)
    #expect(package.split(separator: "libespeak-ng").count == 2)
  }

  @Test(
    "what is unsafe or slow on Linux stays out",
    arguments: ["Foundation", "FoundationXML", "FoundationNetworking"])
  func foundation(module: String) {
    let users = Self.imports.filter { $0.module == module }.map(\.file)
    #expect(users.isEmpty, "import FoundationEssentials instead in \(users)")
  }

  @Test("no file needs scrolling: 400 lines at most, tables aside")
  func size() throws {
    let sources = Self.root + "/Sources"
    for path in try FileManager.default.subpathsOfDirectory(atPath: sources) where path.hasSuffix(".swift") {
      let lines = try String(contentsOfFile: "\(sources)/\(path)", encoding: .utf8).split(
        omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      let isTable = path.contains("/Tables/") || path.contains("Table")
      #expect(isTable || lines.count <= 400, "\(path) has \(lines.count) lines")
    }
  }
}

import EditionModel
import FoundationEssentials
import Pronunciation
import Publishing

/// The lexicons and the word list that a run reads with.
struct LexiconShelf: Sendable {
  let lexicon: Lexicon
  let words: WordList?
  let inputs: [BuildRecord.Input]
  let faults: [LexiconFault]

  /// The editor's own lexicon.
  static let editors = "redaktion.pls"

  /// Where Debian's package `wngerman` puts the German word list.
  private static let wordListPath = "/usr/share/dict/ngerman"

  /// Reads every `*.pls` in `folder`; an editor's `redaktion.pls` comes last and wins.
  ///
  /// - Parameters:
  ///   - leftOut: names of lexicons in the folder that are not read.
  ///   - added: paths of lexicons elsewhere, which win over all others.
  init(folder: String, leavingOut leftOut: Set<String> = [], adding added: [String] = []) throws {
    let names = try Folders.entries(of: folder).map(\.name).filter {
      $0.hasSuffix(".pls") && !leftOut.contains($0)
    }
    let ordered = names.filter { $0 != Self.editors } + names.filter { $0 == Self.editors }
    var files: [LexiconFile] = []
    var inputs: [BuildRecord.Input] = []
    for path in ordered.map({ folder + "/" + $0 }) + added {
      let bytes = try DurableFile.read(path)
      files.append(LexiconFile(path: path, bytes: bytes))
      inputs.append(.init(name: Folders.name(of: path), sha256: SHA256.hexDigest(of: bytes)))
    }
    (lexicon, faults) = Lexicon.load(files)
    let list = Self.wordListPath
    words = Folders.kind(of: list) == .file ? WordList(bytes: try DurableFile.read(list)) : nil
    self.inputs = inputs
  }

  /// What an editor has to mend in the lexicons.
  var warnings: [Warning] {
    faults.map { fault in
      Warning(source: "\(Folders.name(of: fault.path)):\(fault.line)", message: fault.message)
    }
  }
}

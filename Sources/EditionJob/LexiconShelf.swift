import EditionModel
import FoundationEssentials
import Pronunciation
import Publishing

/// The lexicons and the word list that a run reads with; they are only hashed until a word is looked up.
struct LexiconShelf: Sendable {
  /// The lexicons with their hashes, in the order in which later ones win.
  let inputs: [BuildRecord.Input]
  /// The hash of the word list, where there is one.
  let wordsHash: String?
  private let read: Lazy<(lexicon: Lexicon, faults: [LexiconFault])>
  private let list: Lazy<WordList?>

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
    let path = Self.wordListPath
    let words = Folders.kind(of: path) == .file ? try DurableFile.read(path) : nil
    wordsHash = words.map { SHA256.hexDigest(of: $0) }
    self.inputs = inputs
    let shelf = files
    read = Lazy { Lexicon.load(shelf) }
    list = Lazy { words.map { WordList(bytes: $0) } }
  }

  var lexicon: Lexicon { read.get().lexicon }
  var faults: [LexiconFault] { read.get().faults }
  var words: WordList? { list.get() }

  /// What an editor has to mend in the lexicons.
  var warnings: [Warning] {
    faults.map { fault in
      Warning(source: "\(Folders.name(of: fault.path)):\(fault.line)", message: fault.message)
    }
  }
}

import Pronunciation
import Publishing

extension Workbench {
  /// The faults of the lexicons at `paths`, or of all that a run reads with; and how many words they hold.
  ///
  /// - Throws: `JobError` where a lexicon cannot be read.
  public static func checkLexicons(_ paths: [String]) throws -> (faults: [String], summary: String) {
    do {
      let lexicon: Lexicon
      let faults: [LexiconFault]
      if paths.isEmpty {
        let shelf = try LexiconShelf(folder: try Installation.find().voices)
        (lexicon, faults) = (shelf.lexicon, shelf.faults)
      } else {
        (lexicon, faults) = Lexicon.load(
          try paths.map { LexiconFile(path: $0, bytes: try DurableFile.read($0)) })
      }
      return (faults.map(\.description), "\(lexicon.count) words, \(faults.count) faults.")
    } catch {
      throw JobError(.configuration, "\(error)")
    }
  }

  /// The sentences of the edition in `folder` that the lexicons at `paths`, or the editor's own, change.
  ///
  /// - Throws: `JobError` where the edition or a lexicon cannot be read.
  public static func sentences(of folder: String, touchedBy paths: [String]) async throws -> [String] {
    try await wrapped {
      let edition = try EditionFolder.read(folder)
      let installation = try Installation.find()
      let reach = try LexiconReach(of: paths, voices: installation.voices)
      return try await Studio.open(
        voice: Product.standardVoice, speakers: 1, installation: installation, for: .reading
      ) { studio in
        try await reach.lines(for: edition, in: studio)
      }
    }
  }

  /// Puts `word` into the editor's lexicon, which wins over those that come with the program.
  ///
  /// - Parameters:
  ///   - ipa: its sounds in the International Phonetic Alphabet.
  ///   - alias: another spelling that is said instead, where no `ipa` is given.
  /// - Returns: the lexicon's path.
  /// - Throws: `JobError` where the reading cannot be used or the lexicon cannot be written.
  public static func addToLexicon(_ word: String, ipa: String?, alias: String?) throws -> String {
    do {
      let path = try Installation.find().voices + "/" + LexiconShelf.editors
      let bytes = Folders.kind(of: path) == .file ? try DurableFile.read(path) : []
      let reading = ipa.map(LexiconEditor.Reading.ipa) ?? .alias(alias ?? "")
      let new = try LexiconEditor.adding(word, said: reading, to: LexiconFile(path: path, bytes: bytes))
      try DurableFile.replace(String(decoding: new, as: Unicode.UTF8.self), at: path)
      return path
    } catch {
      throw JobError(.configuration, "\(error)")
    }
  }
}

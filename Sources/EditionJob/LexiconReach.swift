import EditionModel
import Pronunciation
import Publishing

/// What a lexicon changes in an edition: the sentences that are said otherwise with it than without.
struct LexiconReach: Sendable {
  private let before: LexiconShelf
  private let after: LexiconShelf

  /// The reach of the lexicons at `paths`, or of the editor's own where none is named.
  ///
  /// One that lies beside the voices is taken away to see what it does; any other is added to them.
  init(of paths: [String], voices: String) throws {
    let names = paths.isEmpty ? [LexiconShelf.editors] : paths.map(Folders.name(of:))
    let inside = Set(names.filter { Folders.kind(of: voices + "/" + $0) == .file })
    let outside = paths.filter { !inside.contains(Folders.name(of: $0)) }
    before = try LexiconShelf(folder: voices, leavingOut: inside)
    after = try LexiconShelf(folder: voices, adding: outside)
  }

  /// A line for each sentence of `edition` that is touched: track, words with their sounds before and after, sentence.
  func lines(for edition: Edition, in studio: Studio) async throws -> [String] {
    let old = studio.pronouncer(with: before)
    let new = studio.pronouncer(with: after)
    var lines: [String] = []
    for track in edition.tracks {
      for segment in track.timeline.segments {
        let pairs = zip(
          try await old.readings(of: segment.spoken), try await new.readings(of: segment.spoken))
        let changed = pairs.filter { $0.said != $1.said }
        guard !changed.isEmpty else { continue }
        let texts = changed.flatMap { [EngineText(rawValue: $0.said), EngineText(rawValue: $1.said)] }
        let ipa = try await studio.ipa(of: texts)
        let words = changed.enumerated().map { index, pair in
          "\(pair.0.word) [\(ipa[2 * index])] → [\(ipa[2 * index + 1])]"
        }
        lines.append("\(track.id): \(words.joined(separator: ", ")): \(segment.written.rawValue)")
      }
    }
    return lines
  }
}

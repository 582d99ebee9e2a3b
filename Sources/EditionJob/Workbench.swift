import EditionModel
import German
import Intake
import Publishing
import Scripting
import Speech
import VoiceProfiles

/// What the small commands do: one stage of the journey at a time, for editors and engineers.
public enum Workbench {
  /// The sentences of running text.
  public static func sentences(in text: String) -> [String] {
    let splitter = SentenceSplitter()
    return Paragraphs.split(text).flatMap { paragraph in
      splitter.sentences(in: paragraph).map { range in
        Self.trimmed(paragraph[range])
      }
    }
  }

  /// The spoken form of each line.
  public static func spoken(_ lines: [String]) -> [String] {
    let former = SpokenFormer()
    return lines.map { former.reading(of: WrittenText(rawValue: $0)).spoken.rawValue }
  }

  /// The IPA of each line as the engine's `de` will say it.
  ///
  /// - Throws: `JobError` where the engine cannot be used.
  public static func phonemes(_ lines: [String]) async throws -> [String] {
    try await wrapped {
      try await Studio.open(
        voice: Product.standardVoice, speakers: 1, installation: try Installation.find(), for: .reading
      ) { studio in
        let spoken = spoken(lines).map { SpokenText(rawValue: $0) }
        let texts = try await studio.engineTexts(of: spoken)
        let ipa = try await studio.ipa(of: texts.flatMap(\.self))
        var rest = ipa[...]
        return texts.map { clauses in
          defer { rest = rest.dropFirst(clauses.count) }
          return rest.prefix(clauses.count).joined(separator: " ")
        }
      }
    }
  }

  /// What was understood of the page at `path`, as JSON.
  ///
  /// - Throws: `JobError` with exit 13 where the page cannot be read.
  public static func article(in path: String) throws -> String {
    do {
      let sources = try SourceFinder.sources(in: [path])
      guard let source = sources.first, sources.count == 1 else {
        throw JobError(.usage, "\(path): Name one file; a folder holds several articles.")
      }
      return try JSON.text(of: try ArticleReader().article(from: source))
    } catch let error as JobError {
      throw error
    } catch {
      throw JobError(.noInput, "\(error)")
    }
  }

  /// Every fault of the edition in `folder`, and what it is where it has none.
  public static func verify(_ folder: String) -> (faults: [String], summary: String) {
    let faults = Verifier.faults(in: folder)
    guard faults.isEmpty else { return (faults, "") }
    let edition: Edition
    do {
      edition = try EditionFolder.read(folder)
    } catch {
      return (["\(error)"], "")
    }
    let minutes = RunProgress.decimal(Double(edition.length.value) / Double(edition.sampleRate.hertz) / 60)
    return (
      [],
      "\(folder): \(edition.title): \(counted(edition.items.count, "article")), \(minutes) minutes, no fault."
    )
  }

  static func counted(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }

  /// A sentence without the space that parts it from the next one.
  private static func trimmed(_ sentence: Substring) -> String {
    String(sentence.reversed().drop(while: \.isWhitespace).reversed())
  }

  static func wrapped<Result: Sendable>(_ work: () async throws -> Result) async throws -> Result {
    do {
      return try await work()
    } catch is CancellationError {
      throw CancellationError()
    } catch {
      throw JobError(wrapping: error)
    }
  }
}

public import EditionModel
import Glibc

/// What is published in a folder of editions, read from the editions' own manifests: there is no other record of it.
public struct PublishedEditions: Sendable {
  /// The editions, the newest first, each outlined: other sentences than those that announce an article are not looked at.
  public let editions: [Edition]
  /// Folders that are called like an edition and hold none that can be listed.
  public let faults: [Warning]

  /// Reads the editions in `output`; links are not followed, and what is no edition is passed over.
  ///
  /// - Parameter limit: how many of the newest are read; `nil` for all.
  /// - Throws: `PublishingError` where the folder itself cannot be read.
  public init(in output: String, limit: Int? = nil) throws(PublishingError) {
    var editions: [Edition] = []
    var faults: [Warning] = []
    for entry in try Folders.entries(of: output).reversed() where EditionFolder.isName(entry.name) {
      if let limit, editions.count >= limit { break }
      guard entry.kind == .folder else {
        faults.append(Warning(source: entry.name, message: "This is no folder and is listed nowhere."))
        continue
      }
      do {
        editions.append(try Self.edition(in: output + "/" + entry.name, called: entry.name, outlined: true))
      } catch {
        faults.append(
          Warning(source: entry.name, message: "The edition is listed nowhere: \(error.reason)"))
      }
    }
    self.editions = editions
    self.faults = faults
  }

  /// The edition of `date` in `output`, all of whose files are there and as long as published.
  ///
  /// - Throws: `PublishingError` where there is none.
  public static func edition(of date: CalendarDate, in output: String) throws(PublishingError) -> Edition {
    try edition(in: "\(output)/\(date)", called: "\(date)", outlined: false)
  }

  private static func edition(
    in folder: String, called name: String, outlined: Bool
  ) throws(PublishingError) -> Edition {
    let edition = try EditionFolder.read(folder, outlined: outlined)
    func fault(_ reason: String) -> PublishingError {
      PublishingError(code: .damaged, path: folder, reason: reason)
    }
    guard edition.date.description == name else {
      throw fault("Its manifest is that of \(edition.date). Move the folder away, or back to its name.")
    }
    if let nonsense = Verifier.numberFaults(of: edition).first {
      throw fault(nonsense)
    }
    guard let whole = edition.audio.first else {
      throw fault("It has no file of the whole edition. Make the edition again.")
    }
    let cover = edition.cover.map { [(file: $0.file, bytes: $0.bytes)] } ?? []
    for (file, bytes) in edition.files.map({ (file: $0.file, bytes: $0.bytes) }) + cover {
      guard Self.isInside(file), Self.size(of: folder + "/" + file) == bytes else {
        throw fault("\(file) is missing or not as long as published. Make the edition again.")
      }
    }
    let transcripts =
      edition.tracks.map(\.transcript) + edition.sections.map(\.transcript)
      + (edition.bulletin.map { [$0.transcript] } ?? [])
    guard transcripts.allSatisfy(Self.isInside), Self.isInside(edition.transcript) else {
      throw fault("Its manifest names a file outside its folder.")
    }
    guard whole.samples == edition.length.converted(from: edition.sampleRate, to: whole.sampleRate) else {
      throw fault("Its manifest gives \(whole.file) two lengths. Make the edition again.")
    }
    return edition
  }

  /// Whether `path` is written as the product writes paths: ASCII, one folder at most, nothing that climbs.
  static func isInside(_ path: String) -> Bool {
    let parts = path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    return parts.count <= 2
      && parts.allSatisfy { part in
        part.first != UInt8(ascii: ".")
          && !part.isEmpty
          && part.allSatisfy {
            (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D || $0 == 0x2E
          }
      }
  }

  /// The size of the regular file at `path`; `nil` for anything else, a link too.
  private static func size(of path: String) -> Int? {
    var status = stat()
    guard unsafe lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    return Int(status.st_size)
  }
}

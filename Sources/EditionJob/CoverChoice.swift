import Artwork
import EditionModel
import Publishing

/// The covers of the editions: the one picture that somebody made, or one that is drawn for each.
struct CoverChoice: Sendable {
  private let own: CoverArt?

  /// Reads the picture at `path`; drawn ones where it is `nil`.
  ///
  /// - Throws: `JobError` with exit 10 where no cover can be made of it.
  init(_ path: String?) throws(JobError) {
    own = try path.map { path throws(JobError) in try Self.read(path) }
  }

  /// The hash of the picture that somebody made.
  var hash: String? { own.map { SHA256.hexDigest(of: $0.jpeg) } }

  /// The cover of `newspaper` on `date`, or of all its editions.
  ///
  /// - Throws: `ArtworkError` where it cannot be drawn.
  func cover(of newspaper: String, date: CalendarDate?) throws(ArtworkError) -> CoverArt {
    if let own { return own }
    return try CoverArt.drawn(newspaper: newspaper, date: date)
  }

  private static func read(_ path: String) throws(JobError) -> CoverArt {
    do {
      guard Folders.kind(of: path) == .file else { throw fault(path, "There is no file of this name.") }
      return try CoverArt.read(try DurableFile.read(path, followingLinks: true))
    } catch let error as JobError {
      throw error
    } catch let error as PublishingError {
      throw fault(path, error.reason)
    } catch {
      throw fault(path, "\(error)")
    }
  }

  private static func fault(_ path: String, _ reason: String) -> JobError {
    JobError(
      .configuration,
      "\(path): \(reason) A cover is a JPEG or PNG of \(CoverArt.edges.lowerBound) to \(CoverArt.edges.upperBound) "
        + "pixels a side; without --cover one is drawn.")
  }
}

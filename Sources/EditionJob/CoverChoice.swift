import Artwork
import EditionModel
import Publishing
import Store

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

  /// What decides a drawn cover, beside the fonts: those of a machine do not change from night to night.
  private struct Ingredients: Encodable {
    let program = BuildIdentity.running
    let newspaper: String
    let date: CalendarDate?
  }

  /// As `cover(of:date:)`; a drawn one is taken from `cache`, where it was drawn before, and kept there.
  ///
  /// - Parameter folder: a folder of its own for its files.
  /// - Throws: `ArtworkError` where it cannot be drawn, `PublishingError` where its files cannot be written.
  func cover(
    of newspaper: String, date: CalendarDate?, cache: TrackCache, in folder: String
  ) throws -> CoverArt {
    if let own { return own }
    let key = cache.key("cover", of: Ingredients(newspaper: newspaper, date: date))
    let (large, small) = ("\(folder)/cover.jpg", "\(folder)/small.jpg")
    if let edge = cache.fetch(Int.self, key, into: folder) {
      return CoverArt(
        jpeg: try DurableFile.read(large), edge: edge, smallJPEG: try DurableFile.read(small))
    }
    let art = try CoverArt.drawn(newspaper: newspaper, date: date)
    guard key != nil else { return art }
    try Folders.create(folder)
    try DurableFile.write(art.jpeg, to: large, isAwaited: false)
    try DurableFile.write(art.smallJPEG, to: small, isAwaited: false)
    cache.keep(art.edge, files: ["cover.jpg", "small.jpg"], from: folder, as: key)
    return art
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

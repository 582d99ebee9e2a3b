public import EditionModel
import Mastering

/// Opens everything in an edition's folder again and says what is not as its manifest says.
public enum Verifier {
  /// Checks an edition that was written into `folder` a moment ago: every file is what it was to be, by its hash, and the
  /// manifest names them. What its audio sounds like was found when it was encoded, and its texts were made of the same
  /// manifest.
  ///
  /// - Parameters:
  ///   - edition: what the manifest was made of, which was read again then.
  ///   - known: hashes that were taken of files as they lie there, by path; they are not taken again.
  ///   - width: how many files are read at once.
  /// - Throws: `PublishingError.damaged` with the first fault.
  public static func checkWritten(
    _ edition: Edition, in folder: String, known: [String: String] = [:], width: Int
  ) async throws {
    let present = try await Checksums(of: folder, known: known, width: width)
    if let fault = faults(of: edition, in: folder, depth: .hashes, present: { present }).first {
      throw PublishingError(code: .damaged, path: folder, reason: fault)
    }
  }

  /// Every fault of the edition in `folder`: file and what is wrong with it; empty for a sound edition.
  ///
  /// - Parameter decodingAudio: whether audio files are decoded from their first to their last sample.
  public static func faults(in folder: String, decodingAudio: Bool = true) -> [String] {
    do {
      return faults(
        of: try EditionFolder.read(folder), in: folder, depth: decodingAudio ? .sound : .texts
      ) { () throws(PublishingError) in
        try Checksums(of: folder)
      }
    } catch {
      return [error.description]
    }
  }

  /// How far an edition is looked into.
  private enum Depth {
    case hashes, texts, sound
  }

  private static func faults(
    of edition: Edition, in folder: String, depth: Depth,
    present: () throws(PublishingError) -> Checksums
  ) -> [String] {
    let nonsense = numberFaults(of: edition)
    guard nonsense.isEmpty else { return nonsense }
    let hashes: [String: String]
    do {
      hashes = Dictionary(try present().entries.map { ($0.path, $0.sha256) }) { first, _ in first }
    } catch {
      return [error.description]
    }
    return hashFaults(of: edition, in: folder, hashes: hashes) + positionFaults(of: edition)
      + (depth == .hashes ? [] : textFaults(of: edition, in: folder))
      + coverFaults(of: edition, in: folder, hashes: hashes)
      + audioFaults(of: edition, in: folder, hashes: hashes, decoding: depth == .sound)
  }
}

// MARK: - Files

extension Verifier {
  /// Compares the list of hashes with the files that are there and with those that the manifest names.
  private static func hashFaults(of edition: Edition, in folder: String, hashes: [String: String]) -> [String]
  {
    let path = folder + "/" + Checksums.fileName
    do {
      let listed = try Checksums(
        parsing: String(decoding: try DurableFile.read(path), as: UTF8.self), path: path)
      let names = Set(listed.entries.map(\.path))
      var faults = listed.entries.compactMap { entry -> String? in
        guard let hash = hashes[entry.path] else { return "\(entry.path): The file is missing." }
        return hash == entry.sha256 ? nil : "\(entry.path): The content has changed since it was published."
      }
      faults += hashes.keys.sorted().filter { !names.contains($0) }.map {
        "\($0): The file does not belong to the edition."
      }
      let named =
        edition.files.map(\.file) + edition.tracks.map(\.transcript) + edition.sections.map(\.transcript)
        + (edition.bulletin.map { [$0.transcript] } ?? []) + (edition.cover.map { [$0.file] } ?? [])
      faults += (named + [edition.transcript, EditionFolder.manifest]).filter { !names.contains($0) }.map {
        "\($0): \(Checksums.fileName) does not list it."
      }
      return faults
    } catch {
      return [error.description]
    }
  }

  /// Compares playlist, chapters and transcripts with what the manifest makes of them.
  private static func textFaults(of edition: Edition, in folder: String) -> [String] {
    EditionFolder.derivedTexts(of: edition).compactMap { file in
      do {
        let isSame = try DurableFile.read(folder + "/" + file.path) == Array(try file.text().utf8)
        return isSame ? nil : "\(file.path): It does not say what \(EditionFolder.manifest) says."
      } catch {
        return "\(error)"
      }
    }
  }
}

// MARK: - Cover

extension Verifier {
  private static func coverFaults(
    of edition: Edition, in folder: String, hashes: [String: String]
  ) -> [String] {
    guard let cover = edition.cover else { return [] }
    let size = Folders.size(of: folder + "/" + cover.file)
    return size == cover.bytes && hashes[cover.file] == cover.sha256
      ? [] : ["\(cover.file): Size or hash are not those of \(EditionFolder.manifest)."]
  }
}

// MARK: - Audio

extension Verifier {
  private static func audioFaults(
    of edition: Edition, in folder: String, hashes: [String: String], decoding: Bool
  ) -> [String] {
    let rate = edition.sampleRate
    let whole = edition.audio.map { Expected(file: $0, length: edition.length, chapters: edition.chapters) }
    let sections = edition.sections.flatMap { section in
      section.audio.map { Expected(file: $0, length: section.length, chapters: section.chapters) }
    }
    let tracks = edition.tracks.flatMap { item in
      item.audio.map {
        Expected(file: $0, length: item.timeline.length, chapters: item.timeline.chapters)
      }
    }
    let bulletin =
      edition.bulletin.map { bulletin in
        bulletin.audio.map {
          Expected(file: $0, length: bulletin.timeline.length, chapters: bulletin.timeline.chapters)
        }
      } ?? []
    return (whole + sections + bulletin + tracks).flatMap { expected in
      faults(of: expected, rate: rate, in: folder, hashes: hashes, decoding: decoding)
    }
  }

  private struct Expected {
    let file: AudioFile
    let length: SampleCount
    let chapters: [Chapter]
  }

  /// Opens one file: size, hash, chapters and, from its first to its last sample, its sound.
  private static func faults(
    of expected: Expected, rate: SampleRate, in folder: String, hashes: [String: String], decoding: Bool
  ) -> [String] {
    let file = expected.file
    do {
      var faults: [String] = []
      let path = folder + "/" + file.file
      if Folders.size(of: path) != file.bytes || hashes[file.file] != file.sha256 {
        faults.append("\(file.file): Size or hash are not those of \(EditionFolder.manifest).")
      }
      if file.samples != expected.length.converted(from: rate, to: file.sampleRate) {
        faults.append("\(file.file): \(EditionFolder.manifest) gives it two lengths.")
      }
      if decoding {
        let found = try AudioInspector.length(of: path, followsLinks: false)
        if found.samples != file.samples || found.rate != file.sampleRate {
          faults.append(
            "\(file.file): \(found.samples.value) samples at \(found.rate.hertz) Hz are decoded instead of "
              + "\(file.samples.value) at \(file.sampleRate.hertz) Hz.")
        }
      }
      let marks = try AudioInspector.chapters(of: path, followsLinks: false)
      if marks
        != expected.chapters.map({ ChapterMark(title: $0.title, start: $0.start.milliseconds(at: rate)) })
      {
        faults.append("\(file.file): Its chapters are not those of \(EditionFolder.manifest).")
      }
      return faults
    } catch {
      return ["\(error)"]
    }
  }
}

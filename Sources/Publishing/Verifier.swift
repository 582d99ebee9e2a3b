import EditionModel
import Mastering

/// Opens everything in an edition's folder again and says what is not as its manifest says.
public enum Verifier {
  /// Checks the edition in `folder`.
  ///
  /// - Parameter decodingAudio: whether audio files are decoded; `false` for files that were decoded when the manifest's
  ///   hashes were taken.
  /// - Throws: `PublishingError.damaged` with the first fault.
  public static func check(_ folder: String, decodingAudio: Bool = true) throws(PublishingError) {
    if let fault = faults(in: folder, decodingAudio: decodingAudio).first {
      throw PublishingError(code: .damaged, path: folder, reason: fault)
    }
  }

  /// Every fault of the edition in `folder`: file and what is wrong with it; empty for a sound edition.
  ///
  /// - Parameter decodingAudio: whether audio files are decoded from their first to their last sample.
  public static func faults(in folder: String, decodingAudio: Bool = true) -> [String] {
    let edition: Edition
    do {
      edition = try EditionFolder.read(folder)
    } catch {
      return [error.description]
    }
    let nonsense = numberFaults(of: edition)
    guard nonsense.isEmpty else { return nonsense }
    return hashFaults(of: edition, in: folder) + positionFaults(of: edition)
      + textFaults(of: edition, in: folder)
      + audioFaults(of: edition, in: folder, decoding: decodingAudio)
  }
}

// MARK: - Files

extension Verifier {
  /// Compares the list of hashes with the files that are there and with those that the manifest names.
  private static func hashFaults(of edition: Edition, in folder: String) -> [String] {
    let path = folder + "/" + Checksums.fileName
    do {
      let listed = try Checksums(
        parsing: String(decoding: try DurableFile.read(path), as: UTF8.self), path: path)
      let present = try Checksums(of: folder)
      let hashes = Dictionary(present.entries.map { ($0.path, $0.sha256) }) { first, _ in first }
      let names = Set(listed.entries.map(\.path))
      var faults = listed.entries.compactMap { entry -> String? in
        guard let hash = hashes[entry.path] else { return "\(entry.path): The file is missing." }
        return hash == entry.sha256 ? nil : "\(entry.path): The content has changed since it was published."
      }
      faults += present.entries.filter { !names.contains($0.path) }.map {
        "\($0.path): The file does not belong to the edition."
      }
      let named =
        edition.audio.map(\.file) + edition.tracks.flatMap { $0.audio.map(\.file) + [$0.transcript] }
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
    do {
      return try EditionFolder.derivedTexts(of: edition).compactMap { file in
        do {
          let found = try DurableFile.read(folder + "/" + file.path)
          return found == Array(file.text.utf8)
            ? nil : "\(file.path): It does not say what \(EditionFolder.manifest) says."
        } catch {
          return "\(error)"
        }
      }
    } catch {
      return ["\(error)"]
    }
  }
}

// MARK: - Positions

extension Verifier {
  /// Rates and positions that no edition has and no arithmetic should meet.
  static func numberFaults(of edition: Edition) -> [String] {
    let rates =
      edition.tracks.map(\.timeline.rate)
      + (edition.audio + edition.tracks.flatMap(\.audio)).map(\.sampleRate)
    let positions =
      edition.chapters.map(\.start) + (edition.audio + edition.tracks.flatMap(\.audio)).map(\.samples)
      + edition.tracks.flatMap { item in
        [item.start, item.timeline.length] + item.timeline.chapters.map(\.start)
          + item.timeline.segments.flatMap { [$0.start, $0.end] }
      }
    guard rates.allSatisfy({ (1...1_000_000).contains($0.hertz) }),
      positions.allSatisfy({ (0...(1 << 40)).contains($0.value) })
    else {
      return ["\(EditionFolder.manifest): It holds a rate or a position that no edition has."]
    }
    return []
  }

  /// Sentences and chapters inside their track and in order, tracks one after the other.
  private static func positionFaults(of edition: Edition) -> [String] {
    var faults: [String] = []
    var start = SampleCount.zero
    for (index, item) in edition.tracks.enumerated() {
      if item.number != index {
        faults.append("\(item.id): It is number \(item.number), but stands as \(index).")
      }
      if item.start != start {
        faults.append("\(item.id): It does not begin where the track before it ends.")
      }
      start = start + item.timeline.length
      faults += positionFaults(of: item)
    }
    let starts = Set(edition.tracks.map(\.start))
    for chapter in edition.chapters where !starts.contains(chapter.start) {
      faults.append("\(EditionFolder.manifest): The chapter \"\(chapter.title)\" begins at no track.")
    }
    return faults
  }

  private static func positionFaults(of item: EditionItem) -> [String] {
    var faults: [String] = []
    var end = SampleCount.zero
    for segment in item.timeline.segments {
      if segment.start < end || segment.end < segment.start || item.timeline.length < segment.end {
        faults.append("\(item.id): The sentence \"\(segment.written.rawValue)\" lies outside its place.")
      }
      end = segment.end
    }
    var last: SampleCount?
    for chapter in item.timeline.chapters {
      if let last, chapter.start <= last {
        faults.append("\(item.id): The chapter \"\(chapter.title)\" does not come after the one before it.")
      }
      if chapter.start.value % item.timeline.rate.hertz != 0 || item.timeline.length < chapter.start {
        faults.append("\(item.id): The chapter \"\(chapter.title)\" begins on no whole second of the track.")
      }
      last = chapter.start
    }
    return faults
  }
}

// MARK: - Audio

extension Verifier {
  private static func audioFaults(of edition: Edition, in folder: String, decoding: Bool) -> [String] {
    let whole = edition.audio.map { ($0, edition.length, edition.chapters) }
    let tracks = edition.tracks.flatMap { item in
      item.audio.map { ($0, item.timeline.length, item.timeline.chapters) }
    }
    return (whole + tracks).flatMap { file, length, chapters in
      faults(of: file, length: length, chapters: chapters, in: folder, decoding: decoding)
    }
  }

  /// Opens one file: size, hash, chapters and, from its first to its last sample, its sound.
  private static func faults(
    of file: AudioFile, length: SampleCount, chapters: [Chapter], in folder: String, decoding: Bool
  ) -> [String] {
    do {
      var faults: [String] = []
      let path = folder + "/" + file.file
      let hash = try DurableFile.hash(of: path)
      if hash.bytes != file.bytes || hash.sha256 != file.sha256 {
        faults.append("\(file.file): Size or hash are not those of \(EditionFolder.manifest).")
      }
      if file.samples != length {
        faults.append("\(file.file): \(EditionFolder.manifest) gives it two lengths.")
      }
      if decoding {
        let found = try AudioInspector.inspect(path, followsLinks: false)
        if found.samples != file.samples || found.rate != file.sampleRate {
          faults.append(
            "\(file.file): \(found.samples.value) samples at \(found.rate.hertz) Hz are decoded instead of "
              + "\(file.samples.value) at \(file.sampleRate.hertz) Hz.")
        }
      }
      let marks = try AudioInspector.chapters(of: path, followsLinks: false)
      let expected = chapters.map {
        ChapterMark(title: $0.title, start: $0.start.milliseconds(at: file.sampleRate))
      }
      if marks != expected {
        faults.append("\(file.file): Its chapters are not those of \(EditionFolder.manifest).")
      }
      return faults
    } catch {
      return ["\(error)"]
    }
  }
}

import EditionModel
import Mastering

/// Opens everything in an edition's folder again and says what is not as its manifest says.
public enum Verifier {
  /// Checks the edition in `folder`.
  ///
  /// - Throws: `PublishingError.damaged` with the first fault.
  public static func check(_ folder: String) throws(PublishingError) {
    if let fault = faults(in: folder).first {
      throw PublishingError(code: .damaged, path: folder, reason: fault)
    }
  }

  /// Every fault of the edition in `folder`: file and what is wrong with it; empty for a sound edition.
  public static func faults(in folder: String) -> [String] {
    let edition: Edition
    do {
      edition = try EditionFolder.read(folder)
    } catch {
      return [error.description]
    }
    return hashFaults(in: folder) + positionFaults(of: edition) + textFaults(of: edition, in: folder)
      + audioFaults(of: edition, in: folder)
  }
}

// MARK: - Files

extension Verifier {
  /// Compares the list of hashes with the files that are there.
  private static func hashFaults(in folder: String) -> [String] {
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
      return faults
    } catch {
      return [error.description]
    }
  }

  /// Compares playlist, chapters and transcripts with what the manifest makes of them.
  private static func textFaults(of edition: Edition, in folder: String) -> [String] {
    do {
      return try EditionFolder.derivedTexts(of: edition).compactMap { file in
        let found = try DurableFile.read(folder + "/" + file.path)
        return found == Array(file.text.utf8)
          ? nil : "\(file.path): It does not say what \(EditionFolder.manifest) says."
      }
    } catch {
      return ["\(error)"]
    }
  }
}

// MARK: - Positions

extension Verifier {
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
  private static func audioFaults(of edition: Edition, in folder: String) -> [String] {
    var faults = edition.audio.flatMap {
      faultsOf($0, length: edition.length, chapters: edition.chapters, in: folder)
    }
    for item in edition.tracks {
      faults += item.audio.flatMap {
        faultsOf($0, length: item.timeline.length, chapters: item.timeline.chapters, in: folder)
      }
    }
    return faults
  }

  /// Decodes one file from its first to its last sample.
  private static func faultsOf(
    _ file: AudioFile, length: SampleCount, chapters: [Chapter], in folder: String
  ) -> [String] {
    let path = folder + "/" + file.file
    do {
      var faults: [String] = []
      let bytes = try DurableFile.read(path)
      if bytes.count != file.bytes || SHA256.hexDigest(of: bytes) != file.sha256 {
        faults.append("\(file.file): Size or hash are not those of \(EditionFolder.manifest).")
      }
      let found = try AudioInspector.inspect(path)
      if found.samples != file.samples || found.samples != length || found.rate != file.sampleRate {
        faults.append(
          "\(file.file): \(found.samples.value) samples at \(found.rate.hertz) Hz are decoded instead of \(length.value)."
        )
      }
      let marks = try AudioInspector.chapters(of: path)
      let expected = chapters.map { ($0.title, $0.start.milliseconds(at: file.sampleRate)) }
      if marks.count != expected.count
        || !zip(marks, expected).allSatisfy({ $0.title == $1.0 && $0.start == $1.1 })
      {
        faults.append("\(file.file): Its chapters are not those of \(EditionFolder.manifest).")
      }
      return faults
    } catch {
      return ["\(error)"]
    }
  }
}

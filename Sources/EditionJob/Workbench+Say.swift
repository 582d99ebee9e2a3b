import EditionModel
import FoundationEssentials
import Mastering
import Publishing
import Scripting
import Speech
import VoiceProfiles

extension Workbench {
  /// Speaks `text` into `file`, or into a temporary file that a player is started on.
  ///
  /// - Parameter file: its ending chooses the format; `nil` plays the text where mpv, ffplay or aplay is found.
  /// - Returns: the file that was written, where it stays.
  /// - Throws: `JobError` for an unknown ending, a text with nothing to say, and where there is no player.
  public static func say(_ text: String, voice: String, to file: String?) async throws -> String? {
    try await wrapped {
      guard let file else {
        try await play(text, voice: voice)
        return nil
      }
      try await record(text, voice: voice, to: file)
      return file
    }
  }

  private static func record(_ text: String, voice: String, to file: String) async throws {
    let ending =
      file.split(separator: "/").last?.split(separator: ".").dropFirst().last.map { $0.lowercased() } ?? ""
    guard let format = AudioFormat(rawValue: ending) else {
      let endings = AudioFormat.allCases.map { "." + $0.fileExtension }.joined(separator: ", ")
      throw JobError(.usage, "\(file): The ending chooses the format; it must be one of \(endings).")
    }
    let installation = try Installation.find()
    try await Studio.open(voice: voice, speakers: 1, installation: installation) { studio in
      try await inTemporaryFolder { folder in
        let script = studio.writer.script(forText: text, id: "text")
        let track = try await TrackMaker(studio: studio, formats: [format]).finish(
          try await studio.record(script), in: folder)
        guard let sound = track.sounds.first?.inspection else {
          throw JobError(.noInput, "The text holds nothing that can be spoken.")
        }
        let tags = TrackTags(
          title: String(text.prefix(80)), album: Product.nameAndVersion, artist: Product.nameAndVersion,
          number: nil, count: nil, date: .today())
        try TaggedFile.write(
          "\(folder)/\(FinishedTrack.fileName(format))", to: file, format: format, tags: tags, chapters: [],
          rate: sound.rate, length: sound.samples)
      }
    }
  }

  private static func inTemporaryFolder(_ work: (String) async throws -> Void) async throws {
    let folder = FileManager.default.temporaryDirectory.path + "/anhoeren-\(UUID().uuidString)"
    try Folders.create(folder)
    do {
      try await work(folder)
    } catch {
      try Folders.remove(folder)
      throw error
    }
    try Folders.remove(folder)
  }

  private static func play(_ text: String, voice: String) async throws {
    try await inTemporaryFolder { folder in
      let file = folder + "/text.wav"
      try await record(text, voice: voice, to: file)
      try await Player.play(file)
    }
  }
}

import EditionModel
import FoundationEssentials
import Scripting
import Speech

extension Workbench {
  /// Speaks `text` into `file` as the voice makes it: 16-bit samples of one channel, lowest byte first, no header.
  ///
  /// - Throws: `JobError` for a text with nothing to say and for a file that cannot be written.
  public static func sayUnmastered(_ text: String, voice: String, to file: String) async throws {
    try await wrapped {
      let installation = try Installation.find()
      try await Studio.open(voice: voice, speakers: 1, installation: installation) { studio in
        let spoken = try await studio.record(studio.writer.script(forText: text, id: "text"))
        guard !spoken.samples.isEmpty else {
          throw JobError(.noInput, "The text holds nothing that can be spoken.")
        }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(2 * spoken.samples.count)
        for sample in spoken.samples {
          bytes.append(UInt8(truncatingIfNeeded: sample))
          bytes.append(UInt8(truncatingIfNeeded: sample >> 8))
        }
        do {
          try Data(bytes).write(to: URL(filePath: file))
        } catch {
          throw JobError(.failed, "\(file) cannot be written: \(error)")
        }
      }
    }
  }
}

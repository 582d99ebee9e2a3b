public import Configuration
import Publishing
import VoiceProfiles

/// The operator's file on the disk.
public enum ConfigurationFile {
  /// Who writes more than this writes no configuration.
  private static let longest = 1 << 20

  /// Reads and checks the file at `path`.
  ///
  /// - Throws: `JobError` with exit 10 and a line for every fault.
  public static func read(_ path: String) throws(JobError) -> Configuration {
    let bytes: [UInt8]
    let voices: [String]
    do {
      bytes = try DurableFile.read(path, followingLinks: true)
      voices = try Installation.find().catalog.names()
    } catch {
      throw JobError(.configuration, "\(error)")
    }
    guard bytes.count <= longest, let text = String(validating: bytes, as: UTF8.self) else {
      throw JobError(.configuration, "\(path): It must be a text in UTF-8 of at most \(longest) bytes.")
    }
    let (configuration, faults) = Configuration.read(text, file: path, voices: voices)
    guard faults.isEmpty else {
      throw JobError(.configuration, faults.map(\.description).joined(separator: "\n"))
    }
    return configuration
  }

  /// Writes a new file at `path`, never over one that is there.
  ///
  /// - Parameter chosen: values to set at once, by key paths.
  /// - Throws: `JobError` with exit 10 where something is there, or it cannot be written.
  public static func make(_ path: String, setting chosen: [String: ConfigurationValue]) throws(JobError) {
    do {
      try DurableFile.create(Configuration.template(chosen), at: path)
    } catch {
      throw JobError(.configuration, error.description)
    }
  }
}

public import EditionModel
import FoundationEssentials
import TOMLKit

/// The voice profiles in a folder: one TOML file each, called after the profile.
public struct VoiceCatalog: Sendable {
  /// A profile with the bytes it was read from, so that an edition can record their hash.
  public struct Entry: Hashable, Sendable {
    /// The profile.
    public let profile: VoiceProfile
    /// The file's text.
    public let source: String
  }

  /// The profile that speaks when none is named.
  public static let standard = "nachrichten"

  private let folder: String

  /// The catalog of the profiles in `folder`.
  public init(folder: String) {
    self.folder = folder
  }

  /// The names of all profiles, sorted.
  ///
  /// - Throws: `VoiceProfileError` where the folder cannot be read.
  public func names() throws(VoiceProfileError) -> [String] {
    do {
      return try FileManager.default.contentsOfDirectory(atPath: folder)
        .filter { $0.hasSuffix(".toml") }.map { String($0.dropLast(5)) }.sorted()
    } catch {
      throw VoiceProfileError(
        file: folder, place: nil, reason: "The folder of the voice profiles cannot be read.")
    }
  }

  /// The profile called `name`.
  ///
  /// - Throws: `VoiceProfileError` where there is none of that name, or its file holds a fault.
  public func entry(named name: String) throws(VoiceProfileError) -> Entry {
    let known = try names()
    guard known.contains(name) else {
      throw VoiceProfileError(
        file: folder, place: nil,
        reason: "There is no voice \"\(name)\". There are: \(known.joined(separator: ", ")).")
    }
    let path = "\(folder)/\(name).toml"
    let source: String
    do {
      source = try String(contentsOfFile: path, encoding: .utf8)
    } catch {
      throw VoiceProfileError(file: path, place: nil, reason: "The file cannot be read as UTF-8.")
    }
    return Entry(profile: try VoiceProfile(name: name, toml: source, file: path), source: source)
  }
}

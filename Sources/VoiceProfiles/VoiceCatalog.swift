public import EditionModel
import FoundationEssentials
import TOMLKit

/// The voice profiles in a folder: one TOML file each, called after the profile.
public struct VoiceCatalog: Sendable {
  /// A profile with the bytes it was read from, so that an edition can record their hash.
  public struct Entry: Hashable, Sendable {
    /// The profile.
    public let profile: VoiceProfile
    /// The path of the engine's voice file, where the profile has one of ours.
    public let voicePath: String?
    /// The file's text, and that of the voice file.
    public let source: String
  }

  /// The profile that speaks when none is named.
  public static let standard = "nachrichten"

  private let folder: String
  private let engines: [String]

  /// The catalog of the profiles in `folder`, which may name `engines`.
  public init(folder: String, engines: [String]) {
    self.folder = folder
    self.engines = engines
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
    let profile = try VoiceProfile(name: name, toml: source, file: path, engines: engines)
    for (key, other) in [("fallback", profile.fallback), ("second.profile", profile.second?.profile)] {
      guard let other, !known.contains(other) else { continue }
      throw VoiceProfileError(
        file: path, place: key,
        reason: "There is no voice \"\(other)\". There are: \(known.joined(separator: ", ")).")
    }
    guard let voiceFile = profile.voiceFile else {
      return Entry(profile: profile, voicePath: nil, source: source)
    }
    let voicePath = "\(folder)/\(voiceFile)"
    do {
      let voice = try String(contentsOfFile: voicePath, encoding: .utf8)
      return Entry(profile: profile, voicePath: voicePath, source: source + voice)
    } catch {
      throw VoiceProfileError(
        file: path, place: "voice_file", reason: "The file \(voicePath) cannot be read as UTF-8.")
    }
  }
}

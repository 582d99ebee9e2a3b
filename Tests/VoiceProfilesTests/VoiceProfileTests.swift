import EditionModel
import FoundationEssentials
import TestSupport
import Testing
import VoiceProfiles

@Suite("Voice profiles")
struct VoiceProfileTests {
  static let catalog = VoiceCatalog(folder: Program.root + "/Voices")

  @Test("every profile that is shipped can be read")
  func shipped() throws {
    let names = try Self.catalog.names()
    #expect(names.contains(VoiceCatalog.standard))
    for name in names {
      #expect(try Self.catalog.entry(named: name).profile.name == name)
    }
  }

  @Test("an unknown voice is refused with the names there are")
  func unknown() {
    #expect {
      _ = try Self.catalog.entry(named: "gibtsnicht")
    } throws: { error in
      "\(error)".contains("\"gibtsnicht\"") && "\(error)".contains("nachrichten")
    }
  }

  @Test(
    "a fault is named with its key path or line, and with what is allowed",
    arguments: [
      ("sentence = 400", "sentence = -1", "pauses.sentence: It must be a whole number from 0 to 5000."),
      ("sentence = 400", "sentence = \"400\"", "pauses.sentence: It must be a whole number"),
      ("sentence = 400", "sentences = 400", "pauses.sentences: This is no key here; allowed are sentence,"),
      ("pitch = 50", "", "speech.pitch: It must be a whole number from 0 to 99."),
      ("engine = \"espeak-ng\"", "engine = \"flüstern\"", "engine: It must be one of \"espeak-ng\"."),
      (
        "dateline = \"spoken\"", "dateline = true",
        "text.dateline: It must be one of \"spoken\", \"dropped\"."
      ),
      ("loudness = -19.0", "loudness = 0", "loudness: It must be a number from -31.0 to -13.0."),
      ("[pauses]", "[pauses", "line 12: This is no valid TOML"),
    ])
  func faults(sound: String, broken: String, message: String) throws {
    let source = try Self.catalog.entry(named: VoiceCatalog.standard).source.replacing(sound, with: broken)
    #expect {
      _ = try VoiceProfile(name: "probe", toml: source, file: "Voices/probe.toml")
    } throws: { error in
      "\(error)".hasPrefix("Voices/probe.toml: \(message)")
    }
  }
}

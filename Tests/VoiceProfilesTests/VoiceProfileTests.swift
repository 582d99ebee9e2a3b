import EditionModel
import FoundationEssentials
import TestSupport
import Testing
import VoiceProfiles

@Suite("Voice profiles")
struct VoiceProfileTests {
  static let engines = ["espeak-ng", "mbrola"]
  static let catalog = VoiceCatalog(folder: Program.root + "/Voices", engines: engines)

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
      (
        "engine = \"mbrola\"", "engine = \"flüstern\"",
        "engine: It must be one of \"espeak-ng\", \"mbrola\"."
      ),
      (
        "dateline = \"spoken\"", "dateline = true",
        "text.dateline: It must be one of \"spoken\", \"dropped\"."
      ),
      ("loudness = -19.0", "loudness = 0", "loudness: It must be a number from -31.0 to -13.0."),
      ("[pauses]", "[pauses", "line 41: This is no valid TOML"),
      (
        "headline = { speed = 0.92,", "headline = { speed = 9,",
        "roles.headline.speed: It must be a number from 0.5 to 1.5."
      ),
      (
        "initial_lengthening = 1.25", "initial_lengthening = 2",
        "melody.initial_lengthening: It must be a number from 1.0 to 1.6."
      ),
      (
        "shortest_consonant = 72", "shortest_consonant = 200",
        "melody.shortest_consonant: It must be a whole number from 0 to 150."
      ),
      (
        "shortest_schwa = 58", "shortest_schwa = 580",
        "melody.shortest_schwa: It must be a whole number from 0 to 150."
      ),
      ("lead = { speed", "leads = { speed", "roles.leads: This is no key here; allowed are opening, kicker,"),
      (
        "lead = { speed", "lead = { tempo",
        "roles.lead.tempo: This is no key here; allowed are speed, pitch, range."
      ),
      ("lead = { speed = 0.96 }", "lead = 0.96", "roles.lead: It must be a table with its own keys."),
      ("paragraph = 0.8", "paragraph = 8", "melody.paragraph: It must be a number from 0.0 to 6.0."),
      ("comma = 1.0", "comma = \"auf\"", "melody.comma: It must be a number from -6.0 to 6.0."),
      ("span = 8.5", "span = 2", "melody.span: It must be a number from 4.0 to 24.0."),
      ("aside = -0.8", "aside = -8", "melody.aside: It must be a number from -4.0 to 4.0."),
      ("lengthening = 1.3", "lengthening = 3", "melody.lengthening: It must be a number from 1.0 to 1.6."),
      ("dash = 260", "dash = 6000", "pauses.dash: It must be a whole number from 0 to 5000."),
      ("before_quote = 800", "", "pauses.before_quote: It must be a whole number from 0 to 5000."),
      ("quotes = true", "quotes = 1", "second.quotes: It must be true or false."),
      ("\"in_turn\"", "\"both\"", "second.articles: It must be one of \"first\", \"in_turn\"."),
      (
        "profile = \"nachrichtensprecherin\"", "profile = \"probe\"",
        "second.profile: It must be another profile"
      ),
      ("fallback = \"formant\"", "fallback = \"probe\"", "fallback: A profile cannot fall back on itself."),
      ("voice = \"mb-de6\"", "voice = \"\"", "voice: It must be a text in quotes that is not empty."),
      (
        "voice = \"mb-de6\"", "voice_file = \"../../etc/passwd\"",
        "voice_file: It must be the name of a file in the profile's own folder."
      ),
      (
        "voice = \"mb-de6\"", "voice = \"mb-de6\"\nvoice_file = \"x.voice\"",
        "voice: A profile has a voice or a voice_file, not both."
      ),
    ])
  func faults(sound: String, broken: String, message: String) throws {
    let source = try Self.catalog.entry(named: "wechsel").source
    #expect(source.contains(sound))
    #expect {
      _ = try VoiceProfile(
        name: "probe", toml: source.replacing(sound, with: broken), file: "Voices/probe.toml",
        engines: Self.engines)
    } throws: { error in
      "\(error)".hasPrefix("Voices/probe.toml: \(message)")
    }
  }

  @Test("a profile names any of the engines there are")
  func engine() throws {
    let source = try Self.catalog.entry(named: "wechsel").source
    let profile = try VoiceProfile(
      name: "probe", toml: source.replacing("engine = \"mbrola\"", with: "engine = \"dritte\""),
      file: "Voices/probe.toml", engines: Self.engines + ["dritte"])
    #expect(profile.engine == "dritte")
  }

  @Test("every profile of MBROLA's has one that speaks where it is not installed")
  func fallbacks() throws {
    for name in try Self.catalog.names() {
      let profile = try Self.catalog.entry(named: name).profile
      guard profile.engine == "mbrola" else { continue }
      let fallback = try #require(profile.fallback, "\(name)")
      #expect(try Self.catalog.entry(named: fallback).profile.engine == "espeak-ng")
    }
  }

  @Test(
    "a profile that is named or a voice file that belongs to it must be there",
    arguments: [
      ("fallback = \"formant\"", "fallback = \"gibtsnicht\"", "fallback: There is no voice \"gibtsnicht\""),
      (
        "profile = \"nachrichtensprecherin\"", "profile = \"gibtsnicht\"",
        "second.profile: There is no voice \"gibtsnicht\""
      ),
      ("voice = \"mb-de6\"", "voice_file = \"fehlt.voice\"", "voice_file: The file "),
    ])
  func missing(sound: String, broken: String, message: String) throws {
    let folder = try TemporaryFolder()
    for name in try Self.catalog.names() where name != "wechsel" {
      try folder.write("", as: "\(name).toml")
    }
    let source = try Self.catalog.entry(named: "wechsel").source
    try folder.write(source.replacing(sound, with: broken), as: "wechsel.toml")
    #expect {
      _ = try VoiceCatalog(folder: folder.path, engines: Self.engines).entry(named: "wechsel")
    } throws: { error in
      "\(error)".hasPrefix("\(folder.path)/wechsel.toml: \(message)")
    }
  }

  @Test("a role is spoken at its own speed, pitch and range, within the engine's limits")
  func roles() throws {
    let settings = VoiceSettings(
      voice: "de", charactersPerSecond: 15, pitch: 50, range: 60, volume: 60)
    let headline = settings.spoken(Delivery(speed: 0.9, pitch: 1.2, range: 1.5))
    #expect(headline.charactersPerSecond == 13.5)
    #expect(headline.pitch == 57)
    #expect(headline.range == 90)
    #expect(settings.spoken(Delivery(range: 2)).range == 99)
    #expect(settings.spoken(Delivery(pitch: -6)).pitch == 14)
    #expect(settings.spoken(.plain) == settings)
    let melody = SentenceMelody.plain
    #expect(settings.with(melody).spoken(Delivery(range: 2)).sentence == melody)
    let profile = try Self.catalog.entry(named: "nachrichten").profile
    #expect(
      profile.settings(for: .headline).charactersPerSecond < profile.settings(for: .lead).charactersPerSecond)
    #expect(
      profile.settings(for: .lead).charactersPerSecond < profile.settings(for: .body).charactersPerSecond)
  }

  @Test(
    "a sentence gets the profile's melody and silences; a quotation as a whole has its role's pitch alone")
  func sentences() throws {
    let profile = try Self.catalog.entry(named: "nachrichten").profile
    let body = profile.settings(for: .body, startsQuoted: true).sentence
    #expect(body.quotation > 0)
    #expect(body.aside < 0)
    #expect(body.startsQuoted)
    #expect(body.quotationPause == profile.pauses.quotation)
    #expect(body.dashPause == profile.pauses.dash)
    #expect(profile.settings(for: .quote).sentence.quotation == 0)
    let headline = profile.settings(for: .headline).sentence
    #expect(try #require(headline.span) > (try #require(body.span)))
  }
}

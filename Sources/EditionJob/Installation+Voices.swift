import Speech
import VoiceProfiles

extension Installation {
  /// The voice profiles, which may name every engine there is.
  var catalog: VoiceCatalog { VoiceCatalog(folder: voices, engines: SpeechEngines.names) }
}

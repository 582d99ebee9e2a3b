public import EditionModel

extension Configuration {
  /// The bit rates and sample rates that were chosen.
  public var sound: SoundSettings {
    func chosen(_ path: String) -> [AudioFormat: Int] {
      Dictionary(
        uniqueKeysWithValues: numbers(path).compactMap { name, number in
          AudioFormat(rawValue: name).map { ($0, number) }
        })
    }
    return SoundSettings(bitRates: chosen("sound.bitrates"), sampleRates: chosen("sound.sample_rates"))
  }

  /// Settings that go with none of their format's others: only file and command line together say which hold.
  public var soundFaults: [ConfigurationFault] {
    sound.faults.map { fault in
      let path = fault.setting == .bitRate ? "sound.bitrates" : "sound.sample_rates"
      let origins = [origin(of: "sound.bitrates"), origin(of: "sound.sample_rates")]
      let isTyped = origins.contains(.commandLine)
      return ConfigurationFault(
        file: isTyped ? ConfigurationFault.commandLine : file ?? "",
        place: isTyped
          ? (fault.setting == .bitRate ? "--bitrate" : "--sample-rate") : "\(path).\(fault.format.rawValue)",
        reason: fault.reason)
    }
  }
}

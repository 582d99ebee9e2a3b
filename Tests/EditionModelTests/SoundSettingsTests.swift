import EditionModel
import Testing

@Suite("Bit rates and sample rates")
struct SoundSettingsTests {
  @Test("what is possible has no fault")
  func possible() {
    for format in AudioFormat.allCases {
      for hertz in format.sampleRates {
        for bitRate in format.bitRates(at: hertz) {
          let sound = SoundSettings(bitRates: [format: bitRate], sampleRates: [format: hertz])
          #expect(sound.faults.isEmpty)
          #expect(sound.fault(of: [format], from: .hz22050) == nil)
          let encoding = sound.encoding(of: format, from: .hz22050)
          #expect(encoding == AudioEncoding(format, rate: SampleRate(hertz: hertz), bitRate: bitRate))
        }
      }
      if let bitRate = format.standardBitRate {
        #expect(format.bitRates(at: format.sampleRates.first ?? 0).contains(bitRate))
      }
    }
  }

  @Test("what nobody chose is as usual")
  func usual() {
    let rate = SampleRate.hz22050
    let encodings = AudioFormat.allCases.map { SoundSettings.standard.encoding(of: $0, from: rate) }
    #expect(
      encodings.prefix(2) == [
        AudioEncoding(.mp3, rate: rate, bitRate: 64),
        AudioEncoding(.opus, rate: SampleRate(hertz: 24_000), bitRate: 32),
      ])
    #expect(encodings[3] == AudioEncoding(.m4b, rate: rate, bitRate: 64))
    #expect(encodings.dropFirst(2).allSatisfy { $0.rate == rate })
    #expect(SoundSettings.standard.encoding(of: .mp3, from: SampleRate(hertz: 16_000)).rate.hertz == 16_000)
  }

  @Test(
    "what is impossible is named with what is allowed",
    arguments: [
      ([.mp3: 48], [:], "mp3 at 22050 Hz cannot have 48 kbit/s, but 56, 64, 80, 96, 112, 128, 144 or 160."),
      ([.mp3: 320], [:], "mp3 at 22050 Hz cannot have 320 kbit/s"),
      ([.mp3: 144], [.mp3: 44_100], "mp3 at 44100 Hz cannot have 144 kbit/s"),
      ([:], [.mp3: 48_000], "mp3 cannot have 48000 Hz, but 22050 or 44100."),
      ([.opus: 160], [:], "opus at 24000 Hz cannot have 160 kbit/s, but 12 to 128."),
      ([:], [.opus: 44_100], "opus cannot have 44100 Hz, but 24000 or 48000."),
      ([.flac: 100], [:], "flac has no bit rate to choose."),
      ([:], [.wav: 48_000], "wav always has the sample rate of the voices."),
    ] as [([AudioFormat: Int], [AudioFormat: Int], String)])
  func impossible(bitRates: [AudioFormat: Int], sampleRates: [AudioFormat: Int], reason: String) {
    let faults = SoundSettings(bitRates: bitRates, sampleRates: sampleRates).faults
    #expect(faults.count == 1)
    #expect(faults.first?.reason.hasPrefix(reason) == true, "\(faults)")
  }

  @Test("frames of MP3 meet the timeline at the voices' rate and its double, and at no other")
  func frames() {
    let chosen = SoundSettings(sampleRates: [.mp3: 44_100])
    #expect(chosen.fault(of: [.mp3], from: .hz22050) == nil)
    #expect(chosen.fault(of: [.mp3], from: SampleRate(hertz: 44_100)) == nil)
    #expect(chosen.fault(of: [.mp3, .flac], from: SampleRate(hertz: 16_000)) != nil)
    #expect(chosen.fault(of: [.flac], from: SampleRate(hertz: 16_000)) == nil)
  }
}

import EditionModel
import Glibc
import Mastering
import Testing

@Suite("High-pass")
struct HighPassTests {
  private static func tone(_ hertz: Double, at rate: SampleRate, peak: Double = 20_000) -> [Int16] {
    (0..<(2 * rate.hertz)).map {
      Int16((peak * sin(2 * Double.pi * hertz * Double($0) / Double(rate.hertz))).rounded())
    }
  }

  /// The gain of a tone in dB, once it has settled.
  private static func gain(_ hertz: Double, at rate: SampleRate) -> Double {
    let tone = tone(hertz, at: rate)
    func energy(_ samples: [Int16]) -> Double {
      samples.suffix(rate.hertz).reduce(0) { $0 + Double($1) * Double($1) }
    }
    return 10 * log10(energy(HighPass(rate: rate).filtered(tone)) / energy(tone))
  }

  @Test(
    "what lies below a voice goes and the voice stays, at the rate of either engine",
    arguments: [16_000, 22_050], [(15.0, -24.1), (30, -12.3), (60, -3.01), (200, -0.03), (3_000, 0)])
  func response(hertz: Int, tone: (hertz: Double, gain: Double)) {
    // The Butterworth filter's own formula: 1 / (1 + (cutoff / f)^4).
    #expect(abs(Self.gain(tone.hertz, at: SampleRate(hertz: hertz)) - tone.gain) < 0.05)
  }

  @Test("a step of the level is gone after a tenth of a second, and silence is exact again")
  func rest() {
    let speech = [Int16](repeating: 0, count: 500) + Signals.speech(seconds: 2)
    let steps = speech + [Int16](repeating: 30_000, count: 22_050) + [Int16](repeating: 0, count: 22_050)
    let filtered = HighPass(rate: Signals.rate).filtered(steps)
    #expect(filtered.count == steps.count)
    #expect(filtered.prefix(500).allSatisfy { $0 == 0 })
    #expect(filtered[(500 + 44_100 + 2_205)..<(500 + 66_150)].allSatisfy { $0 == 0 })
    #expect(filtered.suffix(22_050 - 2_205).allSatisfy { $0 == 0 })
  }

  @Test("a peak that grows beyond 16 bits turns the whole down instead of being cut")
  func headroom() {
    // From the one end of the scale to the other: without its slow part a square wave overshoots.
    let square = (0..<22_050).map { Int16($0 / 150 % 2 == 0 ? 32_767 : -32_768) }
    let quiet = square.map { $0 / 4 }
    let loud = HighPass(rate: Signals.rate).filtered(square)
    let scaled = HighPass(rate: Signals.rate).filtered(quiet)
    #expect(loud.map { abs(Int($0)) }.max() == 32_767)
    #expect(loud.count { abs(Int($0)) == 32_767 } < 3)
    let factor = 32_767 / Double(scaled.map { abs(Int($0)) }.max() ?? 1)
    for (left, right) in zip(loud, scaled) { #expect(abs(Double(left) - factor * Double(right)) < 8) }
  }

  @Test("nothing gives nothing")
  func empty() {
    #expect(HighPass(rate: Signals.rate).filtered([]).isEmpty)
  }
}

import TestSupport
import Testing

/// A run that is killed at any moment leaves what was published whole, to the last byte, and the next run ends where an
/// undisturbed one does.
@Suite("Killed at 200 random moments")
struct KillTests {
  /// What is published when the run begins that is to be killed.
  enum Situation: UInt64, CaseIterable, Sendable {
    case nothing, yesterday, earlierRevision

    /// How often a run is killed: 200 times in all.
    var kills: Int { self == .nothing ? 60 : 70 }

    /// Whether the runs keep finished tracks, so that the next one meets what a killed one has kept.
    var isCached: Bool { self == .yesterday }
  }

  @Test(
    "what was published is whole, and the next run ends with the same bytes", arguments: Situation.allCases)
  func killed(situation: Situation) async throws {
    let place = try await KilledRuns.prepare(situation)
    var random = SeededRandom(seed: situation.rawValue)
    var (runs, killed, untouched) = (0, 0, 0)
    while killed < situation.kills {
      runs += 1
      try #require(runs < 3 * situation.kills, "Most runs end before they are killed.")
      // Every second moment falls into the short time in which files get their names and places.
      let moment: KilledRuns.Moment =
        runs.isMultiple(of: 2)
        ? .afterTracks(.random(in: 0...place.course.writing, using: &random))
        : .afterBegin(.random(in: 0...place.course.speaking, using: &random))
      if try await place.kill(at: moment) { killed += 1 }
      let faults = try place.faults()
      #expect(faults == [], "killed \(moment)")
      let isPublished = try place.isPublished()
      untouched += isPublished ? 0 : 1
      // The litter of up to ten killed runs meets the next one.
      guard isPublished || runs.isMultiple(of: 10) else { continue }
      try await place.converge()
      try place.reset()
    }
    // How many depends on the machine; were there none on one side, nothing would have been tried there.
    #expect(
      (runs / 10...runs * 9 / 10).contains(untouched),
      "\(untouched) of \(runs) were killed before they published.")
  }
}

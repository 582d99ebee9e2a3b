import FoundationEssentials
import Glibc
import Synchronization
import TestSupport
import Testing

/// A folder of editions, and runs that publish into it and are killed.
struct KilledRuns: ~Copyable {
  /// How far a run is, told by what it does and by the seconds that it has been at work.
  enum Moment: Sendable {
    /// So long after its begin.
    case afterBegin(Double)
    /// So long after it has begun to write the edition.
    case afterTracks(Double)
  }

  /// What an undisturbed run does.
  struct Course {
    /// Seconds at work until it begins to write the edition, and from there until it ends.
    let speaking, writing: Double
    /// The folder of editions before and after it.
    let before, after: [String: Data]
  }

  let course: Course
  private let folder: TemporaryFolder
  private let isCached: Bool
  private static let date = "2025-09-05"

  private var output: String { folder.path + "/Output" }

  /// Publishes what is there before, and looks at an undisturbed run.
  static func prepare(_ situation: KillTests.Situation) async throws -> KilledRuns {
    let folder = try TemporaryFolder()
    let start = folder.path + "/start"
    try FileManager.default.createDirectory(atPath: start, withIntermediateDirectories: false)
    let page = SamplePage("Ein Tor genügt", ressort: "Sport", "Das Spiel war kurz.").markdown
    try folder.write(page, as: "new/a.md")
    if situation != .nothing {
      let day = situation == .yesterday ? "2025-09-04" : date
      try folder.write(page.replacing(date, with: day).replacing("kurz", with: "lang"), as: "old/a.md")
      let run = try await publish("old", to: "start", in: folder.path, isCached: false)
      try #require(run.status == 0, "\(run.errors)")
    }
    let before = try published(in: start)
    var times = (speaking: Double?.none, end: 0.0)
    // Writing takes milliseconds: where nobody looked in time, another run is watched.
    for _ in 1...20 where times.speaking == nil {
      try? FileManager.default.removeItem(atPath: folder.path + "/Output")
      try? FileManager.default.removeItem(atPath: folder.path + "/cache")
      try FileManager.default.copyItem(atPath: start, toPath: folder.path + "/Output")
      times = try await watched(in: folder.path, isCached: situation.isCached)
    }
    let speaking = try #require(times.speaking)
    let course = Course(
      speaking: speaking, writing: times.end - speaking, before: before,
      after: try published(in: folder.path + "/Output"))
    // What is compared to the last byte from now on has been opened and decoded once.
    let verify = try await Program.anhoeren(["verify", folder.path + "/Output/latest"])
    try #require(verify.status == 0, "\(verify.errors)")
    let runs = KilledRuns(course: course, folder: folder, isCached: situation.isCached)
    try runs.reset()
    return runs
  }

  /// How long an undisturbed run is at work until it writes and until it ends.
  private static func watched(in folder: String, isCached: Bool) async throws -> (
    speaking: Double?, end: Double
  ) {
    let times = Mutex((speaking: Double?.none, end: 0.0))
    let tracks = Self.tracks(in: folder)
    let run = try await publish("new", to: "Output", in: folder, isCached: isCached) { program in
      _ = try await program.wait {
        guard let now = program.secondsAtWork else { return true }
        let isWriting = FileManager.default.fileExists(atPath: tracks)
        times.withLock {
          if isWriting, $0.speaking == nil { $0.speaking = now }
          $0.end = now
        }
        return false
      }
    }
    try #require(run.status == 0, "\(run.errors)")
    return times.withLock { $0 }
  }

  /// Puts back what was there before; what the cache holds goes.
  func reset() throws {
    let cache = folder.path + "/cache"
    if FileManager.default.fileExists(atPath: cache) { try FileManager.default.removeItem(atPath: cache) }
    try FileManager.default.removeItem(atPath: output)
    try FileManager.default.copyItem(atPath: folder.path + "/start", toPath: output)
  }

  /// Kills a run at `moment`; whether it had not ended before.
  func kill(at moment: Moment) async throws -> Bool {
    let tracks = Self.tracks(in: folder.path)
    let run = try await Self.publish("new", to: "Output", in: folder.path, isCached: isCached) { program in
      let end: Double
      switch moment {
      case .afterBegin(let seconds): end = seconds
      case .afterTracks(let seconds):
        _ = try await program.wait { FileManager.default.fileExists(atPath: tracks) }
        end = (program.secondsAtWork ?? 0) + seconds
      }
      _ = try await program.wait { program.secondsAtWork.map { $0 >= end } ?? true }
      program.send(SIGKILL)
    }
    #expect([0, 137].contains(run.status), "\(run.errors)")
    return run.status == 137
  }

  /// Whether the new edition is in its place.
  func isPublished() throws -> Bool {
    let manifest = FileManager.default.contents(atPath: "\(output)/\(Self.date)/edition.json")
    return manifest != nil && manifest == course.after[Self.date + "/edition.json"]
  }

  /// What is published and neither as it was before nor as it will be.
  ///
  /// An edition is the one or the other as a whole; what leads to the editions is so file by file.
  func faults() throws -> [String] {
    let found = try Self.published(in: output).filter { !Self.isLitter($0.key) }
    let pieces = Dictionary(grouping: found.keys) { $0.split(separator: "/")[0] }
    var faults = pieces.filter { piece, names in
      let now = found.filter { names.contains($0.key) }
      return ![course.before, course.after].contains { known in
        known.filter { $0.key.split(separator: "/")[0] == piece } == now
      }
    }.map { "\($0.key) is not whole" }
    faults += course.before.keys.filter { found[$0] == nil && course.after[$0] != nil }.map {
      "\($0) is gone"
    }
    if found.keys.contains("latest"), !FileManager.default.fileExists(atPath: output + "/latest/edition.json")
    {
      faults.append("latest leads nowhere")
    }
    return faults
  }

  /// Lets a run come to its end, and expects that nothing tells it from an undisturbed one.
  func converge() async throws {
    let run = try await Self.publish("new", to: "Output", in: folder.path, isCached: isCached)
    // One that was killed after it had told of its end has left nothing to do.
    #expect([0, 4].contains(run.status), "\(run.errors)")
    // Whatever a killed run has kept is either whole or not there.
    #expect(!run.errors.contains("cache"), "\(run.errors)")
    let found = try Self.published(in: output)
    #expect(found.keys.sorted() == course.after.keys.sorted())
    for (name, bytes) in course.after {
      #expect(found[name] == bytes, "\(name)")
    }
    #expect(try await Processes.end("anhoeren-speaker", marked: "ANHOEREN_TEST=\(folder.path)"))
  }

  /// The folder that a run makes when it begins to write the edition.
  private static func tracks(in folder: String) -> String { "\(folder)/Output/.building-\(date)/tracks" }

  private static func publish(
    _ pages: String, to output: String, in folder: String, isCached: Bool,
    whileRunning: @Sendable (RunningProgram) async throws -> Void = { _ in }
  ) async throws -> Program.Result {
    try await Program.run(
      Program.built + "/anhoeren",
      [
        "edition", pages, "--output", output, "--title", "Blauthaler Zeitung", "--voice", "formant",
        "--base-url", "https://example.org/audio/",
      ] + (isCached ? ["--cache", folder + "/cache"] : ["--no-cache"]),
      environment: ["ANHOEREN_TEST": folder], workingDirectory: folder, whileRunning: whileRunning)
  }

  /// The folder of editions without reports and lock.
  private static func published(in output: String) throws -> [String: Data] {
    try FolderContents.read(output).filter { !$0.key.hasPrefix("reports") && $0.key != ".lock" }
  }

  /// What the next run removes.
  private static func isLitter(_ name: String) -> Bool {
    name.hasPrefix(".building-") || name.hasSuffix(".new")
  }
}

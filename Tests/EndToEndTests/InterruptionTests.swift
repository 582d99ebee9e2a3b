import FoundationEssentials
import Glibc
import Synchronization
import TestSupport
import Testing

/// Whatever happens in the middle of a run: what was published before is whole, and nothing is left behind.
@Suite("Interruptions", .edition("wav"), .serialized)
struct InterruptionTests {
  /// How far a run is, told by what lies in the folder it builds in.
  enum Moment: String, CaseIterable, Sendable {
    case begun, speaking, encoding, checking

    /// Whether a run that publishes into `output` has come this far.
    func isReached(in output: String) -> Bool {
      let folder = output + "/.building-2025-09-05"
      switch self {
      case .begun: return exists(output + "/.lock")
      case .speaking: return exists(folder)
      case .encoding: return exists(folder + "/tracks")
      case .checking: return exists(folder + "/SHA256SUMS")
      }
    }

    private func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }
  }

  struct Stop: Sendable, CustomTestStringConvertible {
    let signal: Int32
    let moment: Moment
    let status: Int32
    var testDescription: String { "signal \(signal) while \(moment)" }
  }

  static let stops = Moment.allCases.dropFirst().flatMap { moment in
    [(SIGINT, Int32(130)), (SIGTERM, 143), (SIGKILL, 137)].map {
      Stop(signal: $0, moment: moment, status: $1)
    }
  }

  @Test(
    "a stopped run leaves the old edition whole, no speaker and no litter, or the next run removes it",
    arguments: stops)
  func stopped(stop: Stop) async throws {
    // A run takes milliseconds from one moment to the next: the signal may come when it has ended.
    for _ in 1...20 where try await Self.isStopped(stop) { return }
    Issue.record("Twenty runs ended before they were stopped.")
  }

  /// Stops a run, and looks at what it leaves; `false` where it had ended before.
  private static func isStopped(_ stop: Stop) async throws -> Bool {
    let met = Mutex(false)
    let folder = try TemporaryFolder()
    let output = try Self.copyOfTheEdition(into: folder)
    let mark = "ANHOEREN_TEST=\(folder.path)"
    let sources = try folder.write(pages: Self.otherPages)
    let run = try await Program.run(
      Program.built + "/anhoeren", ["edition", sources, "--output", output, "--format", "wav"],
      environment: ["ANHOEREN_TEST": folder.path]
    ) { program in
      let reached = try await program.wait { stop.moment.isReached(in: output) }
      #expect(reached || !program.isRunning, "It never comes there.")
      program.send(SIGSTOP)
      // Once the files are checked it may have nothing left to do but to publish them.
      met.withLock { $0 = stop.moment != .checking && stop.moment.isReached(in: output) }
      program.send(stop.signal)
      program.send(SIGCONT)
    }
    guard run.status != 0 || met.withLock({ $0 }) else { return false }
    #expect(run.status == stop.status, "\(run.errors)")
    #expect(run.output.isEmpty)
    #expect(try await Processes.end("anhoeren-speaker", marked: mark))
    try await Self.expectWhole(output)
    if stop.signal != SIGKILL {
      #expect(try Self.litter(in: output) == [])
      #expect(try Report.read(output).exitCode == stop.status)
      #expect(run.errors.contains("stopped"))
      return true
    }
    let next = try await Program.anhoeren(["edition", sources, "--output", output, "--format", "wav"])
    #expect(next.status == 0, "\(next.errors)")
    #expect(try Self.litter(in: output) == [])
    try await Self.expectWhole(output)
    return true
  }

  @Test("a second run into the same folder ends with 11 and touches nothing; the first one succeeds")
  func twoAtOnce() async throws {
    for _ in 1...20 where try await Self.isRefused() { return }
    Issue.record("Twenty runs ended before another one could begin.")
  }

  /// Starts a second run beside a first one; `false` where that had ended before.
  private static func isRefused() async throws -> Bool {
    let met = Mutex(false)
    let folder = try TemporaryFolder()
    let output = folder.path + "/Output"
    let sources = try folder.write()
    let first = try await Program.run(
      Program.built + "/anhoeren", ["edition", sources, "--output", output, "--format", "wav"]
    ) { program in
      _ = try await program.wait { Moment.speaking.isReached(in: output) }
      program.send(SIGSTOP)
      defer { program.send(SIGCONT) }
      guard Moment.speaking.isReached(in: output) else { return }
      met.withLock { $0 = true }
      let before = try FileManager.default.subpathsOfDirectory(atPath: output).sorted()
      let second = try await Program.anhoeren(["edition", sources, "--output", output, "--format", "wav"])
      #expect(second.status == 11)
      #expect(second.errors.contains("Another run"))
      #expect(second.errors.contains(output))
      #expect(try FileManager.default.subpathsOfDirectory(atPath: output).sorted() == before)
    }
    #expect(first.status == 0, "\(first.errors)")
    try await Self.expectWhole(output)
    return met.withLock { $0 }
  }

  @Test("a speaker that is killed costs nothing: it is started again, and the bytes are the same")
  func killedSpeaker() async throws {
    let folder = try TemporaryFolder()
    let sources = try folder.write()
    let output = folder.path + "/Output"
    let mark = "ANHOEREN_TEST=\(folder.path)"
    let run = try await Program.run(
      Program.built + "/anhoeren",
      ["edition", sources, "--output", output, "--format", "wav", "--title", "Blauthaler Zeitung"],
      environment: ["ANHOEREN_TEST": folder.path]
    ) { program in
      let found = try await program.wait {
        !((try? Processes.named("anhoeren-speaker", marked: mark)) ?? []).isEmpty
      }
      #expect(found)
      let victims = try Processes.named("anhoeren-speaker", marked: mark)
      victims.forEach { kill($0, SIGKILL) }
    }
    #expect(run.status == 0, "\(run.errors)")
    let old = try Data(contentsOf: URL(filePath: PublishedEdition.current.folder + "/SHA256SUMS"))
    #expect(try Data(contentsOf: URL(filePath: output + "/2025-09-05/SHA256SUMS")) == old)
  }

  private static let otherPages = [
    "c.md": SamplePage("Ein neuer Weg", ressort: "Reise", "Er ist schmal.").markdown,
    "d.md": SamplePage("Ein alter Baum", ressort: "Garten", "Er ist hoch.").markdown,
  ]

  private static func copyOfTheEdition(into folder: borrowing TemporaryFolder) throws -> String {
    let output = folder.path + "/Output"
    try FileManager.default.copyItem(atPath: PublishedEdition.current.root + "/Output", toPath: output)
    return output
  }

  private static func expectWhole(_ output: String) async throws {
    let verify = try await Program.anhoeren(["verify", output + "/latest"])
    #expect(verify.status == 0, "\(verify.errors)")
  }

  /// What is left of a run besides what it publishes.
  private static func litter(in output: String) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: output).filter {
      $0.hasPrefix(".building") || $0.hasSuffix(".new")
    }
  }
}

import EditionModel
import FoundationEssentials
import TestSupport
import Testing

@testable import EditionJob

@Suite("A run")
struct EditionRunTests {
  @Test("that is stopped while pages are read says so, whatever the pages are")
  func stoppedWhileReading() async throws {
    let folder = try TemporaryFolder()
    try folder.write("", as: "pages/empty.txt")
    let order = EditionOrder(
      sources: [folder.path + "/pages"], date: nil, newspaper: nil, output: folder.path + "/Output",
      voice: "formant", formats: [.mp3], jobs: 1)
    for (isStopped, exit) in [(true, EditionJob.ExitCode.terminated), (false, .noInput)] {
      let run = Task {
        if isStopped { withUnsafeCurrentTask { $0?.cancel() } }
        return try await EditionRun(order, stopped: { .terminated }).publish { _ in }
      }
      await #expect {
        _ = try await run.value
      } throws: { error in
        (error as? JobError)?.exit == exit
      }
    }
  }
}

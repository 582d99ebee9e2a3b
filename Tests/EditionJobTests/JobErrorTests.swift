import EditionJob
import Publishing
import Testing

@Suite("What an error means for the scheduler")
struct JobErrorTests {
  private struct Odd: Error, CustomStringConvertible {
    let description = "Odd."
  }

  @Test(
    "exit code and message",
    arguments: [
      (PublishingError(code: .noSpace, path: "a", reason: "Full."), ExitCode.noSpace, "a: Full."),
      (PublishingError(code: .notWritable, path: "a", reason: "No."), .failed, "a: No."),
      (JobError(.locked, "Busy."), .locked, "Busy."), (Odd(), .failed, "Odd."),
    ] as [(any Error & Sendable, ExitCode, String)])
  func wrapped(error: any Error & Sendable, exit: ExitCode, message: String) {
    let fault = JobError(wrapping: error)
    #expect(fault.exit == exit && fault.description == message)
  }
}

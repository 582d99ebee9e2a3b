import EditionJob
import Testing

@Suite("Exit codes")
struct ExitCodeTests {
  @Test(
    "the codes are those of the contract",
    arguments: [
      (ExitCode.done, 0), (.failed, 1), (.usage, 2), (.incomplete, 3), (.nothingNew, 4), (.configuration, 10),
      (.locked, 11), (.noSpace, 12), (.noInput, 13), (.interrupted, 130), (.terminated, 143),
    ] as [(ExitCode, Int32)])
  func codes(code: ExitCode, number: Int32) {
    #expect(code.rawValue == number)
  }
}

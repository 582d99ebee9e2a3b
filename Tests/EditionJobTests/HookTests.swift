import EditionModel
import FoundationEssentials
import Glibc
import TestSupport
import Testing

@testable import EditionJob

@Suite("Hooks")
struct HookTests {
  private static func run(_ command: [String], in folder: String, seconds: Int = 30) async -> HookOutcome {
    await HookOutcome.run(
      Hook(command: command, folder: folder, seconds: seconds), called: "published",
      environment: ["ANHOEREN_REPORT": "/a b/c.html"])
  }

  @Test("a program runs in its folder, with its arguments as they are and the run in its environment")
  func runs() async throws {
    let folder = try TemporaryFolder()
    let outcome = await Self.run(
      ["sh", "-c", "printf '%s|%s' \"$1\" \"$ANHOEREN_REPORT\" > out", "sh", "$(id) *"], in: folder.path)
    #expect(outcome.isDone && outcome.outcome == "done")
    #expect(try String(contentsOfFile: folder.path + "/out", encoding: .utf8) == "$(id) *|/a b/c.html")
  }

  @Test(
    "a program that fails is named with what it ended with",
    arguments: [
      (["false"], "It ended with exit code 1."), (["gibt-es-nicht"], "There is no program gibt-es-nicht."),
      (["sh", "-c", "kill -9 $$"], "It was killed by signal 9."),
    ])
  func fails(command: [String], expected: String) async throws {
    let folder = try TemporaryFolder()
    let outcome = await Self.run(command, in: folder.path)
    #expect(!outcome.isDone && outcome.outcome == expected)
  }

  @Test("one that takes too long is killed with what it started", .timeLimit(.minutes(1)))
  func killed() async throws {
    let folder = try TemporaryFolder()
    let outcome = await Self.run(
      ["sh", "-c", "sleep 600 & echo $! > child; wait"], in: folder.path, seconds: 1)
    #expect(outcome.outcome.hasPrefix("It was killed after 1 seconds"))
    let text = try String(contentsOfFile: folder.path + "/child", encoding: .utf8)
    let child = try #require(Int32(text.split(whereSeparator: \.isNewline).joined()))
    // It was told to die with its group; dying takes a moment, and its new parent may leave it listed as a zombie.
    while let state = try? String(contentsOfFile: "/proc/\(child)/stat", encoding: .utf8),
      !state.contains(") Z ")
    {
      try await Task.sleep(for: .milliseconds(20))
    }
  }
}

import EditionModel
import Glibc
import Subprocess
import SystemPackage

/// How an operator's program ended.
struct HookOutcome: Hashable, Sendable, Codable {
  /// `published` or `failed`.
  let hook: String
  let command: [String]
  /// `done`, or why it failed, in a sentence.
  let outcome: String
  let isDone: Bool

  /// Runs `hook` and waits for it, no longer than it may take.
  ///
  /// What it writes goes to standard error. It runs in a process group of its own, which is killed as a whole when its
  /// time is over.
  static func run(
    _ hook: Hook, called name: String, environment: [String: String]
  ) async -> HookOutcome {
    let fault = await fault(of: hook, environment: environment)
    return HookOutcome(
      hook: name, command: hook.command, outcome: fault ?? "done", isDone: fault == nil)
  }

  private static func fault(of hook: Hook, environment: [String: String]) async -> String? {
    do {
      return try await withThrowingTaskGroup(of: String?.self) { group in
        group.addTask { try await end(of: hook, environment: environment) }
        group.addTask {
          try await Task.sleep(for: .seconds(hook.seconds))
          return "It was killed after \(hook.seconds) seconds; hooks.seconds allows it more."
        }
        defer { group.cancelAll() }
        return try await group.next() ?? nil
      }
    } catch let error as SubprocessError where error.code == .executableNotFound {
      return "There is no program \(hook.command[0])."
    } catch {
      return "It could not be run: \(error)."
    }
  }

  /// Why the program failed; `nil` where it did not.
  private static func end(of hook: Hook, environment: [String: String]) async throws -> String? {
    var options = PlatformOptions()
    options.processGroupID = 0
    options.teardownSequence = [
      .send(signal: .kill, toProcessGroup: true, allowedDurationToNextStep: .seconds(1))
    ]
    var variables: [Environment.Key: String?] = [:]
    for (name, value) in environment {
      variables[Environment.Key(stringLiteral: name)] = .some(value)
    }
    let program = hook.command[0]
    let status = try await Subprocess.run(
      program.contains("/") ? .path(FilePath(program)) : .name(program),
      arguments: Arguments(Array(hook.command.dropFirst())),
      environment: .inherit.updating(variables), workingDirectory: FilePath(hook.folder),
      platformOptions: options, input: .none,
      output: .fileDescriptor(.standardError, closeAfterSpawningProcess: false),
      error: .fileDescriptor(.standardError, closeAfterSpawningProcess: false)
    ).terminationStatus
    switch status {
    case .exited(0): return nil
    case .exited(let code): return "It ended with exit code \(code)."
    case .signaled(let signal): return "It was killed by signal \(signal)."
    }
  }
}

import FoundationEssentials
import Glibc
import Subprocess
import SystemPackage

/// A program run by a test: the product's own, or an independent reader of its files.
public enum Program {
  /// What a program said and how it ended.
  public struct Result: Sendable {
    /// The exit code; a signal is 128 and its number, as in a shell.
    public let status: Int32
    /// Standard output.
    public let output: String
    /// Standard error.
    public let errors: String
  }

  /// The folder of the executables that were built with the tests.
  public static var built: String {
    var folder = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
    while folder.path != "/" && !FileManager.default.fileExists(atPath: folder.path + "/anhoeren-speaker") {
      folder.deleteLastPathComponent()
    }
    guard folder.path == "/", let bundle = CommandLine.arguments.first(where: { $0.contains(".xctest") })
    else {
      return folder.path
    }
    // The Swift Testing runner of the toolchain loads the bundle, whose path is among its arguments.
    return URL(filePath: bundle).deletingLastPathComponent().path
  }

  /// The package's folder.
  public static var root: String {
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
      .path
  }

  /// Runs the product with `arguments`.
  public static func anhoeren(
    _ arguments: [String], input: String = "", environment: [String: String?] = [:],
    workingDirectory: String? = nil
  ) async throws -> Result {
    try await run(
      built + "/anhoeren", arguments, input: input, environment: environment,
      workingDirectory: workingDirectory)
  }

  /// Runs the program at `path`, or the one of that name in the search path.
  ///
  /// - Parameters:
  ///   - environment: added to the test's own; `nil` takes a variable away. The product has no home in it.
  ///   - whileRunning: called with the process while it runs.
  public static func run(
    _ path: String, _ arguments: [String], input: String = "", environment: [String: String?] = [:],
    workingDirectory: String? = nil, whileRunning: @Sendable (RunningProgram) async throws -> Void = { _ in }
  ) async throws -> Result {
    var variables: [Environment.Key: String?] = [:]
    if path.hasSuffix("/anhoeren") {
      // A test hears what the program makes, not what another one has kept; who tests the cache names a folder.
      for name in ["HOME", "XDG_CACHE_HOME", "CACHE_DIRECTORY"] {
        variables[Environment.Key(stringLiteral: name)] = .some(nil)
      }
    }
    for (name, value) in environment {
      variables[Environment.Key(stringLiteral: name)] = .some(value)
    }
    let result = try await Subprocess.run(
      path.contains("/") ? .path(.init(path)) : .name(path), arguments: Arguments(arguments),
      environment: .inherit.updating(variables), workingDirectory: workingDirectory.map { .init($0) },
      input: .string(input), output: .string(limit: 64 << 20), error: .string(limit: 64 << 20)
    ) { execution in
      try await whileRunning(RunningProgram(id: execution.processIdentifier.value))
    }
    let status: Int32 =
      switch result.terminationStatus {
      case .exited(let code): Int32(code)
      case .signaled(let signal): 128 + Int32(signal)
      }
    return Result(status: status, output: result.standardOutput, errors: result.standardError)
  }
}

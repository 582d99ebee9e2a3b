import Subprocess

/// Plays a file on whatever player the machine has.
enum Player {
  private static let players: [(name: String, arguments: [String])] = [
    ("mpv", ["--really-quiet", "--no-video"]), ("ffplay", ["-nodisp", "-autoexit", "-loglevel", "error"]),
    ("aplay", ["-q"]),
  ]

  /// Plays `file` to its end.
  ///
  /// - Throws: `JobError` where no player is found or the one that is cannot play.
  static func play(_ file: String) async throws {
    for player in players {
      do {
        let result = try await run(
          .name(player.name), arguments: Arguments(player.arguments + [file]), output: .discarded,
          error: .discarded)
        guard result.terminationStatus.isSuccess else {
          throw JobError(.failed, "\(player.name) cannot play here; name a file with -o.")
        }
        return
      } catch let error as SubprocessError where error.code == .executableNotFound {
        continue
      }
    }
    throw JobError(.failed, "There is no player; install mpv, or name a file with -o.")
  }
}

import FoundationEssentials
import Glibc

/// A program that a test has started and wants to disturb.
public struct RunningProgram: Sendable {
  let id: pid_t

  /// Sends it `signal`.
  public func send(_ signal: Int32) {
    kill(id, signal)
  }

  /// Whether it still runs.
  public var isRunning: Bool {
    var status = ""
    do {
      status = try String(contentsOfFile: "/proc/\(id)/stat", encoding: .utf8)
    } catch {
      return false
    }
    return !(status.split(separator: ")").last?.hasPrefix(" Z") ?? true)
  }

  /// How long its threads have been at work, in seconds; its measured progress, whatever else the machine does.
  ///
  /// `nil` when it has ended.
  public var secondsAtWork: Double? {
    var clock = clockid_t()
    var time = timespec()
    guard clock_getcpuclockid(id, &clock) == 0, clock_gettime(clock, &time) == 0 else { return nil }
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// Looks for `condition` every few milliseconds as long as the program runs; whether it came true.
  public func wait(until condition: () -> Bool) async throws -> Bool {
    for _ in 0..<30_000 {
      if condition() { return true }
      guard isRunning else { return false }
      try await Task.sleep(for: .milliseconds(2))
    }
    return false
  }
}

/// Processes that a test has started, found by a variable in their environment.
public enum Processes {
  /// The ids of the processes called `name` whose environment holds `mark`.
  public static func named(_ name: String, marked mark: String) throws -> [Int32] {
    try FileManager.default.contentsOfDirectory(atPath: "/proc").compactMap(Int32.init).filter { id in
      do {
        let command = try String(contentsOfFile: "/proc/\(id)/comm", encoding: .utf8)
        // The kernel keeps 15 letters of a name.
        guard command.dropLast() == name.prefix(15) else { return false }
        let environment = try Data(contentsOf: URL(filePath: "/proc/\(id)/environ"))
        return environment.split(separator: 0).contains { $0.elementsEqual(mark.utf8) }
      } catch {
        return false  // it has ended meanwhile
      }
    }
  }

  /// Waits until no such process is left; whether that came true.
  public static func end(_ name: String, marked mark: String) async throws -> Bool {
    for _ in 0..<2_000 {
      if try named(name, marked: mark).isEmpty { return true }
      try await Task.sleep(for: .milliseconds(5))
    }
    return false
  }
}

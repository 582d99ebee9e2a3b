public import Configuration
import Glibc
import Publishing

/// What makes a scheduler run an edition every night: a unit and a timer for systemd, or a line for cron (Zeitplan).
public struct Schedule: Sendable {
  /// A file for a scheduler.
  public struct File: Hashable, Sendable {
    /// Its name.
    public let name: String
    /// What is in it.
    public let text: String
  }

  /// How a file of this command begins; others are left alone.
  static let mark = "# Written by `anhoeren schedule`"

  let configuration: Configuration
  let file: String
  let program: String
  let time: String
  let timeZone: String
  let user: String?
  let memoryMegabytes: Int

  /// A schedule of the configuration in `file`.
  ///
  /// - Parameters:
  ///   - program: the path of the program that is run.
  ///   - time: when, as `04:00`.
  ///   - timeZone: where that time is.
  ///   - user: who runs it; `nil` for a user that systemd makes for the run.
  ///   - memoryMegabytes: the most memory, in millions of bytes.
  public init(
    configuration: Configuration, file: String, program: String, time: String, timeZone: String,
    user: String?,
    memoryMegabytes: Int
  ) {
    self.configuration = configuration
    self.file = Self.absolute(file)
    self.program = Self.absolute(program)
    self.time = time
    self.timeZone = timeZone
    self.user = user
    self.memoryMegabytes = memoryMegabytes
  }

  /// Whether `text` is made of letters and digits of ASCII and `others`, and can stand in a unit as it is.
  public static func isName(_ text: String, also others: String) -> Bool {
    !text.isEmpty && !text.hasPrefix("-")
      && text.unicodeScalars.allSatisfy {
        $0.isASCII && ($0.properties.isAlphabetic || $0.properties.numericType != nil)
          || others.unicodeScalars.contains($0)
      }
  }

  /// The timer.
  ///
  /// It starts at 04:00, not at 02:30, which does not exist in the night in which the clocks go forward.
  public var timer: File {
    File(
      name: "anhoeren.timer",
      text: """
        \(Self.mark); run it again rather than editing this file.
        [Unit]
        Description=The nightly audio edition

        [Timer]
        OnCalendar=*-*-* \(time) \(timeZone)
        Persistent=true
        RandomizedDelaySec=2min
        FixedRandomDelay=true
        AccuracySec=1s

        [Install]
        WantedBy=timers.target

        """)
  }

  /// A file for /etc/cron.d.
  public var crontab: File {
    let parts = time.split(separator: ":")
    let command = "\(Self.shellWord(program)) edition --config \(Self.shellWord(file))"
    return File(
      name: "anhoeren",
      text: """
        \(Self.mark) --cron; run it again rather than editing this file.
        # Nothing is said, and so nothing is mailed, when all went well.
        \(Int(parts[1]) ?? 0) \(Int(parts[0]) ?? 4) * * * \(user ?? "root") \
        \(command.replacing("%", with: "\\%"))

        """)
  }

  /// Writes `files` into `folder`, each by a rename.
  ///
  /// - Throws: `JobError` where a file is somebody else's or cannot be written; then none is written.
  public func install(_ files: [File], in folder: String) throws(JobError) {
    do {
      for file in files {
        let path = "\(folder)/\(file.name)"
        guard Folders.kind(of: path) != nil else { continue }
        guard String(decoding: try DurableFile.read(path), as: Unicode.UTF8.self).hasPrefix(Self.mark) else {
          throw JobError(
            .failed,
            "\(path): This file was not written by `anhoeren schedule`; move it away, or name another --unit-dir."
          )
        }
      }
      try Folders.create(folder)
      for file in files {
        try DurableFile.replace(file.text, at: "\(folder)/\(file.name)")
      }
    } catch {
      throw JobError(wrapping: error)
    }
  }

  static func absolute(_ path: String) -> String {
    guard !path.hasPrefix("/"), let folder = getcwd(nil, 0) else { return path }
    defer { free(folder) }
    return String(cString: folder) + "/" + path
  }

  private static func shellWord(_ text: String) -> String {
    isName(text, also: "/._-") ? text : "'" + text.replacing("'", with: "'\\''") + "'"
  }
}

import Glibc

/// How many files the run may have open at once, and how many cores can be kept busy with that.
enum OpenFileLimit {
  /// Files beside those of the tracks: standard streams, lock, the front end's speaker, the event loops.
  private static let forTheRun = 28
  /// Files for each track under way: pipes to and from a speaker for each of two voices, and its sound files.
  private static let forATrack = 10

  /// How many tracks are under way at once with `jobs` cores: one more, for now and then one waits for its speaker, or
  /// keeps only one core busy.
  static func tracks(jobs: Int) -> Int { jobs == 1 ? 1 : jobs + 1 }

  /// At most `wanted` cores, and as many as the system gives files for their tracks; one at least.
  ///
  /// The soft limit is raised as far as it goes.
  static func jobs(wanted: Int) -> Int {
    var limit = rlimit()
    guard getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 else { return wanted }
    limit.rlim_cur = limit.rlim_max
    _ = setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
    return jobs(wanted: wanted, files: Int(clamping: limit.rlim_max))
  }

  /// At most `wanted` cores, and as many as `files` open files allow.
  static func jobs(wanted: Int, files: Int) -> Int {
    max(1, min(wanted, (files - forTheRun) / forATrack - 1))
  }
}

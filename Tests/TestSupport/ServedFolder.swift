import FoundationEssentials

/// `anhoeren serve`, running for a test on a port of its own.
public enum ServedFolder {
  /// Serves `folder` while `work` runs, which is given the address; how the server ended when it was told to.
  public static func run(
    _ folder: String, signal: Int32 = 15, arguments: [String] = [],
    _ work: @Sendable (String) async throws -> Void
  ) async throws -> Program.Result {
    let notes = try TemporaryFolder()
    let output = notes.path + "/address"
    return try await Program.run(
      "/bin/sh",
      [
        "-c", "output=$1; shift; exec \"$@\" > \"$output\"", "sh", output, Program.built + "/anhoeren",
        "serve", folder,
      ]
        + ["--port", "0"] + arguments
    ) { program in
      defer { program.send(signal) }
      let isListening = try await program.wait { FileManager.default.contents(atPath: output)?.last == 0x0A }
      guard isListening else { return }
      let address = try String(contentsOfFile: output, encoding: .utf8).split(whereSeparator: \.isNewline)
      try await work(address.first.map(String.init) ?? "")
    }
  }
}

/// What a web server answered, as curl has it.
public struct Answer: Sendable {
  /// The status code; 0 where there was no answer.
  public let status: Int
  /// The header's fields, with their names in lower case.
  public let fields: [String: String]
  /// The body.
  public let body: [UInt8]

  /// The body as text.
  public var text: String { String(decoding: body, as: UTF8.self) }

  /// Fetches `address` with curl, which is also given `arguments`.
  public static func fetch(_ address: String, _ arguments: [String] = []) async throws -> Answer {
    let folder = try TemporaryFolder()
    _ = try await Program.run(
      "curl",
      ["-sS", "--path-as-is", "--max-time", "60", "-D", folder.path + "/head", "-o", folder.path + "/body"]
        + arguments + [address])
    let head = String(
      decoding: FileManager.default.contents(atPath: folder.path + "/head") ?? Data(), as: UTF8.self)
    let lines = head.split(whereSeparator: \.isNewline)
    var fields: [String: String] = [:]
    for line in lines.dropFirst() {
      let parts = line.split(separator: ":", maxSplits: 1)
      guard parts.count == 2 else { continue }
      fields[parts[0].lowercased()] = String(parts[1].drop { $0 == " " })
    }
    return Answer(
      status: lines.first.flatMap { Int($0.split(separator: " ").dropFirst().first ?? "") } ?? 0,
      fields: fields,
      body: [UInt8](FileManager.default.contents(atPath: folder.path + "/body") ?? Data()))
  }
}

import FoundationEssentials
import Glibc
import TestSupport
import Testing

@Suite("The server as a process", .serialized)
struct ServerTests {
  @Test("it prints its address and ends with 0 when it is told to", arguments: [SIGTERM, SIGINT])
  func signals(signal: Int32) async throws {
    let root = try TemporaryFolder()
    try root.write("x", as: "index.html")
    let result = try await ServedFolder.run(root.path, signal: signal) { address in
      #expect(address.hasPrefix("http://127.0.0.1:"))
      #expect(address.hasSuffix("/"))
      let answer = try await Answer.fetch(address)
      #expect(answer.status == 200)
    }
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.errors.hasPrefix("Serving "))
  }

  @Test("it ends at once also while somebody is listening", .timeLimit(.minutes(1)))
  func open() async throws {
    let root = try TemporaryFolder()
    let path = root.path
    try root.write("x", as: "index.html")
    let result = try await ServedFolder.run(root.path) { address in
      // One that has asked nothing yet, one in the middle of a long answer; both are still open at the signal.
      try await Self.python(
        address,
        """
        import os, socket, time
        if os.fork() == 0:
          os.setsid()
          one = socket.create_connection((host, port))
          two = socket.create_connection((host, port))
          two.sendall(b"GET / HTTP/1.1\\r\\nHost: x\\r\\n\\r\\n")
          two.recv(10)
          open(folder + "/open", "w").close()
          time.sleep(20)
          os._exit(0)
        while not os.path.exists(folder + "/open"): time.sleep(0.01)
        print("open")
        """, folder: path, expecting: ["open"])
    }
    #expect(result.status == 0, "\(result.errors)")
  }

  @Test("a port in use, a wrong address and a missing folder are named, and end it with 1")
  func faults() async throws {
    let root = try TemporaryFolder()
    let path = root.path
    try root.write("x", as: "index.html")
    let result = try await ServedFolder.run(root.path) { address in
      let port = String(address.split(separator: ":").last?.dropLast() ?? "")
      let second = try await Program.anhoeren(["serve", path, "--port", port])
      #expect(second.status == 1)
      #expect(second.errors.contains("Port \(port) of 127.0.0.1 is in use."), "\(second.errors)")
      #expect(second.output.isEmpty)
    }
    #expect(result.status == 0)
    let host = try await Program.anhoeren(["serve", root.path, "--host", "example", "--port", "0"])
    #expect(host.status == 1)
    #expect(host.errors.contains("example: This is no address of this machine."), "\(host.errors)")
    let elsewhere = try await Program.anhoeren(["serve", root.path, "--host", "192.0.2.1", "--port", "0"])
    #expect(elsewhere.status == 1)
    #expect(
      elsewhere.errors.contains("192.0.2.1: This is no address of this machine."), "\(elsewhere.errors)")
    for folder in ["/nowhere", root.path + "/index.html"] {
      let missing = try await Program.anhoeren(["serve", folder, "--port", "0"])
      #expect(missing.status == 1)
      #expect(missing.errors.contains(folder), "\(missing.errors)")
    }
    #expect(try await Program.anhoeren(["serve", root.path, "--port", "99999"]).status == 2)
  }

  @Test("a large file is sent whole, many at once, and never held in memory", .timeLimit(.minutes(2)))
  func large() async throws {
    let root = try TemporaryFolder()
    let path = root.path
    let made = try await Program.run(
      "/bin/sh",
      ["-c", "head -c 268435456 /dev/zero > \"$0/large.mp3\" && echo end >> \"$0/large.mp3\"", root.path])
    #expect(made.status == 0)
    let result = try await ServedFolder.run(root.path, arguments: ["--log-level", "info"]) { address in
      let end = try await Answer.fetch(address + "large.mp3", ["-H", "Range: bytes=-4"])
      #expect(end.text == "end\n")
      #expect(end.fields["content-range"] == "bytes 268435456-268435459/268435460")
      try await Self.python(
        address,
        """
        import hashlib, threading, urllib.request
        digests = []
        def fetch():
          digest = hashlib.sha256()
          with urllib.request.urlopen(address + "large.mp3") as answer:
            while piece := answer.read(1 << 20): digest.update(piece)
          digests.append(digest.hexdigest())
        threads = [threading.Thread(target=fetch) for _ in range(4)]
        for thread in threads: thread.start()
        for thread in threads: thread.join()
        with open(folder + "/large.mp3", "rb") as file: whole = hashlib.file_digest(file, "sha256").hexdigest()
        print(digests == [whole] * 4)
        import glob
        for status in glob.glob("/proc/[0-9]*/status"):
          try: lines = open(status).read()
          except OSError: continue
          command = open(status.replace("status", "cmdline"), "rb").read().split(b"\\0")
          if folder.encode() in command and b"serve" in command and b"sh" not in command:
            print([line.split()[1] for line in lines.splitlines() if line.startswith("VmHWM")][0])
        """, folder: path
      ) { lines in
        #expect(lines.first == "True")
        let kilobytes = try #require(lines.last.flatMap { Int($0) })
        #expect(kilobytes < 100_000, "\(kilobytes) kB for four times 256 MB")
      }
    }
    #expect(result.status == 0)
    #expect(result.errors.contains("GET \"/large.mp3\" status=206"), "\(result.errors)")
  }

  /// What comes over a raw connection, and how the answer begins; nothing where the connection is just closed.
  static let raw: [(request: String, answer: String)] = [
    ("GET / HTTP/1.1\\r\\nHost: x\\r\\nConnection: close\\r\\n\\r\\n", "HTTP/1.1 200 OK"),
    ("GET / HTTP/1.0\\r\\n\\r\\n", "HTTP/1.1 200 OK"),
    ("get / HTTP/1.1\\r\\nConnection: close\\r\\n\\r\\n", "HTTP/1.1 200 OK"),
    ("GET http://x/index.html HTTP/1.1\\r\\nConnection: close\\r\\n\\r\\n", "HTTP/1.1 200 OK"),
    ("GET http://x/../secret.txt HTTP/1.1\\r\\nConnection: close\\r\\n\\r\\n", "HTTP/1.1 404 Not Found"),
    ("GET /../../../../etc/passwd HTTP/1.1\\r\\nConnection: close\\r\\n\\r\\n", "HTTP/1.1 404 Not Found"),
    ("GET etc/passwd HTTP/1.1\\r\\nConnection: close\\r\\n\\r\\n", "HTTP/1.1 404 Not Found"),
    ("GET /a\\0b HTTP/1.1\\r\\nConnection: close\\r\\n\\r\\n", "HTTP/1.1 404 Not Found"),
    ("OPTIONS * HTTP/1.1\\r\\nConnection: close\\r\\n\\r\\n", "HTTP/1.1 405 Method Not Allowed"),
    ("GET /\\r\\n\\r\\n", ""), ("\\r\\n\\r\\n", ""), ("\\0\\0\\0\\0\\n", ""),
    ("GET / HTTP/1.1\\r\\nContent-Length: -5\\r\\n\\r\\n", ""),
    ("GET / HTTP/1.1\\r\\nContent-Length: 5\\r\\nTransfer-Encoding: chunked\\r\\n\\r\\n", ""),
  ]

  @Test("what is no request closes its own connection and hurts nobody else", .timeLimit(.minutes(1)))
  func rawSockets() async throws {
    let root = try TemporaryFolder()
    let path = root.path
    try root.write("page", as: "Output/index.html")
    try root.write("secret", as: "secret.txt")
    let requests = Self.raw.map { "b\"\($0.request)\"" }.joined(separator: ", ")
    let result = try await ServedFolder.run(root.path + "/Output") { address in
      try await Self.python(
        address,
        """
        import socket
        for request in [\(requests)]:
          with socket.create_connection((host, port), timeout=20) as connection:
            connection.sendall(request)
            connection.shutdown(socket.SHUT_WR)
            answer = b""
            try:
              while piece := connection.recv(65536): answer += piece
            except ConnectionResetError: pass
            print(answer.split(b"\\r\\n")[0].decode())
        """, folder: path, expecting: Self.raw.map(\.answer))
      try await Self.python(
        address,
        """
        import http.client
        connection = http.client.HTTPConnection(host, port)
        for path, headers in [("/", {}), ("/x", {}), ("/", {"Range": "bytes=1-2"}), ("/", {"Range": "bytes=9-"})]:
          connection.request("GET", path, headers=headers)
          answer = connection.getresponse()
          print(answer.status, answer.read() in (b"page", b"ag"))
        connection.request("HEAD", "/")
        print(connection.getresponse().read())
        connection.request("GET", "/")
        print(connection.getresponse().read())
        """, folder: path, expecting: ["200 True", "404 False", "206 True", "416 False", "b''", "b'page'"])
    }
    #expect(result.status == 0)
  }

  private static func python(
    _ address: String, _ script: String, folder: String, expecting lines: [String]
  ) async throws {
    try await python(address, script, folder: folder) { #expect($0 == lines) }
  }

  private static func python(
    _ address: String, _ script: String, folder: String, _ check: ([String]) throws -> Void
  ) async throws {
    let head = """
      import sys
      address, folder = sys.argv[1:]
      host, port = address.removeprefix("http://").rstrip("/").split(":")
      port = int(port)

      """
    let result = try await Program.run("/usr/bin/python3", ["-c", head + script, address, folder])
    #expect(result.status == 0, "\(result.errors)")
    var lines = result.output.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    lines.removeLast()
    try check(lines)
  }
}

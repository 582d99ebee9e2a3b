import FoundationEssentials
import Glibc
import TestSupport
import Testing

/// What players need in order to jump, and apps to go on with a download.
@Suite("Serving parts of files")
struct RangeTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let range: String
    let status: Int
    let body: String
    let contentRange: String?
    var testDescription: String { range }

    init(_ range: String, _ status: Int, _ body: String, _ contentRange: String? = nil) {
      (self.range, self.status, self.body, self.contentRange) = (range, status, body, contentRange)
    }
  }

  static let cases = [
    Case("bytes=0-0", 206, "0", "bytes 0-0/10"), Case("bytes=2-5", 206, "2345", "bytes 2-5/10"),
    Case("bytes=7-", 206, "789", "bytes 7-9/10"), Case("bytes=-3", 206, "789", "bytes 7-9/10"),
    Case("bytes=0-", 206, "0123456789", "bytes 0-9/10"), Case("bytes=-99", 206, "0123456789", "bytes 0-9/10"),
    Case("bytes=9-99", 206, "9", "bytes 9-9/10"), Case("Bytes=1-2", 206, "12", "bytes 1-2/10"),
    Case("bytes= 1 - 2 ", 206, "12", "bytes 1-2/10"),
    Case("bytes=1-99999999999999999999999999", 206, "123456789", "bytes 1-9/10"),
    Case("bytes=10-", 416, "", "bytes */10"), Case("bytes=99-100", 416, "", "bytes */10"),
    Case("bytes=-0", 416, "", "bytes */10"), Case("bytes=99999999999999999999999999-", 416, "", "bytes */10"),
    // Several ranges, and what is no range of bytes, are answered with the whole file.
    Case("bytes=0-1,3-4", 200, "0123456789"), Case("bytes=5-2", 200, "0123456789"),
    Case("bytes=", 200, "0123456789"), Case("bytes=-", 200, "0123456789"),
    Case("bytes=a-b", 200, "0123456789"),
    Case("bytes=1-2-3", 200, "0123456789"), Case("bytes=--1", 200, "0123456789"),
    Case("bytes=+1-2", 200, "0123456789"), Case("items=0-1", 200, "0123456789"),
    Case("0-1", 200, "0123456789"),
  ]

  @Test("a range is answered with just that")
  func ranges() async throws {
    try await RequestTests.served { address in
      for row in Self.cases {
        let answer = try await Answer.fetch(address + "latest/digits.txt", ["-H", "Range: \(row.range)"])
        #expect(answer.status == row.status, "\(row.range)")
        #expect(row.status == 416 || answer.text == row.body, "\(row.range)")
        #expect(answer.fields["content-range"] == row.contentRange, "\(row.range)")
        #expect(answer.fields["content-length"] == "\(answer.body.count)", "\(row.range)")
      }
    }
  }

  @Test("HEAD says what GET would, without a body, and knows no ranges")
  func head() async throws {
    try await RequestTests.served { address in
      for path in ["latest/digits.txt", "latest/", "latest", "nothing"] {
        var get = try await Answer.fetch(address + path).fields
        let head = try await Answer.fetch(address + path, ["-I"])
        get["date"] = head.fields["date"]
        #expect(head.fields == get, "\(path)")
        // With -o curl writes the header of an answer to HEAD there too.
      }
      let part = try await Answer.fetch(address + "latest/digits.txt", ["-I", "-H", "Range: bytes=1-2"])
      #expect(part.status == 200)
      #expect(part.fields["content-length"] == "10")
    }
  }

  @Test("who has a file already is told so, by tag or by date")
  func unchanged() async throws {
    try await RequestTests.served { address in
      let file = address + "latest/digits.txt"
      let first = try await Answer.fetch(file)
      let tag = try #require(first.fields["etag"])
      let date = try #require(first.fields["last-modified"])
      let later = "Fri, 01 Jan 2100 00:00:00 GMT"
      let earlier = "Sat, 01 Jan 2000 00:00:00 GMT"
      let rows: [(fields: [String], status: Int)] = [
        (["If-None-Match: \(tag)"], 304), (["If-None-Match: W/\(tag)"], 304), (["If-None-Match: *"], 304),
        (["If-None-Match: \"x\", \(tag)"], 304), (["If-None-Match: \"x\""], 200),
        (["If-Modified-Since: \(date)"], 304), (["If-Modified-Since: \(later)"], 304),
        (["If-Modified-Since: \(earlier)"], 200), (["If-Modified-Since: gestern"], 200),
        (["If-None-Match: \"x\"", "If-Modified-Since: \(later)"], 200),
        (["If-Match: \(tag)"], 200), (["If-Match: *"], 200), (["If-Match: \"x\""], 412),
        (["If-Match: W/\(tag)"], 412),
        (["If-Unmodified-Since: \(date)"], 200), (["If-Unmodified-Since: \(earlier)"], 412),
        (["Range: bytes=1-2", "If-Range: \(tag)"], 206), (["Range: bytes=1-2", "If-Range: \(date)"], 206),
        (["Range: bytes=1-2", "If-Range: \"x\""], 200), (["Range: bytes=1-2", "If-Range: W/\(tag)"], 200),
        (["Range: bytes=1-2", "If-Range: \(earlier)"], 200), (["Range: bytes=99-", "If-Range: \"x\""], 200),
        (["Range: bytes=1-2", "If-None-Match: \(tag)"], 304),
      ]
      for row in rows {
        let answer = try await Answer.fetch(file, row.fields.flatMap { ["-H", $0] })
        #expect(answer.status == row.status, "\(row.fields)")
        #expect(answer.status != 304 || answer.body.isEmpty)
      }
    }
  }

  @Test(
    "another file under the same name has another tag, and a download that began before goes on with the old one"
  )
  func replaced() async throws {
    let root = try TemporaryFolder()
    let path = try root.write("old old old", as: "Output/a.mp3")
    let result = try await ServedFolder.run(root.path + "/Output") { address in
      let old = try await Answer.fetch(address + "a.mp3")
      let other = path + ".new"
      try Data("new new new".utf8).write(to: URL(filePath: other))
      rename(other, path)
      let new = try await Answer.fetch(address + "a.mp3")
      #expect(new.text == "new new new")
      #expect(old.fields["etag"] != new.fields["etag"])
      let rest = try await Answer.fetch(
        address + "a.mp3", ["-H", "Range: bytes=4-", "-H", "If-Range: \(old.fields["etag"] ?? "")"])
      #expect(rest.status == 200)
      #expect(rest.text == "new new new")
    }
    #expect(result.status == 0)
  }
}

import FoundationEssentials
import Glibc
import TestSupport
import Testing

@testable import Mastering

@Suite("Files, on the disk and in memory")
struct DiskFileTests {
  @Test("what is in memory reads as the same bytes on the disk do", arguments: [0, 1, 5, 70_000])
  func memory(count: Int) throws {
    let folder = try TemporaryFolder()
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 7) }
    let path = folder.path + "/file"
    try Data(bytes).write(to: URL(filePath: path))
    for file in [DiskFile.holding(bytes, path: path), try DiskFile.open(path)] {
      #expect(file.size == count)
      #expect(try file.read(count + 10, at: 0) == bytes)
      #expect(try file.read(10) == [])
      #expect(try file.read(3, at: count / 2) == Array(bytes[(count / 2)...].prefix(3)))
      #expect(try file.read(3, at: count + 100) == [])
      #expect(file.seek(0, SEEK_END) == Int64(count))
      #expect(file.seek(-1, SEEK_CUR) == Int64(max(0, count - 1)))
      #expect(try file.read(4) == Array(bytes.suffix(1)))
    }
  }

  @Test("what is in memory alone cannot be written")
  func written() throws {
    let file = DiskFile.holding([1, 2, 3], path: "/nowhere")
    #expect(throws: MasteringError.self) { try file.write([4], at: 0) }
    #expect(file.size == 3)
  }
}

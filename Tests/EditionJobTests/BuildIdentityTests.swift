import Mastering
import Store
import Testing

@Suite struct BuildIdentityTests {
  @Test func `The encoder of an M4B is known as soon as it is loaded`() throws {
    #expect(BuildIdentity.running.contains("libmp3lame"))
    try MP4Library.load()
    let names = BuildIdentity.running.split(separator: "\n").map { $0.prefix { $0 != "." && $0 != " " } }
    for name in ["program", "libavformat", "libavcodec", "libmp3lame", "libebur128"] {
      #expect(names.contains(Substring(name)))
    }
  }
}

import Intake
import TestSupport
import Testing

@Suite("Sources in folders")
struct SourceFinderTests {
  @Test("a folder's note is no page")
  func readme() throws {
    let folder = try TemporaryFolder()
    try folder.write("# Note", as: "README.md")
    try folder.write("Text", as: "01-page.txt")
    let names = try SourceFinder.sources(in: [folder.path]).map(\.name)
    #expect(names == ["\(folder.path)/01-page.txt"])
  }
}

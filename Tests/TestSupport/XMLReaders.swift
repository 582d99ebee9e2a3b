import FoundationEssentials

/// XML read by parsers that share nothing with the product's writer.
public enum XMLReaders {
  /// What a Python expression over the parsed `document` gives, as strings.
  ///
  /// - Parameter expression: a list; the names in it are `root`, the document's root as ElementTree has it, and `ns`,
  ///   the namespaces of podcast feeds.
  public static func python(_ document: String, _ expression: String) async throws -> [String] {
    let script = """
      import json, sys
      import xml.etree.ElementTree as tree
      ns = {"itunes": "http://www.itunes.com/dtds/podcast-1.0.dtd",
            "podcast": "https://podcastindex.org/namespace/1.0", "psc": "http://podlove.org/simple-chapters",
            "atom": "http://www.w3.org/2005/Atom", "content": "http://purl.org/rss/1.0/modules/content/",
            "xspf": "http://xspf.org/ns/0/"}
      root = tree.fromstring(sys.stdin.buffer.read())
      print(json.dumps([str(value) for value in eval(sys.argv[1])]))
      """
    let result = try await Program.run("/usr/bin/python3", ["-c", script, expression], input: document)
    guard result.status == 0 else { throw ReaderFault(description: result.errors) }
    return try JSONDecoder().decode([String].self, from: Data(result.output.utf8))
  }
}

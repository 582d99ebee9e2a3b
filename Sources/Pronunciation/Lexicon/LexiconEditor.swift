import CLibXML2

/// Writes an editor's words into a lexicon, and keeps everything else that stands in it.
public enum LexiconEditor {
  /// How a word is said.
  public enum Reading: Hashable, Sendable {
    /// In the International Phonetic Alphabet.
    case ipa(String)
    /// As another spelling.
    case alias(String)
  }

  /// The bytes of `file` with `word` added, or of a new lexicon where there is none.
  ///
  /// An entry the lexicon has for the word stays in its place; the later one wins.
  /// - Throws: `LexiconFault` where the word or its reading cannot be used, or the file is no lexicon.
  public static func adding(_ word: String, said reading: Reading, to file: LexiconFile) throws(LexiconFault)
    -> [UInt8]
  {
    var lexeme = PLSReader.Lexeme(line: 1, graphemes: [word])
    switch reading {
    case .ipa(let ipa): lexeme.phoneme = ipa
    case .alias(let text): lexeme.alias = text
    }
    do {
      _ = try lexeme.entry()
    } catch {
      throw LexiconFault(path: file.path, line: 1, message: error.description)
    }
    if !file.bytes.isEmpty, let fault = PLSReader.read(file).faults.first { throw fault }
    let (name, content) =
      switch reading {
      case .ipa(let ipa): ("phoneme", ipa)
      case .alias(let text): ("alias", text)
      }
    guard let bytes = appended(word, name, content, to: file.bytes.isEmpty ? Array(empty.utf8) : file.bytes)
    else {
      throw LexiconFault(path: file.path, line: 1, message: "This is no lexicon; its root must be <lexicon>.")
    }
    return bytes
  }

  private static let empty = """
    <?xml version="1.0" encoding="UTF-8"?>
    <lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon" alphabet="ipa" xml:lang="de-DE">
    </lexicon>
    """

  private static func appended(_ word: String, _ name: String, _ content: String, to bytes: [UInt8])
    -> [UInt8]?
  {
    let options = Int32(XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue)
    let document = unsafe bytes.withUnsafeBufferPointer { bytes in
      unsafe xmlReadMemory(
        UnsafeRawPointer(bytes.baseAddress)?.assumingMemoryBound(to: CChar.self), Int32(bytes.count), nil,
        "UTF-8",
        options)
    }
    guard let document = unsafe document else { return nil }
    defer { unsafe xmlFreeDoc(document) }
    guard let root = unsafe xmlDocGetRootElement(document),
      unsafe xmlStrEqual(root.pointee.name, "lexicon") == 1
    else { return nil }
    unsafe xmlAddChild(root, xmlNewText("  "))
    let lexeme = unsafe xmlNewChild(root, nil, "lexeme", nil)
    unsafe xmlNewTextChild(lexeme, nil, "grapheme", word)
    unsafe xmlNewTextChild(lexeme, nil, name, content)
    unsafe xmlAddChild(root, xmlNewText("\n"))
    var text: UnsafeMutablePointer<xmlChar>?
    var count: Int32 = 0
    unsafe xmlDocDumpMemoryEnc(document, &text, &count, "UTF-8")
    guard let text = unsafe text else { return nil }
    defer { unsafe free(text) }
    return unsafe Array(UnsafeBufferPointer(start: text, count: Int(count)))
  }
}

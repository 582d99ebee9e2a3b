import CLibXML2

/// Reads W3C Pronunciation Lexicon Specification 1.0 files: no document type, no entities of its own, no network.
enum PLSReader {
  /// One `lexeme`.
  struct Lexeme {
    let line: Int
    var graphemes: [String] = []
    var phoneme: String?
    var alias: String?

    /// What the lexeme says of its words.
    func entry() throws(LexemeFault) -> Lexicon.Entry {
      guard !graphemes.isEmpty else { throw LexemeFault("The entry has no <grapheme>.") }
      if let word = graphemes.first(where: { $0.isEmpty || $0.utf8.count > 80 }) {
        throw LexemeFault("The word “\(word.prefix(20))” must have 1 to 80 bytes.")
      }
      if let phoneme {
        do {
          return .phonemes(try IPA.mnemonics(for: phoneme))
        } catch {
          throw LexemeFault("\(graphemes[0]): In [\(phoneme)] \(error.description). The entry is not used.")
        }
      }
      let spelling = (alias ?? "").split(whereSeparator: \.isWhitespace).joined(separator: " ")
      guard !spelling.isEmpty, spelling.utf8.count <= 200 else {
        throw LexemeFault("\(graphemes[0]): The entry has neither a <phoneme> nor an <alias>.")
      }
      return .alias(spelling)
    }
  }

  /// Why one entry cannot be used.
  struct LexemeFault: Error, CustomStringConvertible {
    let description: String
    init(_ description: String) { self.description = description }
  }

  /// What a file holds.
  struct Document {
    var lexemes: [Lexeme] = []
    var faults: [LexiconFault] = []
  }

  /// Reads `file`; where it stops being XML what came before is kept.
  static func read(_ file: LexiconFile) -> Document {
    var document = Document()
    guard file.bytes.count < 64 << 20 else {
      document.faults.append(
        LexiconFault(path: file.path, line: 1, message: "The lexicon is larger than 64 MB."))
      return document
    }
    let options = Int32(XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue)
    let reader = unsafe file.bytes.withUnsafeBufferPointer { bytes in
      // The reader keeps a copy of what it parses.
      unsafe xmlReaderForMemory(
        UnsafeRawPointer(bytes.baseAddress)?.assumingMemoryBound(to: CChar.self), Int32(bytes.count), nil,
        nil, options)
    }
    guard let reader = unsafe reader else {
      document.faults.append(LexiconFault(path: file.path, line: 1, message: "The lexicon cannot be read."))
      return document
    }
    defer { unsafe xmlFreeTextReader(reader) }
    unsafe walk(reader, file.path, &document)
    return document
  }

  private static func walk(_ reader: xmlTextReaderPtr, _ path: String, _ document: inout Document) {
    var lexeme: Lexeme?
    var text: String?
    var state = unsafe xmlTextReaderRead(reader)
    while state == 1 {
      let kind = unsafe xmlTextReaderNodeType(reader)
      let name = unsafe xmlTextReaderConstLocalName(reader).map { unsafe String(cString: $0) } ?? ""
      switch kind {
      case Int32(XML_READER_TYPE_DOCUMENT_TYPE.rawValue):
        let line = unsafe Int(xmlGetLineNo(xmlTextReaderCurrentNode(reader)))
        document.faults.append(
          LexiconFault(
            path: path, line: line, message: "A lexicon has no document type; remove the line <!DOCTYPE …>."))
        return
      case Int32(XML_READER_TYPE_ELEMENT.rawValue):
        text = ""
        if name == "lexeme" {
          // The parser itself is ahead of the element by as much as it has read.
          lexeme = unsafe Lexeme(line: Int(xmlGetLineNo(xmlTextReaderCurrentNode(reader))))
        }
      case Int32(XML_READER_TYPE_TEXT.rawValue), Int32(XML_READER_TYPE_CDATA.rawValue):
        text? += unsafe xmlTextReaderConstValue(reader).map { unsafe String(cString: $0) } ?? ""
      case Int32(XML_READER_TYPE_END_ELEMENT.rawValue):
        close(name, text ?? "", &lexeme, &document)
        text = nil
      default: break
      }
      state = unsafe xmlTextReaderRead(reader)
    }
    if state < 0 {
      let line = unsafe Int(xmlTextReaderGetParserLineNumber(reader))
      document.faults.append(
        LexiconFault(path: path, line: line, message: "This is no well-formed XML; what follows is not used.")
      )
    }
  }

  private static func close(
    _ name: String, _ text: String, _ lexeme: inout Lexeme?, _ document: inout Document
  ) {
    // Nearly all contents are one word; the other white space of Unicode begins with these bytes.
    let isPlain = text.utf8.allSatisfy { $0 > 0x20 && ![0xC2, 0xE1, 0xE2, 0xE3].contains($0) }
    let content = isPlain ? text : text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    switch name {
    case "grapheme": lexeme?.graphemes.append(content)
    // The first of several pronunciations is the preferred one.
    case "phoneme": if lexeme?.phoneme == nil { lexeme?.phoneme = content }
    case "alias": if lexeme?.alias == nil { lexeme?.alias = content }
    case "lexeme":
      if let closed = lexeme { document.lexemes.append(closed) }
      lexeme = nil
    default: break
    }
  }
}

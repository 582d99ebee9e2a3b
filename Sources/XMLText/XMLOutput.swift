internal import CLibXML2

/// XML as text, written by libxml2: indented, in UTF-8, the same elements always as the same bytes.
public enum XMLOutput {
  /// The document whose root is `root`.
  ///
  /// - Throws: `XMLFault` where libxml2 has no memory.
  public static func text(_ root: XMLElement) throws(XMLFault) -> String {
    unsafe try text { writer throws(XMLFault) in
      unsafe try check(xmlTextWriterSetIndent(writer, 1))
      unsafe try check(xmlTextWriterSetIndentString(writer, "  "))
      unsafe try check(xmlTextWriterStartDocument(writer, "1.0", "UTF-8", nil))
      unsafe try write(root, to: writer)
      unsafe try check(xmlTextWriterEndDocument(writer))
    }
  }

  /// `elements` one after the other on one line, to be put into another document as text.
  ///
  /// - Throws: `XMLFault` where libxml2 has no memory.
  public static func fragment(_ elements: [XMLElement]) throws(XMLFault) -> String {
    unsafe try text { writer throws(XMLFault) in
      for element in elements {
        unsafe try write(element, to: writer)
      }
      unsafe try check(xmlTextWriterFlush(writer))
    }
  }

  private static func text(_ write: (xmlTextWriterPtr) throws(XMLFault) -> Void) throws(XMLFault) -> String {
    guard let buffer = unsafe xmlBufferCreate() else { throw XMLFault() }
    defer { unsafe xmlBufferFree(buffer) }
    guard let writer = unsafe xmlNewTextWriterMemory(buffer, 0) else { throw XMLFault() }
    do {
      // What was written reaches the buffer with the writer's end.
      defer { unsafe xmlFreeTextWriter(writer) }
      unsafe try write(writer)
    }
    guard let content = unsafe xmlBufferContent(buffer) else { throw XMLFault() }
    return unsafe String(cString: content)
  }

  private static func write(_ element: XMLElement, to writer: xmlTextWriterPtr) throws(XMLFault) {
    unsafe try check(xmlTextWriterStartElement(writer, element.name))
    for attribute in element.attributes {
      unsafe try check(xmlTextWriterWriteAttribute(writer, attribute.name, allowed(attribute.value)))
    }
    for node in element.content {
      switch node {
      case .element(let inner): unsafe try write(inner, to: writer)
      case .text(let text): unsafe try check(xmlTextWriterWriteString(writer, allowed(text)))
      }
    }
    unsafe try check(xmlTextWriterEndElement(writer))
  }

  /// `text` without the characters that no XML document may hold, not even escaped (XML 1.0, production 2).
  private static func allowed(_ text: String) -> String {
    func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
      switch scalar.value {
      case 0x9, 0xA, 0xD, 0x20...0xFFFD, 0x10000...0x10FFFF: true
      default: false
      }
    }
    guard !text.unicodeScalars.allSatisfy(isAllowed) else { return text }
    return String(String.UnicodeScalarView(text.unicodeScalars.filter(isAllowed)))
  }

  /// libxml2's writer returns the number of bytes, or -1.
  private static func check(_ status: CInt) throws(XMLFault) {
    guard status >= 0 else { throw XMLFault() }
  }
}

/// libxml2 could not write a document: it does so only where there is no memory left.
public struct XMLFault: Error, Hashable, Sendable, CustomStringConvertible {
  /// The fault in a sentence.
  public let description = "The XML could not be written: there is not enough memory."
}

/// An element of an XML document: what it is called, its attributes, what stands in it.
///
/// Texts are plain: whatever they hold is escaped when the document is written.
public struct XMLElement: Hashable, Sendable {
  /// What stands in an element.
  public enum Node: Hashable, Sendable {
    /// Another element.
    case element(XMLElement)
    /// Text.
    case text(String)
  }

  /// A name and its value.
  public struct Attribute: Hashable, Sendable {
    let name: String
    let value: String
  }

  let name: String
  let attributes: [Attribute]
  let content: [Node]

  /// An element with other elements in it.
  ///
  /// - Parameters:
  ///   - name: the name, with its prefix where it has one; the caller's own word, never text from outside.
  ///   - attributes: in the order in which they are written; one whose value is `nil` is left out.
  public init(
    _ name: String, _ attributes: KeyValuePairs<String, String?> = [:], _ elements: [XMLElement] = []
  ) {
    self.init(name, attributes, elements.map { Node.element($0) })
  }

  /// An element with a text in it.
  public init(_ name: String, _ attributes: KeyValuePairs<String, String?> = [:], text: String) {
    self.init(name, attributes, [.text(text)])
  }

  /// An element with texts and elements in it.
  public init(_ name: String, _ attributes: KeyValuePairs<String, String?> = [:], _ content: [Node]) {
    self.name = name
    self.attributes = attributes.compactMap { name, value in value.map { Attribute(name: name, value: $0) } }
    self.content = content
  }
}

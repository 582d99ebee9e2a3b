public import EditionModel

/// The articles of one Ressort in an edition, in the order in which they are read.
public struct RessortSection: Hashable, Sendable {
  /// The Ressort's name.
  public let name: String
  /// The name as part of file names; no two sections of an edition share it.
  public let slug: String
  /// Its articles; at least one.
  public let items: [EditionItem]

  /// The sections of `edition`, in the order in which they are first heard.
  public static func all(of edition: Edition) -> [RessortSection] {
    var names: [String] = []
    var items: [String: [EditionItem]] = [:]
    for item in edition.items {
      guard let name = item.ressort else { continue }
      if items[name] == nil { names.append(name) }
      items[name, default: []].append(item)
    }
    var taken: Set<String> = []
    return names.map { name in
      let plain = Slug.make(from: name, limit: 40)
      var slug = plain
      var number = 2
      while !taken.insert(slug).inserted {
        slug = "\(plain)-\(number)"
        number += 1
      }
      return RessortSection(name: name, slug: slug, items: items[name] ?? [])
    }
  }
}

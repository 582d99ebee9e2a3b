import EditionModel
import FoundationEssentials
import Intake
import TestSupport

/// Articles read from texts that a test holds, through a file as the product reads them.
enum Reading {
  /// The article in `text`.
  static func article(_ text: String, as name: String = "seite.txt", folder: String? = nil) throws -> Article
  {
    try article(Array(text.utf8), as: name, folder: folder)
  }

  /// The article in `bytes`.
  static func article(_ bytes: [UInt8], as name: String = "seite.txt", folder: String? = nil) throws
    -> Article
  {
    let place = try TemporaryFolder()
    let path = try place.write(Data(bytes), as: name)
    return try ArticleReader().article(from: Source(name: name, path: path, folder: folder))
  }

  /// Why no article could be read from `bytes`; `nil` where one could.
  static func fault(_ bytes: [UInt8], as name: String = "seite.txt") throws -> IntakeError? {
    do {
      _ = try article(bytes, as: name)
      return nil
    } catch let error as IntakeError {
      return error
    }
  }

  /// Why no article could be read from `text`.
  static func fault(_ text: String, as name: String = "seite.txt") throws -> IntakeError? {
    try fault(Array(text.utf8), as: name)
  }

  /// A page whose story has `body` below a headline and a lead.
  static func page(
    _ body: String, head: String = "Lokales\nStadtrat von Neufelden berät über den Haushalt\nAnhören\n"
  )
    -> String
  {
    """
    date 2026-03-05 Neufeldener Bote
    MENÜ
    \(head)
    Der Stadt fehlen elf Millionen Euro. Gespart werden soll bei den Straßen.

    \(body)
    """
  }

  /// Every invented page of the tests, by file name.
  static var pages: [String] {
    get throws {
      try FileManager.default.contentsOfDirectory(atPath: folder("Tests/IntakeTests/Pages")).sorted()
    }
  }

  /// A folder of the package.
  static func folder(_ name: String) -> String {
    Program.root + "/" + name
  }
}

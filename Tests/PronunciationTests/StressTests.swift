import Testing

@testable import Pronunciation

@Suite("Stress")
struct StressTests {
  @Test("the ending of a foreign word says where the stress lies")
  func endings() throws {
    for entry in Self.words {
      let parts = entry.split(separator: "=")
      let names = try GermanWords.said(String(parts[0]))
      #expect(Self.stressed(names) == Int(parts[1]), "\(entry): \(names)")
    }
  }

  /// Which vowel bears the main stress, counted from 1.
  private static func stressed(_ names: String) -> Int? {
    var count = 0
    for sound in PhonemeTable.sounds(in: names) ?? [] where sound.isVowel {
      count += 1
      if sound.stress == .main { return count }
    }
    return nil
  }

  private static let words = GermanWords.table(
    """
    Nation=2 Nationen=2 Region=2 Universität=5 Politik=3 Politiker=2 politisch=2 Technik=1 Statistik=2 Musik=2
    Musiker=1 Mathematik=4 Fabrik=2 Klinik=1 Motor=1 Motoren=2 Direktor=2 Direktoren=3 Studium=1 Gymnasium=2
    Museum=2 Virus=1 Organismus=3 Tourismus=2 Tourist=2 Präsident=3 Präsidentin=3 Student=2 Demonstrant=3
    Dokument=3 Finanz=2 Konferenz=3 national=3 generell=3 aktuell=3 Akteur=2 Kommentar=3 Natur=2 aktiv=2 Senat=2
    Kredit=2 Pilot=2 Problem=2 Atom=2 Symbol=2 Roman=2 Person=2 nervös=2 Projekt=2 Produkt=2 Konzept=2 Prozess=2
    Ballett=2 Dialog=3 Kollege=2 Bibliothek=4 Paragraf=3 Programm=2 Autonom=3 Monopol=3 Metropole=3 Reform=2
    Export=2 Offizier=3 regieren=2 Regierung=2 regiert=2 Theorie=3 Theorien=3 Familie=2 Familien=2 Spanien=1
    Spanier=1 Italien=2 Chinese=2 Vietnamese=4 Methode=2 Rakete=2 Kabine=2 Garage=2 Kartoffel=2 Oktober=2
    Charakter=2 Sarajevo=3 Afrika=1 Europa=2 Idee=2 Ideen=2 Polizei=3 Bäckerei=3 Partei=2 Tabu=2 Büro=2
    Arbeit=1 Monat=1 Heimat=1 Antwort=1 Chemnitz=1 Görlitz=1 Poroschenko=3
    zurück=2 zusammen=2 hinaus=2 daher=2 davon=2 insgesamt=3 nachher=2 Jahrhundert=2 überall=3
    übernehmen=3 Übernahme=1 Untersuchung=3 Unterschied=1 Überraschung=3 aufstehen=1 verstehen=2 Besuch=2 Gesetz=2
    unbekannt=1 missverstehen=3
    """)
}

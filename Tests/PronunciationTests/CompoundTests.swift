import Testing

@testable import Pronunciation

@Suite("Compounds")
struct CompoundTests {
  @Test("the word list is there")
  func wordList() throws {
    #expect(try #require(GermanWords.list).contains("Haus"))
  }

  @Test("a compound is cut where its parts meet")
  func cuts() throws {
    for word in Self.words {
      let whole = word.replacing("|", with: "")
      #expect(try GermanWords.cut(whole) == word)
    }
    #expect(Self.words.count > 150)
  }

  @Test("a word that only looks like a compound stays whole")
  func whole() throws {
    for word in Self.simple { #expect(try GermanWords.cut(word) == word) }
  }

  @Test(
    "the first part bears the main stress, the others a secondary one; each part begins like a word",
    arguments: [
      ("Hauptstadt", "h'aUptSt,at"), ("Wochenende", "v'Ox@n,End@"), ("Krankenhaus", "kr'aNk@nh,aUs"),
      ("Verfassungsschutz", "fErf'asUNsS,Uts"), ("Golfstaaten", "g'OlfSt,A:t@n"),
      ("Kriegsende", "kr'i:ks,End@"), ("Betriebsratschef", "b@tr'i:psr,A:tsS,Ef"),
      ("Friedensvereinbarung", "fr'i:d@nsfEr,aInb,A:rUN"), ("Innenstadt", "'In@nSt,at"),
      ("Bundesstraße", "b'Und@sStr,A:s@"), ("Freitagabend", "fr'aIt,A:k,A:b@nt"),
      ("Pressekonferenz", "pr'Es@kOnf@r,Ents"), ("Archivbild", "arC'i:fb,Ilt"),
      ("Regenbogenpresse", "r'e:g@nb,o:g@npr,Es@"), ("Mecklenburger", "m'Ekl@nb,Urg3"),
    ])
  func sounds(word: String, names: String) throws {
    #expect(try GermanWords.said(word) == names)
  }

  @Test("a long compound is cut in time that grows with its length", arguments: [10, 60])
  func long(times: Int) {
    let word = String(repeating: "bundes", count: times)
    #expect(Letters("B" + word.dropFirst()) == nil || times == 10)
  }

  static let simple = GermanWords.table(
    """
    Verein Minister Reisende Vorsitzende Studierende Spezialist Journalist Parlament Information Generation
    Streifen Raser Transport Metropole Interesse Monopole Beamte Kanton Gardinen Kapuziner betreiben Verbraucher
    Lehrerinnen Inhaberinnen gestern anderen Kollaboration Polizist Organisation Motor Altar Charakter Semester
    """)

  static let words = GermanWords.table(
    """
    End|station End|spiel End|ergebnis End|phase
    Haupt|stadt Innen|stadt Bundes|tag Bundes|rat Bundes|regierung Bundes|kanzler Bundes|präsident
    Minister|präsident Land|tag Landes|regierung Stadt|rat Stadt|verwaltung Bürger|meister
    Ober|bürger|meister Gemeinde|rat Kreis|tag Land|kreis Land|rat Haus|halts|ausschuss
    Unter|suchungs|ausschuss Wahl|kampf Wahl|ergebnis Wahl|beteiligung Partei|vorsitzender Fraktions|chef
    Koalitions|vertrag Koalitions|verhandlungen Oppositions|führer Außen|minister Verteidigungs|minister
    Finanz|ministerin Wirt|schafts|ministerium Gesundheits|wesen Kranken|versicherung Pflege|versicherung
    Renten|versicherung Arbeits|losigkeit Arbeits|plätze Arbeit|geber|verband Gewerk|schafts|bund
    Tarif|verhandlungen Mindest|lohn Grund|einkommen Steuer|erhöhung Staats|anwalt|schaft
    Ober|landes|gericht Bundes|verfassungs|gericht Verwaltungs|gericht Land|gericht Amts|gericht
    Rechts|anwalt Straf|verfahren Haft|befehl Durch|suchungs|beschluss Polizei|sprecher Verkehrs|unfall
    Auto|bahn Bundes|straße Land|straße Feuer|wehr Rettungs|dienst Rettungs|wagen Kranken|haus
    Universitäts|klinikum Not|aufnahme Schul|leiterin Grund|schule Ober|schule Kinder|garten
    Kinder|tages|stätte Hoch|schule Fach|hoch|schule Forschungs|institut Klima|schutz Klima|wandel
    Umwelt|schutz Natur|schutz|gebiet Wind|kraft|anlage Kohle|ausstieg Energie|wende Strom|versorgung
    Wasser|stoff Straßen|bahn Eisen|bahn Haupt|bahn|hof Güter|verkehr Flug|hafen Nah|verkehr Fahr|rad|weg
    Wohnungs|bau Miet|preis|bremse Bau|genehmigung Denk|mal|schutz Weihnachts|markt Stadt|fest Volks|fest
    Konzert|haus Opern|haus Staats|kapelle Kunst|sammlungen Theater|stück Film|fest|spiele Buch|messe
    Fuß|ball|verein Bundes|liga Welt|meister|schaft Europa|meister|schaft Trainer|wechsel Tor|hüter
    Mittel|feld|spieler Nach|spiel|zeit Elf|meter Schieds|richter Wochen|ende Frei|tag|abend
    Sonntag|morgen Jahres|zeit Jahr|hundert Jahr|zehnt Kriegs|ende Nach|kriegs|zeit Friedens|vertrag
    Waffen|still|stand Waffen|lieferungen Luft|angriff Drohnen|angriff Sicherheits|rat Sicherheits|kräfte
    Grenz|schutz Flüchtlings|unterkunft Asyl|bewerber Menschen|rechte Presse|freiheit Presse|konferenz
    Chef|redakteurin Nach|richten|agentur Fernseh|sender Rund|funk|beitrag Internet|seite Daten|schutz
    Betriebs|rat Betriebs|rats|chef Aktien|gesell|schaft Haupt|versammlung Umsatz|rück|gang Gewinn|warnung
    Börsen|kurs Zins|erhöhung Inflations|rate Verbraucher|preise Lebens|mittel Land|wirt|schaft
    Ernte|ausfall Hoch|wasser Unwetter|warnung Wetter|dienst Höchst|temperaturen Tief|druck|gebiet
    Schnee|fall Glatt|eis Vogt|land Frei|berg Stoll|berg
    Golf|staaten Verfassungs|schutz Friedens|vereinbarung Arbeit|nehmer|vertretung Archiv|bild Regen|bogen|presse
    Kinder|heil|kunde Nage|tier Eichen|holz Bern|stein Smartphone|hersteller
    """)
}

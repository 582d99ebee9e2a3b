/// Units of measure and what is said for them.
struct Unit: Sendable {
  let singular: String
  let plural: String
  let gender: Gender

  /// The plural after words that ask for the dative: "Kilometern", "Tonnen".
  var dative: String {
    guard plural.hasSuffix("eter") || plural.hasSuffix("iter") || plural.hasSuffix("entner") else {
      return plural
    }
    return plural + "n"
  }

  /// By the written form.
  static let table: [String: Unit] = parse(
    """
    Bft Beaufort n|µSv Mikrosievert n|μSv Mikrosievert n|mmHg Millimeter_Quecksilbersäule m|EW Einwohner m
    EL Esslöffel m|TL Teelöffel m|Msp Messerspitze f Messerspitzen|Pck Päckchen n|Pkg Packung f Packungen
    mm Millimeter m|cm Zentimeter m|dm Dezimeter m|m Meter m|km Kilometer m|µm Mikrometer m|μm Mikrometer m|nm Nanometer m
    ha Hektar n|qm Quadratmeter m|qkm Quadratkilometer m|cbm Kubikmeter m|ccm Kubikzentimeter m|fm Festmeter m
    l Liter m|ml Milliliter m|cl Zentiliter m|dl Deziliter m|hl Hektoliter m|L Liter m
    mg Milligramm n|g Gramm n|kg Kilogramm n|t Tonne f Tonnen|µg Mikrogramm n|μg Mikrogramm n|Ztr Zentner m|dag Dekagramm n
    s Sekunde f Sekunden|sec Sekunde f Sekunden|sek Sekunde f Sekunden|Sek Sekunde f Sekunden|ms Millisekunde f Millisekunden
    min Minute f Minuten|Min Minute f Minuten|h Stunde f Stunden|Std Stunde f Stunden|std Stunde f Stunden
    W Watt n|kW Kilowatt n|MW Megawatt n|GW Gigawatt n|TW Terawatt n|mW Milliwatt n|kWp Kilowatt-Peak n|kV Kilovolt n|V Volt n|mV Millivolt n|mv Millivolt n
    Wh Wattstunde f Wattstunden|kWh Kilowattstunde f Kilowattstunden|kwh Kilowattstunde f Kilowattstunden
    KWh Kilowattstunde f Kilowattstunden|MWh Megawattstunde f Megawattstunden|GWh Gigawattstunde f Gigawattstunden
    TWh Terawattstunde f Terawattstunden|A Ampere n|mA Milliampere n|mAh Milliamperestunde f Milliamperestunden|Ah Amperestunde f Amperestunden
    Hz Hertz n|kHz Kilohertz n|MHz Megahertz n|GHz Gigahertz n|J Joule n|kJ Kilojoule n|MJ Megajoule n|kcal Kilokalorie f Kilokalorien|cal Kalorie f Kalorien
    N Newton n|kN Kilonewton n|Nm Newtonmeter m|Pa Pascal n|hPa Hektopascal n|kPa Kilopascal n|bar Bar n|mbar Millibar n|K Kelvin n
    kB Kilobyte n|KB Kilobyte n|MB Megabyte n|GB Gigabyte n|TB Terabyte n|Mbit Megabit n|Gbit Gigabit n|kbit Kilobit n|MBit Megabit n|GBit Gigabit n
    dB Dezibel n|lx Lux n|lm Lumen n|cd Candela f|Bq Becquerel n|Sv Sievert n|mSv Millisievert n|PS PS n|dpi DPI n|ft Fuß m|in Zoll m|lb Pfund n|lbs Pfund n|oz Unze f Unzen|mi Meile f Meilen|yd Yard n Yards|kn Knoten m|mph Meile_pro_Stunde f Meilen_pro_Stunde|kmh Kilometer_pro_Stunde m|Kmh Kilometer_pro_Stunde m|rpm Umdrehung_pro_Minute f Umdrehungen_pro_Minute
    bps Bit_pro_Sekunde n|Mbps Megabit_pro_Sekunde n|ppm ppm n|Promille Promille n|pc Parsec n|kt Kilotonne f Kilotonnen|Mt Megatonne f Megatonnen|ppb ppb n|Tbit Terabit n|MBit Megabit n|Kfz Kraftfahrzeug n Kraftfahrzeuge|Pkw Pkw m|Lkw Lkw m
    """)

  private static func parse(_ text: String) -> [String: Unit] {
    var units: [String: Unit] = [:]
    for entry in text.split(whereSeparator: { $0 == "|" || $0 == "\n" }) {
      let parts = entry.split(separator: " ")
      guard parts.count >= 3 else { continue }
      let singular = parts[1].split(separator: "_").joined(separator: " ")
      let plural = parts.count > 3 ? parts[3].split(separator: "_").joined(separator: " ") : singular
      let gender: Gender = parts[2] == "f" ? .feminine : parts[2] == "n" ? .neuter : .masculine
      units[String(parts[0])] = Unit(singular: singular, plural: plural, gender: gender)
    }
    return units
  }

  /// Units that are also words, letters or names and need a number against or before them and nothing else.
  static let ambiguous: Set<String> = [
    "in", "A", "K", "N", "V", "J", "L", "W", "PS", "pc", "cd", "Pkw", "Lkw", "Kfz", "s", "h",
  ]

  /// "Quadrat" or "Kubik" before a length: `m²`, `cm³`.
  func powered(_ power: Int) -> Unit {
    let prefix = power == 2 ? "Quadrat" : "Kubik"
    return Unit(
      singular: prefix + singular.lowercased(), plural: prefix + plural.lowercased(), gender: gender)
  }
}

/// Finds e-mail addresses, web addresses, handles and hashtags in a run without white space.
enum Address {
  /// Endings that make a bare name with a stop a web address.
  private static let domains: Set<String> = [
    "de", "com", "net", "org", "eu", "at", "ch", "info", "edu", "gov", "biz", "tv", "io", "fr", "uk", "it",
    "nl",
    "pl", "cz", "ru", "ua", "us", "jp", "be", "dk", "es", "se", "no", "fi", "berlin", "hamburg", "koeln",
    "bayern",
    "shop", "online", "app", "dev", "cloud", "blog", "news", "me", "fm", "ly", "cc", "li", "lu", "saarland",
    "nrw",
    "ruhr", "wien", "travel", "museum", "int",
  ]

  /// The bytes of the address in the run `start..<end`, without the marks around it.
  static func range(in bytes: [UInt8], from start: Int, to end: Int) -> Range<Int>? {
    var lower = start
    while lower < end, isOpening(bytes, at: lower) { lower += openingWidth(bytes, at: lower) }
    // A run that was cut at its limit may end inside a quote.
    guard lower < end else { return nil }
    var upper = end
    while upper > lower, isTrailing(bytes[upper - 1]) { upper -= 1 }
    // A closing quote in UTF-8 or a bracket inside the run ends the address.
    for index in lower..<upper where bytes[index] >= 0xE2 && bytes[index] < 0xF0 {
      upper = index
      break
    }
    while upper > lower, isTrailing(bytes[upper - 1]) { upper -= 1 }
    guard upper - lower >= 2 else { return nil }
    let run = bytes[lower..<upper]
    return isAddress(run) ? lower..<upper : nil
  }

  private static func isAddress(_ run: ArraySlice<UInt8>) -> Bool {
    guard let first = run.first else { return false }
    if first == UInt8(ascii: "@") || first == UInt8(ascii: "#") {
      let name = run.dropFirst()
      return name.contains(where: isASCIILetterOrHigh)
        && name.allSatisfy { isNameByte($0) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "-") }
    }
    guard isNameByte(first) else { return false }
    if let at = run.firstIndex(of: UInt8(ascii: "@")) {
      return at > run.startIndex && isDomain(run[(at + 1)...], needsKnownEnding: false)
    }
    if let colon = run.firstIndex(of: UInt8(ascii: ":")), run[colon...].starts(with: "://".utf8) {
      return run[..<colon].allSatisfy(isASCIILetterOrHigh) && run.count > colon - run.startIndex + 3
    }
    let host = run.prefix { $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: ":") }
    if lowercased(host.prefix(4)) == "www." { return isDomain(host, needsKnownEnding: false) }
    return isDomain(host, needsKnownEnding: true) && host.first.map(isLowercase) ?? false
      || (host.count < run.count && isDomain(host, needsKnownEnding: true))
      || isCapitalisedDomain(host)
  }

  /// `Focus.de`, `Bild.de`: a name with one of the commonest endings.
  private static func isCapitalisedDomain(_ host: ArraySlice<UInt8>) -> Bool {
    guard isDomain(host, needsKnownEnding: true), let dot = host.lastIndex(of: UInt8(ascii: ".")) else {
      return false
    }
    let ending = lowercased(host[(dot + 1)...])
    let endingIsSmall = host[(dot + 1)...].allSatisfy(isLowercase)
    return endingIsSmall && ["de", "com", "net", "org", "eu", "at", "ch", "tv", "info"].contains(ending)
      && dot - host.startIndex > 1
  }

  private static func isDomain(_ host: ArraySlice<UInt8>, needsKnownEnding: Bool) -> Bool {
    let labels = host.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard labels.count >= 2, let ending = labels.last, ending.count >= 2,
      labels.allSatisfy({ !$0.isEmpty && $0.allSatisfy { isNameByte($0) || $0 == UInt8(ascii: "-") } }),
      ending.allSatisfy(isASCIILetter)
    else { return false }
    guard needsKnownEnding else { return true }
    // "z.B.de" and the like: at least one label has to look like a name.
    return domains.contains(lowercased(ending)) && labels.contains { $0.count > 2 }
  }

  private static func lowercased(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes, as: UTF8.self).lowercased()
  }

  private static func isLowercase(_ byte: UInt8) -> Bool {
    (97...122).contains(byte) || (48...57).contains(byte) || byte >= 0x80
  }

  private static func isASCIILetter(_ byte: UInt8) -> Bool {
    (97...122).contains(byte) || (65...90).contains(byte)
  }

  private static func isASCIILetterOrHigh(_ byte: UInt8) -> Bool { isASCIILetter(byte) || byte >= 0x80 }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    isASCIILetterOrHigh(byte) || (48...57).contains(byte) || byte == UInt8(ascii: "_")
      || byte == UInt8(ascii: "%") || byte == UInt8(ascii: "+")
  }

  private static func isOpening(_ bytes: [UInt8], at index: Int) -> Bool {
    openingWidth(bytes, at: index) > 0
  }

  private static func openingWidth(_ bytes: [UInt8], at index: Int) -> Int {
    switch bytes[index] {
    case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "<"): 1
    case 0xE2 where index + 2 < bytes.count && bytes[index + 1] == 0x80: 3
    case 0xC2 where index + 1 < bytes.count: 2
    default: 0
    }
  }

  private static func isTrailing(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "!"),
      UInt8(ascii: "?"), UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "\""), UInt8(ascii: "'"),
      UInt8(ascii: ">"), UInt8(ascii: "/"), UInt8(ascii: "*"):
      true
    default: false
    }
  }
}

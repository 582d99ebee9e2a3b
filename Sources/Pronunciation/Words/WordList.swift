/// German words, one a line: which words are known, and which compounds may be cut into which.
public struct WordList: Sendable {
  private let bytes: [UInt8]
  /// Where words begin in `bytes`, by their hash; 0 is an empty place.
  private let places: [UInt32]
  private let mask: Int

  /// A list of `words`.
  public init(_ words: [String]) {
    self.init(bytes: Array(words.joined(separator: "\n").utf8))
  }

  /// The list in a file's `bytes`: one word a line, in UTF-8.
  public init(bytes file: [UInt8]) {
    let bytes = [10] + file + [10]
    // Several megabytes at the beginning of every run: without bounds that are checked one by one.
    let places = unsafe bytes.withUnsafeBufferPointer { bytes in
      var starts: [UInt32] = []
      starts.reserveCapacity(bytes.count / 12)
      for index in 1..<bytes.count where unsafe bytes[index - 1] == 10 && bytes[index] != 10 {
        starts.append(UInt32(index))
      }
      var size = 16
      while size < starts.count * 2 { size *= 2 }
      var places = [UInt32](repeating: 0, count: size)
      unsafe places.withUnsafeMutableBufferPointer { places in
        for start in starts {
          var end = Int(start)
          var hash: UInt32 = Self.basis
          while unsafe bytes[end] != 10 {
            hash = (hash ^ UInt32(unsafe bytes[end])) &* Self.prime
            end += 1
          }
          var place = Int(hash) & (size - 1)
          while unsafe places[place] != 0 { place = (place + 1) & (size - 1) }
          unsafe places[place] = start
        }
      }
      return places
    }
    self.bytes = bytes
    self.places = places
    mask = places.count - 1
  }

  /// Whether `word` is in the list as it is spelled.
  public func contains(_ word: some StringProtocol) -> Bool {
    contains(bytes: Array(word.utf8))
  }

  func contains(bytes word: some Collection<UInt8>) -> Bool {
    var place = Self.hash(word) & mask
    while places[place] != 0 {
      let start = Int(places[place])
      if bytes[start...].starts(with: word), bytes[start + word.count] == 10 { return true }
      place = (place + 1) & mask
    }
    return false
  }

  /// Whether the list holds the Latin-1 letters `word`, with a capital or without.
  func contains(_ word: some Collection<UInt8>, isCapitalized: Bool) -> Bool {
    guard let first = word.first else { return false }
    var hash = Self.basis
    var length = 0
    Self.encode(word, first, isCapitalized) { byte in
      hash = (hash ^ UInt32(byte)) &* Self.prime
      length += 1
    }
    var place = Int(hash) & mask
    while places[place] != 0 {
      let start = Int(places[place])
      if start + length < bytes.count, bytes[start + length] == 10 {
        var index = start
        var isSame = true
        Self.encode(word, first, isCapitalized) { byte in
          if bytes[index] != byte { isSame = false }
          index += 1
        }
        if isSame { return true }
      }
      place = (place + 1) & mask
    }
    return false
  }

  /// Hands the UTF-8 bytes of Latin-1 letters to `take`.
  private static func encode(
    _ word: some Collection<UInt8>, _ first: UInt8, _ isCapitalized: Bool, _ take: (UInt8) -> Void
  ) {
    var isFirst = true
    for letter in word {
      let byte = isFirst && isCapitalized && letter != 0xDF ? letter - 0x20 : letter
      isFirst = false
      if byte < 0x80 {
        take(byte)
      } else {
        take(0xC0 | byte >> 6)
        take(0x80 | byte & 0x3F)
      }
    }
  }

  /// FNV-1a.
  private static let basis: UInt32 = 2_166_136_261
  private static let prime: UInt32 = 16_777_619

  private static func hash(_ word: some Collection<UInt8>) -> Int {
    var hash = basis
    for byte in word { hash = (hash ^ UInt32(byte)) &* prime }
    return Int(hash)
  }
}

/// A recording on the disk: bare samples of 16 bit, the lowest byte first.
public enum Recording {
  /// Writes `samples` to `path`.
  ///
  /// - Throws: `MasteringError`, with `isDiskFull` where that is the reason.
  public static func write(_ samples: [Int16], to path: String) throws(MasteringError) {
    let file = try DiskFile.create(path)
    var start = 0
    while start < samples.count {
      let part = samples[start..<min(samples.count, start + (1 << 16))]
      try file.write(
        part.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)] })
      start += part.count
    }
  }

  /// The samples in the file at `path`.
  ///
  /// - Throws: `MasteringError` where it cannot be read or breaks off inside a sample.
  public static func read(_ path: String) throws(MasteringError) -> [Int16] {
    let file = try DiskFile.open(path)
    guard file.size.isMultiple(of: 2) else { throw MasteringError(path, "It breaks off inside a sample.") }
    var samples: [Int16] = []
    samples.reserveCapacity(file.size / 2)
    while true {
      let bytes = try file.read(1 << 17)
      guard !bytes.isEmpty else { return samples }
      for place in stride(from: 0, to: bytes.count - 1, by: 2) {
        samples.append(Int16(truncatingIfNeeded: UInt16(bytes[place]) | UInt16(bytes[place + 1]) << 8))
      }
    }
  }
}

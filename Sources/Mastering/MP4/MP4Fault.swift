import CAVFormat
import Glibc

/// What libavformat and libavcodec say when they cannot do something.
enum MP4Fault {
  /// Throws where `result` is negative.
  static func check(_ result: some BinaryInteger, _ doing: String, _ path: String) throws(MasteringError) {
    guard result < 0 else { return }
    let code = Int32(truncatingIfNeeded: result)
    var text = [CChar](repeating: 0, count: 512)
    unsafe text.withUnsafeMutableBufferPointer { unsafe cav_reason(code, $0.baseAddress, $0.count) }
    let reason = String(decoding: text.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    let isDiskFull = code == -ENOSPC || code == -EDQUOT
    let remedy = isDiskFull ? " Make room on the disk and start again." : ""
    throw MasteringError(path, "\(doing): \(reason).\(remedy)", isDiskFull: isDiskFull)
  }
}

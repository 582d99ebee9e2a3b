import CSndFile
import Glibc

/// A file in memory for libsndfile, which hides a full disk: what it writes goes to the disk in one checked write.
final class MemoryFile {
  /// The content.
  var bytes: [UInt8]
  fileprivate var position = 0

  init(_ bytes: [UInt8] = []) {
    self.bytes = bytes
  }

  /// The functions that libsndfile reads and writes with; their context is a `MemoryFile`.
  static var functions: SF_VIRTUAL_IO {
    unsafe SF_VIRTUAL_IO(
      get_filelen: { context in unsafe Int64(memoryFile(context).bytes.count) },
      seek: { offset, whence, context in unsafe memoryFile(context).seek(Int(offset), whence) },
      read: { target, count, context in unsafe memoryFile(context).read(target, Int(count)) },
      write: { source, count, context in unsafe memoryFile(context).write(source, Int(count)) },
      tell: { context in unsafe Int64(memoryFile(context).position) })
  }

  /// What is handed to libsndfile; the caller keeps the file alive.
  var context: UnsafeMutableRawPointer {
    unsafe Unmanaged.passUnretained(self).toOpaque()
  }

  fileprivate func seek(_ offset: Int, _ whence: CInt) -> Int64 {
    let base = whence == SEEK_SET ? 0 : whence == SEEK_CUR ? position : bytes.count
    position = max(0, base + offset)
    return Int64(position)
  }

  fileprivate func read(_ target: UnsafeMutableRawPointer?, _ count: Int) -> Int64 {
    let part = max(0, min(count, bytes.count - position))
    guard part > 0, let target = unsafe target else { return 0 }
    unsafe bytes.withUnsafeBytes { content in
      unsafe UnsafeMutableRawBufferPointer(start: target, count: part).copyMemory(
        from: UnsafeRawBufferPointer(rebasing: content[position..<(position + part)]))
    }
    position += part
    return Int64(part)
  }

  fileprivate func write(_ source: UnsafeRawPointer?, _ count: Int) -> Int64 {
    guard count > 0, let source = unsafe source else { return 0 }
    let new = unsafe UnsafeRawBufferPointer(start: source, count: count)
    let overlap = max(0, min(count, bytes.count - position))
    if position > bytes.count {
      bytes += [UInt8](repeating: 0, count: position - bytes.count)
    }
    if overlap > 0 {
      unsafe bytes.replaceSubrange(position..<(position + overlap), with: new[..<overlap])
    }
    if overlap < count {
      unsafe bytes.append(contentsOf: new[overlap...])
    }
    position += count
    return Int64(count)
  }
}

/// The file behind the context of a call from libsndfile.
private func memoryFile(_ context: UnsafeMutableRawPointer?) -> MemoryFile {
  guard let context = unsafe context else { return MemoryFile() }
  return unsafe Unmanaged<MemoryFile>.fromOpaque(context).takeUnretainedValue()
}

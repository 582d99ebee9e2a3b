import CMalloc

/// The memory that recordings took, which come and go in megabytes and must not stay with the program.
public enum SampleMemory {
  /// Lets every longer piece of memory go back to the system as soon as it is freed; shorter ones, of a sentence, are used
  /// again, and up to two megabytes of them wait for that with each thread: what is taken anew is cleared by the system, page
  /// by page.
  public static func returnLongPieces() {
    _ = malloc_return_from(1 << 19)
    _ = malloc_keep(1 << 21)
  }

  /// Lets what is free at the moment go back to the system.
  public static func returnFreed() {
    malloc_return()
  }
}

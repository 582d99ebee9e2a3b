import Testing

@testable import EditionJob

/// Values that are made when they are asked for.
struct LazyTests {
  @Test("A value is made once, and what it was made from is let go with the first answer")
  func letsGo() {
    final class Source: Sendable {}
    weak var source: Source?
    let lazy: Lazy<Int>
    do {
      let made = Source()
      source = made
      lazy = Lazy { withExtendedLifetime(made) { 7 } }
    }
    #expect(source != nil)
    #expect(lazy.get() == 7)
    #expect(source == nil)
    #expect(lazy.get() == 7)
  }
}

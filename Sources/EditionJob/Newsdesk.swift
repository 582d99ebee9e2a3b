import EditionModel
import Intake

/// Reads the sources of a run into articles; a source that is none is set aside with its reason.
struct Newsdesk: Sendable {
  /// What was read.
  struct Delivery: Sendable {
    var articles: [(article: Article, source: String)] = []
    var leftOut: [RunReport.LeftOut] = []
  }

  /// Reads every source that `arguments` name, in their order.
  static func read(_ arguments: [String], limits: ArticleLimits = .standard) -> Delivery {
    var delivery = Delivery()
    let reader = ArticleReader()
    for argument in arguments {
      do {
        for source in try SourceFinder.sources(in: [argument]) {
          read(source, with: reader, limits: limits, into: &delivery)
        }
      } catch {
        delivery.leftOut.append(leftOut(error))
      }
    }
    return delivery
  }

  private static func read(
    _ source: Source, with reader: ArticleReader, limits: ArticleLimits, into delivery: inout Delivery
  ) {
    do {
      let (article, leftOut) = limits.readable(try reader.article(from: source), from: source.name)
      delivery.leftOut += leftOut
      if let article {
        delivery.articles.append((article, source.name))
      }
    } catch {
      delivery.leftOut.append(leftOut(error))
    }
  }

  private static func leftOut(_ error: IntakeError) -> RunReport.LeftOut {
    .init(
      source: error.file + (error.line.map { ":\($0)" } ?? ""), step: "intake",
      reason: "\(error.problem) \(error.remedy)")
  }
}

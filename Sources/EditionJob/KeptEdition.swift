import EditionModel
import Store

/// What an edition was made from, kept so that a revision can be made when its pages are gone.
struct KeptEdition: Codable {
  let plan: EditionPlan
  let order: EditionOrder

  /// The key of what `edition` was made from.
  static func key(of edition: Edition, in cache: TrackCache) -> StoreKey? {
    cache.key("edition", of: [edition.date.description, edition.build.input])
  }
}

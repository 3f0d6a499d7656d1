/// A query that the user has saved under a name.
package struct SavedQuery: Hashable, Sendable {
  /// Its name.
  package var name: String
  /// The query as it was typed.
  package var typed: String
  /// How many matching articles were added since the user last looked, as far as they were counted.
  package var newCount: Int
  /// Whether there may be more new articles.
  package var hasMore: Bool

  /// Makes a saved query.
  package init(name: String, typed: String, newCount: Int = 0, hasMore: Bool = false) {
    self.name = name
    self.typed = typed
    self.newCount = newCount
    self.hasMore = hasMore
  }

  /// The maximum number of new articles that are counted.
  package static let mostCounted = 99

  /// The number of new articles, abbreviated: `3`, `99+`.
  package var newText: String { newCount == 0 && !hasMore ? "" : "\(newCount)\(hasMore ? "+" : "")" }
}

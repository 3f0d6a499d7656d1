import Articles

/// Which articles a list shows, and in which order.
package struct ArticleQuery: Hashable, Sendable {
  /// The articles to choose from.
  package var scope: Scope
  /// What the articles have to match.
  package private(set) var query: Query
  /// The order of the rows.
  package var order: Order
  /// Whether near-duplicates share one row; ignored if the scope is certain articles.
  package var isFolded: Bool
  /// The groups whose articles are all listed even so, by the article that stands for each.
  package var unfolded: [ArticleID] = []

  /// Creates a query from the words of a filter, each of which must begin a word of the title, byline, source
  /// or text.
  package init(scope: Scope = .library, filter: String = "", order: Order = .newest, isFolded: Bool = false) {
    self.scope = scope
    self.isFolded = isFolded
    self.order = order
    query = Query(filter, as: .list)
  }

  /// Whether a row may stand for several articles.
  package var sharesRows: Bool { isFolded && scope == .library }

  /// The words of the filter as they were typed; empty for all articles.
  package var filter: String {
    get { query.typed }
    set { query = Query(newValue, as: .list) }
  }

  /// The articles to choose from.
  package enum Scope: Hashable, Sendable {
    /// The whole library.
    case library
    /// Only these.
    case articles([ArticleID])
  }

  /// The order of the rows.
  package enum Order: String, Hashable, Sendable, CaseIterable {
    /// By date, newest first; then the articles without a date, those added last first.
    case newest
    /// By title.
    case title
    /// By source, then newest first.
    case source
    /// By the number of quotations, highest first.
    case quotations
    /// The order in which the scope lists the articles; for the whole library, the same as ``newest``.
    case given
  }
}

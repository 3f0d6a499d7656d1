import Articles

/// Which articles a list shows, and in which order.
package struct ArticleQuery: Hashable, Sendable {
  /// The articles to choose from.
  package var scope: Scope
  /// What the articles have to match.
  package private(set) var query: Query
  /// The order of the rows.
  package var order: Order

  /// Creates a query from a filter, each of whose words must begin one in the title, byline, source or text.
  package init(scope: Scope = .library, filter: String = "", order: Order = .newest) {
    self.scope = scope
    self.order = order
    query = Query(filter, as: .list)
  }

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
    /// The order in which the scope names the articles; for the whole library, the same as ``newest``.
    case given
  }
}

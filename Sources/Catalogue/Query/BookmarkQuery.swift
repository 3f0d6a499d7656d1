import Articles

/// Which bookmarks a list shows, and in which groups.
package struct BookmarkQuery: Hashable, Sendable {
  /// The article whose bookmarks these are, in the order of their places.
  ///
  /// If it is `nil`, they are those of all articles, newest bookmark first.
  package var article: ArticleID?
  /// What the passage, its note, tags, speaker, title and source have to match.
  package var query: Query
  /// How the rows are grouped.
  package var grouping: Grouping

  /// Creates a query from a condition that was built elsewhere.
  package init(_ query: Query, article: ArticleID? = nil) {
    self.query = query
    self.article = article
    grouping = .none
  }

  /// Creates a query from a filter, each of whose words must occur in the bookmark; `#sea` finds tags.
  ///
  /// Parts of words count; case, diacritics and the style of quotation marks don't matter.
  package init(filter: String = "", article: ArticleID? = nil, grouping: Grouping = .none) {
    self.article = article
    self.grouping = grouping
    query = Query(filter, as: .rows)
  }

  /// The words of the filter as they were typed; empty for all bookmarks.
  package var filter: String {
    get { query.typed }
    set { query = Query(newValue, as: .rows) }
  }

  /// How rows are grouped.
  package enum Grouping: String, Hashable, Sendable, CaseIterable {
    /// Not at all: the newest bookmark comes first.
    case none
    /// By article, in the order of titles; within an article, in text order.
    case article
    /// By speaker, in the order of names; those without a speaker come last.
    case speaker
    /// By tag; a bookmark with several tags is listed under each, those without a tag come last.
    case tag
    /// By the day, in UTC, on which the bookmarks were made, newest first.
    case date
  }
}

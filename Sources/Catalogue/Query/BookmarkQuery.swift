import Articles

/// Which bookmarks a list shows, and in which groups.
package struct BookmarkQuery: Hashable, Sendable {
  /// The article whose bookmarks these are, in the order of their places; `nil` for all articles, newest bookmark first.
  package var article: ArticleID?
  /// What is asked of the passage, its note, tags, speaker, title and source.
  package var query: Query
  /// What the rows are put together by.
  package var grouping: Grouping

  /// Creates a query from a condition that is put together elsewhere.
  package init(_ query: Query, article: ArticleID? = nil) {
    self.query = query
    self.article = article
    grouping = .none
  }

  /// Creates a query from the words of a filter, each of which must stand somewhere in the bookmark; `#sea` finds tags.
  ///
  /// Parts of words count; case, diacritics and the style of quotation marks do not.
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

  /// What rows are put together by.
  package enum Grouping: String, Hashable, Sendable, CaseIterable {
    /// Nothing: the newest bookmark first.
    case none
    /// The article, by title; then as they stand in it.
    case article
    /// The speaker, by name; those without a speaker come last.
    case speaker
    /// The tag; a bookmark with several tags stands under each, those without a tag come last.
    case tag
    /// The day in UTC when they were made, newest first.
    case date
  }
}

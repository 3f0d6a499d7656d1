import Articles

/// Which bookmarks a list shows, and in which groups.
package struct BookmarkQuery: Hashable, Sendable {
  /// Words that must all stand somewhere in the passage, its note, tags, speaker, title or source; empty for all.
  package var filter: String
  /// What the rows are put together by.
  package var grouping: Grouping

  /// Makes a query.
  package init(filter: String = "", grouping: Grouping = .none) {
    self.filter = filter
    self.grouping = grouping
  }

  /// What rows are put together by.
  package enum Grouping: String, Hashable, Sendable, CaseIterable {
    /// Nothing: the newest bookmark first.
    case none
    /// The article, by title; then as they stand in it.
    case article
    /// The speaker, by name; those of nobody come last.
    case speaker
    /// The tag; a bookmark with several stands under each, one without any comes last.
    case tag
    /// The day, in UTC, on which they were made, the newest first.
    case date
  }
}

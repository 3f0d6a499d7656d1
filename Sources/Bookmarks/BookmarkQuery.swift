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

/// A bookmark in a list, and the group under which it stands there.
package struct BookmarkRow: Hashable, Sendable {
  /// The bookmark.
  package var bookmark: Bookmark
  /// What the group is named by: a title, a speaker, a tag, a day as `2026-11-21`; nil for what has none of these, and
  /// without grouping.
  package var group: String?

  /// Makes a row.
  package init(_ bookmark: Bookmark, group: String? = nil) {
    self.bookmark = bookmark
    self.group = group
  }
}

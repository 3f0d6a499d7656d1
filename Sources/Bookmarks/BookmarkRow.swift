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

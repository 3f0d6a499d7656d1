/// A bookmark in a list, and the group under which it stands there.
package struct BookmarkRow: Hashable, Sendable {
  /// The bookmark.
  package var bookmark: Bookmark
  /// The name of the group: a title, a speaker, a tag, or a day as `2026-11-21`; `nil` if the bookmark has none, or without
  /// grouping.
  package var group: String?

  /// Makes a row.
  package init(_ bookmark: Bookmark, group: String? = nil) {
    self.bookmark = bookmark
    self.group = group
  }
}

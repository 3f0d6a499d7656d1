/// A bookmark in a list, and the group that it belongs to.
package struct BookmarkRow: Hashable, Sendable {
  /// The bookmark.
  package var bookmark: Bookmark
  /// The name of the group: a title, a speaker, a tag, or a day such as `2026-11-21`.
  ///
  /// It is `nil` if the bookmark belongs to no group, or the list isn't grouped.
  package var group: String?

  /// Makes a row.
  package init(_ bookmark: Bookmark, group: String? = nil) {
    self.bookmark = bookmark
    self.group = group
  }
}

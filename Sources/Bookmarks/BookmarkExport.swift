/// Bookmarks as files that other programs read.
package enum BookmarkExport {
  /// Markdown: a heading for each article, a block quotation for each bookmark, with a block id that stays the same.
  package static func markdown(_ bookmarks: [Bookmark]) -> String { "" }
}

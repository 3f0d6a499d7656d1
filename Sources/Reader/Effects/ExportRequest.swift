import Articles
import Bookmarks
import Catalogue

/// Bookmarks to export, and the file to write.
package struct ExportRequest: Hashable, Sendable {
  /// The form of the file.
  package var format: BookmarkExport.Format
  /// The file or folder as typed; `nil` for a file in the working folder named after the format.
  package var path: String?
  /// Whether an existing file may be overwritten.
  package var overwrites: Bool
  /// Which bookmarks.
  package var scope: Scope

  /// A set of bookmarks.
  package enum Scope: Hashable, Sendable {
    /// All bookmarks.
    case all
    /// Those of an article.
    case article(ArticleID)
    /// Those of the articles in some rows of a list.
    case rows(ArticleRows)
    /// What some rows show, bookmarked or not.
    case shown(ShownStatements)
    /// Those that have all these words, by the rule of the bookmarks screen.
    case narrowed(String)
  }
}

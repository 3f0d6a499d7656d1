import Articles
import Bookmarks

/// The article list: which articles, which of them are at hand, which is selected.
struct ListState: Sendable {
  /// Which articles, and in which order.
  var query = ArticleQuery()
  /// The rows.
  var rows = WindowedRows<ArticleSummary>()
  /// The selected article, as it is shown beside the list.
  var preview: ArticlePane?
}

/// The bookmarks over all articles, narrowed as the user types.
struct BookmarksState: Sendable {
  /// The words typed to narrow them.
  var filter = ""
  /// The rows.
  var rows = WindowedRows<Bookmark>()
}

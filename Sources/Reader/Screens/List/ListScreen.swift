import Articles

/// The article list: which articles, which of them are at hand, which is selected.
struct ListState: WindowedScreen {
  /// Which articles, and in which order.
  var query = ArticleQuery()
  /// The rows.
  var rows = WindowedRows<ArticleSummary>()
  /// The selected article, as it is shown beside the list.
  var preview: ArticlePane?

  var filter: String { query.filter }

  mutating func narrow(to filter: String) {
    query.filter = filter
    rows.reset()
  }
}

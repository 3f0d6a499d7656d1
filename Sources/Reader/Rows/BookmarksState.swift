import Bookmarks

/// The bookmarks over all articles, narrowed as the user types, grouped as the user wishes.
struct BookmarksState: WindowedScreen {
  /// Which bookmarks, and in which order.
  private(set) var query = BookmarkQuery()
  /// The rows.
  var rows = WindowedRows<BookmarkRow>()

  var filter: String { query.filter }

  mutating func narrow(to filter: String) {
    query.filter = filter
    rows.reset()
  }

  /// Groups them in the next way; the selection goes to the first.
  mutating func groupNext() {
    let all = BookmarkQuery.Grouping.allCases
    let place = all.firstIndex(of: query.grouping) ?? 0
    query.grouping = all[(place + 1) % all.count]
    rows.reset()
  }
}

import Articles
import Bookmarks

/// The bookmarks over all articles, narrowed as the user types, grouped as the user wishes.
struct BookmarksState: WindowedScreen, EntryScreen {
  /// Which bookmarks, and in which order.
  private(set) var query = BookmarkQuery()
  /// The rows.
  var rows = WindowedRows<BookmarkRow>()

  var filter: String { query.filter }

  func entry(_ index: Int, isFirst: Bool) -> Entry? {
    guard let row = rows.window?[index] else { return nil }
    var entry = Entry(row.bookmark)
    // A group is named where it begins, and at the top of the screen.
    if query.grouping != .none, isFirst || rows.window?[index - 1]?.group != row.group {
      entry.group = row.groupTitle(query.grouping)
    }
    return entry
  }

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

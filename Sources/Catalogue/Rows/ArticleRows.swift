import Articles

/// Rows of an article list that one command changes in one step.
package struct ArticleRows: Hashable, Sendable {
  /// The list.
  package var query: ArticleQuery
  /// The numbers of the rows, from 0.
  package var range: Range<Int>
  /// The selected row, and the article that it showed; if another article is there now, nothing is done.
  package var selected: (row: Int, id: ArticleID) {
    get { (selectedRow, selectedID) }
    set { (selectedRow, selectedID) = newValue }
  }
  private var selectedRow: Int
  private var selectedID: ArticleID

  /// Creates a reference to rows of a list.
  package init(_ query: ArticleQuery, _ range: Range<Int>, selected: (row: Int, id: ArticleID)) {
    self.query = query
    self.range = range
    (selectedRow, selectedID) = selected
  }

  /// What one command can do to articles.
  package enum Change: Hashable, Sendable {
    /// Marks all as read, or as unread if all are read.
    case toggleRead
    /// Gives all a star, or removes it from all if all have one.
    case toggleStar
    /// Removes all from the library.
    case remove

    /// How many articles can be changed in one step.
    package var most: Int { self == .remove ? 1_000 : 10_000 }
  }
}

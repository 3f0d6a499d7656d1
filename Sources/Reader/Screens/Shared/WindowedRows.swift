import Articles
import Catalogue

/// The rows of a list of any length: those that are loaded, and the selected one.
struct WindowedRows<Row: Hashable & Sendable>: Sendable {
  /// The rows that are loaded; `nil` until the library has answered.
  private(set) var window: RowWindow<Row>?
  /// Whether the rows may be out of date and have to be loaded again.
  private var isStale = false
  /// The selected row.
  var cursor = RowCursor()

  /// The number of rows of the whole list.
  var total: Int { window?.total ?? 0 }

  /// The selected row; `nil` if it isn't loaded.
  var selectedRow: Row? { window?[cursor.selected] }

  /// Returns the rows to load; `nil` if those in view and a page on either side are loaded.
  func missing(in view: RowView) -> Range<Int>? {
    let page = view.mostRows
    guard let window else { return max(0, cursor.top - page)..<cursor.top + 3 * page }
    let shown = cursor.top..<max(cursor.top, min(total, cursor.top + page))
    if isStale { return max(0, shown.lowerBound - 2 * page)..<shown.lowerBound + 3 * page }
    let needed = max(0, shown.lowerBound - page)..<min(total, shown.upperBound + page)
    if needed.isEmpty
      || (window.range.lowerBound <= needed.lowerBound && window.range.upperBound >= needed.upperBound)
    {
      return nil
    }
    return max(0, shown.lowerBound - 4 * page)..<shown.upperBound + 4 * page
  }

  /// Takes rows that were loaded.
  ///
  /// - Parameter isSame: recognises the selected row among the new ones, so that it stays selected if it has
  ///   moved.
  mutating func take(_ rows: RowWindow<Row>, isSame: (Row, Row) -> Bool) {
    let before = selectedRow
    window = rows
    isStale = false
    if let before, let now = rows[cursor.selected], !isSame(before, now),
      let index = rows.rows.firstIndex(where: { isSame(before, $0) })
    {
      cursor.select(rows.first + index)
    }
  }

  /// Replaces a row that has changed, if it is loaded.
  mutating func replace(with row: Row, where isSame: (Row, Row) -> Bool) {
    guard let index = window?.rows.firstIndex(where: { isSame($0, row) }) else { return }
    window?.rows[index] = row
  }

  /// Selects a row by its number, loaded or not.
  mutating func select(_ row: Int) { cursor.select(row) }

  /// Keeps the selected row in view, and among the existing rows once their number is known.
  mutating func settle(in view: RowView) {
    cursor.settle(total: window == nil ? .max : total, in: view)
  }

  /// Marks the rows to be loaded again; the present ones are shown until then.
  mutating func invalidate() { isStale = true }

  /// Forgets the rows, so that they are loaded again, and selects the first.
  mutating func reset() {
    window = nil
    cursor = RowCursor()
  }
}

import Articles

/// The rows of a list that may be very long: those at hand, and the selected one.
struct WindowedRows<Row: Hashable & Sendable>: Sendable {
  /// The rows at hand; nil until the library has answered.
  private(set) var window: RowWindow<Row>?
  /// Whether the rows at hand may be out of date, so that they are asked for anew.
  private var isStale = false
  /// The selected row.
  var cursor = RowCursor()

  /// How many rows the whole list has.
  var total: Int { window?.total ?? 0 }

  /// The selected row, or nil where it is not at hand.
  var selectedRow: Row? { window?[cursor.selected] }

  /// The rows to ask the library for, or nil where those in view are at hand, and a page on either side.
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

  /// Takes rows that the library gives.
  ///
  /// - Parameter isSame: tells the selected row among the new ones, so that it stays selected where it moved.
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

  /// Replaces the rows that are the same as one that has changed.
  mutating func replace(with row: Row, where isSame: (Row, Row) -> Bool) {
    guard let index = window?.rows.firstIndex(where: { isSame($0, row) }) else { return }
    window?.rows[index] = row
  }

  /// Selects a row by its number, also one that is not at hand yet.
  mutating func select(_ row: Int) { cursor.select(row) }

  /// Puts the selected row among the rows there are, as far as it is known how many, and into view.
  mutating func settle(in view: RowView) {
    cursor.settle(total: window == nil ? .max : total, in: view)
  }

  /// Has the rows asked for anew; those at hand are shown until then.
  mutating func invalidate() { isStale = true }

  /// Forgets the rows, so that they are asked for anew; the selection goes to the first.
  mutating func reset() {
    window = nil
    cursor = RowCursor()
  }
}

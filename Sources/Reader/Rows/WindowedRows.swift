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
  func missing(visible: Int) -> Range<Int>? {
    let visible = max(1, visible)
    guard let window else { return max(0, cursor.top - visible)..<cursor.top + 3 * visible }
    let shown = cursor.visibleRange(total: total, visible: visible)
    if isStale { return max(0, shown.lowerBound - 2 * visible)..<shown.lowerBound + 3 * visible }
    let needed = max(0, shown.lowerBound - visible)..<min(total, shown.upperBound + visible)
    if needed.isEmpty
      || (window.range.lowerBound <= needed.lowerBound && window.range.upperBound >= needed.upperBound)
    {
      return nil
    }
    return max(0, shown.lowerBound - 4 * visible)..<shown.upperBound + 4 * visible
  }

  /// Takes rows that the library gives.
  ///
  /// - Parameter isSame: tells the selected row among the new ones, so that it stays selected where it moved.
  mutating func take(_ rows: RowWindow<Row>, visible: Int, isSame: (Row, Row) -> Bool) {
    let before = selectedRow
    window = rows
    isStale = false
    if let before, let now = rows[cursor.selected], !isSame(before, now),
      let index = rows.rows.firstIndex(where: { isSame(before, $0) })
    {
      cursor.select(rows.first + index, total: rows.total, visible: visible)
    }
    cursor.settle(total: rows.total, visible: visible)
  }

  /// Replaces the rows that are the same as one that has changed.
  mutating func replace(with row: Row, where isSame: (Row, Row) -> Bool) {
    guard let index = window?.rows.firstIndex(where: { isSame($0, row) }) else { return }
    window?.rows[index] = row
  }

  /// Selects a row by its number, also one that is not at hand yet.
  mutating func select(_ row: Int, visible: Int) {
    cursor.select(row, total: max(total, row + 1), visible: visible)
  }

  /// Puts the selected row among the rows there are, once it is known how many, and into view.
  mutating func settle(visible: Int) {
    if window != nil { cursor.settle(total: total, visible: visible) }
  }

  /// Has the rows asked for anew; those at hand are shown until then.
  mutating func invalidate() { isStale = true }

  /// Forgets the rows, so that they are asked for anew; the selection goes to the first.
  mutating func reset() {
    window = nil
    cursor = RowCursor()
  }
}

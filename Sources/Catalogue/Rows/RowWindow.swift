/// A part of a long list: how many rows there are, and some of them.
package struct RowWindow<Row: Hashable & Sendable>: Hashable, Sendable {
  /// How many rows the whole list has.
  package var total: Int
  /// The number of the first row in `rows`, from 0.
  package var first: Int
  /// The rows of the window.
  package var rows: [Row]
  /// Whether the list may have more rows: only what was added last was examined.
  package var isCut = false
  /// How many near-duplicates share the rows of others, as far as that is known without examining each row.
  package var folded = 0

  /// Makes a window.
  package init(total: Int = 0, first: Int = 0, rows: [Row] = []) {
    self.total = total
    self.first = first
    self.rows = rows
  }

  /// Returns the row with this number in the whole list; `nil` if it is outside the window.
  package subscript(index: Int) -> Row? {
    rows.indices.contains(index - first) ? rows[index - first] : nil
  }

  /// The numbers of the rows in the window.
  package var range: Range<Int> { first..<first + rows.count }
}

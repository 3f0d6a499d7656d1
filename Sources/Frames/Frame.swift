/// A screenful of styled cells: what the model makes and the terminal shows.
///
/// Every row has as many cells as the frame has columns. A wide cluster takes two cells, the second of width
/// 0; it is never cut in half.
package struct Frame: Hashable, Sendable {
  /// Columns and rows.
  package let size: Size
  /// Row by row, `size.columns` cells each.
  ///
  /// Only writing through the gate changes them.
  package internal(set) var cells: [Cell]
  /// Where the cursor is shown, because the user types or selects there; `nil` if it is hidden.
  package var cursor: Position?
  /// Where the reader is: the cell that a hidden cursor is on.
  ///
  /// Screen readers, braille displays and magnifiers follow the terminal's cursor, visible or not.
  package var focus: Position?

  /// Makes a frame of spaces.
  package init(size: Size) {
    self.size = size
    cells = Array(repeating: .blank, count: size.columns * size.rows)
  }

  /// The cells of one row, or none if there is no such row.
  package subscript(row row: Int) -> ArraySlice<Cell> {
    guard row >= 0, row < size.rows else { return [] }
    return cells[row * size.columns..<(row + 1) * size.columns]
  }
}

/// Neighbouring cells of one row with one style.
package struct StyleRun: Hashable, Sendable {
  /// The first cell.
  package var position: Position
  /// How many columns the run takes.
  package var columns: Int
  /// The style of every cell in it.
  package var style: Style

  /// Makes a run.
  package init(position: Position, columns: Int, style: Style) {
    self.position = position
    self.columns = columns
    self.style = style
  }
}

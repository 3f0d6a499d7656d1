/// A screenful of styled cells: what the model makes and the terminal shows.
///
/// Every row has as many cells as the frame has columns. A wide cluster takes two cells, the second of width 0;
/// it is never cut in half.
package struct Frame: Hashable, Sendable {
  /// Columns and rows.
  package let size: Size
  /// Row by row, `size.columns` cells each.
  package private(set) var cells: [Cell]
  /// Where the cursor is shown, or nil where it is hidden.
  package var cursor: Position?

  /// Makes a frame of blanks.
  package init(size: Size) {
    self.size = size
    cells = Array(repeating: .blank, count: size.columns * size.rows)
  }

  /// The cells of one row, or none where there is no such row.
  package subscript(row row: Int) -> ArraySlice<Cell> {
    guard row >= 0, row < size.rows else { return [] }
    return cells[row * size.columns..<(row + 1) * size.columns]
  }
}

extension Frame {
  /// Writes text from a cell to the right, through the gate.
  ///
  /// - Parameters:
  ///   - text: any text; nothing in it can reach the terminal but visible clusters.
  ///   - position: the first cell; text outside the frame is cut off.
  ///   - columns: how many columns the text may take at most; a wide cluster that does not fit ends it.
  ///   - style: the style of the cells written.
  /// - Returns: the column after the last cell written.
  @discardableResult
  package mutating func write(
    _ text: some StringProtocol, at position: Position, columns: Int = .max, style: Style = .plain
  ) -> Int {
    position.column
  }

  /// Fills a region with blanks of one style.
  package mutating func fill(_ region: Region, style: Style) {}

  /// Adds roles to the cells of a region, whatever they hold.
  package mutating func addStyle(_ style: Style, in region: Region) {}

  /// The rows as text, trailing blanks cut: what `verbatim play` prints.
  package var lines: [String] { [] }

  /// The runs of cells of one style in reading order, plain ones left out.
  package var runs: [StyleRun] { [] }
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

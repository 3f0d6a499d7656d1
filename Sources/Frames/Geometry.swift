/// A size in cells: columns across, rows down.
package struct Size: Hashable, Sendable {
  /// Cells across; at least 0.
  package var columns: Int
  /// Cells down; at least 0.
  package var rows: Int

  /// Makes a size; negative numbers become 0.
  package init(columns: Int, rows: Int) {
    self.columns = max(0, columns)
    self.rows = max(0, rows)
  }
}

/// A cell's place in a frame: row from the top, column from the left, both from 0.
package struct Position: Hashable, Sendable {
  /// The row, from 0 at the top.
  package var row: Int
  /// The column, from 0 at the left.
  package var column: Int

  /// Makes a position.
  package init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }
}

/// A rectangle of cells, for a part of a frame.
package struct Region: Hashable, Sendable {
  /// The top left cell.
  package var origin: Position
  /// How many cells across and down.
  package var size: Size

  /// Makes a region from its top left cell and its size.
  package init(origin: Position, size: Size) {
    self.origin = origin
    self.size = size
  }

  /// Makes a region from rows and columns.
  package init(row: Int, column: Int, columns: Int, rows: Int) {
    self.init(origin: Position(row: row, column: column), size: Size(columns: columns, rows: rows))
  }
}

import Frames

/// Where the parts of the screen stand, for a size of the terminal.
struct ScreenGeometry: Hashable, Sendable {
  /// The terminal's size.
  let size: Size

  /// From how many columns on the list and an article stand side by side.
  static let wideColumns = 110

  /// Whether the list and an article stand side by side.
  var isWide: Bool { size.columns >= Self.wideColumns }

  /// The row of the status line, the last one.
  var statusRow: Int { size.rows - 1 }

  /// All but the status line.
  var content: Region { Region(row: 0, column: 0, columns: size.columns, rows: size.rows - 1) }

  /// The list: a third of a wide terminal, 30 to 44 columns, else all of it.
  var list: Region {
    guard isWide else { return content }
    let columns = min(44, max(30, size.columns / 3))
    return Region(row: 0, column: 0, columns: columns, rows: content.size.rows)
  }

  /// The article beside the list, a rule between them.
  var besideList: Region {
    let start = list.size.columns + 1
    return Region(row: 0, column: start, columns: size.columns - start, rows: content.size.rows)
  }

  /// The heading over rows takes a line where there are enough of them.
  var headingRows: Int { size.rows >= 6 ? 1 : 0 }

  /// The room for rows that have the whole width, under the heading.
  var rows: RowsSize { rows(in: content) }

  /// The room for the rows of the list.
  var listRows: RowsSize { rows(in: list) }

  private func rows(in region: Region) -> RowsSize {
    RowsSize(lines: max(1, region.size.rows - headingRows), columns: region.size.columns)
  }
}

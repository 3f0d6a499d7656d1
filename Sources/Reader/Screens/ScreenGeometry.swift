import Frames

/// Where the parts of the terminal are, given its size.
struct ScreenGeometry: Hashable, Sendable {
  /// The size of the terminal.
  let size: Size
  /// Whether the article list takes the full width even if an article would fit beside it.
  var listIsFull = false

  /// The least `columns` that show the list and an article side by side.
  static let wideColumns = 110

  /// Whether the list and an article are side by side.
  var isWide: Bool { size.columns >= Self.wideColumns && !listIsFull }

  /// The row of the status line, the last one.
  var statusRow: Int { size.rows - 1 }

  /// Everything but the status line.
  var content: Region { Region(row: 0, column: 0, columns: size.columns, rows: size.rows - 1) }

  /// The article list: two fifths of a wide terminal, up to 84 `columns`; otherwise all of the content.
  var list: Region {
    guard isWide else { return content }
    let columns = min(84, size.columns * 2 / 5)
    return Region(row: 0, column: 0, columns: columns, rows: content.size.rows)
  }

  /// The article beside the list, after a rule of one column.
  var besideList: Region {
    let start = list.size.columns + 1
    return Region(row: 0, column: start, columns: size.columns - start, rows: content.size.rows)
  }

  /// How many rows the heading takes: 1, or 0 on a terminal with fewer than six rows.
  var headingRows: Int { size.rows >= 6 ? 1 : 0 }

  /// The room for rows of the full width, under the heading.
  var rows: RowsSize { rows(in: content) }

  /// The room for the rows of the article list.
  var listRows: RowsSize { rows(in: list) }

  private func rows(in region: Region) -> RowsSize {
    RowsSize(lines: max(1, region.size.rows - headingRows), columns: region.size.columns)
  }
}

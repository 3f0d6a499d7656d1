import Articles

/// The place of the next cell of a table.
struct TableGrid {
  /// Whether the cells are shown as cells; those of a layout table aren't.
  let isData: Bool
  private var row = -1
  private var column = 0
  /// For each column, how many more rows a cell from above occupies it.
  private var taken: [Int] = []

  /// The greatest width of a table, and of a cell.
  private static let maximumSpan = 1000

  /// Prepares a table.
  init(isData: Bool) { self.isData = isData }

  /// Begins a row.
  mutating func beginRow() {
    row += 1
    column = 0
    for index in taken.indices where taken[index] > 0 { taken[index] -= 1 }
  }

  /// Returns the place of the next cell.
  mutating func place(columns: Int, rows: Int) -> (row: Int, column: Int) {
    if row < 0 { beginRow() }
    while column < taken.count, taken[column] > 0 { column += 1 }
    let place = (row, column)
    let end = min(column + min(max(columns, 1), Self.maximumSpan), Self.maximumSpan)
    if rows > 1, end > column {
      while taken.count < end { taken.append(0) }
      // The count of an occupied column includes the cell's first row.
      for index in column..<end { taken[index] = min(rows, Self.maximumSpan) }
    }
    column = max(column + 1, end)
    return place
  }
}

extension HTMLBlocks {
  /// Begins a table, a row or a cell.
  mutating func enterTable(_ tag: HTMLTag, at node: Int) {
    switch tag {
    case .table:
      tables.append(TableGrid(isData: tree.isDataTable(node)))
      style.cell = nil
    case .tr: if !tables.isEmpty { tables[tables.count - 1].beginRow() }
    default:
      guard let table = tables.last, table.isData else { return }
      style.cell = tables[tables.count - 1].place(
        columns: span(.colspan, at: node), rows: span(.rowspan, at: node))
      (style.isItem, style.marker) = (false, nil)
    }
  }

  private func span(_ kind: HTMLAttribute, at node: Int) -> Int {
    tree.attribute(kind, at: node).flatMap { Int($0.filter { !$0.isWhitespace }) } ?? 1
  }
}

extension HTMLTree {
  /// Whether a table holds data rather than laying out the page.
  ///
  /// The signs are those by which browsers decide for screen readers (see Firefox,
  /// `TableAccessible::IsProbablyLayoutTable`).
  func isDataTable(_ table: Int) -> Bool {
    if let role = attribute(.role, at: table) { return role != "presentation" && role != "none" }
    var (rows, cells, blocks, headers) = (0, 0, 0, 0)
    var index = table + 1
    while index < nodes[table].end {
      switch nodes[index].tag {
      case .table: return false
      case .caption, .thead, .tfoot: return true
      case .th: (headers, cells) = (headers + 1, cells + 1)
      case .tr: rows += 1
      case .td: cells += 1
      case .p, .div, .section, .article, .h1, .h2, .h3, .ul, .ol, .form: blocks += 1
      default: break
      }
      index += 1
    }
    if headers > 0, rows > 1 { return true }
    guard rows > 1, cells > rows else { return false }
    return blocks <= cells
  }
}

extension Frame {
  /// Writes text through the gate, from a cell to the right.
  ///
  /// - Parameters:
  ///   - text: any text; only visible clusters in it can reach the terminal.
  ///   - position: the first cell; text outside the frame is cut off.
  ///   - columns: how many columns the text may take at most; a wide cluster that doesn't fit ends it.
  ///   - style: the style of the cells written.
  /// - Returns: the column after the last cell written.
  @discardableResult
  package mutating func write(
    _ text: some StringProtocol, at position: Position, columns: Int = .max, style: Style = .plain
  ) -> Int {
    guard rows.contains(position.row), columns > 0 else { return position.column }
    let (sum, overflow) = position.column.addingReportingOverflow(columns)
    let end = overflow ? size.columns : min(size.columns, sum)
    var column = position.column
    ClusterWalk.over(String(text)) { part in
      let cell: Cell
      switch part {
      case .ascii(let byte):
        cell = Cell(ascii: byte, style: style)
      case .simple(let scalar, let columns):
        cell = Cell(scalar, width: columns, style: style)
      case .cluster(let cluster):
        guard let shown = Gate.cell(for: cluster) else { return true }
        cell = Cell(cluster: shown.text, width: shown.columns, style: style)
      }
      guard column < end, cell.width <= end - column else { return false }
      put(cell, row: position.row, column: column)
      column += cell.width
      return true
    }
    return column
  }

  /// Fills a region with spaces of one style.
  package mutating func fill(_ region: Region, style: Style) {
    let blank = Cell(ascii: UInt8(ascii: " "), style: style)
    forEachRow(of: region) { frame, cells in
      frame.mend(around: cells)
      for index in cells { frame.cells[index] = blank }
    }
  }

  /// Moves the rows of a range up, or down if `distance` is negative; the rows that become free are blank.
  package mutating func moveRows(_ rows: Range<Int>, by distance: Int) {
    let rows = rows.clamped(to: self.rows)
    guard distance != 0, !rows.isEmpty else { return }
    let kept = max(0, rows.count - abs(distance))
    let first = distance > 0 ? rows.lowerBound : rows.upperBound - kept
    if kept > 0 {
      let (target, count) = (first * size.columns, kept * size.columns)
      let offset = distance * size.columns
      // Starts at the end where no cell is overwritten before it is read.
      for number in 0..<count {
        let index = target + (distance > 0 ? number : count - 1 - number)
        cells[index] = cells[index + offset]
      }
    }
    let start = distance > 0 ? rows.lowerBound + kept : rows.lowerBound
    fill(Region(row: start, column: 0, columns: size.columns, rows: rows.count - kept), style: .plain)
  }

  /// Adds roles to the cells of a region; a wide cluster partly in it gets them as a whole.
  package mutating func addStyle(_ style: Style, in region: Region) {
    forEachRow(of: region) { frame, cells in
      for index in frame.wholeClusters(cells) { frame.cells[index].style.formUnion(style) }
    }
  }

  /// All rows.
  private var rows: Range<Int> { 0..<size.rows }

  /// Puts a cell whose cluster fits before the right edge; the part left of the frame is cut off.
  private mutating func put(_ cell: Cell, row: Int, column: Int) {
    guard column + cell.width > 0 else { return }
    let start = row * size.columns
    // Narrow over narrow, nearly always the case, leaves no halves.
    let isNarrow = cell.width == 1 && column >= 0 && cells[start + column].width == 1
    if isNarrow, column + 1 == size.columns || cells[start + column + 1].width > 0 {
      cells[start + column] = cell
      return
    }
    let target = start + max(0, column)..<start + column + cell.width
    mend(around: target)
    guard column >= 0 else {
      for index in target { cells[index] = Cell(ascii: UInt8(ascii: " "), style: cell.style) }
      return
    }
    cells[target.lowerBound] = cell
    for index in target.dropFirst() { cells[index] = Cell(cluster: "", width: 0, style: cell.style) }
  }

  /// Replaces with spaces the halves of wide clusters that are left when the cells of a range are
  /// overwritten.
  private mutating func mend(around range: Range<Int>) {
    let whole = wholeClusters(range)
    guard whole != range else { return }
    for index in whole where !range.contains(index) {
      cells[index] = Cell(ascii: UInt8(ascii: " "), style: cells[index].style)
    }
  }

  /// Returns a range of cells of one row, extended by the rest of the wide clusters at its ends.
  private func wholeClusters(_ range: Range<Int>) -> Range<Int> {
    guard !range.isEmpty else { return range }
    var first = range.lowerBound
    while cells[first].width == 0 { first -= 1 }
    var end = range.upperBound
    let rowEnd = (range.lowerBound / size.columns + 1) * size.columns
    while end < rowEnd, cells[end].width == 0 { end += 1 }
    return first..<end
  }

  /// Calls `body` for each row of a region, with the indices of the cells that lie in the frame.
  private mutating func forEachRow(of region: Region, _ body: (inout Frame, Range<Int>) -> Void) {
    let rows = Self.overlap(region.origin.row, region.size.rows, limit: size.rows)
    let columns = Self.overlap(region.origin.column, region.size.columns, limit: size.columns)
    guard !columns.isEmpty else { return }
    for row in rows {
      let start = row * size.columns
      body(&self, start + columns.lowerBound..<start + columns.upperBound)
    }
  }

  /// Returns the part of `start..<start + count` that lies in `0..<limit`.
  private static func overlap(_ start: Int, _ count: Int, limit: Int) -> Range<Int> {
    let (sum, overflow) = start.addingReportingOverflow(count)
    let end = overflow ? limit : min(limit, sum)
    let first = max(0, start)
    return first < end ? first..<end : 0..<0
  }
}

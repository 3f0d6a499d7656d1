import Frames

/// Paints a screen of entries: a heading, then the entries with blank lines between them.
struct EntryPainter {
  /// What the entries are.
  let heading: Heading
  /// The lines shown if there are no entries.
  let emptyText: [String]
  /// The region of the heading and the entries.
  let region: Region
  /// The number of lines of the heading, 0 or 1.
  let headingRows: Int

  private var size: RowsSize {
    RowsSize(lines: max(1, region.size.rows - headingRows), columns: region.size.columns)
  }

  /// Paints the entries in view.
  func paint(_ state: some EntryScreen, into frame: inout Frame) {
    if headingRows > 0 { heading.paint(into: &frame, region: region) }
    let top = state.cursor.top
    var row = region.origin.row + headingRows
    for index in state.view(in: size).rows(from: top, total: state.total) {
      guard let entry = state.entry(index, isFirst: index == top) else {
        row += state.view(in: size).height(index, index == top) + 1
        continue
      }
      row = paint(entry, row: row, isSelected: index == state.cursor.selected, into: &frame) + 1
    }
    guard state.total == 0 else { return }
    paintEmptyText(into: &frame)
  }

  private func paintEmptyText(into frame: inout Frame) {
    for (line, text) in emptyText.enumerated() where headingRows + 1 + line < region.size.rows {
      let position = Position(
        row: region.origin.row + headingRows + 1 + line, column: region.origin.column + 2)
      frame.writeClipped(text, at: position, columns: region.size.columns - 2, style: .secondary)
    }
  }

  /// Paints an entry with its first line at a row, as far as there is room.
  ///
  /// - Returns: the row after its last line.
  private func paint(_ entry: Entry, row: Int, isSelected: Bool, into frame: inout Frame) -> Int {
    let shape = EntryShape(size)
    let left = region.origin.column + shape.margin
    let end = region.origin.row + region.size.rows
    let lines = entry.lines(in: shape)
    for (number, line) in lines.enumerated() where row + number < end {
      let position = Position(row: row + number, column: left)
      frame.write(
        line.text, at: position, columns: line.beside == nil ? shape.columns : shape.half ?? shape.columns)
      paint(line.beside, right: position, shape, into: &frame)
      if isSelected, line.kind == .words {
        let bar = Size(columns: region.size.columns, rows: 1)
        frame.addStyle(
          .selected, in: Region(origin: Position(row: position.row, column: region.origin.column), size: bar))
      }
    }
    let first = row + (lines.first?.kind == .group ? 1 : 0)
    if isSelected, first < end { frame.focus = Position(row: first, column: left) }
    if let sign = entry.sign, shape.margin > 0, first < end {
      frame.write(
        sign.text, at: Position(row: first, column: region.origin.column), columns: 1,
        style: isSelected ? sign.style.union(.selected) : sign.style)
    }
    if entry.isBookmarked, shape.margin > 0, first < end {
      frame.write(
        entry.isChanged ? "◇" : "◆", at: Position(row: first, column: region.origin.column),
        style: isSelected ? [.mark, .selected] : .mark)
    }
    return row + lines.count
  }

  /// Paints the text in the right half, after a rule.
  private func paint(
    _ line: StyledText.Line?, right position: Position, _ shape: EntryShape, into frame: inout Frame
  ) {
    guard let line, let half = shape.half else { return }
    frame.write("│", at: Position(row: position.row, column: position.column + half + 1), style: .rule)
    let start = Position(row: position.row, column: position.column + half + 3)
    frame.write(line, at: start, columns: half)
  }
}

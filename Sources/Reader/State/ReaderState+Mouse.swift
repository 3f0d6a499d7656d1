import Frames

extension ReaderState {
  /// The wheel scrolls what has the focus; a click selects a row or a quotation, a second one opens it.
  mutating func mouse(_ event: MouseEvent, at position: Position) -> [Effect] {
    guard prompt == nil else { return [] }
    switch event {
    case .wheelDown: return run(.lineDown, count: linesOfWheel)
    case .wheelUp: return run(.lineUp, count: linesOfWheel)
    case .click, .doubleClick: return click(at: position, opens: event == .doubleClick)
    }
  }

  private mutating func click(at position: Position, opens: Bool) -> [Effect] {
    guard position.row < geometry.statusRow else { return [] }
    if case .article(let pane) = screens.top { return click(at: position, in: pane) }
    let line = position.row - geometry.headingRows
    guard line >= 0 else { return [] }
    if case .list = screens.top, geometry.isWide, position.column >= geometry.besideList.origin.column {
      return run(.open, count: nil)
    }
    let wasSelected = selectRow(atLine: line)
    return opens || wasSelected ? run(.open, count: nil) : []
  }

  /// Selects the row that has a line, counted under the heading; whether it was selected before.
  private mutating func selectRow(atLine line: Int) -> Bool {
    let size = rowsSize
    return screens.top.changeRows { rows in
      let row = rows.view(in: size).row(atLine: line, from: rows.cursor.top, total: rows.total)
      guard let row else { return false }
      let wasSelected = rows.cursor.selected == row
      rows.cursor.select(row)
      return wasSelected
    } ?? false
  }

  /// How far a step of the wheel goes: entries of several lines pass one by one.
  private var linesOfWheel: Int { screens.top.rows is any EntryScreen ? 1 : 3 }

  private mutating func click(at position: Position, in pane: ArticlePane) -> [Effect] {
    let isBesideList: Bool
    if case .list = screens.underTop { isBesideList = geometry.isWide } else { isBesideList = false }
    let origin = isBesideList ? geometry.besideList.origin.column : 0
    if position.column < origin { return back() }
    var pane = pane
    let place = Position(row: position.row, column: position.column - origin)
    guard let offset = pane.offset(at: place) else { return [] }
    pane.selected = pane.spokenParts(touching: offset..<offset + 1).first?.statement
    screens.top = .article(pane)
    return []
  }
}

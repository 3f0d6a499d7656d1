import Frames

extension ReaderState {
  /// The wheel scrolls what has the focus; a click selects a row or a quotation, a second one opens it.
  mutating func mouse(_ event: MouseEvent, at position: Position) -> [Effect] {
    guard prompt == nil else { return [] }
    switch event {
    case .wheelDown: return run(.lineDown, count: 3)
    case .wheelUp: return run(.lineUp, count: 3)
    case .click, .doubleClick: return click(at: position, opens: event == .doubleClick)
    }
  }

  private mutating func click(at position: Position, opens: Bool) -> [Effect] {
    guard position.row < geometry.statusRow else { return [] }
    if case .article(let pane) = screens.top { return click(at: position, in: pane) }
    let height = ScreenGeometry.entryHeight(screens.top)
    let line = position.row - geometry.headingRows
    guard line >= 0 else { return [] }
    if case .list = screens.top, geometry.isWide, position.column >= geometry.besideList.origin.column {
      return run(.open, count: nil)
    }
    let wasSelected = selectEntry(inView: line / height)
    return opens || wasSelected ? run(.open, count: nil) : []
  }

  /// Selects the entry at a place in view; whether it was selected before.
  private mutating func selectEntry(inView place: Int) -> Bool {
    let visible = visibleEntries
    return screens.top.changeRows { rows in
      let row = rows.cursor.top + place
      guard row < rows.total else { return false }
      let wasSelected = rows.cursor.selected == row
      rows.cursor.select(row, total: rows.total, visible: visible)
      return wasSelected
    } ?? false
  }

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

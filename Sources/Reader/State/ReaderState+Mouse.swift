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
    let height = ScreenGeometry.entryHeight(screens.top.context)
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
    func choose(_ cursor: inout RowCursor, total: Int) -> Bool {
      let row = cursor.top + place
      guard row < total else { return false }
      let wasSelected = cursor.selected == row
      cursor.select(row, total: total, visible: visible)
      return wasSelected
    }
    switch screens.top {
    case .list(var state):
      defer { screens.top = .list(state) }
      return choose(&state.rows.cursor, total: state.rows.total)
    case .quotations(var state):
      defer { screens.top = .quotations(state) }
      return choose(&state.cursor, total: state.shown.count)
    case .bookmarks(var state):
      defer { screens.top = .bookmarks(state) }
      return choose(&state.rows.cursor, total: state.rows.total)
    case .search(var state):
      defer { screens.top = .search(state) }
      return choose(&state.cursor, total: state.shown.count)
    case .help, .article: return false
    }
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

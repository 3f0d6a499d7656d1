import Articles
import Frames

extension ReaderState {
  /// Gives every part of the screen its size and its rows: what follows a key or an event, whatever it was.
  ///
  /// - Returns: the rows and the article that are needed and not at hand.
  mutating func settle() -> [Effect] {
    let geometry = geometry
    var isOverList = false
    let appearance = appearance
    screens.updateEach { screen in
      switch screen {
      case .article(var pane):
        pane.resize(to: isOverList && geometry.isWide ? geometry.besideList.size : geometry.content.size)
        screen = .article(pane)
      case .list(var list):
        list.rows.settle(visible: geometry.visibleEntries(height: 1))
        list.preview?.resize(to: geometry.besideList.size)
        list.preview?.show(as: appearance)
        screen = .list(list)
      default: break
      }
      if case .list = screen { isOverList = true } else { isOverList = false }
    }
    settleRows()
    return missing()
  }

  private mutating func settleRows() {
    let visible = visibleEntries
    if case .help(var state) = screens.top {
      state.settle(visible: visible)
      screens.top = .help(state)
    } else {
      screens.top.changeRows { $0.settle(visible: visible) }
    }
  }

  /// How many entries of the top screen are in view.
  var visibleEntries: Int {
    geometry.visibleEntries(height: ScreenGeometry.entryHeight(screens.top))
  }

  private func missing() -> [Effect] {
    switch screens.top {
    case .list(let list):
      if let range = list.rows.missing(visible: visibleEntries) { return [.rows(list.query, range)] }
      guard geometry.isWide, let row = list.rows.selectedRow, row.id != list.preview?.id else { return [] }
      return [.open(row.id, .preview)]
    case .bookmarks(let state):
      return state.rows.missing(visible: visibleEntries).map { [.bookmarks(state.query, $0)] } ?? []
    case .statements(let state):
      return state.rows.missing(visible: visibleEntries).map { [.statements(state.query, $0)] } ?? []
    case .speakers(let state):
      guard let range = state.libraryRows?.missing(visible: visibleEntries) else { return [] }
      return [.speakers(filter: state.filter, range)]
    case .article:
      // J and K need the rows around the open article.
      guard case .list(let list) = screens.underTop else { return [] }
      return list.rows.missing(visible: geometry.visibleEntries(height: 1)).map { [.rows(list.query, $0)] }
        ?? []
    case .quotations, .search, .help: return []
    }
  }
}

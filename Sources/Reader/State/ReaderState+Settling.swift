import Articles
import Catalogue
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
        list.settle(in: geometry.listRows)
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
    let size = geometry.rows
    switch screens.top {
    case .help(var state):
      state.settle(in: size)
      screens.top = .help(state)
    case .list: break
    default: screens.top.changeRows { $0.settle(in: size) }
    }
  }

  private func missing() -> [Effect] {
    switch screens.top {
    case .list(let list):
      if let range = list.missing(in: geometry.listRows) { return [.rows(list.query, range)] }
      guard geometry.isWide, let row = list.rows.selectedRow, row.id != list.preview?.id else { return [] }
      return [.open(row.id, .preview)]
    case .bookmarks(let state):
      return state.missing(in: geometry.rows).map { [.bookmarks(state.query, $0)] } ?? []
    case .statements(let state):
      return state.missing(in: geometry.rows).map { [.statements(state.query, $0)] } ?? []
    case .speakers(let state):
      let view = state.view(in: geometry.rows)
      guard let range = state.libraryRows?.missing(in: view) else { return [] }
      return [.speakers(filter: state.filter, range)]
    case .article:
      // J and K need the rows around the open article.
      guard case .list(let list) = screens.underTop else { return [] }
      return list.missing(in: geometry.listRows).map { [.rows(list.query, $0)] } ?? []
    case .quotations, .search, .help: return []
    }
  }
}

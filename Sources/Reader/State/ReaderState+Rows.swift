import Articles
import Bookmarks

extension ReaderState {
  /// Carries out a command on the quotations of an article.
  mutating func run(_ command: Command, count: Int?, on state: QuotationsState) -> [Effect] {
    var state = state
    if state.cursor.move(command, count: count, total: state.shown.count, visible: visibleEntries) {
      screens.top = .quotations(state)
      return []
    }
    switch command {
    case .open:
      guard let entry = state.selectedEntry, case .article(var pane) = screens.underTop else { return [] }
      _ = screens.pop()
      pane.select(entry.statement)
      screens.top = .article(pane)
      return []
    case .bookmark:
      guard let entry = state.selectedEntry, case .article(let pane) = screens.underTop else {
        say(.noQuotationSelected)
        return []
      }
      return toggleBookmark(of: entry.statement, in: pane)
    default: return runOnRows(command)
    }
  }

  /// Carries out a command on the bookmarks.
  mutating func run(_ command: Command, count: Int?, on state: BookmarksState) -> [Effect] {
    var state = state
    if state.rows.cursor.move(command, count: count, total: state.rows.total, visible: visibleEntries) {
      screens.top = .bookmarks(state)
      return []
    }
    guard command == .open || command == .bookmark else { return runOnRows(command) }
    guard let bookmark = state.rows.selectedRow else {
      say(.noBookmarks)
      return []
    }
    return command == .bookmark ? remove(bookmark) : go(to: bookmark)
  }

  private mutating func go(to bookmark: Bookmark) -> [Effect] {
    guard let article = bookmark.article else {
      say(.articleGone)
      return []
    }
    guard case .attached(let range, _) = bookmark.attachment else {
      say(.bookmarkHasNoPlace)
      return [.open(article.id, .jump(nil))]
    }
    return [.open(article.id, .jump(range))]
  }

  /// Carries out a command on the hits of a search.
  mutating func run(_ command: Command, count: Int?, on state: SearchState) -> [Effect] {
    var state = state
    let hits = state.shown
    if state.cursor.move(command, count: count, total: hits.count, visible: visibleEntries) {
      screens.top = .search(state)
      return []
    }
    guard command == .open else { return runOnRows(command) }
    guard hits.indices.contains(state.cursor.selected) else {
      say(.nothingSelected)
      return []
    }
    let hit = hits[state.cursor.selected]
    return [.open(hit.article.id, .jump(hit.range))]
  }

  /// Carries out a command on the help screen.
  mutating func run(_ command: Command, count: Int?, on state: HelpState) -> [Effect] {
    var state = state
    if state.scroll(command, count: count, visible: visibleEntries) {
      screens.top = .help(state)
      return []
    }
    return runOnRows(command)
  }

  private mutating func runOnRows(_ command: Command) -> [Effect] {
    switch command {
    case .back: return back()
    case .find: return openNarrowing()
    default: return []
    }
  }

  /// Opens the line that narrows the rows of the top screen.
  mutating func openNarrowing() -> [Effect] {
    open(Prompt(.narrow(before: narrowing, cursor: cursor), text: narrowing))
  }

  /// The selected row of the top screen.
  private var cursor: RowCursor {
    switch screens.top {
    case .list(let state): state.rows.cursor
    case .quotations(let state): state.cursor
    case .bookmarks(let state): state.rows.cursor
    case .search(let state): state.cursor
    case .help, .article: RowCursor()
    }
  }

  /// Selects the row of the top screen that was selected before.
  mutating func restore(_ cursor: RowCursor) {
    switch screens.top {
    case .list(var state):
      state.rows.cursor = cursor
      screens.top = .list(state)
    case .quotations(var state):
      state.cursor = cursor
      screens.top = .quotations(state)
    case .bookmarks(var state):
      state.rows.cursor = cursor
      screens.top = .bookmarks(state)
    case .search(var state):
      state.cursor = cursor
      screens.top = .search(state)
    case .help, .article: break
    }
  }

  /// The words that narrow the rows of the top screen.
  var narrowing: String {
    switch screens.top {
    case .list(let list): list.query.filter
    case .quotations(let state): state.filter
    case .bookmarks(let state): state.filter
    case .search(let state): state.filter
    case .help(let state): state.filter
    case .article: ""
    }
  }

  /// Shows only the rows of the top screen that fit the words typed.
  mutating func narrow(to filter: String) {
    guard filter != narrowing else { return }
    switch screens.top {
    case .list(var list):
      list.query.filter = filter
      list.rows.reset()
      screens.top = .list(list)
    case .quotations(var state):
      state.narrow(to: filter)
      state.cursor = RowCursor()
      screens.top = .quotations(state)
    case .bookmarks(var state):
      state.filter = filter
      state.rows.reset()
      screens.top = .bookmarks(state)
    case .search(var state):
      state.filter = filter
      state.cursor = RowCursor()
      screens.top = .search(state)
    case .help(var state):
      state.narrow(to: filter)
      screens.top = .help(state)
    case .article: break
    }
  }
}

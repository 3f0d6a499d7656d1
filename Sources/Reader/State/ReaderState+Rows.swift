import Articles
import Bookmarks
import Catalogue

extension ReaderState {
  /// Carries out a command on a screen of rows: moving first, then what is the screen's own.
  mutating func runOnRows(_ command: Command, count: Int?) -> [Effect] {
    let size = rowsSize
    if screens.top.changeRows({ $0.move(command, count: count, in: size) }) == true { return [] }
    switch (command, screens.top) {
    case (.find, _): return openNarrowing()
    case (_, .list(let state)): return run(command, on: state)
    case (.back, _): return back()
    case (_, .quotations(let state)): return run(command, on: state)
    case (_, .statements(let state)): return run(command, on: state)
    case (.open, .speakers(let state)): return open(selectedOf: state)
    case (_, .bookmarks(let state)): return run(command, on: state)
    case (.open, .search(let state)): return open(selectedOf: state)
    default: return []
    }
  }

  private mutating func run(_ command: Command, on state: QuotationsState) -> [Effect] {
    guard let entry = state.selectedEntry, var pane = screens.articleBelow else {
      say(.noQuotationSelected)
      return []
    }
    guard command == .open else { return run(command, onStatement: entry.statement, in: pane) }
    let words = screens.top.soughtWords
    screens.popToArticle()
    pane.select(entry.statement)
    if let words { pane.mark(words, at: pane.statements[entry.statement].range) }
    pane.putInView(pane.statements[entry.statement].range)
    screens.top = .article(pane)
    return []
  }

  private mutating func run(_ command: Command, on state: BookmarksState) -> [Effect] {
    if command == .nextOrder { return group(state) }
    guard let bookmark = state.rows.selectedRow?.bookmark else {
      say(.noBookmarks)
      return []
    }
    switch command {
    case .open: return go(to: bookmark)
    case .bookmark, .removeRow: return remove(bookmark)
    default: return edit(bookmark, command)
    }
  }

  private mutating func group(_ state: BookmarksState) -> [Effect] {
    var state = state
    state.groupNext()
    screens.top = .bookmarks(state)
    say(.grouped(state.query.grouping.phrase))
    return []
  }

  private mutating func go(to bookmark: Bookmark) -> [Effect] {
    guard let article = bookmark.article else {
      say(.articleGone)
      return []
    }
    return [.open(article.id, .bookmark(bookmark.id))]
  }

  private mutating func open(selectedOf state: SearchState) -> [Effect] {
    let hits = state.shown
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
    if state.scroll(command, count: count, in: geometry.rows) {
      screens.top = .help(state)
      return []
    }
    switch command {
    case .back: return back()
    case .find: return openNarrowing()
    default: return []
    }
  }

  /// The room that the rows of the top screen have.
  var rowsSize: RowsSize {
    if case .list = screens.top { geometry.listRows } else { geometry.rows }
  }

  /// Opens the line that narrows the rows of the top screen.
  mutating func openNarrowing() -> [Effect] {
    let cursor = screens.top.rows?.cursor ?? RowCursor()
    return open(Prompt(.narrow(before: narrowing, cursor: cursor), text: narrowing))
  }

  /// Selects the row of the top screen that was selected before.
  mutating func restore(_ cursor: RowCursor) { screens.top.changeRows { $0.cursor = cursor } }

  /// The words that narrow the rows of the top screen.
  var narrowing: String {
    if case .help(let state) = screens.top { return state.filter }
    return screens.top.rows?.filter ?? ""
  }

  /// Shows only the rows of the top screen that fit the words typed.
  mutating func narrow(to filter: String) {
    guard filter != narrowing else { return }
    if case .help(var state) = screens.top {
      state.narrow(to: filter)
      screens.top = .help(state)
    } else {
      screens.top.changeRows { $0.narrow(to: filter) }
    }
  }
}

extension BookmarkQuery.Grouping {
  /// The grouping as a part of a sentence.
  fileprivate var phrase: String {
    switch self {
    case .none: "Not grouped, the newest first"
    case .article: "Grouped by article"
    case .speaker: "Grouped by speaker"
    case .tag: "Grouped by tag"
    case .date: "Grouped by the day on which they were made"
    }
  }
}

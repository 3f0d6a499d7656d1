import Articles
import Bookmarks

extension ReaderState {
  /// A bookmark was kept, changed or removed: every screen that shows it follows.
  mutating func take(_ bookmark: Bookmark, isKept: Bool, _ row: ArticleSummary?) {
    let id = bookmark.article?.id ?? row?.id
    var pane: ArticlePane?
    screens.updateEach { screen in
      switch screen {
      case .article(var open) where open.id == id:
        open.bookmarks.replace(bookmark, isKept: isKept)
        if isKept, bookmark.draft.kind == .passage {
          open.chosenBookmark = bookmark.id
          open.selected = nil
        }
        pane = open
        screen = .article(open)
      case .list(var list):
        if list.preview?.id == id { list.preview?.bookmarks.replace(bookmark, isKept: isKept) }
        screen = .list(list)
      case .quotations(var state):
        if let pane { state.update(with: pane) }
        screen = .quotations(state)
      case .bookmarks(var state):
        state.rows.invalidate()
        screen = .bookmarks(state)
      default: break
      }
    }
    if let row { take(row) }
  }

  /// Opens a line to edit something of the bookmark under the cursor.
  mutating func edit(_ prompt: (Bookmark) -> Prompt) -> [Effect] {
    if let bookmark = bookmarkUnderCursor { return open(prompt(bookmark)) }
    switch screens.top {
    case .bookmarks: say(.noBookmarks)
    case .article(let pane) where pane.selected == nil:
      sayNothingSelected(in: pane)
    default: say(.noBookmarkHere)
    }
    return []
  }

  private var bookmarkUnderCursor: Bookmark? {
    switch screens.top {
    case .bookmarks(let state): return state.rows.selectedRow
    case .article(let pane):
      guard let selected = pane.selected else { return pane.chosenPassage }
      return pane.bookmark(of: pane.statements[selected])
    case .quotations(let state):
      guard let entry = state.selectedEntry, case .article(let pane) = screens.underTop else { return nil }
      return pane.bookmark(of: pane.statements[entry.statement])
    case .list, .search, .help: return nil
    }
  }
}

extension ArticlePane {
  /// The bookmark of a passage that keys act on.
  var chosenPassage: Bookmark? { bookmarks.first { $0.id == chosenBookmark } }
}

extension [Bookmark] {
  /// Takes a bookmark in place of what was known of it, or takes it out.
  fileprivate mutating func replace(_ bookmark: Bookmark, isKept: Bool) {
    removeAll { $0.id == bookmark.id }
    if isKept { append(bookmark) }
  }
}

extension Bookmark {
  /// Where it stands in its article, in UTF-8 offsets; nil where it has no place.
  var range: Range<Int>? {
    guard case .attached(let range, _) = attachment else { return nil }
    return range
  }

  /// The words kept, on one line.
  var words: String { draft.anchor.exact.words(in: 0..<draft.anchor.exact.utf8.count) }
}

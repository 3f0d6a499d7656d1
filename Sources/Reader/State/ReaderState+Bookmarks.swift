import Articles
import Bookmarks
import Catalogue

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
      default: break
      }
    }
    invalidateRows()
    if let row { take(row) }
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

  /// Whether other words stand at its place today than those that were kept.
  var isChanged: Bool {
    guard case .attached(_, let now) = attachment else { return false }
    return now != nil
  }

  /// What is told of words that have changed since they were kept; nil where they have not.
  var changeLine: String? {
    guard isChanged else { return nil }
    return "changed since it was kept, it said: \(words)"
  }

  /// The words kept, on one line, as many of them as a screen can show.
  var words: String { draft.anchor.exact.shownWords }
}

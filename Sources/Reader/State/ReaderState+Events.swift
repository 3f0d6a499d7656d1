import Articles
import Bookmarks
import Catalogue

extension ReaderState {
  /// Takes news from outside into the state.
  mutating func take(_ event: Event) -> [Effect] {
    switch event {
    case .rows(let query, let rows): take(query, rows)
    case .located(let id, let query, let index): select(id, in: query, at: index)
    case .opened(let article, let purpose): return take(article, for: purpose)
    case .stored(let article): return takeStored(article)
    case .notStored(let text): takeNotStored(text)
    case .again(let command, let count): return run(command, count: count)
    case .changed(let row): take(row)
    case .toggled(let mark, let row):
      take(row)
      switch mark {
      case .read: say(row.isRead ? .markedRead : .markedUnread)
      case .star: say(row.isStarred ? .starGiven : .starTaken)
      }
    case .bookmarks(let query, let rows): take(query, rows)
    case .statements(let query, let rows): take(query, rows)
    case .speakers(let filter, let rows): take(filter, rows)
    case .speaker(let speaker): take(speaker)
    case .bookmarked(let bookmark, let row):
      acceptedPrompt = nil
      take(bookmark, isKept: true, row)
      say(.bookmarked(bookmark.words))
    case .unbookmarked(let bookmark, let row):
      take(bookmark, isKept: false, row)
      say(.unbookmarked(bookmark.words))
    case .bookmarkChanged(let bookmark):
      acceptedPrompt = nil
      take(bookmark, isKept: true, bookmark.article)
      closeNote(of: bookmark)
      say(.bookmarkChanged)
    case .noteEdited(let text, let id): return take(editedNote: text, of: id)
    case .corrected(let article, let row): return takeCorrected(article, row)
    case .removed(let row): takeRemoved(row)
    case .stepped(let direction, let change): return takeStep(direction, change)
    case .blocked(let direction, let text):
      message = Message(text: text, isProblem: true, passing: direction)
    case .hits(let query, let hits): take(query, hits)
    case .completions(let typed, let words): takeCompletions(of: typed, words)
    case .listed(let ids): list(ids)
    case .added(let ids):
      show(ids)
      return refresh()
    case .libraryChanged: return refresh()
    case .progress(let text): progress = text
    case .notice(let text): message = Message(text: text, isProblem: false, mayBeCut: true)
    case .problem(let text): message = Message(text: text, isProblem: true)
    case .idle: return savePlaces()
    case .terminate: return quit()
    }
    return []
  }

  private mutating func take(_ query: ArticleQuery, _ rows: RowWindow<ArticleSummary>) {
    screens.updateEach { screen in
      guard case .list(var list) = screen, list.query == query else { return }
      list.rows.take(rows) { $0.id == $1.id }
      if rows.total == 0 { list.preview = nil }
      screen = .list(list)
    }
  }

  private mutating func select(_ id: ArticleID, in query: ArticleQuery, at index: Int) {
    screens.updateEach { screen in
      guard case .list(var list) = screen, list.query == query else { return }
      list.rows.select(index)
      screen = .list(list)
    }
  }

  /// A list of certain articles shows those that were added besides, too.
  private mutating func show(_ ids: [ArticleID]) {
    screens.updateEach { screen in
      guard case .list(var list) = screen, case .articles(let listed) = list.query.scope else { return }
      let known = Set(listed)
      list.query.scope = .articles(listed + ids.filter { !known.contains($0) })
      screen = .list(list)
    }
  }

  mutating func take(_ row: ArticleSummary) {
    screens.updateEach { screen in
      guard case .list(var list) = screen else { return }
      list.rows.replace(with: row) { $0.id == $1.id }
      screen = .list(list)
    }
  }

  private mutating func take(_ query: BookmarkQuery, _ rows: RowWindow<BookmarkRow>) {
    guard case .bookmarks(var state) = screens.top, state.query == query else { return }
    state.rows.take(rows) {
      $0.bookmark.id == $1.bookmark.id && $0.group == $1.group
    }
    screens.top = .bookmarks(state)
  }

  private mutating func take(_ query: String, _ hits: [SearchHit]) {
    guard case .search(var state) = screens.top, state.query == query else { return }
    state.hits = hits
    screens.top = .search(state)
  }

  private mutating func list(_ ids: [ArticleID]) {
    screens.updateEach { screen in
      guard case .list(var list) = screen else { return }
      list.query.scope = .articles(ids)
      list.query.order = .given
      list.rows.invalidate()
      screen = .list(list)
    }
  }

  /// Something in the library has changed: the rows in view and the open article are asked for anew.
  mutating func refresh() -> [Effect] {
    invalidateRows()
    return screens.articles.map { .open($0, .refresh) }
  }

  /// Has the rows that come from the library asked for anew.
  mutating func invalidateRows() {
    screens.updateEach { screen in
      switch screen {
      case .list(var state):
        state.rows.invalidate()
        screen = .list(state)
      case .bookmarks(var state):
        state.rows.invalidate()
        screen = .bookmarks(state)
      case .statements(var state):
        state.rows.invalidate()
        screen = .statements(state)
      case .speakers(var state):
        state.changeLibraryRows { $0.invalidate() }
        screen = .speakers(state)
      default: break
      }
    }
  }

  private mutating func takeRemoved(_ row: ArticleSummary) {
    screens.updateEach { screen in
      guard case .list(var list) = screen else { return }
      if list.preview?.id == row.id { list.preview = nil }
      screen = .list(list)
    }
    invalidateRows()
    say(.removed(row.fields.title))
  }
}

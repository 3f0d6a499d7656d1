import Articles
import Bookmarks
import Catalogue

extension ListScreen {
  mutating func take(_ event: Event, in around: Surroundings) -> [Outcome] {
    if event.changesRows {
      rows.invalidate()
      // The numbers may mean other rows now.
      anchor = nil
      saved = nil
    }
    remarks.take(event)
    switch event {
    case .rows(let query, let rows): take(query, rows)
    case .located(_, let query, let index): if query == self.query { rows.select(index) }
    case .savedQueries(let queries):
      saved = queries
      if let savedCursor, savedCursor >= queries.count { self.savedCursor = nil }
    case .nextUnread(query, let found?): rows.select(found.row)
    case .rowsChanged(.articlesRemoved): preview = nil
    case .opened(let article, .preview):
      guard around.isTop, rows.selectedRow?.id == article.id else { break }
      preview = ArticlePane(article, in: around, isBesideList: true)
    case .opened(let article, .refresh), .corrected(let article, nil): update(article)
    case .corrected(let article, let row?):
      update(article)
      replace(row)
    case .changed(let row), .toggled(_, let row): replace(row)
    case .bookmarked(let bookmark, let row): take(bookmark, isKept: true, row)
    case .bookmarkChanged(let bookmark): take(bookmark, isKept: true, bookmark.article)
    case .unbookmarked(let bookmark, let row): take(bookmark, isKept: false, row)
    case .removed(let row): if preview?.id == row.id { preview = nil }
    case .listed(let ids): list(ids)
    case .added(let ids): add(ids)
    default: break
    }
    return []
  }

  private mutating func take(_ query: ArticleQuery, _ rows: RowWindow<ArticleSummary>) {
    guard query == self.query else { return }
    self.rows.take(rows) { $0.id == $1.id }
    if rows.total == 0 { preview = nil }
  }

  private mutating func replace(_ row: ArticleSummary) {
    rows.replace(with: row) { $0.id == $1.id }
  }

  private mutating func update(_ article: OpenedArticle) {
    if preview?.id == article.id { preview?.update(with: article) }
  }

  private mutating func take(_ bookmark: Bookmark, isKept: Bool, _ row: ArticleSummary?) {
    if let id = bookmark.article?.id ?? row?.id, id == preview?.id {
      preview?.bookmarks.replace(bookmark, isKept: isKept)
    }
    if let row { replace(row) }
  }

  /// Lists only these articles, in this order.
  private mutating func list(_ ids: [ArticleID]) {
    query.scope = .articles(ids)
    query.order = .given
    rows.invalidate()
  }

  /// Adds articles to a list of certain articles; a list of the library has them anyway.
  private mutating func add(_ ids: [ArticleID]) {
    guard case .articles(let listed) = query.scope else { return }
    let known = Set(listed)
    query.scope = .articles(listed + ids.filter { !known.contains($0) })
  }
}

extension [Bookmark] {
  /// Replaces a bookmark, or removes it.
  mutating func replace(_ bookmark: Bookmark, isKept: Bool) {
    removeAll { $0.id == bookmark.id }
    if isKept { append(bookmark) }
  }
}

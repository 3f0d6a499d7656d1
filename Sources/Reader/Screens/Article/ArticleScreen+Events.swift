import Articles
import Bookmarks
import Catalogue

extension ArticleScreen {
  mutating func take(_ event: Event, in around: Surroundings) -> [Outcome] {
    if event.changesRows || event.changedArticle == pane.id { appearanceCounts = [:] }
    switch event {
    case .checked(pane.id, let rows): pane.checks = CheckSigns(rows)
    case .accepted(pane.id, let range, let isAccepted): pane.checks.accept(range, isAccepted)
    case .stepped(_, .accepted, _): return checkAgain(in: around)
    case .appearanceCount(pane.id, let range, let count): appearanceCounts[range] = count
    case .nextUnread(_, let found?):
      return around.isTop ? savePlace() + [.effect(.open(found.id, .replace))] : []
    case .opened(let article, .replace): return around.isTop ? replace(with: article, in: around) : []
    case .opened(let article, .refresh), .corrected(let article, _): update(with: article)
    case .stored(let article): return takeStored(article)
    case .notStored:
      guard pane.id == nil else { break }
      pane.cannotBeStored = true
      pane.wantsBookmark = nil
    case .again(let command, let count):
      return around.isTop ? runNow(command, count: count, in: around) ?? [] : []
    case .bookmarked(let bookmark, let row): take(bookmark, isKept: true, row)
    case .bookmarkChanged(let bookmark): take(bookmark, isKept: true, bookmark.article)
    case .unbookmarked(let bookmark, let row): take(bookmark, isKept: false, row)
    case .idle: return savePlace()
    default: break
    }
    return []
  }

  /// Asks for the signs again if they are shown, unless a screen above this one does.
  private func checkAgain(in around: Surroundings) -> [Outcome] {
    guard let id = pane.id, around.isTop, !pane.checks.isEmpty else { return [] }
    return [.effect(.check(id))]
  }

  private mutating func replace(with article: OpenedArticle, in around: Surroundings) -> [Outcome] {
    pane = ArticlePane(article, in: around, isBesideList: true)
    return article.id.map { [.effect(.noteRead($0))] } ?? []
  }

  private mutating func update(with article: OpenedArticle) {
    if pane.id == article.id { pane.update(with: article) }
  }

  /// Takes the article once it is stored: it was opened from its path, and the library may already know more
  /// about it.
  private mutating func takeStored(_ article: OpenedArticle) -> [Outcome] {
    guard let id = article.id, pane.id == nil else { return [] }
    pane.update(with: article)
    pane.resume(at: article.place)
    defer { pane.wantsBookmark = nil }
    guard let wanted = pane.wantsBookmark, pane.statements.indices.contains(wanted) else {
      return [.effect(.noteRead(id))]
    }
    let draft = pane.draft(ofStatement: wanted)
    return [.effect(.noteRead(id)), .effect(.addBookmark(draft, id))]
  }

  private mutating func take(_ bookmark: Bookmark, isKept: Bool, _ row: ArticleSummary?) {
    guard let id = bookmark.article?.id ?? row?.id, id == pane.id else { return }
    pane.bookmarks.replace(bookmark, isKept: isKept)
    if isKept, bookmark.draft.kind == .passage {
      pane.chosenBookmark = bookmark.id
      pane.selected = nil
    }
  }
}

// MARK: - Opening

extension ArticleScreen {
  /// Opens an article that was asked for; returns nothing for purposes that open no screen.
  ///
  /// - Parameter words: the words by which the requesting screen found it.
  static func open(
    _ article: OpenedArticle, for purpose: OpenPurpose, foundBy words: SoughtWords?, in around: Surroundings
  ) -> [Outcome] {
    switch purpose {
    case .read: return read(ArticlePane(article, in: around, isBesideList: true), foundBy: words)
    case .jump(let range):
      var pane = ArticlePane(article, in: around, isBesideList: false)
      pane.show(range, foundBy: words)
      return read(pane)
    case .lastMatch:
      var pane = ArticlePane(article, in: around, isBesideList: false)
      if let words { pane.mark(words, at: nil) }
      if let last = pane.search?.matches.indices.last { pane.search?.current = last }
      pane.revealCurrentMatch()
      return read(pane)
    case .bookmark(let id): return open(article, at: id, foundBy: words, in: around)
    case .preview, .replace, .act, .refresh: return []
    }
  }

  /// Gives an article the focus and marks the words that found it.
  ///
  /// A match in the title becomes the current one, unless the user had already read on.
  static func read(_ pane: ArticlePane, foundBy words: SoughtWords?) -> [Outcome] {
    guard let words else { return read(pane) }
    var pane = pane
    pane.mark(words, at: nil)
    if pane.top.unit != .title { pane.search?.current = nil }
    return read(pane)
  }

  private static func read(_ pane: ArticlePane) -> [Outcome] {
    [.push(ArticleScreen(pane))] + (pane.id.map { [.effect(.noteRead($0))] } ?? [])
  }

  /// Opens an article at a bookmark, or to choose a new place for a bookmark that has lost its own.
  private static func open(
    _ article: OpenedArticle, at id: BookmarkID, foundBy words: SoughtWords?, in around: Surroundings
  ) -> [Outcome] {
    var pane = ArticlePane(article, in: around, isBesideList: false)
    guard let bookmark = article.bookmarks.first(where: { $0.id == id }) else { return read(pane) }
    switch bookmark.attachment {
    case .attached(let range, let now):
      pane.show(range, foundBy: words)
      return (now == nil ? [] : [.say(.changedSince(bookmark.words))]) + read(pane)
    case .detached:
      pane.attaching = bookmark
      return [.say(.choosePlace(bookmark.words))] + read(pane)
    }
  }
}

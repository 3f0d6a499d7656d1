import Articles
import Bookmarks
import Catalogue
import Frames

extension ReaderState {
  /// An article that was asked for has come.
  mutating func take(_ article: OpenedArticle, for purpose: OpenPurpose) -> [Effect] {
    switch purpose {
    case .preview:
      guard case .list(var list) = screens.top, list.rows.selectedRow?.id == article.id else { return [] }
      list.preview = pane(for: article, isBesideList: true)
      screens.top = .list(list)
    case .read: return read(found(pane(for: article, isBesideList: true)))
    case .replace:
      guard case .article = screens.top else { return [] }
      screens.top = .article(pane(for: article, isBesideList: true))
      return article.id.map { [.noteRead($0)] } ?? []
    case .jump(let range):
      var pane = pane(for: article, isBesideList: false)
      pane.show(range, foundBy: screens.top.soughtWords)
      return read(pane)
    case .bookmark(let id): return read(bookmark(id, in: article))
    case .act(let command, let range):
      return act(command, on: range, in: pane(for: article, isBesideList: false))
    case .refresh: update(article)
    }
    return []
  }

  /// The article that was opened from a path has been stored, and what the library knew of it is here.
  mutating func takeStored(_ article: OpenedArticle) -> [Effect] {
    guard let id = article.id else { return [] }
    var effects: [Effect] = []
    screens.updateEach { screen in
      guard case .article(var pane) = screen, pane.id == nil else { return }
      pane.update(with: article)
      pane.resume(at: article.place)
      effects.append(.noteRead(id))
      if let wanted = pane.wantsBookmark, pane.statements.indices.contains(wanted) {
        let draft = BookmarkDraft(quotation: pane.statements[wanted].first, in: pane.article)
        effects.append(.addBookmark(draft, id))
      }
      pane.wantsBookmark = nil
      screen = .article(pane)
    }
    return effects
  }

  /// The article that was opened from a path stays what it is: open, and not in the library.
  mutating func takeNotStored(_ text: String) {
    screens.updateEach { screen in
      guard case .article(var pane) = screen, pane.id == nil else { return }
      pane.cannotBeStored = true
      pane.wantsBookmark = nil
      screen = .article(pane)
    }
    message = Message(text: text, isProblem: true)
  }

  /// An article where one of its bookmarks stands, or where its place is to be chosen.
  private mutating func bookmark(_ id: BookmarkID, in article: OpenedArticle) -> ArticlePane {
    var pane = pane(for: article, isBesideList: false)
    guard let bookmark = article.bookmarks.first(where: { $0.id == id }) else { return pane }
    switch bookmark.attachment {
    case .attached(let range, let now):
      pane.show(range, foundBy: screens.top.soughtWords)
      if now != nil { say(.changedSince(bookmark.words)) }
    case .detached:
      pane.attaching = bookmark
      say(.choosePlace(bookmark.words))
    }
    return pane
  }

  /// Shows an open article, and the panels that lie over it, as it is now.
  mutating func update(_ article: OpenedArticle) {
    var updated: ArticlePane?
    screens.updateEach { screen in
      switch screen {
      case .article(var pane) where pane.id == article.id:
        pane.update(with: article)
        updated = pane
        screen = .article(pane)
      case .quotations(var state):
        if let updated { state.update(with: updated) }
        screen = .quotations(state)
      case .speakers(var state):
        if let updated { state.update(with: updated) }
        screen = .speakers(state)
      case .list(var list) where list.preview?.id == article.id:
        list.preview?.update(with: article)
        screen = .list(list)
      default: break
      }
    }
  }

  private func pane(for article: OpenedArticle, isBesideList: Bool) -> ArticlePane {
    let beside = isBesideList && geometry.isWide
    let size = beside ? geometry.besideList.size : geometry.content.size
    return ArticlePane(article, size: size, appearance: appearance)
  }
}

import Articles
import Bookmarks
import Library
import Reader

extension EffectRunner {
  /// The size of text, in bytes, above which an article is read and changed in the background.
  static let longText = Opening.longText

  /// Begins an effect in the background if it would keep a key waiting.
  ///
  /// - Returns: an event that announces the work, or `nil` if the effect takes little time.
  func performApart(_ effect: Effect) -> [Event]? {
    guard let longWork else { return nil }
    longWork.note(effect)
    // If the size cannot be determined now, the effect fails at once.
    guard let size = try? size(of: effect), size > Self.longText else { return nil }
    guard let ticket = longWork.begin(effect) else { return [] }
    longWork.queue.perform { _ in
      longWork.run(ticket)
      let events = events(of: effect)
      let (isWanted, isLast) = longWork.end(ticket)
      for event in events where isWanted || !event.showsArticle { inbox.post(event) }
      if isLast { inbox.post(.progress(nil)) }
    }
    return [.progress(effect.isCheck ? Wording.checking : Wording.workingOnLongText)]
  }

  /// Returns an article; a long one is read without making other reads wait.
  func article(_ id: ArticleID) throws(LibraryError) -> StoredArticle? {
    let store = try library.store()
    return try store.textSize(of: id) > Self.longText ? store.longArticle(id) : store.article(id)
  }

  /// Returns about how many bytes of text an effect reads or writes, or 0 if they are never many.
  private func size(of effect: Effect) throws(LibraryError) -> Int {
    switch effect {
    case .open(let id, _), .attachBookmark(_, _, let id), .correct(_, _, let id),
      .withdrawCorrection(_, let id), .setField(let id, _, _), .removeArticle(let id), .changes(let id),
      .accept(let id, _):
      try library.store().textSize(of: id)
    case .addBookmark(let draft, let id):
      max(draft.anchor.exact.utf8.count, try library.store().textSize(of: id))
    case .removeBookmark(let id), .setNote(_, let id), .setTags(_, let id):
      try library.store().size(of: id)
    // Each quotation is looked for in the whole library; all statements of both people are gone through.
    case .check, .merge, .separate: .max
    // An article is read for each row, at most.
    case .bookmarkRows(_, let count): count * 1_024
    case .step(let direction, _): try library.store().size(ofStep: direction)
    default: 0
    }
  }
}

extension Event {
  /// Whether it delivers an article to be shown.
  fileprivate var showsArticle: Bool { if case .opened = self { true } else { false } }
}

extension Effect {
  fileprivate var isCheck: Bool { if case .check = self { true } else { false } }
}

import Articles
import Bookmarks
import Catalogue
import Library
import Quotations
import Reader

/// Performs what the reader asks for: the only place where its effects touch a library or a file.
struct EffectRunner: Sendable {
  /// The library.
  let library: OpenLibrary
  /// The settings of this session.
  let settings: Settings
  /// Where long work is done.
  let queue: any WorkQueue
  /// The effects that take long; `nil` if all are performed at once.
  var longWork: LongWork?
  /// What went wrong, to be reported at the end.
  let failures = Failures()
  /// The statement whose appearances are being counted.
  let counting = LatestRequest<StatementPlace>()
  /// The list of statements, each shown once, that is being made.
  let listing = LatestRequest<OnceRequest>()
  /// Where long work leaves its events.
  let inbox: Inbox

  /// Performs an effect.
  ///
  /// - Returns: the answer; a terminal request has none, and long work leaves its answer in the inbox.
  func perform(_ effect: Effect) -> [Event] { performApart(effect) ?? events(of: effect) }

  /// Performs an effect now, on the current thread.
  func events(of effect: Effect) -> [Event] {
    do throws(LibraryError) {
      return try answer(to: effect)
    } catch {
      return [.problem(Wording.brief(error))]
    }
  }

  private func answer(to effect: Effect) throws(LibraryError) -> [Event] {
    switch effect {
    case .rows(let query, let range):
      let rows = try library.store().rows(query, in: range, most: LibraryStore.mostRanked)
      return [.rows(query, rows)] + (try explained(query.query, isEmpty: rows.total == 0))
    case .locate(let id, let query):
      return try library.store().index(of: id, in: query, most: LibraryStore.mostRanked).map {
        [.located(id, query, at: $0)]
      } ?? []
    case .open(let id, let purpose): return try open(id, for: purpose)
    case .bookmarks(let query, let range):
      let rows = try library.store().bookmarkRows(query, in: range)
      return [.bookmarks(query, rows)] + (try explained(query.query, isEmpty: rows.total == 0))
    case .statements(let query, let range):
      if query.isOnce {
        listOnce(query, range.upperBound)
        return []
      }
      let rows = try library.store().statements(query, in: range, most: LibraryStore.mostStatements)
      return [.statements(query, rows)] + (try explained(query.query, isEmpty: rows.total == 0))
    case .appearances(let id, let range): return try appearances(of: range, in: id)
    case .appearanceCount(let id, let range):
      countAppearances(of: range, in: id)
      return []
    case .check(let id): return try check(id)
    case .accept(let id, let range): return try accept(range, in: id)
    case .changes(let id): return try changes(of: id)
    case .speakers(let filter, let range):
      return [.speakers(filter: filter, try library.store().speakerRows(filter: filter, in: range))]
    case .visit(let speaker): return try visit(speaker)
    case .findSpeaker(let name): return [.speaker(try library.store().speaker(named: name))]
    case .completeSpeaker(let typed):
      return [.completions(of: typed, try library.store().speakerNames(beginning: typed, limit: 50))]
    case .completeName(let field, let beginning, let typed):
      return [.completions(of: typed, try library.store().names(of: field, beginning: beginning, limit: 50))]
    case .completeTag(let word, let typed):
      return [.completions(of: typed, try library.store().tagNames(beginning: word, limit: 50))]
    case .correct(let anchor, let verdict, let id): return try correct(anchor, verdict, in: id)
    case .withdrawCorrection(let range, let id): return try withdrawCorrection(at: range, in: id)
    case .merge(let name, let person): return try merge(name, into: person)
    case .separate(let names): return try separate(names)
    case .proposePeople(let name):
      return [.completions(of: "", try library.store().proposals(for: name, limit: 9))]
    case .removeArticle(let id): return try remove(id)
    case .step(let direction, let passesOver): return try step(direction, passesOver: passesOver)
    case .attachBookmark(let id, let range, let article):
      let store = try library.store()
      return [.bookmarkChanged(try store.attachBookmark(id, to: range, in: article, now: settings.now()))]
    case .addBookmark(let draft, let id):
      let bookmark = try library.store().addBookmark(draft, to: id, now: settings.now())
      return try library.store().summary(id).map { [.bookmarked(bookmark, $0)] } ?? []
    case .bookmarkRows(let rows, _): return try bookmark(rows)
    case .removeBookmark(let id): return try removeBookmark(id)
    case .setNote(let note, let id):
      return [.bookmarkChanged(try library.store().setNote(note, of: id, now: settings.now()))]
    case .setTags(let tags, let id):
      return [.bookmarkChanged(try library.store().setTags(tags, of: id, now: settings.now()))]
    case .search(let query, let order, let limit):
      let hits = try library.store().hits(query, order: order, limit: limit)
      return [.hits(query: query, hits)]
        + (try explained(Query(query, as: .search), isEmpty: hits.rows.isEmpty))
    case .noteRead(let id): return try keepsMarks() ? noteRead(id) : []
    case .toggle(let mark, let id): return try toggle(mark, of: id)
    case .change(let change, let rows): return try self.change(change, rows)
    case .markRead(let query): return try markRead(query)
    case .nextUnread(let query, let row):
      let found = try library.store().nextUnread(in: query, after: row, most: LibraryStore.mostRanked)
      return [.nextUnread(query, found.map { NextUnread(id: $0.id, row: $0.row) })]
    case .savedQueries: return [.savedQueries(try library.store().savedQueries())]
    case .changeSaved(let change): return try changeSaved(change)
    case .savePlace(let id, let place):
      if try keepsMarks() { try library.store().savePlace(place, in: id) }
      return []
    case .saveMark(let id, let letter, let place):
      if try keepsMarks() { try library.store().saveMark(letter, at: place, in: id) }
      return []
    case .setField(let id, let name, let value): return try setField(name, of: id, to: value)
    case .add(let paths):
      add(paths)
      return []
    case .export(let request):
      export(request)
      return []
    case .keep(let setting, let value): return [keep(setting, value)]
    case .hyphenation(let language):
      return [.hyphenation(language, HyphenationPatterns.hyphenator(for: language, Environment.value))]
    case .completePath(let head): return [.completions(of: head, PathCompletion.paths(for: head))]
    case .finishStoring(let command, let count):
      // Keys typed as soon as the first frame appears must not find the article missing.
      queue.wait(milliseconds: 2_000)
      return inbox.takeAll() + [.again(command, count: count)]
    case .stopWork:
      queue.stop()
      return [.progress(nil)]
    case .redraw, .suspend, .quit, .copy, .openPage, .useTheme, .useMouse, .pipe, .editNote: return []
    }
  }

  /// Explains which names in a query without results are unknown to the library.
  func explained(_ query: Query, isEmpty: Bool) throws(LibraryError) -> [Event] {
    guard isEmpty, let unknown = try library.store().unknownNames(in: query) else { return [] }
    return [.explained(of: query.typed, unknown)]
  }

  /// Whether the library can store what no key asked for: a read mark or a place.
  func keepsMarks() throws(LibraryError) -> Bool { try !library.store().isReadOnly }

  private func noteRead(_ id: ArticleID) throws(LibraryError) -> [Event] {
    let isChanged = try library.store().summary(id)?.isChanged == true
    try library.store().noteRead(id)
    let row = try library.store().summary(id).map { [Event.changed($0)] } ?? []
    return row + (isChanged ? [.notice(Wording.changedSinceRead)] : [])
  }

  private func toggle(_ mark: ArticleMark, of id: ArticleID) throws(LibraryError) -> [Event] {
    switch mark {
    case .read: try library.store().toggleRead(id)
    case .star: try library.store().toggleStar(id)
    }
    return try library.store().summary(id).map { [.toggled(mark, $0)] } ?? []
  }

  private func open(_ id: ArticleID, for purpose: OpenPurpose) throws(LibraryError) -> [Event] {
    guard let stored = try article(id) else {
      // Whoever removed an open article knows that it is gone; what is on the screen stays.
      if purpose == .refresh { return [] }
      throw .noSuchArticle(id)
    }
    if stored.article.quotations == nil { findQuotations(of: stored) }
    return [.opened(OpenedArticle(stored), purpose)]
  }

  private func removeBookmark(_ id: BookmarkID) throws(LibraryError) -> [Event] {
    guard let bookmark = try library.store().removeBookmark(id) else { return [] }
    guard let article = bookmark.article else { return [.unbookmarked(bookmark, nil)] }
    return [.unbookmarked(bookmark, try library.store().summary(article.id))]
  }

  private func setField(_ name: FieldName, of id: ArticleID, to value: String) throws(LibraryError) -> [Event]
  {
    let edit: FieldEdit
    do throws(FieldError) {
      edit = try FieldEdit(name, value)
    } catch {
      return [.problem(Wording.brief(error))]
    }
    try library.store().setField(edit, of: id)
    let row = try library.store().summary(id).map { [Event.changed($0)] } ?? []
    return try open(id, for: .refresh) + row + [
      .notice(value.allSatisfy(\.isWhitespace) ? Wording.takenBack(name) : Wording.isSet(name))
    ]
  }
}

extension OpenedArticle {
  /// Creates an article from one that the library stores.
  init(_ stored: StoredArticle) {
    self.init(
      id: stored.summary.id, article: stored.article, place: stored.place, bookmarks: stored.bookmarks,
      marks: stored.marks)
  }
}

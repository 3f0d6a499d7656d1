import Articles
import Catalogue
import Library
import Reader

/// Performs what the reader asks for: the only place where its effects touch a library or a file.
struct EffectRunner: Sendable {
  /// The library.
  let library: OpenLibrary
  /// The settings of this session.
  let settings: Settings
  /// Where long work is done.
  let queue: any WorkQueue
  /// The effects that take a long time; `nil` if all are performed at once.
  var longWork: LongWork?
  /// What went wrong, to be reported at the end.
  let failures = Failures()
  /// The statement whose appearances are being counted.
  let counting = LatestRequest()
  /// The list of statements, each shown once, that is being made.
  let listing = LatestRequest()
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

  /// Finds the function that performs an effect; each group is in a file of its own.
  private func answer(to effect: Effect) throws(LibraryError) -> [Event] {
    switch effect {
    // Lists
    case .rows(let query, let range): try rows(query, in: range)
    case .bookmarks(let query, let range): try bookmarks(query, in: range)
    case .statements(let query, let range): try statements(query, in: range)
    case .speakers(let filter, let range): try speakers(filter, in: range)
    case .search(let query, let order, let limit): try search(query, order, limit: limit)
    case .locate(let id, let query): try locate(id, in: query)
    case .nextUnread(let query, let row): try nextUnread(in: query, after: row)
    case .savedQueries: [.savedQueries(try library.store().savedQueries())]
    // An article
    case .open(let id, let purpose): try open(id, for: purpose)
    case .changes(let id): try changes(of: id)
    case .check(let id): try check(id)
    case .appearances(let id, let range): try appearances(of: range, in: id)
    case .appearanceCount(let id, let range): countAppearances(of: range, in: id)
    case .noteRead(let id): try noteRead(id)
    case .savePlace(let id, let place): try savePlace(place, in: id)
    case .saveMark(let id, let letter, let place): try saveMark(letter, at: place, in: id)
    // Speakers
    case .visit(let speaker): try visit(speaker)
    case .findSpeaker(let name): [.speaker(try library.store().speaker(named: name))]
    case .merge(let name, let person): try merge(name, into: person)
    case .separate(let names): try separate(names)
    // Changes to articles
    case .toggle(let mark, let id): try toggle(mark, of: id)
    case .change(let change, let rows): try self.change(change, rows)
    case .markRead(let query): try markRead(query)
    case .setField(let id, let name, let value): try setField(name, of: id, to: value)
    case .removeArticle(let id): try remove(id)
    case .accept(let id, let range): try accept(range, in: id)
    case .correct(let anchor, let ruling, let id): try correct(anchor, ruling, in: id)
    case .withdrawCorrection(let range, let id): try withdrawCorrection(at: range, in: id)
    case .changeSaved(let change): try changeSaved(change)
    case .step(let direction, let passesOver): try step(direction, passesOver: passesOver)
    // Bookmarks
    case .addBookmark(let draft, let id): try bookmark(draft, in: id)
    case .bookmarkRows(let rows, _): try bookmark(rows)
    case .attachBookmark(let id, let range, let article): try attach(id, to: range, in: article)
    case .setNote(let note, let id): try setNote(note, of: id)
    case .setTags(let tags, let id): try setTags(tags, of: id)
    case .removeBookmark(let id): try removeBookmark(id)
    // How a line being typed may continue
    case .completePath(let head): [.completions(of: head, PathCompletion.paths(for: head))]
    case .completeSpeaker(let typed): try completeSpeaker(typed)
    case .completeName(let field, let word, let typed): try completeName(of: field, word, typed)
    case .completeTag(let word, let typed): try completeTag(word, typed)
    case .proposePeople(let name): try proposePeople(for: name)
    // Work in the background, files and settings
    case .add(let paths): add(paths)
    case .export(let request): export(request)
    case .finishStoring(let command, let count): finishStoring(before: command, count)
    case .stopWork: stopWork()
    case .keep(let setting, let value): [keep(setting, value)]
    case .hyphenation(let language): [hyphenation(language)]
    // The session and the terminal perform these
    case .redraw, .suspend, .quit, .copy, .openPage, .useTheme, .useMouse, .pipe, .editNote: []
    }
  }
}

extension OpenedArticle {
  /// Creates an article from one that the library stores.
  init(_ stored: StoredArticle) {
    self.init(
      id: stored.summary.id, article: stored.article, place: stored.place, bookmarks: stored.bookmarks,
      marks: stored.marks, textHash: stored.textHash)
  }
}

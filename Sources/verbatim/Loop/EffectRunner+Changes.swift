import Articles
import Bookmarks
import Catalogue
import Library
import Reader

extension EffectRunner {
  /// Stores what the user says about who said some words.
  func correct(_ anchor: Anchor, _ ruling: Correction.Ruling, in id: ArticleID) throws(LibraryError)
    -> [Event]
  {
    let correction = Correction(anchor: anchor, ruling: ruling, created: settings.now())
    _ = try library.store().correct(correction, in: id, now: settings.now())
    return try corrected(id)
  }

  /// Takes back what the user said about the words at a place, in `UTF-8 offsets`.
  func withdrawCorrection(at range: Range<Int>, in id: ArticleID) throws(LibraryError) -> [Event] {
    let there = try library.store().storedCorrections(in: id).filter { $0.range?.overlaps(range) == true }
    for stored in there {
      if let number = stored.correction.id { try library.store().removeCorrection(number) }
    }
    return try there.isEmpty
      ? [.notice(Wording.noCorrection)] : corrected(id) + [.notice(Wording.correctionWithdrawn)]
  }

  /// Merges a name into another person.
  func merge(_ name: String, into typed: String) throws(LibraryError) -> [Event] {
    let store = try library.store()
    guard let person = try store.speaker(named: typed)?.name else {
      return [.problem(Wording.noSpeaker(typed))]
    }
    guard try store.merge(name, into: person, now: settings.now()) else {
      return [.problem(Wording.samePerson(name, person))]
    }
    return [.rowsChanged(.merged("\(name) and \(person)"))]
  }

  /// Separates names from the person into whom they were merged.
  func separate(_ names: [String]) throws(LibraryError) -> [Event] {
    let done = try library.store().separate(names)
    if done.isEmpty { return [.problem(Wording.notMerged(names.joined(separator: ", ")))] }
    return [.rowsChanged(.separated(done.joined(separator: ", ")))]
  }

  private func corrected(_ id: ArticleID) throws(LibraryError) -> [Event] {
    guard let stored = try article(id) else { throw .noSuchArticle(id) }
    return [.corrected(OpenedArticle(stored), stored.summary)]
  }

  /// Changes several articles as one step.
  func change(_ change: ArticleRows.Change, _ rows: ArticleRows) throws(LibraryError) -> [Event] {
    let changed = try library.store().change(change, rows, most: LibraryStore.mostRanked)
    return changed.map { [.rowsChanged($0)] } ?? [.libraryChanged, .problem(Wording.listHasChanged)]
  }

  /// Marks the unread articles of a list as read.
  func markRead(_ query: ArticleQuery) throws(LibraryError) -> [Event] {
    let count = try library.store().markRead(query, most: LibraryStore.mostRanked)
    if count == 0 { return [.notice(Wording.nothingUnread)] }
    let isCut = count == ArticleRows.Change.toggleRead.most
    return [.rowsChanged(.articlesRead(true, count))] + (isCut ? [.notice(Wording.markedFirst(count))] : [])
  }

  /// Changes the saved queries.
  func changeSaved(_ change: SavedQueryChange) throws(LibraryError) -> [Event] {
    let store = try library.store()
    var said: Event?
    switch change {
    case .save(let typed, let name):
      let isReplaced = try store.save(query: typed, as: name)
      said = .notice(Wording.saved(typed, as: name, inPlaceOfFormer: isReplaced))
    case .rename(let name, let other):
      if try store.renameSaved(name, to: other) {
        said = .notice(Wording.renamed(name, to: other))
      } else {
        let isThere = try store.savedQuery(name) != nil
        said = .problem(isThere ? Wording.savedNameIsTaken(other) : Wording.noSavedQuery(name))
      }
    case .remove(let name):
      let isDone = try store.removeSaved(name)
      said = isDone ? .notice(Wording.removedSaved(name)) : .problem(Wording.noSavedQuery(name))
    case .look(let name): if try keepsMarks() { try store.lookAtSaved(name) }
    }
    return [.savedQueries(try store.savedQueries())] + (said.map { [$0] } ?? [])
  }

  /// Undoes the last change, or redoes it.
  func step(_ direction: UndoDirection, passesOver: Bool) throws(LibraryError) -> [Event] {
    do throws(LibraryError) {
      let undone = try library.store().step(direction, passesOver: passesOver, now: settings.now())
      return [.stepped(direction, undone?.change, removed: undone?.removed ?? [])]
    } catch {
      // A change that cannot be passed over either is an ordinary problem.
      guard case .blocked(let change) = error, !passesOver else { throw error }
      return [.blocked(direction, Wording.offer(toPass: change))]
    }
  }
}

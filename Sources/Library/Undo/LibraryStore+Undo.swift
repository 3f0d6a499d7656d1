import Articles
import Catalogue
import GRDB

extension LibraryStore {
  /// Undoes the last change that a user made, whenever and in whichever instance, in one transaction.
  ///
  /// The last hundred changes can be undone, newest first: bookmarks made, removed, changed, imported and
  /// attached, read marks and stars, fields, corrections, and articles added, updated and removed. What was
  /// undone can be redone until the next change.
  ///
  /// - Parameters:
  ///   - passesOver: whether a change that cannot be undone is left as it is, and an older, unrelated one is
  ///     undone instead.
  ///   - now: the time recorded for the texts that this replaces.
  /// - Returns: what was undone; `nil` if there is nothing to undo.
  /// - Throws: ``LibraryError/blocked(_:)`` if the change, or with `passesOver` every change, cannot be
  ///   undone.
  package func undo(passesOver: Bool = false, now: Timestamp) throws(LibraryError) -> Undone? {
    try step(.undo, passesOver: passesOver, now: now)
  }

  /// Redoes the change that was undone last, as ``undo(passesOver:now:)`` undoes one.
  package func redo(passesOver: Bool = false, now: Timestamp) throws(LibraryError) -> Undone? {
    try step(.redo, passesOver: passesOver, now: now)
  }

  /// Takes a step in either direction.
  package func step(_ direction: UndoDirection, passesOver: Bool, now: Timestamp) throws(LibraryError)
    -> Undone?
  {
    var passed: [BlockedChange] = []
    while true {
      do throws(LibraryError) {
        let undone = try write { db in
          try JournalStep(db: db, direction: direction, passed: passed).run(now: now)
        }
        if undone == nil, let first = passed.first { throw .blocked(first) }
        return undone
      } catch {
        guard passesOver, case .blocked(let change) = error, !passed.contains(change) else { throw error }
        passed.append(change)
      }
    }
  }
}

/// A change that was undone or redone.
package struct Undone: Hashable, Sendable {
  /// The change.
  package var change: LibraryChange
  /// The articles that it touched, including those that are no longer in the library.
  package var articles: [ArticleID]
  /// Those of them that the step has removed from the library.
  package var removed: [ArticleID] = []
  /// The changes that were skipped, in the order tried.
  package var passed: [BlockedChange] = []
}

import Articles
import Catalogue
import GRDB

extension LibraryStore {
  /// Takes back the last change that a user made, in one transaction; whichever instance made it, and whenever.
  ///
  /// The last hundred changes can be taken back, newest first: bookmarks made, removed, changed, imported and attached,
  /// read marks and stars, fields, corrections, and articles added, brought up to date and removed. What is taken back
  /// can be made again until the next change.
  ///
  /// - Parameters:
  ///   - passesOver: whether a change that something stands in the way of is left as it is, and an older one taken
  ///     back that has nothing to do with it.
  ///   - now: when texts that this replaces count as replaced.
  /// - Returns: what was taken back; nil where there is nothing to.
  /// - Throws: ``LibraryError/blocked(_:)`` where something stands in the way of it, or of all; nothing is changed then.
  package func undo(passesOver: Bool = false, now: Timestamp) throws(LibraryError) -> Undone? {
    try step(.undo, passesOver: passesOver, now: now)
  }

  /// Makes the change again that was taken back last, as ``undo(passesOver:now:)`` takes one back.
  package func redo(passesOver: Bool = false, now: Timestamp) throws(LibraryError) -> Undone? {
    try step(.redo, passesOver: passesOver, now: now)
  }

  /// Goes a step in either direction.
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

/// A change that was taken back, or made again.
package struct Undone: Hashable, Sendable {
  /// The change.
  package var change: LibraryChange
  /// The articles that it touched, also those that are not in the library any more.
  package var articles: [ArticleID]
  /// The changes that were passed over, in the order in which they were tried.
  package var passed: [BlockedChange] = []
}

import Articles
import GRDB

extension ArticleStore {
  /// Takes back the last change that a user made, in one transaction; whichever instance made it, and whenever.
  ///
  /// The last hundred changes can be taken back, newest first: bookmarks made, removed, changed, imported and attached,
  /// read marks and stars, fields, corrections, and articles added, brought up to date and removed.
  ///
  /// - Parameter now: when texts that this replaces count as replaced.
  /// - Returns: what was taken back; nil where there is nothing to.
  /// - Throws: ``LibraryError/cannotUndo(_:)`` where something stands in the way; nothing is changed then.
  package func undo(now: Timestamp) throws(LibraryError) -> Undone? {
    try write { db in
      let sql = "SELECT id, kind, words, count FROM journal ORDER BY id DESC LIMIT 1"
      guard let row = try Row.fetchOne(db, sql: sql), let entry: Int64 = row.value(0) else { return nil }
      guard
        let change = LibraryChange(
          kind: row.value(1) ?? "", words: row.value(2) ?? "", count: row.value(3) ?? 0)
      else {
        throw LibraryError.unexpected(path: path, detail: "the journal has a change of an unknown kind")
      }
      var undoing = Undoing(db: db, entry: entry)
      do {
        try undoing.run(now: now)
      } catch is UndoFailure {
        throw LibraryError.cannotUndo(change)
      } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
        throw LibraryError.cannotUndo(change)
      }
      try db.execute(sql: "DELETE FROM journal WHERE id = ?", arguments: [entry])
      return Undone(change: change, articles: undoing.articles.map(ArticleID.init))
    }
  }
}

/// A change that was taken back.
package struct Undone: Hashable, Sendable {
  /// The change.
  package var change: LibraryChange
  /// The articles that it touched, also those that are not in the library any more.
  package var articles: [ArticleID]
}

import Articles
import Catalogue
import GRDB

/// A step through the journal, back or forward, inside a transaction that is rolled back if it throws.
struct JournalStep {
  let db: Database
  let direction: UndoDirection
  /// The changes that are left as they are.
  let passed: [BlockedChange]

  /// Takes the step.
  ///
  /// - Returns: `nil` if there is no step to take.
  /// - Throws: ``LibraryError/blocked(_:)`` if the change cannot be undone or redone.
  func run(now: Timestamp) throws -> Undone? {
    guard let next = try next() else { return nil }
    do {
      guard let change = next.change else { throw UndoFailure(.unreadable) }
      let all = try JournalRow.fetch(db, of: next.entry)
      let returned = direction == .redo ? try ReturnedArticles(change, all, db) : nil
      let rows = returned?.others(all) ?? all
      try check(rows)
      try next.entry.invert(rows)
      for article in returned?.present ?? [] { try next.entry.keepNone(.article, article) }
      var undoing = Undoing(db: db, rows: rows)
      try undoing.run(now: now)
      try mark(next.entry)
      return Undone(
        change: change, articles: (undoing.articles + (returned?.present ?? [])).map(ArticleID.init),
        removed: undoing.removed.map(ArticleID.init), passed: passed)
    } catch let failure as UndoFailure {
      throw blocked(next, failure.obstacle)
    } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
      // A row refers to one that isn't there.
      throw blocked(next, .gone)
    }
  }

  /// Returns the entry that the step would take; `nil` if there is none.
  func nextEntry() throws -> JournalEntry? { try next()?.entry }

  private typealias Next = (entry: JournalEntry, change: LibraryChange?)

  private func next() throws -> Next? {
    let order = direction == .undo ? "undone IS NULL ORDER BY id" : "undone IS NOT NULL ORDER BY undone"
    let sql = "SELECT id, kind, words, count FROM journal WHERE \(order) DESC"
    let passed = Set(passed.map(\.entry))
    let rows = try Row.fetchAll(db, sql: sql)
    let row = rows.first { row in row.value("id").map { !passed.contains($0) } ?? false }
    guard let row, let id: Int64 = row.value("id") else { return nil }
    return (JournalEntry(db: db, id: id), LibraryChange(row))
  }

  private func blocked(_ next: Next, _ obstacle: BlockedChange.Obstacle) -> LibraryError {
    .blocked(
      BlockedChange(direction: direction, change: next.change, obstacle: obstacle, entry: next.entry.id))
  }

  /// Makes sure that none of the changes that are passed over depends on what is put back.
  private func check(_ rows: [JournalRow]) throws {
    guard !passed.isEmpty else { return }
    let parts = Dictionary(grouping: rows, by: \.key).mapValues { Set($0.map(\.subject)) }
    for change in passed {
      let sql = "SELECT subject, key FROM journal_row WHERE journal_id = ?"
      let cursor = try Row.fetchCursor(db, sql: sql, arguments: [change.entry])
      while let row = try cursor.next() {
        // An unreadable row may have touched anything.
        guard let subject = row.value("subject").flatMap(JournalSubject.init(rawValue:)),
          let key: Int64 = row.value("key")
        else { throw UndoFailure(.needs(change.change)) }
        if parts[key]?.contains(where: subject.meets) == true { throw UndoFailure(.needs(change.change)) }
      }
    }
  }

  private func mark(_ entry: JournalEntry) throws {
    let number = direction == .undo ? "(SELECT ifnull(max(undone), 0) + 1 FROM journal)" : "NULL"
    try db.execute(sql: "UPDATE journal SET undone = \(number) WHERE id = ?", arguments: [entry.id])
  }
}

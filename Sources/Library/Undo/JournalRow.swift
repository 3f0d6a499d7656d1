import Foundation
import GRDB

/// A row of the journal: a part of the library as it was before a change, or after one that was undone.
struct JournalRow {
  let subject: JournalSubject
  let key: Int64
  /// The values as they were; `nil` if the row did not exist.
  let values: [DatabaseValue]?

  /// Returns the rows of an entry, last kept first.
  static func fetch(_ db: Database, of entry: JournalEntry) throws -> [JournalRow] {
    let sql = "SELECT subject, key, image FROM journal_row WHERE journal_id = ? ORDER BY id DESC"
    return try Row.fetchAll(db, sql: sql, arguments: [entry.id]).map { row in
      guard let subject = row.value("subject").flatMap(JournalSubject.init(rawValue:)),
        let key: Int64 = row.value("key")
      else { throw UndoFailure(.unreadable) }
      let image: Data? = row.value("image")
      guard let image else { return JournalRow(subject: subject, key: key, values: nil) }
      guard let values = RowImage.unpack(image),
        subject.isGroup
          ? values.count % subject.columns.count == 0 : subject.widths.contains(values.count)
      else { throw UndoFailure(.unreadable) }
      return JournalRow(subject: subject, key: key, values: values)
    }
  }

  /// Returns the value of a column as it was.
  func value<Value: DatabaseValueConvertible>(of column: String) -> Value? {
    guard let index = subject.columns.firstIndex(of: column), let values, values.indices.contains(index)
    else {
      return nil
    }
    return Value.fromDatabaseValue(values[index])
  }
}

extension JournalEntry {
  /// Replaces the entry's rows with the present state of what `rows` touch: once undone, the entry tells how
  /// to redo its change, and vice versa.
  func invert(_ rows: [JournalRow]) throws {
    try forgetRows()
    for part in try parts(of: rows) { try keep(part.subject, part.key) }
  }

  private struct Part: Hashable {
    let subject: JournalSubject
    let key: Int64
  }

  /// Returns what `rows` touch: each part once, and what depends on a row before the row.
  ///
  /// Things that came or went with the change are included whole, whatever else the change did to them.
  private func parts(of rows: [JournalRow]) throws -> [Part] {
    let whole = Set(rows.lazy.filter(\.subject.isPresence).map { Part(subject: $0.subject, key: $0.key) })
    var parts: [Part] = []
    for row in rows.reversed() {
      let presence = Part(subject: row.subject.thing.presence, key: row.key)
      if !whole.contains(presence) {
        // The older name says nothing about articles without corrections.
        let subject = row.subject == .quotations ? .found : row.subject
        parts.append(Part(subject: subject, key: row.key))
      } else if row.subject.isPresence {
        parts += try row.subject == .article ? articleParts(row.key) : [presence]
      }
    }
    var seen: Set<Part> = []
    let unique = parts.filter { seen.insert($0).inserted }
    return (0...3).flatMap { rank in unique.filter { $0.subject.rank == rank } }
  }

  private func articleParts(_ article: Int64) throws -> [Part] {
    try dependents(of: article).map { Part(subject: $0, key: $1) }
      + JournalSubject.wholeArticle.map { Part(subject: $0, key: article) }
  }
}

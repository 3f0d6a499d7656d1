import Articles
import Catalogue
import Foundation
import GRDB
import Quotations

/// A change by a user while it is being made: what it touches is kept in its former state, so that the change
/// can be undone.
///
/// What is kept first is put back last, so what depends on a row is kept before the row.
struct JournalEntry {
  private let db: Database
  /// The entry's number.
  let id: Int64
  /// The maximum number of changes that can be undone.
  static let mostEntries = 100

  /// Makes a change; if `body` keeps nothing, nothing was changed and there is nothing to undo.
  static func perform<Result>(
    _ change: LibraryChange, _ db: Database, _ body: (JournalEntry) throws -> Result
  ) throws -> Result {
    let entry = try JournalEntry(change, db)
    let result = try body(entry)
    if try entry.isEmpty { try entry.drop() } else { try dropOthers(db) }
    return result
  }

  /// Continues a change that takes several transactions, or begins it if there is none yet or it was undone
  /// since.
  ///
  /// - Parameter number: the change's number; `nil` if there is none.
  /// - Parameter count: returns how many articles `body` added, and how many it updated.
  static func perform<Result>(
    _ number: inout Int64?, _ db: Database, count: (Result) -> (added: Int, updated: Int),
    _ body: (JournalEntry) throws -> Result
  ) throws -> Result {
    var (total, updated) = (0, 0)
    var open: JournalEntry?
    if let number, let former = try imported(number, db) {
      (total, updated) = former
      open = JournalEntry(db: db, id: number)
    }
    let entry = try open ?? JournalEntry(.articlesAdded(0), db)
    let result = try body(entry)
    if try entry.isEmpty {
      try entry.drop()
      number = nil
    } else {
      let new = count(result)
      updated += new.updated
      try entry.rename(.articlesAdded(total + new.added + new.updated, updated: updated))
      try dropOthers(db)
      number = entry.id
    }
    return result
  }

  /// Returns how many articles an import has touched so far, and how many of them it updated; `nil` if it was
  /// undone.
  private static func imported(_ number: Int64, _ db: Database) throws -> (total: Int, updated: Int)? {
    let sql = "SELECT kind, words, count FROM journal WHERE id = ? AND undone IS NULL"
    guard let row = try Row.fetchOne(db, sql: sql, arguments: [number]),
      case .articlesAdded(let total, let updated) = LibraryChange(row)
    else { return nil }
    return (total, updated ?? 0)
  }

  /// Refers to an entry that exists.
  init(db: Database, id: Int64) {
    self.db = db
    self.id = id
  }

  private init(_ change: LibraryChange, _ db: Database) throws {
    let (kind, words, count) = change.columns
    try db.execute(
      sql: "INSERT INTO journal (kind, words, count) VALUES (?, ?, ?)",
      arguments: [kind, words.column, count])
    self.init(db: db, id: db.lastInsertedRowID)
  }

  /// Keeps the present state of a part of the library.
  func keep(_ subject: JournalSubject, _ key: Int64) throws {
    let table = subject == .found ? try quotationTable(of: key) : subject.table
    let sql = """
      SELECT \(subject.columns.joined(separator: ", ")) FROM \(table) WHERE \(subject.keyColumn) = ?
      """
    let rows = try Row.fetchAll(db.cachedStatement(sql: sql), arguments: [key])
    let image = subject.isGroup || !rows.isEmpty ? RowImage.pack(rows.flatMap(\.databaseValues)) : nil
    try insert(subject, key, image: image)
    if subject == .content {
      // The image has only the document's number.
      let sql = """
        INSERT OR IGNORE INTO journal_document (journal_id, document_id)
        SELECT ?, document_id FROM content WHERE article_id = ?
        """
      try db.cachedStatement(sql: sql).execute(arguments: [id, key])
    }
  }

  /// Keeps, in one statement, columns that have the same values in many rows.
  func keep(_ subject: JournalSubject, _ keys: [Int64], allHaving values: [DatabaseValue]) throws {
    let list = keys.jsonArray
    try db.execute(
      sql:
        "INSERT INTO journal_row (journal_id, subject, key, image) SELECT ?, ?, value, ? FROM json_each(?)",
      arguments: [id, subject.rawValue, RowImage.pack(values), list])
  }

  /// Records that a new row did not exist before.
  func keepNone(_ subject: JournalSubject, _ key: Int64) throws { try insert(subject, key, image: nil) }

  /// Changes what the entry says, because the number of parts is known only at the end of a change.
  func rename(_ change: LibraryChange) throws {
    let (kind, words, count) = change.columns
    try db.execute(
      sql: "UPDATE journal SET kind = ?, words = ?, count = ? WHERE id = ?",
      arguments: [kind, words.column, count, id])
  }

  private var isEmpty: Bool {
    get throws {
      let sql = "SELECT 1 FROM journal_row WHERE journal_id = ? LIMIT 1"
      return try Bool.fetchOne(db, sql: sql, arguments: [id]) == nil
    }
  }

  private func drop() throws { try db.execute(sql: "DELETE FROM journal WHERE id = ?", arguments: [id]) }

  /// Deletes entries that are too old to be undone, and those that cannot be redone after another change.
  private static func dropOthers(_ db: Database) throws {
    try db.execute(sql: "DELETE FROM journal WHERE undone IS NOT NULL")
    try db.execute(
      sql: "DELETE FROM journal WHERE id NOT IN (SELECT id FROM journal ORDER BY id DESC LIMIT ?)",
      arguments: [mostEntries])
  }

  /// Deletes everything that the entry keeps except the documents, which the next step needs.
  func forgetRows() throws {
    try db.execute(sql: "DELETE FROM journal_row WHERE journal_id = ?", arguments: [id])
  }

  /// Returns the places of an article's bookmarks and corrections, each as a part of the library and its key.
  func dependents(of article: Int64) throws -> [(JournalSubject, Int64)] {
    try [("bookmark", JournalSubject.bookmarkPlace), ("correction", .correctionPlace)].flatMap {
      table, subject in
      let sql = "SELECT id FROM \(table) WHERE article_id = ?"
      return try Int64.fetchAll(db.cachedStatement(sql: sql), arguments: [article]).map { (subject, $0) }
    }
  }

  /// Returns the table that holds what was found: a separate one if there are corrections.
  private func quotationTable(of article: Int64) throws -> String {
    let table: Quotation.Table = try CorrectionWriting(db: db).has(article) ? .found : .shown
    return table.rawValue
  }

  private func insert(_ subject: JournalSubject, _ key: Int64, image: Data?) throws {
    try db.cachedStatement(
      sql: "INSERT INTO journal_row (journal_id, subject, key, image) VALUES (?, ?, ?, ?)"
    )
    .execute(arguments: [id, subject.rawValue, key, image])
  }
}

import Articles
import Bookmarks
import Foundation
import GRDB
import Quotations

/// Puts back what a change touched, inside a transaction.
struct Undoing {
  let db: Database
  /// The journal's rows of the change, last kept first.
  let rows: [JournalRow]

  /// What the finder found in the articles whose quotations will be rewritten.
  private(set) var found: [Int64: [Quotation]] = [:]
  /// The articles that were touched, in order.
  private(set) var articles: [Int64] = []
  /// Those of them that were removed from the library.
  private(set) var removed: [Int64] = []
  private var touched: Set<Int64> = []
  /// Articles whose bookmarks look for their places again.
  private(set) var unsettled: Set<Int64> = []
  /// The bookmarks whose keys will be recomputed: the change may be older than the present rules for keys.
  private(set) var unkeyed: Set<Int64> = []
  /// Articles whose corrections will be applied again.
  private(set) var corrected: Set<Int64> = []
  /// Articles whose fields will be recomputed.
  private(set) var unnamed: Set<Int64> = []
  /// Articles that get another file or document, or are removed.
  let restored: Set<Int64>
  /// The keys of speakers whose statements may now belong to other speakers.
  private(set) var people: Set<String> = []

  init(db: Database, rows: [JournalRow]) {
    self.db = db
    self.rows = rows
    restored = Set(rows.lazy.filter { $0.subject.thing == .article }.map(\.key))
  }

  /// Puts everything back.
  mutating func run(now: Timestamp) throws {
    for row in rows { try check(row) }
    for row in rows { try prepare(row) }
    var rest = rows[...]
    while let row = rest.popFirst() {
      if row.subject == .article, row.values == nil {
        var added = [row.key]
        while let next = rest.first, next.subject == .article, next.values == nil {
          added.append(next.key)
          rest.removeFirst()
        }
        try removeArticles(added)
      } else if row.subject.isGroup {
        try restoreGroup(row)
      } else if let values = row.values {
        try restore(row, values)
      } else {
        try remove(row)
      }
    }
    try finish(now: now)
  }

  /// Records what cannot be found out once the first row is back, and frees what only one article can have.
  private mutating func prepare(_ row: JournalRow) throws {
    switch row.subject {
    case .article, .articleFields, .path:
      try execute("UPDATE article SET path = NULL WHERE id = ?", [row.key])
    case .content:
      // No hash begins with a hyphen.
      try execute("UPDATE content SET document_hash = '-' || article_id WHERE article_id = ?", [row.key])
    case .statementPlace:
      try execute("DELETE FROM statement_place WHERE article_id = ?", [row.key])
    case .merge:
      let sql = "SELECT key, person_key FROM merge WHERE id = ?"
      let present = try Row.fetchOne(db, sql: sql, arguments: [row.key])
      let keys: [String?] = ["key", "person_key"].flatMap { column -> [String?] in
        [present?.value(column), row.value(of: column)]
      }
      people.formUnion(keys.compactMap(\.self))
      // No key begins with a hyphen.
      try execute("UPDATE merge SET key = '-' || id WHERE id = ?", [row.key])
    case .correction, .correctionPlace:
      let sql = "SELECT article_id FROM correction WHERE id = ?"
      let present = try Int64.fetchOne(db, sql: sql, arguments: [row.key])
      for article in [present, row.value(of: "article_id")].compactMap(\.self) {
        try noteQuotations(of: article)
      }
    default: break
    }
  }

  func execute(_ sql: String, _ arguments: StatementArguments) throws {
    try db.cachedStatement(sql: sql).execute(arguments: arguments)
  }

  private mutating func noteQuotations(of article: Int64) throws {
    corrected.insert(article)
    guard found[article] == nil else { return }
    found[article] = try CorrectionWriting(db: db).foundQuotations(of: article, limit: .max)
  }

  private mutating func restoreGroup(_ row: JournalRow) throws {
    touch(row.key)
    let values = row.values ?? []
    let width = row.subject.columns.count
    let rows = stride(from: 0, to: values.count, by: width).map { Array(values[$0..<$0 + width]) }
    if row.subject == .edits { unnamed.insert(row.key) }
    try db.execute(sql: "DELETE FROM \(row.subject.table) WHERE article_id = ?", arguments: [row.key])
    for values in rows where try row.subject != .statementPlace || isFree(values) { try insert(row, values) }
    if row.subject == .quotations || row.subject == .found {
      found[row.key] = try Quotation.fetch(db, of: row.key, limit: .max, table: .found)
    }
  }

  /// Returns whether an article's former place in the list of statements is still free.
  private func isFree(_ values: [DatabaseValue]) throws -> Bool {
    guard values.count == 2 else { return false }
    let sql = "SELECT 1 FROM statement_place WHERE first > ?1 - ?2 AND first - room < ?1 LIMIT 1"
    return try Bool.fetchOne(db, sql: sql, arguments: StatementArguments(values)) == nil
  }

  /// Puts back a row, or the columns of it that were kept.
  private mutating func restore(_ row: JournalRow, _ values: [DatabaseValue]) throws {
    try note(row)
    let values = row.subject.thing == .article ? row.subject.padded(values) : values
    let (table, key) = (row.subject.table, row.subject.keyColumn)
    let assignments = row.subject.columns.prefix(values.count).map { "\($0) = ?" }.joined(separator: ", ")
    try execute(
      "UPDATE \(table) SET \(assignments) WHERE \(key) = ?",
      StatementArguments(values + [row.key.databaseValue]))
    guard db.changesCount == 0 else { return }
    guard row.subject.isWhole else { throw UndoFailure(.gone) }
    try insert(row, values)
    if row.subject == .content { try NewWords(db, id: row.key).insert(db) }
  }

  private func insert(_ row: JournalRow, _ values: [DatabaseValue]) throws {
    let columns = ([row.subject.keyColumn] + row.subject.columns.prefix(values.count)).joined(separator: ", ")
    let marks = Array(repeating: "?", count: values.count + 1).joined(separator: ", ")
    try execute(
      "INSERT INTO \(row.subject.table) (\(columns)) VALUES (\(marks))",
      StatementArguments([row.key.databaseValue] + values))
  }

  private mutating func remove(_ row: JournalRow) throws {
    try note(row)
    try execute("DELETE FROM \(row.subject.table) WHERE \(row.subject.keyColumn) = ?", [row.key])
  }

  /// Removes added articles in one statement, since the indexes of words are flushed after each statement.
  private mutating func removeArticles(_ ids: [Int64]) throws {
    for id in ids { touch(id) }
    removed += ids
    let list = ids.sorted().jsonArray
    try db.execute(
      sql: "DELETE FROM article WHERE id IN (SELECT value FROM json_each(?))", arguments: [list])
  }

  /// Records what has to be recomputed once a row is back.
  private mutating func note(_ row: JournalRow) throws {
    switch row.subject {
    case .article, .articleFields, .read, .star, .path: touch(row.key)
    case .content:
      touch(row.key)
      unsettled.insert(row.key)
      unnamed.insert(row.key)
    case .correction, .correctionPlace:
      for article in corrected { touch(article) }
    case .bookmark, .bookmarkNote, .bookmarkPlace, .bookmarkSpeaker:
      if row.subject.columns.contains("search_key") { unkeyed.insert(row.key) }
      let sql = "SELECT article_id FROM bookmark WHERE id = ?"
      let present = try Int64.fetchOne(db.cachedStatement(sql: sql), arguments: [row.key])
      for article in [present, row.value(of: "article_id")].compactMap(\.self) {
        touch(article)
        if row.subject.columns.contains("article_id") { unsettled.insert(article) }
      }
    default: break
    }
  }

  private mutating func touch(_ article: Int64) {
    if touched.insert(article).inserted { articles.append(article) }
  }
}

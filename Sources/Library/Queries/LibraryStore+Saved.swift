import Articles
import Catalogue
import GRDB

extension LibraryStore {
  /// How many saved queries are listed.
  static let mostSaved = 100

  /// Keeps a query under a name, in place of an earlier one with that name; can be undone.
  ///
  /// - Returns: whether there was one with that name.
  @discardableResult
  package func save(query typed: String, as name: String) throws(LibraryError) -> Bool {
    try write { db in
      let known = try Self.number(ofSaved: name, db)
      try JournalEntry.perform(.querySaved(name), db) { entry in
        if let known {
          try entry.keep(.savedQuery, known)
          try db.execute(
            sql: "UPDATE saved_query SET name = ?, typed = ?, seen = \(Self.lastArticle) WHERE id = ?",
            arguments: [name.column, typed.column, known])
        } else {
          try db.execute(
            sql: """
              INSERT INTO saved_query (name, name_key, typed, seen) VALUES (?, ?, ?, \(Self.lastArticle))
              """, arguments: [name.column, WordFolding.key(name), typed.column])
          try entry.keepNone(.savedQuery, db.lastInsertedRowID)
        }
      }
      return known != nil
    }
  }

  /// Gives a saved query another name; can be undone.
  ///
  /// - Returns: whether there is a query with that name, and none with the other.
  package func renameSaved(_ name: String, to other: String) throws(LibraryError) -> Bool {
    try write { db in
      guard let id = try Self.number(ofSaved: name, db) else { return false }
      if let taken = try Self.number(ofSaved: other, db), taken != id { return false }
      try JournalEntry.perform(.queryRenamed(name), db) { entry in
        try entry.keep(.savedQuery, id)
        try db.execute(
          sql: "UPDATE saved_query SET name = ?, name_key = ? WHERE id = ?",
          arguments: [other.column, WordFolding.key(other), id])
      }
      return true
    }
  }

  /// Removes a saved query; can be undone.
  ///
  /// - Returns: whether there was one with that name.
  package func removeSaved(_ name: String) throws(LibraryError) -> Bool {
    try write { db in
      guard let id = try Self.number(ofSaved: name, db) else { return false }
      try JournalEntry.perform(.queryRemoved(name), db) { entry in
        try entry.keep(.savedQuery, id)
        try db.execute(sql: "DELETE FROM saved_query WHERE id = ?", arguments: [id])
      }
      return true
    }
  }

  /// Records that a user has looked at a saved query: what is added from now on is new.
  package func lookAtSaved(_ name: String) throws(LibraryError) {
    try write { db in
      guard let id = try Self.number(ofSaved: name, db) else { return }
      try db.execute(sql: "UPDATE saved_query SET seen = \(Self.lastArticle) WHERE id = ?", arguments: [id])
    }
  }

  /// Returns the saved query with a name; case and accents don't count.
  ///
  /// New articles aren't counted.
  package func savedQuery(_ name: String) throws(LibraryError) -> SavedQuery? {
    try read { db in
      let sql = "SELECT name, typed FROM saved_query WHERE name_key = ?"
      return try Row.fetchOne(db, sql: sql, arguments: [WordFolding.key(name)]).map(Self.saved)
    }
  }

  /// Returns the saved queries in natural order of their names, with the number of articles that were added
  /// since the last look.
  ///
  /// - Parameter reach: how many of the articles added last are examined.
  package func savedQueries(reach: Int = 5_000) throws(LibraryError) -> [SavedQuery] {
    try read { db in
      let sql =
        "SELECT name, name_key, typed, seen FROM saved_query ORDER BY name_key LIMIT \(Self.mostSaved)"
      let far = try Int64.fetchOne(
        db, sql: "SELECT id FROM article ORDER BY id DESC LIMIT 1 OFFSET ?", arguments: [reach])
      let rows = try Row.fetchAll(db, sql: sql).sorted {
        NaturalOrder.precedes($0.value("name_key") ?? "", $1.value("name_key") ?? "")
      }
      return try rows.map { row in
        var saved = Self.saved(row)
        let seen: Int64 = row.value("seen") ?? 0
        let first = max(seen, far ?? 0)
        let count = try Self.count(saved.typed, addedAfter: first, most: SavedQuery.mostCounted + 1, db)
        saved.newCount = min(count, SavedQuery.mostCounted)
        saved.hasMore = count > SavedQuery.mostCounted || first > seen
        return saved
      }
    }
  }

  private static let lastArticle = "(SELECT ifnull(max(id), 0) FROM article)"

  private static func saved(_ row: Row) -> SavedQuery {
    SavedQuery(name: row.value("name") ?? "", typed: row.value("typed") ?? "")
  }

  private static func number(ofSaved name: String, _ db: Database) throws -> Int64? {
    let sql = "SELECT id FROM saved_query WHERE name_key = ?"
    return try Int64.fetchOne(db, sql: sql, arguments: [WordFolding.key(name)])
  }

  /// Counts the articles that a query means and that were added after another, up to `most`.
  private static func count(_ typed: String, addedAfter first: Int64, most: Int, _ db: Database) throws -> Int
  {
    var conditions = ArticleConditions(db, newestStatements: mostRanked, addedAfter: first)
    let isMeant = try conditions.sql(Query(typed, as: .list).condition)
    let sql = """
      SELECT count(*) FROM (SELECT 1 FROM article WHERE article.id > \(first) AND \(isMeant) LIMIT \(most))
      """
    return try Int.fetchOne(db, sql: sql, arguments: conditions.arguments) ?? 0
  }
}

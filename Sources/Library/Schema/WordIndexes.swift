import GRDB

/// Fills the indexes of words of a library whose articles an older version added, inside a transaction.
struct WordIndexes {
  let db: Database

  /// Enters the words of all articles and statements into indexes that are empty; O(n) in the size of the
  /// library.
  ///
  /// - Parameter watch: called with the number of articles done so far and the total.
  func fill(watch: LibraryStore.UpgradeWatch) throws {
    try db.execute(sql: "INSERT INTO article_names (article_names) VALUES ('rebuild')")
    let ids = try Int64.fetchAll(db, sql: "SELECT article_id FROM content ORDER BY article_id")
    let enter = try db.makeStatement(
      sql:
        "INSERT INTO article_words (rowid, title, text) SELECT id, title, text FROM searchable WHERE id = ?")
    for (number, id) in ids.enumerated() {
      try enter.execute(arguments: [id])
      if (number + 1) % 500 == 0 { watch(number + 1, ids.count) }
    }
    try db.execute(sql: "INSERT INTO statement_words (statement_words) VALUES ('rebuild')")
  }
}

import Articles
import Bookmarks
import GRDB

/// What is wrong with a library.
package enum LibraryFault: Hashable, Sendable {
  /// Something in the file, as SQLite words it.
  case content(String)
  /// An index of words, by its name, doesn't match the articles.
  case index(String)
  /// An article's text isn't the one whose hash the library keeps; the document may still have it whole.
  case text(ArticleID, isInDocument: Bool)
  /// This many values of a column have bytes that aren't UTF-8.
  case column(String, table: String, count: Int)

  /// A bookmark's words differ from those at its place in the text from which it was made; the words around
  /// that place may say that the text has the right ones.
  case bookmark(BookmarkID, isInText: Bool)

  /// Whether ``LibraryStore/repair()`` removes the fault.
  package var isRepairable: Bool {
    switch self {
    case .content, .bookmark(_, isInText: false): false
    default: true
    }
  }
}

extension LibraryStore {
  private static let indexes = ["article_names", "article_words", "statement_words", "statement_shingles"]

  /// Reads the whole file and checks it, however long that takes.
  ///
  /// - Parameter reader: tells whether a damaged text can be read again from its document; without one, none
  ///   can.
  /// - Returns: what is wrong; empty if the library is sound.
  package func integrityCheck(reader documents: (any DocumentReader)? = nil) throws(LibraryError)
    -> [LibraryFault]
  {
    do {
      var faults = try reader.inDatabase { db in
        try IntegrityFindings.all(db)
          + Row.fetchAll(db, sql: "PRAGMA foreign_key_check").map { row in
            "a row of the table \(row.value("table") ?? "?") belongs to nothing"
          }
      }.map(LibraryFault.content)
      if faults.isEmpty {
        faults = try reader.read {
          try TextRepair(db: $0, reader: documents).faults() + KeptWords(db: $0).faults()
        }
      }
      for index in writer == nil ? [] : Self.indexes {
        // Compares the index with the words that are in the tables.
        let sql = "INSERT INTO \(index) (\(index), rank) VALUES ('integrity-check', 1)"
        do { try writer?.inDatabase { try $0.execute(sql: sql) } } catch let error as DatabaseError
          where error.resultCode == .SQLITE_CORRUPT
        {
          faults.append(.index(index))
        }
      }
      try checkDisk()
      return faults
    } catch let error as DatabaseError where error.resultCode == .SQLITE_CORRUPT {
      try checkDisk()
      return [.content(error.message ?? "the file is damaged")]
    } catch {
      throw LibraryError(error, path: path)
    }
  }

  /// Removes every fault that is repairable, in one transaction: restores or mends texts and the words of
  /// bookmarks, and rebuilds the indexes of words.
  ///
  /// - Parameter reader: reads damaged texts again from their documents; without one, U+FFFD replaces lost
  ///   bytes.
  package func repair(reader documents: (any DocumentReader)? = nil, now: Timestamp) throws(LibraryError) {
    try write { db in
      try TextRepair(db: db, reader: documents).run(now: now)
      try KeptWords(db: db).restore()
      for index in Self.indexes {
        try db.execute(sql: "INSERT INTO \(index) (\(index)) VALUES ('rebuild')")
      }
    }
  }
}

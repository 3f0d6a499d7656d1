import Articles
import Bookmarks
import Catalogue
import GRDB

extension LibraryStore {
  /// Remembers that a quotation was checked by hand, or forgets it if it was remembered; can be undone.
  ///
  /// - Parameter words: the quotation; marks, stops and capitals don't count.
  /// - Returns: whether it is remembered now; `nil` if it has no words.
  @discardableResult
  package func toggleAccepted(_ words: String, now: Timestamp) throws(LibraryError) -> Bool? {
    guard let key = Self.acceptedKey(words) else { return nil }
    return try write { db in
      let known = try Int64.fetchOne(db, sql: "SELECT id FROM accepted WHERE key = ?", arguments: [key])
      return try JournalEntry.perform(.accepted(known == nil, words), db) { entry in
        if let known {
          try entry.keep(.accepted, known)
          try db.execute(sql: "DELETE FROM accepted WHERE id = ?", arguments: [known])
          return false
        }
        try db.execute(
          sql: "INSERT INTO accepted (words, key, added) VALUES (?, ?, ?)",
          arguments: [words.column, key, now.seconds])
        try entry.keepNone(.accepted, db.lastInsertedRowID)
        return true
      }
    }
  }

  /// Returns which of some quotations were accepted, by their places in the list; O(log n) for each.
  package func accepted(among quotations: [String]) throws(LibraryError) -> Set<Int> {
    let keys = quotations.map(Self.acceptedKey)
    return try read { db in
      let statement = try db.cachedStatement(sql: "SELECT 1 FROM accepted WHERE key = ?")
      return Set(
        try keys.indices.filter { index in
          guard let key = keys[index] else { return false }
          return try Bool.fetchOne(statement, arguments: [key]) == true
        })
    }
  }

  /// Returns the hash of the folded words of a quotation; `nil` if it has none.
  private static func acceptedKey(_ words: String) -> String? {
    let folded = WordFolding.words(of: words)
    guard !folded.isEmpty else { return nil }
    return TextHash.of(folded.map { String(decoding: $0.letters, as: UTF8.self) }.joined(separator: " "))
  }
}

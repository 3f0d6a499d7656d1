import Articles
import Catalogue
import GRDB

/// Which names belong to one person.
extension LibraryStore {
  /// Returns what users say about names, the oldest first.
  package func merges() throws(LibraryError) -> [PersonMerge] {
    let sql = "SELECT name, person, created FROM merge ORDER BY id"
    return try read { try Row.fetchAll($0, sql: sql).map { PersonMerge($0) } }
  }

  /// Merges a name into a person, in one transaction with the statements that get another speaker.
  ///
  /// Can be undone. O(n) in the number of statements of both.
  ///
  /// - Returns: whether that is new; `false` if both are the same person already.
  package func merge(_ name: String, into person: String, now: Timestamp) throws(LibraryError) -> Bool {
    try write { db in
      try JournalEntry.perform(.merged("\(name) and \(person)"), db) { entry in
        try MergeWriting(db: db).merge(PersonMerge(name: name, person: person, created: now), entry)
      }
    }
  }

  /// Separates names from the people into whom they were merged, as one step that can be undone; returns
  /// those that were merged.
  package func separate(_ names: [String]) throws(LibraryError) -> [String] {
    try write { db in
      try JournalEntry.perform(.separated(names.joined(separator: ", ")), db) { entry in
        let writing = MergeWriting(db: db)
        return try names.filter { try writing.separate($0, entry) }
      }
    }
  }

  /// Adds what an export says about names, as one step; if two merges contradict each other, the later one
  /// counts.
  ///
  /// - Returns: how many are new, and how many the library has already.
  package func importMerges(_ merges: [PersonMerge]) throws(LibraryError) -> (added: Int, unchanged: Int) {
    try write { db in
      try JournalEntry.perform(.mergesImported(0), db) { entry in
        let writing = MergeWriting(db: db)
        var added = 0
        for merge in merges where try !Self.isNewer(than: merge, db) {
          if try writing.merge(merge, entry) { added += 1 }
        }
        if added > 0 { try entry.rename(.mergesImported(added)) }
        return (added, merges.count - added)
      }
    }
  }

  private static func isNewer(than merge: PersonMerge, _ db: Database) throws -> Bool {
    guard let key = SpeakerKey(merge.name)?.key.column else { return true }
    let sql = "SELECT 1 FROM merge WHERE key = ? AND created > ?"
    return try Bool.fetchOne(db, sql: sql, arguments: [key, merge.created.seconds]) ?? false
  }
}

extension PersonMerge {
  fileprivate init(_ row: Row) {
    self.init(
      name: row.value("name") ?? "", person: row.value("person") ?? "",
      created: Timestamp(seconds: row.value("created") ?? 0))
  }
}

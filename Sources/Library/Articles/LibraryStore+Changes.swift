import Articles
import Bookmarks
import Catalogue
import GRDB

extension LibraryStore {
  /// Marks an unread article as read, and vice versa; can be undone.
  package func toggleRead(_ id: ArticleID) throws(LibraryError) {
    try change(id) { db, article in try Self.setRead(!article.isRead, article, db) }
  }

  private static func setRead(_ isRead: Bool, _ article: ArticleSummary, _ db: Database) throws {
    guard article.isRead != isRead else { return }
    try JournalEntry.perform(.read(isRead, title: article.fields.title), db) { entry in
      let id = article.id.rawValue
      try entry.keep(.read, id)
      try db.execute(sql: "UPDATE article SET is_read = ? WHERE id = ?", arguments: [isRead, id])
    }
  }

  /// Marks an article that a user has opened as read, with the text that it has now; cannot be undone.
  package func noteRead(_ id: ArticleID) throws(LibraryError) {
    try change(id) { db, article in
      if !article.isRead {
        try db.execute(sql: "UPDATE article SET is_read = 1 WHERE id = ?", arguments: [id.rawValue])
      } else if article.isChanged {
        let sql =
          "UPDATE article SET read_hash = (SELECT text_hash FROM content WHERE article_id = id) WHERE id = ?"
        try db.execute(sql: sql, arguments: [id.rawValue])
      }
    }
  }

  /// Adds a star to an article without one, and removes it from one with a star; can be undone.
  package func toggleStar(_ id: ArticleID) throws(LibraryError) {
    try change(id) { db, article in try Self.setStarred(!article.isStarred, article, db) }
  }

  private static func setStarred(_ isStarred: Bool, _ article: ArticleSummary, _ db: Database) throws {
    guard article.isStarred != isStarred else { return }
    try JournalEntry.perform(.starred(isStarred, title: article.fields.title), db) { entry in
      let id = article.id.rawValue
      try entry.keep(.star, id)
      try db.execute(sql: "UPDATE article SET is_starred = ? WHERE id = ?", arguments: [isStarred, id])
    }
  }

  /// Keeps what the user says about an article; can be undone.
  package func setField(_ edit: FieldEdit, of id: ArticleID) throws(LibraryError) {
    try change(id) { db, article in
      let (name, value) = edit.column
      let sql = "SELECT value FROM edit WHERE article_id = ? AND field = ?"
      guard try String.fetchOne(db, sql: sql, arguments: [id.rawValue, name]) != value else { return }
      try JournalEntry.perform(.fieldSet(edit.name, title: article.fields.title), db) { entry in
        try ArticleWriting.perform(db) { writing in
          try entry.keep(.statementPlace, id.rawValue)
          try entry.keep(.edits, id.rawValue)
          try writing.keep(edit, for: id.rawValue)
          try writing.refreshFields(of: id.rawValue)
        }
      }
    }
  }

  /// Keeps where the user stopped reading.
  package func savePlace(_ place: ReadingPlace, in id: ArticleID) throws(LibraryError) {
    try change(id) { db, _ in
      try db.execute(
        sql: "INSERT OR REPLACE INTO place (article_id, start) VALUES (?, ?)",
        arguments: [id.rawValue, max(0, place.offset)])
    }
  }

  /// Keeps a place of an article that the user marked with a letter.
  package func saveMark(_ letter: Character, at place: ReadingPlace, in id: ArticleID) throws(LibraryError) {
    try change(id) { db, _ in try StoredMarks(db: db).set(letter, at: place, of: id.rawValue) }
  }

  /// Removes an article from the library; its bookmarks and corrections stay, without a place.
  ///
  /// Can be undone.
  package func removeArticle(_ id: ArticleID) throws(LibraryError) {
    try change(id) { db, article in
      try JournalEntry.perform(.articleRemoved(title: article.fields.title), db) { entry in
        try Self.remove(id.rawValue, entry, db)
      }
    }
  }

  /// Removes an article as part of a change.
  static func remove(_ id: Int64, _ entry: JournalEntry, _ db: Database) throws {
    for (subject, key) in try entry.dependents(of: id) { try entry.keep(subject, key) }
    for subject in JournalSubject.wholeArticle { try entry.keep(subject, id) }
    try db.cachedStatement(sql: "DELETE FROM article WHERE id = ?").execute(arguments: [id])
  }

  /// Runs a change of an article that must be in the library.
  private func change(_ id: ArticleID, _ body: (Database, ArticleSummary) throws -> Void) throws(LibraryError)
  {
    try write { db in
      guard let article = try ArticleSummary.fetch(db, id: id) else { throw LibraryError.noSuchArticle(id) }
      try body(db, article)
    }
  }
}

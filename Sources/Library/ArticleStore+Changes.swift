import Articles
import GRDB

extension ArticleStore {
  /// Marks an article as read or unread.
  package func setRead(_ isRead: Bool, _ id: ArticleID) throws(LibraryError) {
    try change(id, "UPDATE article SET is_read = ? WHERE id = ?", [isRead, id.rawValue])
  }

  /// Gives an article a star, or takes it away.
  package func setStarred(_ isStarred: Bool, _ id: ArticleID) throws(LibraryError) {
    try change(id, "UPDATE article SET is_starred = ? WHERE id = ?", [isStarred, id.rawValue])
  }

  /// Keeps what the user says of an article.
  package func setField(_ edit: FieldEdit, of id: ArticleID) throws(LibraryError) {
    try write { db in
      guard try ArticleSummary.fetch(db, id: id) != nil else { throw LibraryError.noSuchArticle(id) }
      try ArticleWriting.perform(db) { writing in
        try writing.keep(edit, for: id.rawValue)
        try writing.refreshFields(of: id.rawValue)
      }
    }
  }

  /// Keeps where somebody stopped reading.
  package func savePlace(_ place: ReadingPlace, in id: ArticleID) throws(LibraryError) {
    try change(
      id, "INSERT OR REPLACE INTO place (article_id, start) SELECT id, ? FROM article WHERE id = ?",
      [max(0, place.offset), id.rawValue])
  }

  /// Takes an article out of the library; its bookmarks stay, without a place.
  package func removeArticle(_ id: ArticleID) throws(LibraryError) {
    try change(id, "DELETE FROM article WHERE id = ?", [id.rawValue])
  }

  /// Runs a change that must meet an article.
  private func change(_ id: ArticleID, _ sql: String, _ arguments: StatementArguments) throws(LibraryError) {
    try write { db in
      try db.execute(sql: sql, arguments: arguments)
      if db.changesCount == 0 { throw LibraryError.noSuchArticle(id) }
    }
  }
}

import Articles
import Bookmarks
import Catalogue
import GRDB
import Quotations

/// Updates what is kept in folded letters to how this version folds, inside a transaction.
struct KeyRefreshing {
  let db: Database

  /// Goes through all keys and writes those that differ.
  func run() throws {
    try refreshArticles()
    try refreshBookmarks()
    try refreshSpeakers()
  }

  private func refreshArticles() throws {
    let sql = "SELECT id, title, source, title_key, source_key FROM article"
    var changes: [StatementArguments] = []
    let rows = try Row.fetchCursor(db, sql: sql)
    while let row = try rows.next() {
      let fields = ArticleFields(title: row.value("title") ?? "", source: row.value("source"))
      let keys = (WordFolding.sortKey(fields.title).column, fields.sourceKey.column)
      if keys.0 != row.value("title_key") || keys.1 != row.value("source_key") {
        changes.append([keys.0, keys.1, row.value("id") as Int64?])
      }
    }
    try run("UPDATE article SET title_key = ?, source_key = ? WHERE id = ?", changes)
  }

  /// Updates the keys of all bookmarks.
  func refreshBookmarks() throws {
    let bookmarks = try Bookmark.fetch(db, limit: .max, offset: 0)
    try refresh(bookmarks)
  }

  /// Updates the keys of some bookmarks.
  func refresh(_ bookmarks: [Bookmark]) throws {
    let sql = "SELECT search_key, speaker_key, title_line FROM bookmark WHERE id = ?"
    let changes = try bookmarks.compactMap { bookmark -> StatementArguments? in
      let row = try Row.fetchOne(db.cachedStatement(sql: sql), arguments: [bookmark.id.rawValue])
      let old = (
        row?.value("search_key") ?? "", row?.value("speaker_key") ?? "", row?.value("title_line") ?? ""
      )
      let new = (
        BookmarkKeys.search(bookmark.draft, source: bookmark.source), BookmarkKeys.speakers(bookmark.draft),
        bookmark.source.titleLine
      )
      return old == new ? nil : [new.0, new.1, new.2, bookmark.id.rawValue]
    }
    try run("UPDATE bookmark SET search_key = ?, speaker_key = ?, title_line = ? WHERE id = ?", changes)
  }

  /// Resolves again the speakers whose keys have changed, in the articles in which they speak.
  private func refreshSpeakers() throws {
    let names = try Row.fetchAll(db, sql: "SELECT speaker_id, name, name_key FROM speaker_form")
    let changes = names.compactMap { row -> StatementArguments? in
      let name: String = row.value("name") ?? ""
      let key = SpeakerKey.filterKey(name).column
      return key == row.value("name_key") ? nil : [key, row.value("speaker_id") as Int64?, name]
    }
    try run("UPDATE speaker_form SET name_key = ? WHERE speaker_id = ? AND name = ?", changes)
    try run("UPDATE speaker SET name_key = ?1 WHERE id = ?2 AND name = ?3", changes)
    let speakers = try Row.fetchAll(db, sql: "SELECT id, name, key FROM speaker WHERE articles > 0").filter {
      row in
      SpeakerKey(row.value("name") ?? "")?.key.column != row.value("key")
    }
    let ids = speakers.compactMap { row -> Int64? in row.value("id") }.map(String.init).joined(separator: ",")
    let sql = """
      SELECT DISTINCT article_id FROM appearance WHERE speaker_id IN (SELECT value FROM json_each(?))
      """
    for article in try Int64.fetchAll(db, sql: sql, arguments: ["[\(ids)]"]) {
      let text = try Row.fetchOne(
        db, sql: "SELECT text FROM content WHERE article_id = ?", arguments: [article])
      guard let text = try text?.text("text") else { continue }
      let quotations = try Quotation.fetch(db, of: article, limit: text.utf8.count)
      try StatementWriting(db: db).replace(with: [article: StatementRow.rows(of: quotations, in: text)])
    }
  }

  private func run(_ sql: String, _ changes: [StatementArguments]) throws {
    for change in changes { try db.cachedStatement(sql: sql).execute(arguments: change) }
  }
}

import Articles
import GRDB

/// What an article said before its document changed.
package struct FormerText: Hashable, Sendable {
  /// When it was replaced.
  package var replaced: Timestamp
  /// The hash of the text, from `TextHash`: bookmarks that were made on it have it in their anchors.
  package var textHash: String
  /// What the document said about the article then.
  package var fields: ArticleFields
  /// The text.
  package var text: String
}

extension LibraryStore {
  /// Returns the former texts of an article on which bookmarks were made, most recently replaced first.
  package func formerTexts(of id: ArticleID) throws(LibraryError) -> [FormerText] {
    let columns = ColumnList(["replaced", "text_hash"] + ArticleFields.documentColumns, of: "former")
    let sql = """
      SELECT \(columns), former.text AS text FROM former JOIN content USING (article_id)
      WHERE article_id = ? AND former.text_hash <> content.text_hash
      ORDER BY replaced DESC, former.text_hash
      """
    return try read { db in
      try Row.fetchAll(db, sql: sql, arguments: [id.rawValue]).map { next in
        var row = NamedRow(next, columns)
        return FormerText(
          replaced: Timestamp(seconds: row.value("replaced") ?? 0), textHash: row.value("text_hash") ?? "",
          fields: ArticleFields(document: &row), text: try next.text("text"))
      }
    }
  }
}

extension ArticleWriting {
  /// Keeps what an article says before it is replaced, if a bookmark was made on it.
  func keepFormerText(of id: Int64) throws {
    try run(
      """
      INSERT OR REPLACE INTO former
        (article_id, text_hash, replaced, title, deck, byline, biography, source, url, date, text)
      SELECT article_id, text_hash, ?1, title, deck, byline, biography, source, url, date, text
      FROM content WHERE article_id = ?2 AND EXISTS (
        SELECT 1 FROM bookmark WHERE bookmark.article_id = content.article_id
          AND content.text_hash IN (bookmark.text_hash, bookmark.hand_hash))
      """, [now.seconds, id])
  }
}

import Articles
import GRDB

extension ArticleWriting {
  /// Keeps what the user says about an article, without updating its row.
  func keep(_ edit: FieldEdit, for id: Int64) throws {
    let (name, value) = edit.column
    if let value {
      try run("INSERT OR REPLACE INTO edit (article_id, field, value) VALUES (?, ?, ?)", [id, name, value])
    } else {
      try run("DELETE FROM edit WHERE article_id = ? AND field = ?", [id, name])
    }
  }

  /// Updates the fields in an article's row: the document's own, overridden by the user's.
  func refreshFields(of id: Int64) throws {
    guard let (own, edits) = try StoredFields.fetch(db, id: id) else { return }
    let fields = own.with(edits)
    let added = Timestamp(seconds: try number("SELECT added FROM article WHERE id = ?", [id]) ?? 0)
    let dateKey = fields.dateKey(added: added)
    let isMoved = try number("SELECT 1 FROM article WHERE id = ? AND date_key <> ?", [id, dateKey]) != nil
    try run(
      """
      UPDATE article SET title = ?, byline = ?, source = ?, url = ?, date = ?, date_key = ?, title_key = ?,
        source_key = ?
      WHERE id = ?
      """,
      [
        fields.title.column, fields.byline?.column, fields.source?.column, fields.url?.column,
        fields.date?.iso8601, dateKey, WordFolding.sortKey(fields.title).column, fields.sourceKey.column, id,
      ])
    if isMoved { try StatementWriting(db: db).move(of: id, dateKey: dateKey) }
    if UnspacedScript.isIn(fields.title) {
      try run("UPDATE content SET is_unspaced = 1 WHERE article_id = ?", [id])
    }
  }
}

import Articles
import Bookmarks
import GRDB

/// What a document says about its article, and what the user says about it.
enum StoredFields {
  /// Reads both; `nil` if there is no such article.
  static func fetch(_ db: Database, id: Int64) throws -> (own: ArticleFields, edits: [String: String])? {
    let columns = ColumnList(ArticleFields.documentColumns)
    let sql = "SELECT \(columns) FROM content WHERE article_id = ?"
    guard let row = try Row.fetchOne(db.cachedStatement(sql: sql), arguments: [id]) else { return nil }
    var document = NamedRow(row, columns)
    let own = ArticleFields(document: &document)
    var edits: [String: String] = [:]
    let editing = try db.cachedStatement(sql: "SELECT field, value FROM edit WHERE article_id = ?")
    for row in try Row.fetchAll(editing, arguments: [id]) {
      if let name: String = row.value("field") { edits[name] = row.value("value") }
    }
    return (own, edits)
  }
}

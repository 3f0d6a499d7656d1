import Articles
import Bookmarks
import GRDB

/// What a document says of its article, and what the user says of it.
enum StoredFields {
  /// Reads both; nil where there is no such article.
  static func fetch(_ db: Database, id: Int64) throws -> (own: ArticleFields, edits: [String: String])? {
    let sql = "SELECT title, deck, byline, biography, source, url, date FROM content WHERE article_id = ?"
    guard let row = try Row.fetchOne(db.cachedStatement(sql: sql), arguments: [id]) else { return nil }
    let date: String? = row.value(6)
    let own = ArticleFields(
      title: row.value(0) ?? "", deck: row.value(1), byline: row.value(2), biography: row.value(3),
      source: row.value(4), url: row.value(5), date: date.flatMap(PublicationDate.init(iso8601:)))
    var edits: [String: String] = [:]
    let editing = try db.cachedStatement(sql: "SELECT field, value FROM edit WHERE article_id = ?")
    for row in try Row.fetchAll(editing, arguments: [id]) {
      if let name: String = row.value(0) { edits[name] = row.value(1) }
    }
    return (own, edits)
  }
}

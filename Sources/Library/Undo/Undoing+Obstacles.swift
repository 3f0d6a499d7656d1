import GRDB

extension Undoing {
  /// Makes sure that no other article now has the file or the document that only one article can have.
  func check(_ row: JournalRow) throws {
    let path: String? = row.value(of: "path")
    let part: String? = row.value(of: "part")
    let hash: String? = row.value(of: "document_hash")
    let sql: String
    switch row.subject {
    case .article, .articleFields, .path:
      sql = "SELECT id, title FROM article WHERE \(ArticleOrigin.condition) AND id <> ?3"
    case .content:
      sql = """
        SELECT article.id, article.title FROM content JOIN article ON article.id = content.article_id
        WHERE document_hash = ?1 AND article_id <> ?3
        """
    default: return
    }
    guard let own = row.subject == .content ? hash : path,
      let other = try Row.fetchOne(db.cachedStatement(sql: sql), arguments: [own, part, row.key]),
      let id: Int64 = other.value("id"), !restored.contains(id)
    else { return }
    throw UndoFailure(.taken(by: other.value("title") ?? ""))
  }
}

import Articles
import GRDB

extension LibraryStore {
  /// Returns an article and its near-duplicates.
  package func group(of id: ArticleID) throws(LibraryError) -> Set<ArticleID> {
    let sql = """
      SELECT other.id FROM article AS own JOIN article AS other
        ON other.id = ifnull(own.copy_of, own.id) OR other.copy_of = ifnull(own.copy_of, own.id)
      WHERE own.id = ?
      """
    return try read { db in
      Set(try Int64.fetchAll(db, sql: sql, arguments: [id.rawValue]).map(ArticleID.init)).union([id])
    }
  }
}

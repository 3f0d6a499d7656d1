import Articles
import Bookmarks
import Catalogue
import GRDB

extension StoredCorrection {
  /// The columns that a stored correction is read from: its anchor's come first, those of the article last.
  private static let columns = """
    correction.id, correction.exact, correction.prefix, correction.suffix, correction.saved_start, \
    correction.saved_end, correction.text_hash, correction.verdict, correction.name, correction.created, \
    correction.start, correction.end, correction.title, correction.url, correction.path, \
    \(ArticleSummary.columns)
    """
  private static let tables = "correction LEFT JOIN article ON article.id = correction.article_id"

  /// Reads a correction; nil where the verdict is one that nobody knows.
  private init?(_ row: Row) {
    guard let verdict = Correction.Verdict(name: row.value(7) ?? "", speaker: row.value(8)) else {
      return nil
    }
    let article: Int64? = row.value(15)
    self.init(
      correction: Correction(
        id: CorrectionID(row.value(0) ?? 0), anchor: Anchor(row), verdict: verdict,
        created: Timestamp(seconds: row.value(9) ?? 0)),
      range: article == nil ? nil : row.range(10, 11),
      source: ArticleFields(title: row.value(12) ?? "", url: row.value(13)), path: row.value(14),
      article: article == nil ? nil : ArticleSummary(row, from: 15))
  }

  /// The corrections in the order in which they were made: of an article, or all of them.
  static func fetch(_ db: Database, article: Int64? = nil) throws -> [StoredCorrection] {
    let condition = article == nil ? "" : "WHERE correction.article_id = ?"
    let sql = "SELECT \(columns) FROM \(tables) \(condition) ORDER BY correction.created, correction.id"
    let statement = try db.cachedStatement(sql: sql)
    return try Row.fetchAll(statement, arguments: article.map { [$0] } ?? []).compactMap {
      StoredCorrection($0)
    }
  }

  static func fetch(_ db: Database, id: CorrectionID) throws -> StoredCorrection? {
    let sql = "SELECT \(columns) FROM \(tables) WHERE correction.id = ?"
    return try Row.fetchOne(db, sql: sql, arguments: [id.rawValue]).flatMap { StoredCorrection($0) }
  }
}

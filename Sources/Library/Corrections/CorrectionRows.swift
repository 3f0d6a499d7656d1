import Articles
import Bookmarks
import Catalogue
import GRDB

extension StoredCorrection {
  /// The correction's own columns.
  private static let ownColumns = ColumnList(
    ["id", "verdict", "name"] + Anchor.columns
      + ["created", "start", "end", "title", "url", "path"], of: "correction")
  /// The columns of `tables` that a stored correction is read from: its own, then those of the article's
  /// summary.
  private static let columns = ownColumns + ArticleSummary.columns
  private static let tables = "correction LEFT JOIN article ON article.id = correction.article_id"

  /// Reads a correction; `nil` if this version doesn't know its ruling.
  private init?(_ row: Row) {
    let article = ArticleSummary(joinedTo: row, after: Self.ownColumns)
    var row = NamedRow(row, Self.ownColumns)
    let id = CorrectionID(row.value("id") ?? 0)
    guard let ruling = Correction.Ruling(name: row.value("verdict") ?? "", speaker: row.value("name"))
    else { return nil }
    let correction = Correction(
      id: id, anchor: Anchor(&row), ruling: ruling,
      created: Timestamp(seconds: row.value("created") ?? 0))
    let range = row.range("start", "end")
    self.init(
      correction: correction, range: article == nil ? nil : range,
      source: ArticleFields(title: row.value("title") ?? "", url: row.value("url")),
      path: row.value("path"), article: article)
  }

  /// Returns the corrections of an article, or all of them, oldest first.
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

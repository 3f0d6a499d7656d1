import Articles
import Bookmarks
import Catalogue
import Foundation
import GRDB

/// What an article said when its document was read.
package struct ArticleReading: Sendable {
  /// When it was first read like this.
  package var seen: Timestamp
  /// The article, with the quotations that the finder finds in it and no corrections.
  package var article: Article
  /// Whether the library knows no reading before it.
  package var isFirst = false
}

extension LibraryStore {
  /// Returns what an article said at each reading, newest first: the present text, then the former ones;
  /// `nil` if there is no such article.
  ///
  /// At most `most` of them. O(n) in the lengths of the texts. Texts that earlier versions of the program
  /// replaced aren't among them.
  package func readings(of id: ArticleID, most: Int = .max) throws(LibraryError) -> [ArticleReading]? {
    guard let stored = try article(id) else { return nil }
    let (rows, present) = try read { db in
      let sql = "SELECT blocks FROM content WHERE article_id = ?"
      let blocks = try Data.fetchOne(db, sql: sql, arguments: [id.rawValue])
      return (try FormerReading.fetch(db, of: id.rawValue), blocks ?? Data())
    }
    var blocks = present
    var readings: [ArticleReading] = []
    var article = stored.article
    article.findQuotations()
    var (bytes, hash, last) = (Array(article.text.utf8), TextHash.of(article.text), Int64.max)
    while readings.count + 1 < most, let row = rows.first(where: { $0.id < last && $0.follows(hash) }),
      let older = TextDelta.apply(row.delta, to: bytes), let text = String(validating: older, as: UTF8.self),
      row.makes(TextHash.of(text))
    {
      readings.append(ArticleReading(seen: row.replaced, article: article))
      blocks = StructureDelta.apply(row.blocks, to: blocks)
      let structure = BlockEncoding.structure(blocks, emphasis: Data(), limit: older.count)
      article = Article(
        fields: ArticleFields(title: row.title), text: text,
        blocks: structure.blocks.isEmpty ? StructureDelta.paragraphs(of: text) : structure.blocks,
        spans: structure.spans)
      article.findQuotations()
      (bytes, hash, last) = (older, TextHash.of(text), row.id)
    }
    let earlier = rows.first { $0.id < last && $0.follows(hash) }
    let seen = earlier?.replaced ?? stored.summary.added
    return readings + [ArticleReading(seen: seen, article: article, isFirst: earlier == nil)]
  }

  /// Returns how many former texts are kept, and how many bytes they take with those that bookmarks need;
  /// O(n) in both.
  package func formerTextSize() throws(LibraryError) -> (count: Int, bytes: Int) {
    let sql = """
      SELECT count(*) AS texts, ifnull(sum(length(delta) + length(blocks)), 0)
        + (SELECT ifnull(sum(length(CAST(text AS BLOB))), 0) FROM former) AS bytes
      FROM reading
      """
    return try read { db in
      guard let row = try Row.fetchOne(db, sql: sql) else { return (0, 0) }
      return (row.value("texts") ?? 0, row.value("bytes") ?? 0)
    }
  }
}

/// A row of the table of readings.
private struct FormerReading {
  let id: Int64
  let replaced: Timestamp
  let textHash: String
  let baseHash: String
  let title: String
  let blocks: Data
  let delta: Data

  /// How many characters of a hash are kept: 64 bits are enough to tell the texts of one article apart.
  static let hashLength = 16

  /// Whether it was replaced by the text with a hash.
  func follows(_ hash: String) -> Bool { !baseHash.isEmpty && hash.hasPrefix(baseHash) }

  /// Whether it is the text with a hash.
  func makes(_ hash: String) -> Bool { !textHash.isEmpty && hash.hasPrefix(textHash) }

  /// Returns an article's former readings, newest first.
  static func fetch(_ db: Database, of article: Int64) throws -> [FormerReading] {
    let columns = ColumnList(["id", "replaced", "text_hash", "base_hash", "title", "blocks", "delta"])
    let sql = "SELECT \(columns) FROM reading WHERE article_id = ? ORDER BY id DESC"
    return try Row.fetchAll(db, sql: sql, arguments: [article]).map { row in
      var row = NamedRow(row, columns)
      return FormerReading(
        id: row.value("id") ?? 0, replaced: Timestamp(seconds: row.value("replaced") ?? 0),
        textHash: row.value("text_hash") ?? "", baseHash: row.value("base_hash") ?? "",
        title: row.value("title") ?? "", blocks: row.value("blocks") ?? Data(),
        delta: row.value("delta") ?? Data())
    }
  }
}

extension ArticleWriting {
  /// Keeps the present text of an article before another one replaces it.
  func keepReading(of id: Int64, replacedBy newer: PreparedArticle) throws {
    let sql = "SELECT text, text_hash, title, blocks FROM content WHERE article_id = ?"
    guard let row = try Row.fetchOne(db, sql: sql, arguments: [id]) else { return }
    let older: Data = row.value("text") ?? Data()
    let delta = TextDelta.delta(of: Array(older), from: Array(newer.article.text.utf8))
    let (hash, title): (String?, String?) = (row.value("text_hash"), row.value("title"))
    let blocks = StructureDelta.delta(of: row.value("blocks") ?? Data(), from: newer.structure)
    let length = FormerReading.hashLength
    try run(
      """
      INSERT INTO reading (article_id, replaced, text_hash, base_hash, title, blocks, delta)
      VALUES (?, ?, ?, ?, ?, ?, ?)
      """,
      [
        id, now.seconds, hash.map { String($0.prefix(length)) } ?? "", String(newer.textHash.prefix(length)),
        title ?? "", blocks, delta,
      ])
  }
}

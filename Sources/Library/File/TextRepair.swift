import Articles
import Bookmarks
import Catalogue
import Foundation
import GRDB

/// Finds and repairs texts that damage has changed, which SQLite doesn't notice: those that no longer have
/// their hash, and other columns with bytes that aren't UTF-8.
///
/// An article's text is read again from its document; if that gives the text whose hash the library keeps,
/// the article is whole again. Otherwise, and in all other columns, U+FFFD stands for the bytes that are
/// lost.
struct TextRepair {
  let db: Database
  /// Reads articles again from their documents; `nil` if that isn't wanted.
  let reader: (any DocumentReader)?

  init(db: Database, reader: (any DocumentReader)?) {
    self.db = db
    self.reader = reader
    db.add(function: Self.isBroken)
    db.add(function: Self.isChanged)
    db.add(function: Self.mended)
  }

  /// Returns what is wrong; reads every text of the library.
  func faults() throws -> [LibraryFault] {
    let texts = try brokenArticles().map { id in
      LibraryFault.text(ArticleID(id), isInDocument: try wholeText(of: id) != nil)
    }
    let columns = try columns().compactMap { column -> LibraryFault? in
      let count =
        try Int.fetchOne(db, sql: "SELECT count(*) FROM \(column.table) WHERE \(column.isBroken)") ?? 0
      return count == 0 ? nil : .column(column.name, table: column.table, count: count)
    }
    return texts + columns
  }

  /// Repairs what ``faults()`` finds; the indexes of words have to be rebuilt after that.
  func run(now: Timestamp) throws {
    for id in try brokenArticles() {
      if let text = try wholeText(of: id) {
        try db.execute(
          sql: "UPDATE content SET packed = ? WHERE article_id = ?", arguments: [Data(text.utf8), id])
      } else {
        try mendText(of: id, now: now)
      }
    }
    for column in try columns() {
      let mended = column.isText ? "CAST(mended(\(column.bytes)) AS TEXT)" : "mended(\(column.bytes))"
      try db.execute(
        sql: "UPDATE \(column.table) SET \(column.stored) = \(mended) WHERE \(column.isBroken)")
    }
  }

  private func brokenArticles() throws -> [Int64] {
    let sql = "SELECT article_id FROM content WHERE is_changed(text, text_hash) ORDER BY article_id"
    return try Int64.fetchAll(db, sql: sql)
  }

  /// Returns the text as it was, read again from the article's document; `nil` if that yields another text.
  private func wholeText(of id: Int64) throws -> String? {
    guard let reader, let document = try Document.fetch(db, of: id) else { return nil }
    let read = try? Ingestion.articles(in: document, by: reader, findingQuotations: false)
    let hash = try String.fetchOne(
      db, sql: "SELECT text_hash FROM content WHERE article_id = ?", arguments: [id])
    return read?.lazy.map(\.text).first { TextHash.of($0) == hash }
  }

  /// Replaces the invalid bytes in an article's text; bookmarks and quotations find their places in the new
  /// text.
  private func mendText(of id: Int64, now: Timestamp) throws {
    guard let stored = try StoredArticle.fetch(db, id: ArticleID(id)),
      let own = try StoredFields.fetch(db, id: id)
    else { return }
    // A document that was kept as the difference from the text is lost with it.
    let document =
      try Document.fetch(db, of: id)
      ?? Document(bytes: Array(stored.article.text.utf8), name: stored.article.fields.title)
    var article = stored.article
    article.fields = own.own
    // If the document is damaged as well, it gets a new hash; if the file is added again, it is a different
    // document then.
    var new = NewArticle(article: article, document: document.bytes, path: stored.summary.path)
    (new.format, new.encoding) = (document.format, document.encoding)
    try ArticleWriting.perform(db, now: now) {
      try ArticleUpdating(id: id, prepared: PreparedArticle(new, packer: nil)).run(in: &$0)
    }
  }

  /// A column that holds text.
  private struct Column {
    let table: String
    let name: String
    /// Whether its type is TEXT; what may contain U+0000 is kept as a blob.
    var isText = true
    /// The column from which it is generated; `nil` if it is stored directly.
    var packed: String?

    var stored: String { packed ?? name }
    var bytes: String { "CAST(\(name) AS BLOB)" }
    var isBroken: String { "is_broken(\(bytes))" }
  }

  private func columns() throws -> [Column] {
    let sql = """
      SELECT list.name AS "table", info.name AS "column" FROM pragma_table_list AS list JOIN pragma_table_info(list.name) AS info
      WHERE list.schema = 'main' AND list.type = 'table' AND list.name NOT LIKE 'sqlite_%' AND info.type = 'TEXT'
      """
    return try Row.fetchAll(db, sql: sql).map { Column(table: $0["table"], name: $0["column"]) }
      + [
        Column(table: "former", name: "text", isText: false),
        Column(table: "statement", name: "words", isText: false, packed: "said"),
      ]
  }

  private static let isBroken = DatabaseFunction("is_broken", argumentCount: 1, pure: true) { values in
    Data.fromDatabaseValue(values[0]).map {
      $0.withUnsafeBytes { String(validating: $0, as: UTF8.self) == nil }
    }
  }

  /// Whether a text doesn't have its hash; bytes that aren't UTF-8 make it another text.
  private static let isChanged = DatabaseFunction("is_changed", argumentCount: 2, pure: true) { values in
    guard let bytes = Data.fromDatabaseValue(values[0]) else { return false }
    return TextHash.of(Array(bytes)) != String.fromDatabaseValue(values[1])
  }

  private static let mended = DatabaseFunction("mended", argumentCount: 1, pure: true) { values in
    Data.fromDatabaseValue(values[0]).map { Data(String(decoding: $0, as: UTF8.self).utf8) }
  }
}

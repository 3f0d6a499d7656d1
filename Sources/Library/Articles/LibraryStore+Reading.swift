import Articles
import Bookmarks
import Catalogue
import Foundation
import GRDB
import Quotations

extension LibraryStore {
  /// Returns an article with its text, place and bookmarks; `nil` if there is none.
  package func article(_ id: ArticleID) throws(LibraryError) -> StoredArticle? {
    try read { try StoredArticle.fetch($0, id: id) }
  }

  /// Counts the code points of places in an article's text; `nil` if there is no such article.
  package func positions(in id: ArticleID) throws(LibraryError) -> StoredPositions? {
    try read { db in
      let sql = "SELECT text FROM content WHERE article_id = ?"
      return try Row.fetchOne(db, sql: sql, arguments: [id.rawValue]).map {
        StoredPositions(try $0.storedText("text"))
      }
    }
  }

  /// Returns an article's row; `nil` if there is none.
  package func summary(_ id: ArticleID) throws(LibraryError) -> ArticleSummary? {
    try read { try ArticleSummary.fetch($0, id: id) }
  }

  /// Returns the article, or the first of several, that was read from the file at an absolute path.
  package func articleID(path: String) throws(LibraryError) -> ArticleID? {
    try read { db in
      let sql = "SELECT id FROM article WHERE path = ? ORDER BY id LIMIT 1"
      return try Int64.fetchOne(db, sql: sql, arguments: [path.column]).map(ArticleID.init)
    }
  }

  /// Returns the article, or the first of several, that came from a document with these bytes.
  package func articleID(document: [UInt8]) throws(LibraryError) -> ArticleID? {
    let hash = TextHash.of(document)
    return try read { db in
      let sql =
        "SELECT article_id FROM content WHERE \(ArticleOrigin.documentCondition) ORDER BY article_id LIMIT 1"
      return try Int64.fetchOne(db, sql: sql, arguments: [hash]).map(ArticleID.init)
    }
  }

  /// Returns the article that was added from a file, if the file has the same bytes and adding it again would
  /// change nothing: its quotations were found, and no bookmark waits for its article.
  ///
  /// - Parameters:
  ///   - path: the file's absolute path.
  ///   - documentHash: ``TextHash`` of its bytes.
  package func unchangedArticle(path: String, documentHash: String) throws(LibraryError) -> ArticleSummary? {
    let sql = """
      SELECT article_id FROM content JOIN article ON article.id = article_id
      WHERE document_hash = ? AND path = ? AND part IS NULL AND has_quotations AND content.format IS NOT NULL
        AND NOT EXISTS (SELECT 1 FROM bookmark WHERE article_id IS NULL)
      """
    // Most files of an import are new, and one statement needs no transaction.
    let found = try readOnce { db in
      try Int64.fetchOne(db.cachedStatement(sql: sql), arguments: [documentHash, path.column])
    }
    return try found.flatMap { id throws(LibraryError) in try summary(ArticleID(id)) }
  }

  /// Returns the bytes of the document that an article came from; `nil` if there is no such article.
  package func document(of id: ArticleID) throws(LibraryError) -> [UInt8]? {
    try read { try Document.fetch($0, of: id.rawValue)?.bytes }
  }
}

extension ArticleSummary {
  private static let selection = "SELECT \(columns) FROM article WHERE id = ?"

  static func fetch(_ db: Database, id: ArticleID) throws -> ArticleSummary? {
    let row = try Row.fetchOne(db.cachedStatement(sql: selection), arguments: [id.rawValue])
    guard var summary = row.map({ ArticleSummary($0) }) else { return nil }
    summary.copies = try CopyWriting(db: db).count(of: summary.group.rawValue)
    return summary
  }
}

extension StoredArticle {
  static func fetch(_ db: Database, id: ArticleID) throws -> StoredArticle? {
    guard let summary = try ArticleSummary.fetch(db, id: id),
      let (own, edits) = try StoredFields.fetch(db, id: id.rawValue)
    else { return nil }
    let sql = """
      SELECT text, text_hash, blocks, emphasis, has_quotations, part, \(ColumnList(Provenance.columns, of: "content"))
      FROM content JOIN article ON article.id = article_id WHERE article_id = ?
      """
    guard let row = try Row.fetchOne(db.cachedStatement(sql: sql), arguments: [id.rawValue]) else {
      return nil
    }
    let text = try row.storedText("text")
    let limit = text.storedCount
    let structure = BlockEncoding.structure(
      row.value("blocks") ?? Data(), emphasis: row.value("emphasis") ?? Data(), limit: limit)
    var provenance = Provenance(row)
    for name in FieldName.allCases where edits[name.field.column] != nil { provenance.origins[name] = .user }
    let article = Article(
      fields: own.with(edits), text: text.text, blocks: structure.blocks, spans: structure.spans,
      quotations: row.value("has_quotations") == true
        ? try Quotation.fetch(db, of: id.rawValue, limit: limit) : nil,
      part: row.value("part"), provenance: provenance)
    let start = try Int.fetchOne(
      db.cachedStatement(sql: "SELECT start FROM place WHERE article_id = ?"), arguments: [id.rawValue])
    var stored = StoredArticle(
      summary: summary, article: article, place: start.map { ReadingPlace(offset: min(max($0, 0), limit)) },
      bookmarks: try Bookmark.fetch(db, BookmarkQuery(article: id), limit: .max, offset: 0))
    stored.marks = try StoredMarks(db: db).marks(of: id.rawValue)
    guard text.isSound else { return stored.moved(to: text) }
    stored.textHash = row.value("text_hash")
    return stored
  }
}

import Articles
import Bookmarks
import Catalogue
import Foundation
import GRDB
import Quotations

extension LibraryStore {
  /// An article with its text, place and bookmarks; nil where there is none.
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

  /// An article's row; nil where there is none.
  package func summary(_ id: ArticleID) throws(LibraryError) -> ArticleSummary? {
    try read { try ArticleSummary.fetch($0, id: id) }
  }

  /// The article that was read from a file, by its absolute path.
  package func articleID(path: String) throws(LibraryError) -> ArticleID? {
    try read { db in
      try Int64.fetchOne(db, sql: "SELECT id FROM article WHERE path = ?", arguments: [path.column])
        .map(ArticleID.init)
    }
  }

  /// The article that came from a document with these bytes.
  package func articleID(document: [UInt8]) throws(LibraryError) -> ArticleID? {
    let hash = TextHash.of(document)
    return try read { db in
      try Int64.fetchOne(
        db, sql: "SELECT article_id FROM content WHERE document_hash = ?", arguments: [hash]
      ).map(ArticleID.init)
    }
  }

  /// The bytes of the document that an article came from; nil where there is no such article.
  package func document(of id: ArticleID) throws(LibraryError) -> [UInt8]? {
    try read { db in
      try Data.fetchOne(
        db, sql: "SELECT document FROM content WHERE article_id = ?", arguments: [id.rawValue]
      )
      .map(Array.init)
    }
  }
}

extension ArticleSummary {
  private static let selection = "SELECT \(columns) FROM article WHERE id = ?"

  static func fetch(_ db: Database, id: ArticleID) throws -> ArticleSummary? {
    try Row.fetchOne(db.cachedStatement(sql: selection), arguments: [id.rawValue]).map { ArticleSummary($0) }
  }
}

extension StoredArticle {
  static func fetch(_ db: Database, id: ArticleID) throws -> StoredArticle? {
    guard let summary = try ArticleSummary.fetch(db, id: id),
      let (own, edits) = try StoredFields.fetch(db, id: id.rawValue)
    else { return nil }
    let sql = "SELECT text, blocks, emphasis, has_quotations FROM content WHERE article_id = ?"
    guard let row = try Row.fetchOne(db, sql: sql, arguments: [id.rawValue]) else { return nil }
    let text = try row.storedText("text")
    let limit = text.storedCount
    let article = Article(
      fields: own.with(edits), text: text.text,
      blocks: PackedRanges.blocks(row.value("blocks") ?? Data(), limit: limit),
      emphasis: PackedRanges.ranges(row.value("emphasis") ?? Data(), limit: limit),
      quotations: row.value("has_quotations") == true
        ? try Quotation.fetch(db, of: id.rawValue, limit: limit) : nil)
    let start = try Int.fetchOne(
      db, sql: "SELECT start FROM place WHERE article_id = ?", arguments: [id.rawValue])
    let stored = StoredArticle(
      summary: summary, article: article, place: start.map { ReadingPlace(offset: min(max($0, 0), limit)) },
      bookmarks: try Bookmark.fetch(db, BookmarkQuery(article: id), limit: .max, offset: 0))
    return text.isSound ? stored : stored.moved(to: text)
  }
}

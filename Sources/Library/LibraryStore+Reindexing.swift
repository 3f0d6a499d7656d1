import Articles
import Bookmarks
import GRDB
import Quotations

extension LibraryStore {
  /// Runs the finder over some articles of the library, in the order of their numbers.
  ///
  /// The library is locked only while what was found is written; what stands in other articles can be read and changed
  /// meanwhile, and an article that changes is left as it is then. Corrections, bookmarks and what the user says of an
  /// article stay. What was done is done if the program is stopped, and ``reindexingPlace(version:)`` tells where to go
  /// on.
  ///
  /// - Parameters:
  ///   - place: the article after which to begin; `nil` for the first.
  ///   - count: how many articles to take.
  ///   - version: the program's, so that another one does not go on in the middle.
  package func reindex(after place: ArticleID?, count: Int, version: String)
    throws(LibraryError) -> ReindexedArticles
  {
    let batch = try unindexed(after: place, count: count)
    var changes: [Reindexed] = []
    for article in batch {
      let quotations = article.findingQuotations
      if quotations != article.found || article.hasCorrections {
        changes.append(Reindexed(article: article, quotations: quotations))
      }
    }
    let found = changes
    let last = batch.last.map { ArticleID($0.id) }
    let changed = try write { db in
      let changed = try ArticleWriting.perform(db) { writing in
        try found.count { try $0.write(&writing) }
      }
      try db.execute(sql: "DELETE FROM reindexing")
      if let last {
        try db.execute(
          sql: "INSERT INTO reindexing (id, last, version) VALUES (1, ?, ?)",
          arguments: [last.rawValue, version])
      }
      return changed
    }
    return ReindexedArticles(last: last, count: batch.count, changed: changed)
  }

  /// The article after which to go on with a run of the finder that was stopped; nil where none was, or one by another
  /// version of the program.
  package func reindexingPlace(version: String) throws(LibraryError) -> ArticleID? {
    let sql = "SELECT last FROM reindexing WHERE version = ?"
    return try read { try Int64.fetchOne($0, sql: sql, arguments: [version]).map(ArticleID.init) }
  }

  /// How many articles come after one; `nil` for all.
  package func articleCount(after place: ArticleID?) throws(LibraryError) -> Int {
    let sql = "SELECT count(*) FROM article WHERE id > ?"
    return try read { try Int.fetchOne($0, sql: sql, arguments: [place?.rawValue ?? 0]) ?? 0 }
  }

  private func unindexed(after place: ArticleID?, count: Int) throws(LibraryError) -> [UnindexedArticle] {
    try read { db in
      let sql = "SELECT id FROM article WHERE id > ? ORDER BY id LIMIT ?"
      let ids = try Int64.fetchAll(db, sql: sql, arguments: [place?.rawValue ?? 0, count])
      return try ids.compactMap { try UnindexedArticle(db, id: $0) }
    }
  }
}

/// What a run of the finder over some articles came to.
package struct ReindexedArticles: Hashable, Sendable {
  /// The last of the articles; `nil` at the end of the library.
  package var last: ArticleID?
  /// How many articles were looked through.
  package var count: Int
  /// In how many of them something else was found than before.
  package var changed: Int
}

/// An article that the finder is to look through.
private struct UnindexedArticle {
  let id: Int64
  let textHash: String
  /// What was found the last time; `nil` if the finder has not run.
  let found: [Quotation]?
  let hasCorrections: Bool
  private let article: Article

  init?(_ db: Database, id: Int64) throws {
    guard let stored = try StoredArticle.fetch(db, id: ArticleID(id)) else { return nil }
    let hash = try String.fetchOne(
      db, sql: "SELECT text_hash FROM content WHERE article_id = ?", arguments: [id])
    let corrections = CorrectionWriting(db: db)
    self.id = id
    article = stored.article
    textHash = hash ?? ""
    found = try corrections.foundQuotations(of: id, limit: stored.article.text.utf8.count)
    hasCorrections = try corrections.has(id)
  }

  var text: String { article.text }

  /// What the finder finds today.
  var findingQuotations: [Quotation] {
    var article = article
    article.findQuotations()
    return article.quotations ?? []
  }
}

/// What was found in an article.
private struct Reindexed {
  let article: UnindexedArticle
  let quotations: [Quotation]

  /// Writes what was found, if the article still has the text in which it was found.
  ///
  /// - Returns: whether something else was found than before.
  func write(_ writing: inout ArticleWriting) throws -> Bool {
    let sql = "SELECT 1 FROM content WHERE article_id = ? AND text_hash = ?"
    guard try writing.number(sql, [article.id, article.textHash]) != nil else { return false }
    try writing.replaceQuotations(quotations, of: article.id, in: article.text)
    return quotations != article.found
  }
}

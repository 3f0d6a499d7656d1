import Articles
import Catalogue
import Foundation
import GRDB
import Quotations

extension LibraryStore {
  /// Returns what drafts are compared with: articles with text, blocks and quotations, but without bookmarks.
  ///
  /// Articles that are gone are left out.
  package func comparedArticles(_ ids: [ArticleID]) throws(LibraryError) -> [StoredArticle] {
    guard !ids.isEmpty else { return [] }
    return try read { db in try ids.compactMap { try StoredArticle.fetchCompared(db, id: $0) } }
  }
}

extension StoredArticle {
  fileprivate static func fetchCompared(_ db: Database, id: ArticleID) throws -> StoredArticle? {
    let sql =
      "SELECT text, blocks, emphasis, has_quotations, part FROM content JOIN article ON id = article_id WHERE id = ?"
    guard let summary = try ArticleSummary.fetch(db, id: id),
      let row = try Row.fetchOne(db.cachedStatement(sql: sql), arguments: [id.rawValue])
    else { return nil }
    let text = try row.storedText("text")
    let structure = BlockEncoding.structure(
      row.value("blocks") ?? Data(), emphasis: row.value("emphasis") ?? Data(), limit: text.storedCount)
    let article = Article(
      fields: summary.fields, text: text.text, blocks: structure.blocks,
      quotations: row.value("has_quotations") == true
        ? try Quotation.fetch(db, of: id.rawValue, limit: text.storedCount) : nil,
      part: row.value("part"))
    let stored = StoredArticle(summary: summary, article: article)
    return text.isSound ? stored : stored.moved(to: text)
  }
}

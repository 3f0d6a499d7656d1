import Articles
import Bookmarks
import GRDB

extension Undoing {
  /// Recomputes what depends on the rows that are back.
  func finish(now: Timestamp) throws {
    let bookmarks = try unkeyed.sorted().compactMap { try Bookmark.fetch(db, id: BookmarkID($0)) }
    try KeyRefreshing(db: db).refresh(bookmarks)
    try ArticleWriting.perform(db, now: now) { writing in
      for article in articles where isRewritten(article) {
        let sql = "SELECT text, has_quotations FROM content WHERE article_id = ?"
        guard let row = try Row.fetchOne(db, sql: sql, arguments: [article]) else { continue }
        let text = try row.text("text")
        if unnamed.contains(article) { try writing.refreshFields(of: article) }
        if unsettled.contains(article) {
          let bookmarks = BookmarkWriting(db: db, now: now)
          let count = try bookmarks.count(in: article)
          if count > 0 { try bookmarks.settle(in: article, PassageFinder(text: text, passages: count)) }
        }
        if found[article] != nil || corrected.contains(article) {
          try writing.replaceQuotations(
            row.value("has_quotations") == true ? found[article] : nil, of: article, in: text)
        }
      }
    }
    for article in articles { try countBookmarks(of: article) }
    try MergeWriting(db: db).settle(people)
  }

  /// Whether more of an article than its marks is put back, so that its text is needed.
  private func isRewritten(_ article: Int64) -> Bool {
    unnamed.contains(article) || unsettled.contains(article) || corrected.contains(article)
      || found[article] != nil
  }

  private func countBookmarks(of article: Int64) throws {
    try execute(
      """
      UPDATE article SET bookmark_count = (SELECT count(*) FROM bookmark WHERE article_id = article.id)
      WHERE id = ?
      """, [article])
  }
}

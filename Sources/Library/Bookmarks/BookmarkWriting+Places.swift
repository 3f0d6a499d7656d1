import Articles
import Bookmarks
import Catalogue
import GRDB

extension BookmarkWriting {
  /// Returns how many bookmarks an article has.
  func count(in article: Int64) throws -> Int {
    let sql = "SELECT count(*) FROM bookmark WHERE article_id = ?"
    return try Int.fetchOne(db.cachedStatement(sql: sql), arguments: [article]) ?? 0
  }

  /// Looks for the words of all bookmarks of an article in its text, and keeps their places.
  ///
  /// O(n) in the length of the text and the number of bookmarks, if the finder was made for that many.
  func settle(in article: Int64, _ finder: PassageFinder) throws {
    let sql = "SELECT \(SoughtBookmark.columns) FROM bookmark WHERE article_id = ?"
    let bookmarks = try Row.fetchAll(db, sql: sql, arguments: [article]).map { SoughtBookmark($0) }
    guard !bookmarks.isEmpty else { return }
    for (bookmark, place) in zip(bookmarks, finder.places(of: bookmarks)) {
      let range = place.attachment.range
      try db.cachedStatement(
        sql: "UPDATE bookmark SET start = ?, end = ?, code_start = ?, code_end = ?, now = ? WHERE id = ?"
      ).execute(
        arguments: [
          range?.lowerBound, range?.upperBound, place.codePoints?.lowerBound, place.codePoints?.upperBound,
          place.attachment.now?.column, bookmark.id,
        ])
    }
  }

  /// Gives a bookmark a place in an article; from then on the words at this place are looked for.
  ///
  /// - Parameter range: UTF-8 offsets into the article's text; moved outwards to whole characters.
  func place(_ bookmark: Bookmark, at range: Range<Int>, in article: ArticleID, text: String, hash: String)
    throws
  {
    let anchor = Anchor(of: range, in: text, textHash: hash)
    guard !anchor.range.isEmpty else { return }
    try entry?.keep(.bookmarkPlace, bookmark.id.rawValue)
    let codePoints = CodePoints.range(anchor.range, in: text)
    try db.execute(
      sql: """
        UPDATE bookmark SET article_id = ?, start = ?, end = ?, code_start = ?, code_end = ?, now = ?, updated = ?,
          hand_exact = ?, hand_prefix = ?, hand_suffix = ?, hand_start = ?, hand_end = ?, hand_hash = ?
        WHERE id = ?
        """,
      arguments: [
        article.rawValue, anchor.range.lowerBound, anchor.range.upperBound, codePoints.lowerBound,
        codePoints.upperBound, anchor.exact == bookmark.draft.anchor.exact ? nil : anchor.exact.column,
        now.seconds, anchor.exact.column, anchor.prefix.column, anchor.suffix.column, anchor.range.lowerBound,
        anchor.range.upperBound, anchor.textHash, bookmark.id.rawValue,
      ])
    try db.execute(
      sql: """
        UPDATE article SET bookmark_count = (SELECT count(*) FROM bookmark WHERE article_id = article.id)
        WHERE id IN (?, ?)
        """, arguments: [article.rawValue, bookmark.article?.id.rawValue])
  }
}

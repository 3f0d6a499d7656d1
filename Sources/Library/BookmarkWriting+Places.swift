import Articles
import Bookmarks
import GRDB

extension BookmarkWriting {
  /// Looks for the words of all of an article's bookmarks in its text, and keeps their places.
  func settle(in article: Int64, text: String) throws {
    let sql = "SELECT 1 FROM bookmark WHERE article_id = ? LIMIT 1"
    guard try Bool.fetchOne(db, sql: sql, arguments: [article]) != nil else { return }
    try settle(in: article, PassageFinder(text: text))
  }

  /// The same in a text that was prepared already.
  func settle(in article: Int64, _ finder: PassageFinder) throws {
    let sql = "SELECT \(Bookmark.soughtColumns), exact, start, end FROM bookmark WHERE article_id = ?"
    let bookmarks = try Row.fetchAll(db, sql: sql, arguments: [article]).map { row in
      (
        id: row.value(0) as Int64?, anchor: Anchor(row), exact: row.value(7) ?? "", last: row.range(8, 9)
      )
    }
    let attachments = bookmarks.map { finder.attachment(of: $0.anchor, lastAt: $0.last) }
    let offsets = attachments.compactMap(\.range).flatMap { [$0.lowerBound, $0.upperBound] }
    var counts = CodePoints.counts(at: offsets, in: finder.text)[...]
    for (bookmark, attachment) in zip(bookmarks, attachments) {
      let range = attachment.range
      let codePoints = range.map { _ in
        let pair = counts.prefix(2)
        counts = counts.dropFirst(2)
        return pair
      }
      let words = range.map { _ in attachment.now ?? bookmark.anchor.exact }
      try db.execute(
        sql: "UPDATE bookmark SET start = ?, end = ?, code_start = ?, code_end = ?, now = ? WHERE id = ?",
        arguments: [
          range?.lowerBound, range?.upperBound, codePoints?.first, codePoints?.last,
          words == bookmark.exact ? nil : words?.column, bookmark.id,
        ])
    }
  }

  /// Gives a bookmark a place in an article, which its words are sought at from then on.
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

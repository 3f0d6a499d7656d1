import Articles
import Bookmarks
import GRDB

extension BookmarkWriting {
  /// Gives an article the bookmarks that stand alone and belong to it, as an import does when the article is there
  /// first: those with its address, and those with its path or title whose words stand in its text.
  ///
  /// Looks them up in indexes of the bookmarks that stand alone, and reads the text only if there are any.
  ///
  /// - Returns: how many it got.
  func adopt(by article: Int64) throws -> Int {
    let sql = "SELECT title, url, path FROM article WHERE id = ?"
    guard let row = try Row.fetchOne(db.cachedStatement(sql: sql), arguments: [article]) else { return 0 }
    let fields = ArticleFields(title: row.value(0) ?? "", url: row.value(1))
    let lone = try alone(of: fields, path: row.value(2))
    guard !lone.isEmpty, let text = try text(of: article) else { return 0 }
    let places = PassageFinder(text: text, passages: lone.count).places(of: lone.map(\.bookmark))
    var count = 0
    for (lone, place) in zip(lone, places) where lone.isCertain || place.codePoints != nil {
      guard let id = lone.bookmark.id else { continue }
      try attach(BookmarkID(id), to: ArticleID(article), at: place)
      count += 1
    }
    return count
  }

  /// Puts a bookmark that stands alone at its place in an article.
  func attach(_ id: BookmarkID, to article: ArticleID, at place: PassageFinder.BookmarkPlace) throws {
    try entry?.keep(.bookmarkPlace, id.rawValue)
    let range = place.attachment.range
    try db.cachedStatement(
      sql: """
        UPDATE bookmark SET article_id = ?, start = ?, end = ?, code_start = ?, code_end = ?, now = ?
        WHERE id = ?
        """
    ).execute(
      arguments: [
        article.rawValue, range?.lowerBound, range?.upperBound, place.codePoints?.lowerBound,
        place.codePoints?.upperBound, place.attachment.now?.column, id.rawValue,
      ])
    try db.cachedStatement(sql: "UPDATE article SET bookmark_count = bookmark_count + 1 WHERE id = ?")
      .execute(arguments: [article.rawValue])
  }

  /// A bookmark without an article, and whether its address says that it belongs to the one in question.
  private typealias Lone = (bookmark: SoughtBookmark, isCertain: Bool)

  /// The bookmarks that stand alone and may belong to an article with these fields and this path.
  private func alone(of fields: ArticleFields, path: String?) throws -> [Lone] {
    let url = fields.url?.column
    let sql = """
      SELECT \(Bookmark.soughtColumns), exact, start, end, url FROM bookmark WHERE id IN (
        SELECT id FROM bookmark WHERE article_id IS NULL AND title_line = ?1
        UNION SELECT id FROM bookmark WHERE article_id IS NULL AND url = ?2
        UNION SELECT id FROM bookmark WHERE article_id IS NULL AND path = ?3)
      ORDER BY id
      """
    return try Row.fetchAll(db.cachedStatement(sql: sql), arguments: [fields.titleLine, url, path]).map {
      row in
      (SoughtBookmark(row), url != nil && row.value(10) == url)
    }
  }

  private func text(of article: Int64) throws -> String? {
    try Row.fetchOne(db, sql: "SELECT text FROM content WHERE article_id = ?", arguments: [article])?.text(0)
  }
}

extension ArticleFields {
  /// The title as it is compared with those of other documents: on one line, every run of blanks one space.
  var titleLine: String { title.column.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}

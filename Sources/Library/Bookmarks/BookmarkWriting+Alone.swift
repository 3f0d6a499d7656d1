import Articles
import Bookmarks
import GRDB

extension BookmarkWriting {
  /// Attaches the bookmarks without an article that belong to this one: those with its address, and those
  /// with its path or title whose words are in its text.
  ///
  /// They are looked up in indexes of the bookmarks without an article; the text is read only if there are
  /// any. As in an import, a bookmark that another program made adds its note and tags to the one at its
  /// place, if there is one, and gets the speaker of the quotation that contains it.
  ///
  /// - Returns: how many were attached.
  func adopt(by article: Int64) throws -> Int {
    let sql = "SELECT title, url, path FROM article WHERE id = ?"
    guard let row = try Row.fetchOne(db.cachedStatement(sql: sql), arguments: [article]) else { return 0 }
    let fields = ArticleFields(title: row.value("title") ?? "", url: row.value("url"))
    let lone = try alone(of: fields, path: row.value("path"))
    guard !lone.isEmpty, let text = try text(of: article) else { return 0 }
    let places = PassageFinder(text: text, passages: lone.count).places(of: lone.map(\.bookmark))
    var count = 0
    for (lone, place) in zip(lone, places) where lone.isCertain || place.codePoints != nil {
      guard let id = lone.bookmark.id else { continue }
      if lone.bookmark.anchor.textHash.isEmpty, let range = place.attachment.range,
        let same = try bookmark(in: ArticleID(article), at: range)
      {
        try merge(BookmarkID(id), into: same)
      } else {
        try attach(BookmarkID(id), to: ArticleID(article), at: place)
      }
      count += 1
    }
    if count > 0 { try nameSpeakers(in: article) }
    return count
  }

  /// Adds the note and tags of a bookmark to those of another, and removes it.
  private func merge(_ id: BookmarkID, into same: Bookmark) throws {
    try add(fetch(id).draft, to: same)
    try entry?.keep(.bookmark, id.rawValue)
    try db.cachedStatement(sql: "DELETE FROM bookmark WHERE id = ?").execute(arguments: [id.rawValue])
  }

  /// Adds the note and tags of another bookmark at the same place; returns whether that changed anything.
  @discardableResult
  func add(_ other: BookmarkDraft, to bookmark: Bookmark) throws -> Bool {
    var draft = bookmark.draft
    draft.add(note: other.note, tags: other.tags)
    return try update(bookmark, to: draft) != bookmark
  }

  /// Attaches a bookmark without an article to its place in one.
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

  /// A bookmark without an article, and whether its address says that it belongs to the article in question.
  private typealias Lone = (bookmark: SoughtBookmark, isCertain: Bool)

  /// Returns the bookmarks without an article that may belong to an article with these fields and this path.
  private func alone(of fields: ArticleFields, path: String?) throws -> [Lone] {
    let url = fields.url?.column
    let sql = """
      SELECT \(SoughtBookmark.columns), url FROM bookmark WHERE id IN (
        SELECT id FROM bookmark WHERE article_id IS NULL AND title_line = ?1
        UNION SELECT id FROM bookmark WHERE article_id IS NULL AND url = ?2
        UNION SELECT id FROM bookmark WHERE article_id IS NULL AND path = ?3)
      ORDER BY id
      """
    return try Row.fetchAll(db.cachedStatement(sql: sql), arguments: [fields.titleLine, url, path]).map {
      row in
      (SoughtBookmark(row), url != nil && row.value("url") == url)
    }
  }

  private func text(of article: Int64) throws -> String? {
    try Row.fetchOne(db, sql: "SELECT text FROM content WHERE article_id = ?", arguments: [article])?.text(
      "text")
  }
}

extension ArticleFields {
  /// The title as it is compared with other titles: its words, folded; a title without words, as it is on one line.
  var titleLine: String {
    let words = WordFolding.words(of: title.column).map { String(decoding: $0.letters, as: UTF8.self) }
    return words.isEmpty
      ? title.column.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      : words.joined(separator: " ")
  }
}

import Articles
import Bookmarks
import GRDB
import JSON

/// Writes bookmarks, inside a transaction.
struct BookmarkWriting {
  let db: Database
  let now: Timestamp
  /// The change to which the writing belongs; `nil` if it cannot be undone.
  var entry: JournalEntry?

  private static let insertion = """
    INSERT INTO bookmark (article_id, exact, prefix, suffix, saved_start, saved_end, text_hash,
      start, end, code_start, code_end, now, kind, speaker, person, cue, note, tags,
      title, byline, source, url, date, created, updated, search_key, speaker_key,
      hand_exact, hand_prefix, hand_suffix, hand_start, hand_end, hand_hash, path,
      title_line)
    VALUES (\(Array(repeating: "?", count: 35).joined(separator: ", ")))
    """

  /// Returns the bookmark that an article has at a place.
  func bookmark(in article: ArticleID, at range: Range<Int>) throws -> Bookmark? {
    let sql = "SELECT id FROM bookmark WHERE article_id = ? AND start = ? AND end = ? ORDER BY id"
    let id = try Int64.fetchOne(
      db.cachedStatement(sql: sql), arguments: [article.rawValue, range.lowerBound, range.upperBound])
    return try id.flatMap { try Bookmark.fetch(db, id: BookmarkID($0)) }
  }

  /// Keeps a bookmark of an article, or one that stands alone.
  ///
  /// - Parameters:
  ///   - fields: what is known about the article.
  ///   - path: the path of the article's file, by which a bookmark that stands alone finds it.
  ///   - created: when it was made; `nil` for now, as for `updated`.
  func insert(
    _ draft: BookmarkDraft, attachment: Attachment, codePoints: Range<Int>?, article: ArticleID?,
    source fields: ArticleFields, path: String? = nil, created: Timestamp? = nil, updated: Timestamp? = nil
  ) throws -> BookmarkID {
    let anchor = draft.anchor
    let given = draft.givenPlace
    try db.cachedStatement(sql: Self.insertion).execute(
      arguments: [
        article?.rawValue, anchor.exact.column, anchor.prefix.column, anchor.suffix.column,
        anchor.range.lowerBound, anchor.range.upperBound, anchor.textHash, attachment.range?.lowerBound,
        attachment.range?.upperBound, codePoints?.lowerBound, codePoints?.upperBound, attachment.now?.column,
        draft.kind.name, draft.mention?.column, draft.person?.column, draft.cue?.column, draft.note?.column,
        Self.column(draft.tags), fields.title.column, fields.byline?.column, fields.source?.column,
        fields.url?.column, fields.date?.iso8601, (created ?? now).seconds, (updated ?? now).seconds,
        BookmarkKeys.search(draft, source: fields), BookmarkKeys.speakers(draft),
        given?.exact.column, given?.prefix.column, given?.suffix.column, given?.range.lowerBound,
        given?.range.upperBound, given?.textHash, path?.column,
        fields.titleLine,
      ])
    let id = db.lastInsertedRowID
    try entry?.keepNone(.bookmark, id)
    return BookmarkID(id)
  }

  /// Keeps a bookmark's note and tags as they are in `draft`; if they are the same, writes nothing.
  func update(_ bookmark: Bookmark, to draft: BookmarkDraft) throws -> Bookmark {
    let tags = Self.column(draft.tags)
    if draft.note == bookmark.draft.note, tags == Self.column(bookmark.draft.tags) { return bookmark }
    try entry?.keep(.bookmarkNote, bookmark.id.rawValue)
    try db.cachedStatement(
      sql: "UPDATE bookmark SET note = ?, tags = ?, search_key = ?, updated = ? WHERE id = ?"
    ).execute(
      arguments: [
        draft.note?.column, tags, BookmarkKeys.search(draft, source: bookmark.source), now.seconds,
        bookmark.id.rawValue,
      ])
    return try fetch(bookmark.id)
  }

  /// Returns a bookmark that must exist.
  func fetch(_ id: BookmarkID) throws -> Bookmark {
    guard let bookmark = try Bookmark.fetch(db, id: id) else { throw LibraryError.noSuchBookmark(id) }
    return bookmark
  }

  /// Returns tags as a JSON array, each once.
  private static func column(_ tags: [String]) -> String {
    var seen: Set<String> = []
    return JSONValue.array(tags.filter { seen.insert($0).inserted }.map(JSONValue.string)).line
  }
}

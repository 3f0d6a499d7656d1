import Articles
import Bookmarks
import Foundation
import GRDB

extension ArticleStore {
  /// Keeps a passage.
  ///
  /// Where the article has a bookmark at that very place, that one is kept: its note becomes the draft's if the draft
  /// has one, and it gets the draft's tags too. A draft that was made from another state of the article's text finds
  /// its place in today's; where it finds none, it is kept without one.
  package func addBookmark(_ draft: BookmarkDraft, to id: ArticleID, now: Timestamp)
    throws(LibraryError) -> Bookmark
  {
    try write { db in
      guard let summary = try ArticleSummary.fetch(db, id: id),
        let row = try Row.fetchOne(
          db, sql: "SELECT text_hash, text FROM content WHERE article_id = ?", arguments: [id.rawValue])
      else { throw LibraryError.noSuchArticle(id) }
      let text = try row.text(1)
      let attachment = draft.anchor.attachment(in: text, hash: row.value(0) ?? "")
      let writing = BookmarkWriting(db: db, now: now)
      if let range = attachment.range, let same = try writing.bookmark(in: id, at: range) {
        var merged = same.draft
        if let note = draft.note { merged.note = note }
        merged.tags += draft.tags
        return try writing.update(same, to: merged)
      }
      let codePoints = attachment.range.map { CodePoints.range($0, in: text) }
      return try writing.insert(
        draft, attachment: attachment, codePoints: codePoints, article: id, source: summary.fields)
    }
  }

  /// Removes a bookmark and returns it as it was; nil where there was none.
  @discardableResult
  package func removeBookmark(_ id: BookmarkID) throws(LibraryError) -> Bookmark? {
    try write { db in
      guard let bookmark = try Bookmark.fetch(db, id: id) else { return nil }
      try db.execute(sql: "DELETE FROM bookmark WHERE id = ?", arguments: [id.rawValue])
      return bookmark
    }
  }

  /// Changes a bookmark's note; nil takes it away.
  package func setNote(_ note: String?, of id: BookmarkID, now: Timestamp) throws(LibraryError) -> Bookmark {
    try change(id, now: now) { $0.note = note }
  }

  /// Changes a bookmark's tags.
  package func setTags(_ tags: [String], of id: BookmarkID, now: Timestamp) throws(LibraryError) -> Bookmark {
    try change(id, now: now) { $0.tags = tags }
  }

  /// A bookmark; nil where there is none.
  package func bookmark(_ id: BookmarkID) throws(LibraryError) -> Bookmark? {
    try read { try Bookmark.fetch($0, id: id) }
  }

  /// The bookmarks whose numbers in the list, from 0, are in `range`; fewer where the list ends.
  package func bookmarks(_ filter: BookmarkFilter = BookmarkFilter(), in range: Range<Int> = 0..<Int.max)
    throws(LibraryError) -> RowWindow<Bookmark>
  {
    let selection = BookmarkSelection(filter)
    let first = max(0, range.lowerBound)
    return try read { db in
      let total =
        try Int.fetchOne(db, sql: "SELECT count(*) \(selection.from)", arguments: selection.arguments) ?? 0
      let rows = try Bookmark.fetch(
        db, filter: filter, limit: max(0, range.upperBound - first), offset: first)
      return RowWindow(total: total, first: first, rows: rows)
    }
  }

  private func change(_ id: BookmarkID, now: Timestamp, _ body: (inout BookmarkDraft) -> Void)
    throws(LibraryError) -> Bookmark
  {
    try write { db in
      guard let bookmark = try Bookmark.fetch(db, id: id) else { throw LibraryError.noSuchBookmark(id) }
      var draft = bookmark.draft
      body(&draft)
      return try BookmarkWriting(db: db, now: now).update(bookmark, to: draft)
    }
  }
}

/// Writes bookmarks, inside a transaction.
struct BookmarkWriting {
  let db: Database
  let now: Timestamp

  /// The bookmark that an article has at a place.
  func bookmark(in article: ArticleID, at range: Range<Int>) throws -> Bookmark? {
    let sql = "SELECT id FROM bookmark WHERE article_id = ? AND start = ? AND end = ? ORDER BY id"
    let id = try Int64.fetchOne(
      db, sql: sql, arguments: [article.rawValue, range.lowerBound, range.upperBound])
    return try id.flatMap { try Bookmark.fetch(db, id: BookmarkID($0)) }
  }

  /// Keeps a bookmark, of an article or standing alone.
  ///
  /// - Parameters:
  ///   - fields: what is known of the article.
  ///   - created: when it was made; nil for now, as for `updated`.
  func insert(
    _ draft: BookmarkDraft, attachment: Attachment, codePoints: Range<Int>?, article: ArticleID?,
    source fields: ArticleFields, created: Timestamp? = nil, updated: Timestamp? = nil
  ) throws -> Bookmark {
    let anchor = draft.anchor
    try db.execute(
      sql: """
        INSERT INTO bookmark (article_id, exact, prefix, suffix, saved_start, saved_end, text_hash,
          start, end, code_start, code_end, now, kind, speaker, person, cue, note, tags,
          title, byline, source, url, date, created, updated, search_key, speaker_key)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        article?.rawValue, anchor.exact.column, anchor.prefix.column, anchor.suffix.column,
        anchor.range.lowerBound, anchor.range.upperBound, anchor.textHash, attachment.range?.lowerBound,
        attachment.range?.upperBound, codePoints?.lowerBound, codePoints?.upperBound, attachment.now?.column,
        draft.kind.name, draft.speaker?.column, draft.person?.column, draft.cue?.column, draft.note?.column,
        Self.column(draft.tags), fields.title.column, fields.byline?.column, fields.source?.column,
        fields.url?.column, fields.date?.iso8601, (created ?? now).seconds, (updated ?? now).seconds,
        BookmarkKeys.search(draft, source: fields), BookmarkKeys.speakers(draft),
      ])
    return try fetch(BookmarkID(db.lastInsertedRowID))
  }

  /// Keeps a bookmark's note and tags as they are in `draft`; nothing is written if they are the same.
  func update(_ bookmark: Bookmark, to draft: BookmarkDraft) throws -> Bookmark {
    let tags = Self.column(draft.tags)
    if draft.note == bookmark.draft.note, tags == Self.column(bookmark.draft.tags) { return bookmark }
    try db.execute(
      sql: "UPDATE bookmark SET note = ?, tags = ?, search_key = ?, updated = ? WHERE id = ?",
      arguments: [
        draft.note?.column, tags, BookmarkKeys.search(draft, source: bookmark.source), now.seconds,
        bookmark.id.rawValue,
      ])
    return try fetch(bookmark.id)
  }

  private func fetch(_ id: BookmarkID) throws -> Bookmark {
    guard let bookmark = try Bookmark.fetch(db, id: id) else { throw LibraryError.noSuchBookmark(id) }
    return bookmark
  }

  /// Tags as a JSON array, each once.
  private static func column(_ tags: [String]) -> String {
    var seen: Set<String> = []
    return JSONValue.array(tags.filter { seen.insert($0).inserted }.map(JSONValue.string)).line
  }
}

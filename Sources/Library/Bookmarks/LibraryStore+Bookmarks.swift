import Articles
import Bookmarks
import Catalogue
import GRDB

extension LibraryStore {
  /// Keeps a passage.
  ///
  /// If the article already has a bookmark at the same place, the draft's note is added to it as a paragraph,
  /// and so are the draft's tags. A draft made from another state of the article's text finds its place in
  /// the present text; if it finds none, it is kept without a place.
  ///
  /// - Parameter replaces: whether the draft's note and tags replace those of a bookmark at the same place,
  ///   as far as the draft has any; an empty note removes the note.
  package func addBookmark(_ draft: BookmarkDraft, to id: ArticleID, replaces: Bool = false, now: Timestamp)
    throws(LibraryError) -> Bookmark
  {
    try write { db in
      guard let summary = try ArticleSummary.fetch(db, id: id),
        let row = try Row.fetchOne(
          db, sql: "SELECT text_hash, text FROM content WHERE article_id = ?", arguments: [id.rawValue])
      else { throw LibraryError.noSuchArticle(id) }
      let text = try row.text("text")
      let attachment = draft.anchor.attachment(in: text, hash: row.value("text_hash") ?? "")
      return try JournalEntry.perform(.bookmarked(draft.anchor.exact), db) { entry in
        let writing = BookmarkWriting(db: db, now: now, entry: entry)
        if let range = attachment.range, let same = try writing.bookmark(in: id, at: range) {
          var merged = same.draft
          if replaces {
            merged.replace(note: draft.note, tags: draft.tags)
          } else {
            merged.add(note: draft.note, tags: draft.tags)
          }
          return try writing.update(same, to: merged)
        }
        let codePoints = attachment.range.map { CodePoints.range($0, in: text) }
        let new = try writing.insert(
          draft, attachment: attachment, codePoints: codePoints, article: id, source: summary.fields)
        return try writing.fetch(new)
      }
    }
  }

  /// Gives a bookmark a place by hand, in one transaction; can be undone.
  ///
  /// Its words stay the same; if the place has other words, the bookmark shows both. From then on the words
  /// at the place are looked for when the article's text changes.
  ///
  /// - Parameter range: UTF-8 offsets into the text that the article has today; moved outwards to whole
  ///   characters. An empty range changes nothing.
  package func attachBookmark(_ id: BookmarkID, to range: Range<Int>, in article: ArticleID, now: Timestamp)
    throws(LibraryError) -> Bookmark
  {
    try write { db in
      guard let bookmark = try Bookmark.fetch(db, id: id) else { throw LibraryError.noSuchBookmark(id) }
      let sql = "SELECT text_hash, text FROM content WHERE article_id = ?"
      guard let row = try Row.fetchOne(db, sql: sql, arguments: [article.rawValue]) else {
        throw LibraryError.noSuchArticle(article)
      }
      return try JournalEntry.perform(.attached(bookmark.draft.anchor.exact), db) { entry in
        let writing = BookmarkWriting(db: db, now: now, entry: entry)
        try writing.place(
          bookmark, at: range, in: article, text: try row.text("text"), hash: row.value("text_hash") ?? "")
        return try writing.fetch(id)
      }
    }
  }

  /// Removes a bookmark and returns it; `nil` if there was none.
  ///
  /// Can be undone.
  @discardableResult
  package func removeBookmark(_ id: BookmarkID) throws(LibraryError) -> Bookmark? {
    try write { db in
      guard let bookmark = try Bookmark.fetch(db, id: id) else { return nil }
      try JournalEntry.perform(.unbookmarked(bookmark.draft.anchor.exact), db) { entry in
        try entry.keep(.bookmark, id.rawValue)
        try db.execute(sql: "DELETE FROM bookmark WHERE id = ?", arguments: [id.rawValue])
      }
      return bookmark
    }
  }

  /// Changes a bookmark's note; `nil` removes it.
  ///
  /// Can be undone.
  package func setNote(_ note: String?, of id: BookmarkID, now: Timestamp) throws(LibraryError) -> Bookmark {
    try change(id, now: now, LibraryChange.noted) { $0.note = note }
  }

  /// Changes a bookmark's tags; can be undone.
  package func setTags(_ tags: [String], of id: BookmarkID, now: Timestamp) throws(LibraryError) -> Bookmark {
    try change(id, now: now, LibraryChange.tagged) { $0.tags = tags }
  }

  /// Returns a bookmark, or `nil` if the library has no bookmark with this id.
  package func bookmark(_ id: BookmarkID) throws(LibraryError) -> Bookmark? {
    try read { try Bookmark.fetch($0, id: id) }
  }

  /// Returns the bookmarks whose numbers in the list, from 0, are in `range`; fewer at the end of the list.
  package func bookmarks(_ query: BookmarkQuery = BookmarkQuery(), in range: Range<Int> = 0..<Int.max)
    throws(LibraryError) -> RowWindow<Bookmark>
  {
    let selection = BookmarkSelection(query)
    let first = max(0, range.lowerBound)
    return try read { db in
      let total =
        try Int.fetchOne(db, sql: "SELECT count(*) \(selection.from)", arguments: selection.arguments) ?? 0
      let rows = try Bookmark.fetch(
        db, query, limit: max(0, range.upperBound - first), offset: first)
      return RowWindow(total: total, first: first, rows: rows)
    }
  }

  private func change(
    _ id: BookmarkID, now: Timestamp, _ change: (String) -> LibraryChange,
    _ body: (inout BookmarkDraft) -> Void
  ) throws(LibraryError) -> Bookmark {
    try write { db in
      guard let bookmark = try Bookmark.fetch(db, id: id) else { throw LibraryError.noSuchBookmark(id) }
      var draft = bookmark.draft
      body(&draft)
      return try JournalEntry.perform(change(draft.anchor.exact), db) { entry in
        try BookmarkWriting(db: db, now: now, entry: entry).update(bookmark, to: draft)
      }
    }
  }
}

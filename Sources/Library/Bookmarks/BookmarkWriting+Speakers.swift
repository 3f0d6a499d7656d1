import Articles
import Bookmarks
import GRDB

extension BookmarkWriting {
  /// Gives each bookmark that another program made in an article the speaker of the quotation that contains
  /// it.
  ///
  /// Those that name a speaker stay as they are, and so do our own bookmarks, which have the hash of their
  /// text.
  func nameSpeakers(in article: Int64) throws {
    let sql = """
      SELECT EXISTS (SELECT 1 FROM bookmark WHERE article_id = ? AND text_hash = '' AND hand_hash IS NULL
        AND start IS NOT NULL AND speaker IS NULL AND person IS NULL)
      """
    guard try Bool.fetchOne(db.cachedStatement(sql: sql), arguments: [article]) == true,
      let stored = try StoredArticle.fetch(db, id: ArticleID(article)), stored.article.quotations != nil
    else { return }
    for bookmark in stored.bookmarks where bookmark.draft.isForeign && bookmark.draft.speaker == nil {
      guard let range = bookmark.attachment.range else { continue }
      // The hash isn't needed, and takes O(n).
      let held = BookmarkDraft(passage: range, in: stored.article, textHash: "")
      guard held.speaker != nil else { continue }
      var draft = bookmark.draft
      (draft.mention, draft.person, draft.cue) = (held.mention, held.person, held.cue)
      if draft.kind == .passage { draft.kind = held.kind }
      try keepSpeaker(of: draft, for: bookmark)
    }
  }

  /// Keeps a bookmark's kind and speaker as they are in `draft`.
  func keepSpeaker(of draft: BookmarkDraft, for bookmark: Bookmark) throws {
    try entry?.keep(.bookmarkSpeaker, bookmark.id.rawValue)
    try db.execute(
      sql: """
        UPDATE bookmark SET kind = ?, speaker = ?, person = ?, cue = ?, search_key = ?, speaker_key = ?
        WHERE id = ?
        """,
      arguments: [
        draft.kind.name, draft.mention?.column, draft.person?.column, draft.cue?.column,
        BookmarkKeys.search(draft, source: bookmark.source), BookmarkKeys.speakers(draft),
        bookmark.id.rawValue,
      ])
  }
}

extension BookmarkDraft {
  /// Whether another program made the bookmark: an anchor of ours has the hash of its text.
  var isForeign: Bool { sought.textHash.isEmpty }
  /// The person, or the words that name the speaker.
  fileprivate var speaker: String? { person ?? mention }
}

import Articles
import Bookmarks
import Catalogue
import GRDB

extension LibraryStore {
  /// Keeps what a user says about some words of an article, in one transaction with what follows from it: the
  /// article's quotations and speakers, and what the bookmarks on these words know about their speaker.
  ///
  /// It replaces a correction at the same place. A correction made in another state of the article's text
  /// finds its place in the present one; if it finds none, it is kept and applies as soon as the words come
  /// back.
  ///
  /// - Parameter now: when it was made.
  /// - Returns: the correction with its number.
  package func correct(_ correction: Correction, in id: ArticleID, now: Timestamp)
    throws(LibraryError) -> Correction
  {
    var correction = correction
    correction.created = now
    let made = correction
    return try write { db in
      guard let article = try ArticleSummary.fetch(db, id: id),
        let row = try Row.fetchOne(
          db, sql: "SELECT text_hash, text FROM content WHERE article_id = ?", arguments: [id.rawValue])
      else { throw LibraryError.noSuchArticle(id) }
      let place = made.anchor.attachment(in: try row.text("text"), hash: row.value("text_hash") ?? "").range
      return try JournalEntry.perform(.corrected(made.anchor.exact), db) { entry in
        let writing = CorrectionWriting(db: db, entry: entry)
        var kept = made
        try writing.change(id.rawValue) {
          for former in try writing.same(as: made.anchor, at: place, in: id.rawValue) {
            try writing.remove(former)
          }
          kept.id = try writing.insert(made, at: place, in: article)
        }
        return kept
      }
    }
  }

  /// Removes a correction, so that the finder's result applies again, and returns it; `nil` if there was
  /// none.
  @discardableResult
  package func removeCorrection(_ id: CorrectionID) throws(LibraryError) -> Correction? {
    try write { db in
      guard let stored = try StoredCorrection.fetch(db, id: id) else { return nil }
      try JournalEntry.perform(.correctionRemoved(stored.correction.anchor.exact), db) { entry in
        let writing = CorrectionWriting(db: db, entry: entry)
        guard let article = stored.article else { return try writing.remove(id) }
        try writing.change(article.id.rawValue) { try writing.remove(id) }
      }
      return stored.correction
    }
  }

  /// Returns the corrections of an article, or all of them for `nil`, oldest first.
  package func corrections(in id: ArticleID?) throws(LibraryError) -> [Correction] {
    try storedCorrections(in: id).map(\.correction)
  }

  /// Returns the corrections of an article, or all of them for `nil`, with their places and articles.
  package func storedCorrections(in id: ArticleID? = nil) throws(LibraryError) -> [StoredCorrection] {
    try read { try StoredCorrection.fetch($0, article: id?.rawValue) }
  }
}

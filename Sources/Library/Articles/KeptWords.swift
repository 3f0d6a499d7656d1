import Articles
import Bookmarks
import GRDB

/// Compares the words that bookmarks keep with the texts from which they were made.
///
/// A bookmark knows the hash of that text and its place in it. Words are compared if the article still has
/// that text and the text still has its hash. Notes, tags and speakers have no second copy to be compared
/// with.
struct KeptWords {
  let db: Database

  /// A bookmark whose words differ from those of the text.
  private struct Difference {
    let id: Int64
    /// The words of the text, if the words around them are those that the bookmark keeps.
    let words: String?
  }

  /// Returns a fault for each bookmark whose words differ; O(n) in the length of the texts that have
  /// bookmarks.
  func faults() throws -> [LibraryFault] {
    try differences().map { .bookmark(BookmarkID($0.id), isInText: $0.words != nil) }
  }

  /// Restores the words of bookmarks from the text if the words around them show that the text has the right
  /// ones.
  func restore() throws {
    for difference in try differences() {
      guard let words = difference.words,
        let bookmark = try Bookmark.fetch(db, id: BookmarkID(difference.id))
      else { continue }
      var draft = bookmark.draft
      draft.anchor.exact = words
      try db.execute(
        sql: "UPDATE bookmark SET exact = ?, search_key = ? WHERE id = ?",
        arguments: [words.column, BookmarkKeys.search(draft, source: bookmark.source), difference.id])
    }
  }

  private func differences() throws -> [Difference] {
    let columns = ColumnList(["id", "article_id"] + Anchor.columns + ["start", "end"], of: "bookmark")
    let sql = """
      SELECT \(columns) FROM bookmark JOIN content USING (article_id)
      WHERE bookmark.text_hash = content.text_hash ORDER BY article_id, bookmark.id
      """
    var differences: [Difference] = []
    var known: (article: Int64, text: String?)?
    for next in try Row.fetchAll(db, sql: sql) {
      var row = NamedRow(next, columns)
      guard let id: Int64 = row.value("id"), let article: Int64 = row.value("article_id") else { continue }
      let anchor = Anchor(&row)
      if known?.article != article { known = (article, try soundText(of: article, hash: anchor.textHash)) }
      guard let text = known?.text else { continue }
      // An imported file may name the wrong place for words that are elsewhere.
      let places = [anchor.range, row.range("start", "end")].compactMap(\.self)
      if places.contains(where: { text.words(at: $0)?.column == anchor.exact }) { continue }
      differences.append(Difference(id: id, words: Self.words(of: anchor, in: text)))
    }
    return differences
  }

  /// Returns an article's text, or `nil` if it isn't the one whose hash the library keeps.
  private func soundText(of article: Int64, hash: String) throws -> String? {
    let sql = "SELECT text FROM content WHERE article_id = ?"
    guard let row = try Row.fetchOne(db, sql: sql, arguments: [article]) else { return nil }
    let text = try row.text("text")
    return TextHash.of(text) == hash ? text : nil
  }

  /// Returns the words of the text at an anchor's place, or `nil` if the words around them differ from those
  /// that the anchor keeps.
  private static func words(of anchor: Anchor, in text: String) -> String? {
    let there = Anchor(of: anchor.range, in: text, textHash: anchor.textHash)
    let isSamePlace = there.range == anchor.range && !anchor.range.isEmpty
    let isSameContext = there.prefix.column == anchor.prefix && there.suffix.column == anchor.suffix
    return isSamePlace && isSameContext ? there.exact : nil
  }
}

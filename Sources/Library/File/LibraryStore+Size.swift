import Articles
import Bookmarks
import Catalogue
import GRDB

/// The lengths of the texts that a change reads and writes, so that a program can do long work separately;
/// each in about O(1).
extension LibraryStore {
  /// Returns how many bytes the text of an article has, or 0 if there is no such article.
  package func textSize(of id: ArticleID) throws(LibraryError) -> Int {
    try read { try Self.textSize($0, of: id.rawValue) }
  }

  /// Returns how many bytes the text of a bookmark's article or its passage has, whichever is longer; 0 if
  /// there is no such bookmark.
  package func size(of id: BookmarkID) throws(LibraryError) -> Int {
    try read { db in
      let sql = "SELECT article_id, saved_end - saved_start AS length FROM bookmark WHERE id = ?"
      guard let row = try Row.fetchOne(db.cachedStatement(sql: sql), arguments: [id.rawValue]) else {
        return 0
      }
      let article: Int64? = row.value("article_id")
      return max(row.value("length") ?? 0, try article.map { try Self.textSize(db, of: $0) } ?? 0)
    }
  }

  /// Returns about how many bytes the next step through the journal reads and writes; 0 if there is none.
  package func size(ofStep direction: UndoDirection) throws(LibraryError) -> Int {
    try read { db in
      guard let entry = try JournalStep(db: db, direction: direction, passed: []).nextEntry() else {
        return 0
      }
      let sql =
        "SELECT ifnull(sum(length(image)), 0) AS kept, count(*) AS count FROM journal_row WHERE journal_id = ?"
      guard let row = try Row.fetchOne(db, sql: sql, arguments: [entry.id]) else { return 0 }
      let (kept, count): (Int, Int) = (row.value("kept") ?? 0, row.value("count") ?? 0)
      // Even reading what is kept takes a long time if there are many or long rows.
      guard kept <= Self.longImages, count <= Self.manyRows else { return max(kept, Self.longImages + 1) }
      // An entry that cannot be read is reported by the step.
      let rows = (try? JournalRow.fetch(db, of: entry)) ?? []
      // A merge goes through all statements.
      if rows.contains(where: { $0.subject == .merge }) { return Self.longImages + 1 }
      let articles = try rows.flatMap { try $0.articles(in: db) }
      return try Set(articles).reduce(kept) { try $0 + Self.textSize(db, of: $1) }
    }
  }

  /// A step with more bytes than this is long, whatever articles it touches.
  private static let longImages = 1 << 20
  /// A step with more rows than this is long.
  private static let manyRows = 200

  private static func textSize(_ db: Database, of article: Int64) throws -> Int {
    let sql = "SELECT length(text) FROM content WHERE article_id = ?"
    return try Int.fetchOne(db.cachedStatement(sql: sql), arguments: [article]) ?? 0
  }
}

extension JournalRow {
  /// Returns the articles to which the row belongs: the present one, and the one before the change.
  fileprivate func articles(in db: Database) throws -> [Int64] {
    guard subject.keyColumn == "id", subject.table != "article" else { return [key] }
    guard subject.thing == .bookmark || subject.thing == .correction else { return [] }
    let sql = "SELECT article_id FROM \(subject.table) WHERE id = ?"
    let present = try Int64.fetchOne(db, sql: sql, arguments: [key])
    return [present, value(of: "article_id")].compactMap(\.self)
  }
}

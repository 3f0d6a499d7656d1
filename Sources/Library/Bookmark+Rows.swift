import Articles
import Bookmarks
import Catalogue
import Foundation
import GRDB

extension Anchor {
  /// Reads an anchor from a row that has ``Bookmark/anchorColumns``.
  init(_ row: Row) {
    self.init(
      exact: row.value(1) ?? "", prefix: row.value(2) ?? "", suffix: row.value(3) ?? "",
      range: row.range(4, 5) ?? 0..<0, textHash: row.value(6) ?? "")
  }
}

extension Bookmark {
  /// The columns of a bookmark's number and anchor.
  static let anchorColumns = """
    bookmark.id, bookmark.exact, bookmark.prefix, bookmark.suffix, bookmark.saved_start, bookmark.saved_end, \
    bookmark.text_hash
    """
  /// The columns of a bookmark's number and of the anchor by which it is sought: that of the place which a user gave
  /// it, where one did.
  static let soughtColumns = """
    bookmark.id, ifnull(bookmark.hand_exact, bookmark.exact), ifnull(bookmark.hand_prefix, bookmark.prefix), \
    ifnull(bookmark.hand_suffix, bookmark.suffix), ifnull(bookmark.hand_start, bookmark.saved_start), \
    ifnull(bookmark.hand_end, bookmark.saved_end), ifnull(bookmark.hand_hash, bookmark.text_hash)
    """
  /// The columns of a bookmark's own: its anchor, its place, what was kept, and its source.
  private static let ownColumns = """
    \(anchorColumns), bookmark.start, bookmark.end, bookmark.code_start, bookmark.code_end, bookmark.now, \
    bookmark.kind, bookmark.speaker, bookmark.person, bookmark.cue, bookmark.note, bookmark.tags, bookmark.title, \
    bookmark.byline, bookmark.source, bookmark.url, bookmark.date, bookmark.created, bookmark.updated, \
    bookmark.hand_exact, bookmark.hand_prefix, bookmark.hand_suffix, bookmark.hand_start, bookmark.hand_end, \
    bookmark.hand_hash
    """
  /// How many columns these are.
  private static let ownCount = 31
  /// The columns that a bookmark is read from: its own, then those of the article's summary.
  static let columns = "\(ownColumns), \(ArticleSummary.columns)"
  /// How many columns these are.
  static let columnCount = ownCount + ArticleSummary.columnCount

  /// Reads a bookmark from a row that has ``columns``.
  init(_ row: Row) {
    let article: Int64? = row.value(Self.ownCount)
    let attachment = row.range(7, 8).map { Attachment.attached($0, now: row.value(11)) } ?? .detached
    let date: String? = row.value(22)
    self.init(
      id: BookmarkID(row.value(0) ?? 0),
      draft: BookmarkDraft(
        anchor: Anchor(row), kind: row.value(12).flatMap(BookmarkDraft.Kind.init(name:)) ?? .passage,
        mention: row.value(13), person: row.value(14), cue: row.value(15), note: row.value(16),
        tags: Self.tags(row.value(17)), givenPlace: Self.givenPlace(row)),
      attachment: article == nil ? .detached : attachment,
      codePoints: article == nil ? nil : row.range(9, 10), created: Timestamp(seconds: row.value(23) ?? 0),
      updated: Timestamp(seconds: row.value(24) ?? 0),
      source: ArticleFields(
        title: row.value(18) ?? "", byline: row.value(19), source: row.value(20), url: row.value(21),
        date: date.flatMap(PublicationDate.init(iso8601:))),
      article: article == nil ? nil : ArticleSummary(row, from: Self.ownCount))
  }

  private static func givenPlace(_ row: Row) -> Anchor? {
    guard let exact: String = row.value(25) else { return nil }
    return Anchor(
      exact: exact, prefix: row.value(26) ?? "", suffix: row.value(27) ?? "",
      range: row.range(28, 29) ?? 0..<0,
      textHash: row.value(30) ?? "")
  }

  /// A table of the tags of a bookmark; a library that somebody else made may hold anything in the column.
  static let eachTag = "json_each(CASE WHEN json_valid(bookmark.tags) THEN bookmark.tags ELSE '[]' END)"

  /// The tags that a column holds as a JSON array.
  private static func tags(_ column: String?) -> [String] {
    guard let column, column != "[]" else { return [] }
    return (try? JSONDecoder().decode([String].self, from: Data(column.utf8))) ?? []
  }

  static func fetch(_ db: Database, id: BookmarkID) throws -> Bookmark? {
    let sql =
      "SELECT \(columns) FROM bookmark LEFT JOIN article ON article.id = article_id WHERE bookmark.id = ?"
    return try Row.fetchOne(db.cachedStatement(sql: sql), arguments: [id.rawValue]).map { Bookmark($0) }
  }

  /// A bookmark without its article's row, which may be damaged.
  static func fetchAlone(_ db: Database, id: BookmarkID) throws -> Bookmark? {
    let sql = "SELECT \(ownColumns), NULL FROM bookmark WHERE bookmark.id = ?"
    return try Row.fetchOne(db, sql: sql, arguments: [id.rawValue]).map { Bookmark($0) }
  }

  /// Returns the bookmarks of a query, at most `limit` after the first `offset`.
  static func fetch(
    _ db: Database, _ query: BookmarkQuery = BookmarkQuery(), limit: Int = .max, offset: Int = 0
  ) throws -> [Bookmark] {
    let selection = BookmarkSelection(query)
    let sql = "SELECT \(columns) \(selection.from) ORDER BY \(selection.order) LIMIT ? OFFSET ?"
    return try Row.fetchAll(db, sql: sql, arguments: selection.arguments + [limit, offset]).map {
      Bookmark($0)
    }
  }
}

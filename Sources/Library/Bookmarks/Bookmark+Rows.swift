import Articles
import Bookmarks
import Catalogue
import Foundation
import GRDB

extension Anchor {
  /// The columns of an anchor.
  static let columns = ["exact", "prefix", "suffix", "saved_start", "saved_end", "text_hash"]

  /// Reads an anchor from a row that has ``columns``.
  init(_ row: inout NamedRow) {
    self.init(
      exact: row.value("exact") ?? "", prefix: row.value("prefix") ?? "", suffix: row.value("suffix") ?? "",
      range: row.range("saved_start", "saved_end") ?? 0..<0, textHash: row.value("text_hash") ?? "")
  }
}

extension Bookmark {
  /// The bookmark's own columns: its anchor, its place, what was kept, and its source.
  private static let ownColumns = ColumnList(
    ["id", "start", "end", "now"] + Anchor.columns + ["kind", "speaker", "person", "cue", "note", "tags"]
      + ["hand_exact", "hand_prefix", "hand_suffix", "hand_start", "hand_end", "hand_hash"]
      + ["code_start", "code_end", "created", "updated"] + ArticleField.columns, of: "bookmark")
  /// The columns that a bookmark is read from: its own, then those of the article's summary.
  static let columns = ownColumns + ArticleSummary.columns

  /// Reads a bookmark from a row that has ``columns``.
  init(_ row: Row) {
    self.init(row, of: ArticleSummary(joinedTo: row, after: Self.ownColumns))
  }

  private init(_ row: Row, of article: ArticleSummary?) {
    var row = NamedRow(row, Self.ownColumns)
    let id = BookmarkID(row.value("id") ?? 0)
    let place = row.range("start", "end")
    let now: String? = row.value("now")
    let draft = BookmarkDraft(
      anchor: Anchor(&row), kind: row.value("kind").flatMap(BookmarkDraft.Kind.init(name:)) ?? .passage,
      mention: row.value("speaker"), person: row.value("person"), cue: row.value("cue"),
      note: row.value("note"), tags: Self.tags(row.value("tags")), givenPlace: Self.givenPlace(&row))
    let codePoints = row.range("code_start", "code_end")
    self.init(
      id: id, draft: draft,
      attachment: article == nil ? .detached : place.map { .attached($0, now: now) } ?? .detached,
      codePoints: article == nil ? nil : codePoints, created: Timestamp(seconds: row.value("created") ?? 0),
      updated: Timestamp(seconds: row.value("updated") ?? 0), source: ArticleFields(&row), article: article)
  }

  private static func givenPlace(_ row: inout NamedRow) -> Anchor? {
    guard let exact: String = row.value("hand_exact") else { return nil }
    return Anchor(
      exact: exact, prefix: row.value("hand_prefix") ?? "", suffix: row.value("hand_suffix") ?? "",
      range: row.range("hand_start", "hand_end") ?? 0..<0, textHash: row.value("hand_hash") ?? "")
  }

  /// A table of a bookmark's tags; the column may hold anything in a library that another program made.
  static let eachTag = "json_each(CASE WHEN json_valid(bookmark.tags) THEN bookmark.tags ELSE '[]' END)"

  /// Returns the tags in a column, a JSON array.
  private static func tags(_ column: String?) -> [String] {
    guard let column, column != "[]" else { return [] }
    return (try? JSONDecoder().decode([String].self, from: Data(column.utf8))) ?? []
  }

  static func fetch(_ db: Database, id: BookmarkID) throws -> Bookmark? {
    let sql =
      "SELECT \(columns) FROM bookmark LEFT JOIN article ON article.id = article_id WHERE bookmark.id = ?"
    return try Row.fetchOne(db.cachedStatement(sql: sql), arguments: [id.rawValue]).map { Bookmark($0) }
  }

  /// Returns a bookmark without its article's row, which may be damaged.
  static func fetchAlone(_ db: Database, id: BookmarkID) throws -> Bookmark? {
    let sql = "SELECT \(ownColumns) FROM bookmark WHERE bookmark.id = ?"
    return try Row.fetchOne(db, sql: sql, arguments: [id.rawValue]).map { Bookmark($0, of: nil) }
  }

  /// Returns the bookmarks of a query, at most `limit` after the first `offset`.
  static func fetch(
    _ db: Database, _ query: BookmarkQuery = BookmarkQuery(), limit: Int = .max, offset: Int = 0
  ) throws -> [Bookmark] {
    let selection = BookmarkSelection(query)
    let sql = "SELECT \(columns) \(selection.from) ORDER BY \(selection.order) LIMIT ? OFFSET ?"
    let rows = try Row.fetchCursor(db, sql: sql, arguments: selection.arguments + [limit, offset])
    return try Array(rows.map { Bookmark($0) })
  }
}

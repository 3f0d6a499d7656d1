import Articles
import Bookmarks
import Catalogue
import GRDB

extension LibraryStore {
  /// Returns the bookmarks of a query, in its groups; `range` is of their numbers in the list, from 0.
  package func bookmarkRows(_ query: BookmarkQuery, in range: Range<Int>)
    throws(LibraryError) -> RowWindow<BookmarkRow>
  {
    let groups = BookmarkGroups(query.grouping)
    let selection = BookmarkSelection(query, joining: groups.join)
    let first = max(0, range.lowerBound)
    return try read { db in
      let total =
        try Int.fetchOne(db, sql: "SELECT count(*) \(selection.from)", arguments: selection.arguments) ?? 0
      let group = ColumnList(["group": "\(groups.name) AS grouped"])
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT \(Bookmark.columns), \(group) \(selection.from)
          ORDER BY \(groups.order) LIMIT ? OFFSET ?
          """,
        arguments: selection.arguments + [max(0, range.upperBound - first), first])
      return RowWindow(
        total: total, first: first,
        rows: rows.map { row in
          var grouped = NamedRow(row, group, after: Bookmark.columns)
          return BookmarkRow(Bookmark(row), group: grouped.value("group"))
        })
    }
  }
}

/// A grouping in SQL.
private struct BookmarkGroups {
  /// What is joined to each bookmark, so that it is in several groups.
  var join = ""
  /// The name of the group, an expression that may be null.
  let name: String
  /// The terms of `ORDER BY`; bookmarks without a group come last.
  let order: String

  init(_ grouping: BookmarkQuery.Grouping) {
    let newest = "bookmark.created DESC, bookmark.id DESC"
    switch grouping {
    case .none:
      name = "NULL"
      order = "\(BookmarkSelection.isAffected) DESC, \(newest)"
    case .date:
      name = "date(bookmark.created, 'unixepoch')"
      order = newest
    case .article:
      name = "bookmark.title"
      order = """
        grouped COLLATE NOCASE, bookmark.article_id, bookmark.start IS NULL, bookmark.start, bookmark.end, \
        bookmark.id
        """
    case .speaker:
      name = "ifnull(bookmark.person, bookmark.speaker)"
      order = "grouped IS NULL, grouped COLLATE NOCASE, \(newest)"
    case .tag:
      join = " LEFT JOIN \(Bookmark.eachTag) AS tag"
      name = "tag.value"
      order = "grouped IS NULL, grouped COLLATE NOCASE, \(newest)"
    }
  }
}

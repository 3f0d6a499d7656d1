import Articles
import Catalogue
import GRDB

extension LibraryStore {
  /// Changes the articles of some rows of a list as one step that can be undone.
  ///
  /// If there are more rows than ``ArticleRows/Change/most``, only the first ones are changed.
  ///
  /// - Parameter most: as for ``rows(_:in:most:)``.
  /// - Returns: what was changed; `nil` if the selected article is no longer where it was in the list.
  package func change(_ change: ArticleRows.Change, _ rows: ArticleRows, most: Int? = nil)
    throws(LibraryError) -> LibraryChange?
  {
    try write { db in
      let ids = try Self.ids(rows, most: most, limit: change.most, db)
      guard !ids.isEmpty else { return nil }
      return switch change {
      case .toggleRead: try ArticleMarking.read.toggle(ids, db)
      case .toggleStar: try ArticleMarking.starred.toggle(ids, db)
      case .remove: try Self.remove(ids, db)
      }
    }
  }

  /// Returns the articles of some rows of a list; none if the list has changed since they were chosen.
  ///
  /// - Parameter most: as for ``rows(_:in:most:)``.
  package func articleIDs(_ rows: ArticleRows, most: Int? = nil) throws(LibraryError) -> [ArticleID] {
    try read { db in try Self.ids(rows, most: most, limit: rows.range.count, db).map(ArticleID.init) }
  }

  private static func ids(_ rows: ArticleRows, most: Int?, limit: Int, _ db: Database) throws -> [Int64] {
    let first = max(0, rows.range.lowerBound)
    let count = max(0, min(rows.range.upperBound - first, limit))
    let selection = try ArticleSelection(rows.query, most: most, in: db)
    let ids = try selection.ids(in: first..<first + count, db)
    let index = rows.selected.row - first
    return ids.indices.contains(index) && ids[index] == rows.selected.id.rawValue ? ids : []
  }

  /// Marks the unread articles of a list as read, as one step that can be undone.
  ///
  /// - Parameters:
  ///   - most: as for ``rows(_:in:most:)``.
  ///   - limit: the most articles to mark; if the list has more, only its first ones are marked.
  /// - Returns: how many were marked.
  package func markRead(
    _ query: ArticleQuery, most: Int? = nil, limit: Int = ArticleRows.Change.toggleRead.most
  ) throws(LibraryError) -> Int {
    try write { db in
      let selection = try ArticleSelection(query, most: most, in: db)
      let sql = """
        SELECT id FROM (SELECT article.id AS id, article.is_read AS is_read \(selection.from)
          ORDER BY \(selection.order)) WHERE NOT is_read LIMIT ?
        """
      let ids = try Int64.fetchAll(db, sql: sql, arguments: selection.arguments + [limit])
      if !ids.isEmpty { try ArticleMarking.read.set(true, ids, db) }
      return ids.count
    }
  }

  /// Returns the first unread article after a row of a list, and the number of its row.
  ///
  /// - Parameters:
  ///   - row: the number of the row, from 0.
  ///   - most: as for ``rows(_:in:most:)``.
  ///   - reach: how many rows are examined.
  package func nextUnread(
    in query: ArticleQuery, after row: Int, most: Int? = nil, reach: Int = 10_000
  ) throws(LibraryError) -> (row: Int, id: ArticleID)? {
    try read { db in
      let selection = try ArticleSelection(query, most: most, in: db)
      let isUnread = try db.cachedStatement(sql: "SELECT 1 FROM article WHERE id = ? AND NOT is_read")
      var (index, step) = (row + 1, 64)
      while index <= row + reach {
        let range = index..<min(index + step, row + 1 + reach)
        let ids = try selection.ids(in: range, db)
        for id in ids {
          if try Bool.fetchOne(isUnread, arguments: [id]) == true { return (index, ArticleID(id)) }
          index += 1
        }
        if ids.count < range.count { return nil }
        step = min(4_096, step * 4)
      }
      return nil
    }
  }

  private static func remove(_ ids: [Int64], _ db: Database) throws -> LibraryChange {
    let change = LibraryChange.articlesRemoved(ids.count)
    try JournalEntry.perform(change, db) { entry in for id in ids { try remove(id, entry, db) } }
    return change
  }
}

/// A mark that many articles are given, or lose, in one statement.
private enum ArticleMarking {
  case read, starred

  private var subject: JournalSubject { self == .read ? .read : .star }
  private var column: String { self == .read ? "is_read" : "is_starred" }

  /// Returns the values shared by all articles that lack the mark, or by all that have it; `nil` if they
  /// differ.
  private func values(without isMarked: Bool) -> [DatabaseValue]? {
    switch self {
    case .starred: [(!isMarked).databaseValue]
    case .read: isMarked ? [false.databaseValue, .null] : nil
    }
  }

  private func change(_ isMarked: Bool, _ count: Int) -> LibraryChange {
    self == .read ? .articlesRead(isMarked, count) : .articlesStarred(isMarked, count)
  }

  /// Gives all articles the mark, or takes it from all if they all have it.
  func toggle(_ ids: [Int64], _ db: Database) throws -> LibraryChange {
    let without = try ids.filter { id in
      let sql = "SELECT \(column) FROM article WHERE id = ?"
      return try Bool.fetchOne(db.cachedStatement(sql: sql), arguments: [id]) == false
    }
    return without.isEmpty ? try set(false, ids, db) : try set(true, without, db)
  }

  /// Gives the mark to articles that lack it, or takes it from articles that have it.
  @discardableResult
  func set(_ isMarked: Bool, _ ids: [Int64], _ db: Database) throws -> LibraryChange {
    let change = change(isMarked, ids.count)
    try JournalEntry.perform(change, db) { entry in
      if let values = values(without: isMarked) {
        try entry.keep(subject, ids, allHaving: values)
      } else {
        for id in ids { try entry.keep(subject, id) }
      }
      let list = ids.jsonArray
      try db.execute(
        sql: "UPDATE article SET \(column) = ? WHERE id IN (SELECT value FROM json_each(?))",
        arguments: [isMarked, list])
    }
    return change
  }
}

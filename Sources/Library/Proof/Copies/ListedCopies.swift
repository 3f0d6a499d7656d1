import Articles
import Catalogue
import GRDB

/// The rows of a list in which near-duplicates share a row, apart from groups that the user has unfolded.
extension ArticleSelection {
  /// Returns the articles of some rows of the list, numbered from 0.
  func ids(in range: Range<Int>, _ db: Database) throws -> [Int64] {
    let sql = "SELECT article.id \(from) ORDER BY \(order) LIMIT ? OFFSET ?"
    func plain(_ range: Range<Int>) throws -> [Int64] {
      guard !range.isEmpty else { return [] }
      return try Int64.fetchAll(db, sql: sql, arguments: arguments + [range.count, range.lowerBound])
    }
    guard !unfolded.isEmpty else { return try plain(range) }
    var ids: [Int64] = []
    // Rows of the folded list, and rows of the unfolded one, that come before.
    var (folded, row) = (0, 0)
    for group in unfolded {
      let shown = range.clamped(to: row..<row + group.row + 1 - folded)
      ids += try plain(shown.shifted(by: folded - row))
      row += group.row + 1 - folded
      folded = group.row + 1
      ids += group.copies[range.clamped(to: row..<row + group.copies.count).shifted(by: -row)]
      row += group.copies.count
    }
    let rest = max(range.lowerBound, row)..<max(range.upperBound, row)
    return ids + (try plain(rest.shifted(by: folded - row)))
  }

  /// Returns the number of an article's row, from 0; `nil` if it isn't listed.
  ///
  /// An article that shares its row has the number of that row.
  func index(of id: Int64, _ db: Database) throws -> Int? {
    let group =
      try isFolded
      ? Int64.fetchOne(db, sql: "SELECT ifnull(copy_of, id) FROM article WHERE id = ?", arguments: [id])
      : id
    let key = isFolded ? "ifnull(article.copy_of, article.id)" : "article.id"
    let rows = try Int64.fetchCursor(db, sql: "SELECT \(key) \(from) ORDER BY \(order)", arguments: arguments)
    var index = 0
    while let other = try rows.next() {
      if other == group { return index + added(at: index, id) }
      index += 1
    }
    return nil
  }

  /// Returns how many rows the unfolded groups add before an article whose group is at a row of the folded
  /// list.
  private func added(at row: Int, _ id: Int64) -> Int {
    let before = unfolded.prefix { $0.row < row }
    let own = unfolded.dropFirst(before.count).first { $0.row == row }
    return before.reduce(0) { $0 + $1.copies.count } + (own?.copies.firstIndex(of: id).map { $0 + 1 } ?? 0)
  }

  /// Returns how many articles the library has.
  static func articleCount(_ db: Database) throws -> Int {
    try Int.fetchOne(db.cachedStatement(sql: "SELECT count(*) FROM article")) ?? 0
  }

  /// Returns how many articles are listed under another one; O(n) in their number.
  static func copyCount(_ db: Database) throws -> Int {
    let sql = "SELECT count(*) FROM article WHERE copy_of IS NOT NULL"
    return try Int.fetchOne(db.cachedStatement(sql: sql)) ?? 0
  }

  /// How many rows the unfolded groups add.
  var unfoldedCount: Int { unfolded.reduce(0) { $0 + $1.copies.count } }

  /// A group whose articles are all listed.
  struct Group {
    /// The number of the row that stands for it, in the folded list.
    let row: Int
    /// The other articles, in the order of their dates.
    let copies: [Int64]
  }

  /// Returns where groups are in a folded list; O(n) in the rows before the last of them, in an index.
  static func groups(
    _ wanted: [ArticleID], from: String, order: String, arguments: StatementArguments, _ db: Database
  ) throws -> [Group] {
    var wanted = Set(wanted.map(\.rawValue))
    guard !wanted.isEmpty else { return [] }
    let sql =
      "SELECT ifnull(article.copy_of, article.id) AS main, article.id AS own \(from) ORDER BY \(order)"
    let rows = try Row.fetchCursor(db, sql: sql, arguments: arguments)
    var groups: [Group] = []
    var index = 0
    while !wanted.isEmpty, let row = try rows.next() {
      if let group = wanted.remove(row["main"]) {
        groups.append(Group(row: index, copies: try copies(of: group, besides: row["own"], db)))
      }
      index += 1
    }
    return groups
  }

  private static func copies(of group: Int64, besides shown: Int64, _ db: Database) throws -> [Int64] {
    let sql = """
      SELECT id FROM article WHERE (id = ?1 OR copy_of = ?1) AND id <> ?2 ORDER BY \(newestFirst) LIMIT \(CopyWriting.mostCopies)
      """
    return try Int64.fetchAll(db, sql: sql, arguments: [group, shown])
  }

  /// Returns a condition that only one article of each group meets, out of those that meet another condition:
  /// the one that stands for the group, or else the group's first in the library.
  ///
  /// - Parameter condition: the other condition, SQL over a row with the name `article`.
  static func isShown(_ condition: String) -> String {
    """
    (article.copy_of IS NULL OR NOT EXISTS (
      SELECT 1 FROM (SELECT article.copy_of AS main, article.id AS own) AS copy
      CROSS JOIN article ON article.id = copy.main OR (article.copy_of = copy.main AND article.id < copy.own)
      WHERE \(condition)))
    """
  }

  /// Returns which of some articles are shown if near-duplicates share a row; O(n).
  static func shown(_ ids: some Collection<Int64>, _ db: Database) throws -> [Int64] {
    let sql = """
      SELECT id, copy_of FROM article WHERE id IN (SELECT value FROM json_each(?)) AND copy_of IS NOT NULL ORDER BY id
      """
    var shown = Set(ids)
    var groups = shown
    for row in try Row.fetchAll(db, sql: sql, arguments: [ids.jsonArray]) {
      let (id, main): (Int64, Int64) = (row["id"], row["copy_of"])
      if !groups.insert(main).inserted { shown.remove(id) }
    }
    return Array(shown)
  }
}

extension Range<Int> {
  fileprivate func shifted(by distance: Int) -> Range<Int> { lowerBound + distance..<upperBound + distance }
}

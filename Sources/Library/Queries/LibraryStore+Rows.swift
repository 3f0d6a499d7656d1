import Articles
import Catalogue
import GRDB

extension LibraryStore {
  /// Returns the rows of a list whose numbers, from 0, are in `range`; fewer at the end of the list.
  ///
  /// Without a filter, rows before the range are counted in an index, not read.
  ///
  /// - Parameter most: how many articles are enough if words choose them; if there are more, those added last
  ///   are listed. `nil` for all.
  package func rows(_ query: ArticleQuery, in range: Range<Int>, most: Int? = nil)
    throws(LibraryError) -> RowWindow<ArticleSummary>
  {
    let first = max(0, range.lowerBound)
    let count = max(0, range.upperBound - first)
    return try read { db in
      let selection = try ArticleSelection(query, most: most, in: db)
      let counting = "SELECT count(*) \(selection.from)"
      let listed = try selection.total ?? Int.fetchOne(db, sql: counting, arguments: selection.arguments) ?? 0
      let total = listed + selection.unfoldedCount
      let ids = try selection.ids(in: first..<first + count, db)
      let rows = try ids.compactMap { try ArticleSummary.fetch(db, id: ArticleID($0)) }
      var window = RowWindow(total: total, first: first, rows: rows)
      window.isCut = selection.isCut
      window.folded = max(0, selection.copies - selection.unfoldedCount)
      return window
    }
  }

  /// Returns the number of an article's row in a list, from 0; `nil` if it isn't in the list.
  ///
  /// - Parameter most: as for ``rows(_:in:most:)``.
  package func index(of id: ArticleID, in query: ArticleQuery, most: Int? = nil) throws(LibraryError) -> Int?
  {
    try read { db in
      let selection = try ArticleSelection(query, most: most, in: db)
      return try selection.index(of: id.rawValue, db)
    }
  }
}

/// A query in SQL.
struct ArticleSelection {
  /// From `FROM` to before `ORDER BY`; the articles have the name `article`.
  let from: String
  /// The terms of `ORDER BY`.
  let order: String
  /// The values of the placeholders in `from`.
  let arguments: StatementArguments
  /// Whether only what was added last was examined.
  let isCut: Bool
  /// How many rows there are while all groups of near-duplicates are folded, if that is known.
  let total: Int?
  /// How many articles share the rows of others while all groups are folded, if that is known; otherwise 0.
  let copies: Int
  /// Whether near-duplicates share a row.
  let isFolded: Bool
  /// The groups that are unfolded, in the order of the rows.
  let unfolded: [Group]

  /// - Parameter most: how many articles are enough if words choose them; `nil` for all.
  init(_ query: ArticleQuery, most: Int? = nil, in db: Database) throws {
    var given: [Int64]?
    if case .articles(let ids) = query.scope {
      var seen: Set<ArticleID> = []
      given = ids.filter { seen.insert($0).inserted }.map(\.rawValue)
    }
    order = Self.order(query.order, isGiven: given != nil)
    isFolded = query.isFolded && given == nil
    if given == nil, let most, let found = try Self.found(query.query.condition, most: most, db) {
      let shown = try isFolded ? Self.shown(found.scores.keys, db) : Array(found.scores.keys)
      from = Self.given
      arguments = [shown.jsonArray]
      isCut = found.isCut
      total = shown.count
      copies = found.scores.count - shown.count
    } else {
      var conditions = ArticleConditions(db, newestStatements: most)
      var from = "FROM article"
      if let given { from = conditions.value(Self.given, given.jsonArray) }
      from += try Self.chosen(by: query.query, isFolded: isFolded, &conditions)
      self.from = from
      arguments = conditions.arguments
      isCut = conditions.isCut
      let isWhole = isFolded && query.query.isEmpty
      copies = try isWhole ? Self.copyCount(db) : 0
      total = try isWhole ? Self.articleCount(db) - copies : nil
    }
    unfolded = try Self.groups(
      isFolded ? query.unfolded : [], from: from, order: order, arguments: arguments, db)
  }

  /// Returns the clause that chooses articles; empty for all.
  private static func chosen(by query: Query, isFolded: Bool, _ conditions: inout ArticleConditions) throws
    -> String
  {
    guard !query.isEmpty else { return isFolded ? " WHERE article.copy_of IS NULL" : "" }
    let isMeant = try conditions.sql(query.condition)
    guard isFolded else { return " WHERE " + isMeant }
    // The arguments contain the values of these placeholders a second time.
    return " WHERE \(isMeant) AND \(isShown(try conditions.sql(query.condition)))"
  }

  /// Returns the articles that an index finds by words or by what is said in them; `nil` if none can.
  private static func found(_ condition: Query.Condition, most: Int, _ db: Database) throws
    -> WordCandidates.Found?
  {
    if let found = try WordCandidates.find(db, condition, reach: .init(most: most)) { return found }
    var reach = SaidCandidates.Reach()
    reach.most = min(reach.most, most)
    return try SaidCandidates.find(db, condition, reach: reach)
  }

  private static let given = "FROM json_each(?) AS given CROSS JOIN article ON article.id = given.value"

  /// By date; articles without one come last, those that were added last first.
  static let newestFirst = "article.date IS NULL, article.date_key DESC, article.id DESC"

  private static func order(_ order: ArticleQuery.Order, isGiven: Bool) -> String {
    switch order {
    case .given where isGiven: "given.key"
    case .newest, .given: newestFirst
    case .quotations: "article.quotation_count DESC, article.date_key DESC, article.id DESC"
    case .title: "article.title_key, article.id"
    case .source: "article.source_key, article.date_key DESC, article.id DESC"
    }
  }
}

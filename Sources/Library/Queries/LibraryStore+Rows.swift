import Articles
import Catalogue
import GRDB

extension LibraryStore {
  /// Returns the rows of a list whose numbers, from 0, are in `range`; fewer at the end of the list.
  ///
  /// Without a filter, rows before the range are counted in an index and not read.
  ///
  /// - Parameter most: how many articles are enough if words choose them; of more, those are listed that were added last.
  ///   `nil` for all.
  package func rows(_ query: ArticleQuery, in range: Range<Int>, most: Int? = nil)
    throws(LibraryError) -> RowWindow<ArticleSummary>
  {
    let first = max(0, range.lowerBound)
    let count = max(0, range.upperBound - first)
    return try read { db in
      let selection = try ArticleSelection(query, most: most, in: db)
      let counting = "SELECT count(*) \(selection.from)"
      let total = try selection.total ?? Int.fetchOne(db, sql: counting, arguments: selection.arguments) ?? 0
      let ids = try Int64.fetchAll(
        db, sql: "SELECT article.id \(selection.from) ORDER BY \(selection.order) LIMIT ? OFFSET ?",
        arguments: selection.arguments + [count, first])
      let rows = try ids.compactMap { try ArticleSummary.fetch(db, id: ArticleID($0)) }
      var window = RowWindow(total: total, first: first, rows: rows)
      window.isCut = selection.isCut
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
      let ids = try Int64.fetchCursor(
        db, sql: "SELECT article.id \(selection.from) ORDER BY \(selection.order)",
        arguments: selection.arguments)
      var index = 0
      while let other = try ids.next() {
        if other == id.rawValue { return index }
        index += 1
      }
      return nil
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
  /// Whether only what was added last was looked at.
  let isCut: Bool
  /// How many rows there are, if that is known.
  let total: Int?

  /// - Parameter most: how many articles are enough if words choose them; `nil` for all.
  init(_ query: ArticleQuery, most: Int? = nil, in db: Database) throws {
    var given: [Int64]?
    if case .articles(let ids) = query.scope {
      var seen: Set<ArticleID> = []
      given = ids.filter { seen.insert($0).inserted }.map(\.rawValue)
    }
    order = Self.order(query.order, isGiven: given != nil)
    if given == nil, let most, let found = try Self.found(query.query.condition, most: most, db) {
      from = Self.given
      arguments = [found.scores.keys.jsonArray]
      isCut = found.isCut
      total = found.scores.count
      return
    }
    total = nil
    var conditions = ArticleConditions(db, newestStatements: most)
    var from = "FROM article"
    if let given { from = conditions.value(Self.given, given.jsonArray) }
    if !query.query.isEmpty { from += " WHERE " + (try conditions.sql(query.query.condition)) }
    self.from = from
    arguments = conditions.arguments
    isCut = conditions.isCut
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

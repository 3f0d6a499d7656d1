import Catalogue
import GRDB

/// Finds the articles in which something is said, newest first, without going through all of them.
///
/// These are queries with `speaker:`, `quote:` and `about:`. ``WordCandidates`` answers those with words that
/// an article has to have. The statements of an article follow one another in the index, newest first, so the
/// first ones to meet a condition belong to the newest articles. What else a query asks for is looked up for
/// each article.
struct SaidCandidates {
  private let db: Database
  /// What some statement of the article has to meet, exactly and as a query of the index.
  private let said: Query.Condition
  private let match: String
  /// The other conditions.
  private let rest: [Query.Condition]

  /// How far a search reaches.
  struct Reach {
    /// How many articles are enough.
    var most = 1_000
    /// How many statements are examined.
    var mostSeen = 10_000
  }

  /// Creates a search for the articles that meet a condition; `nil` if nothing has to be said in them.
  ///
  /// If several things have to be said, the one said least often is searched for.
  init?(_ db: Database, _ condition: Query.Condition, reach: Reach = Reach()) throws {
    let conjuncts = condition.conjuncts
    let matches = try conjuncts.indices.compactMap { index in
      try Self.match(conjuncts[index], db).map { (index: index, match: $0) }
    }
    // Counting takes as long as finding, and if there is only one, there is nothing to choose.
    let counts =
      try matches.count > 1 ? matches.map { try Self.count($0.match, most: reach.mostSeen, db) } : [0]
    guard let best = zip(matches, counts).min(by: { $0.1 < $1.1 })?.0 else { return nil }
    self.db = db
    said = conjuncts[best.index]
    match = best.match
    rest = conjuncts.indices.filter { $0 != best.index }.map { conjuncts[$0] }
  }

  /// Returns a query of the index that finds all statements that may meet a condition, or `nil` if it isn't
  /// about speech.
  private static func match(_ condition: Query.Condition, _ db: Database) throws -> String? {
    switch condition {
    case .field(let field, let term): return try StatementWords.match(field, term, in: db)
    case .any(let conditions):
      let matches = try conditions.compactMap { try match($0, db) }
      return matches.count == conditions.count && !matches.isEmpty ? matches.joined(separator: " OR ") : nil
    default: return nil
    }
  }

  private static func count(_ match: String, most: Int, _ db: Database) throws -> Int {
    let sql =
      "SELECT count(*) FROM (SELECT 1 FROM statement_words WHERE statement_words MATCH ? LIMIT \(most))"
    return try Int.fetchOne(db.cachedStatement(sql: sql), arguments: [match]) ?? 0
  }

  /// Finds the articles that meet a condition; their scores are 0.
  ///
  /// - Returns: `nil` if nothing has to be said in them, or if none was among the newest and there are older
  ///   ones: they have to be found in another way.
  static func find(_ db: Database, _ condition: Query.Condition, reach: Reach = Reach()) throws
    -> WordCandidates.Found?
  {
    let found = try SaidCandidates(db, condition, reach: reach)?.find(reach: reach)
    return found?.isCut == true && found?.scores.isEmpty == true ? nil : found
  }

  private func find(reach: Reach) throws -> WordCandidates.Found {
    let known: StatementConditions.Known = if case .field = said { .found } else { .few }
    var statement = StatementConditions(db, known: known)
    let isSaid = try Check("statement", statement.sql(said), statement.arguments, db)
    var article = ArticleConditions(db, isForOne: true)
    let isMeant = try Check("article", article.sql(.all(rest)), article.arguments, db)
    let sql = """
      SELECT statement.id AS id, statement.article_id AS article_id FROM statement_words
      CROSS JOIN statement ON statement.id = statement_words.rowid
      WHERE statement_words MATCH ? ORDER BY statement_words.rowid DESC LIMIT \(reach.mostSeen + 1)
      """
    let statements = try Row.fetchCursor(db, sql: sql, arguments: [match])
    var found = WordCandidates.Found()
    var (seen, decided): (Int, Int64?) = (0, nil)
    while let row = try statements.next() {
      seen += 1
      if seen > reach.mostSeen || found.scores.count == reach.most {
        found.isCut = true
        break
      }
      let article: Int64 = row["article_id"]
      guard article != decided, try isSaid.isMet(by: row["id"]) else { continue }
      decided = article
      if try rest.isEmpty || isMeant.isMet(by: article) { found.scores[article] = 0 }
    }
    return found
  }

  /// A condition that is checked for one row after another.
  private struct Check {
    private let statement: GRDB.Statement
    private let values: StatementArguments

    init(_ table: String, _ condition: String, _ values: StatementArguments, _ db: Database) throws {
      statement = try db.makeStatement(sql: "SELECT 1 FROM \(table) WHERE \(condition) AND \(table).id = ?")
      self.values = values
    }

    func isMet(by id: Int64) throws -> Bool { try Int.fetchOne(statement, arguments: values + [id]) != nil }
  }
}

import Articles
import Catalogue
import GRDB

extension LibraryStore {
  /// Searches the library for the articles that a query means, best first; without words to rank by, newest first.
  ///
  /// Any text is a valid query; one without anything to look for finds nothing. Ranked by BM25, a word in the title ten
  /// times as much as one in the text; words of scripts without blanks are found as part of a text, newest article
  /// first. Of words that very many articles have, those are ranked that have them in the title, and those that were
  /// added last.
  package func search(_ query: String, limit: Int) throws(LibraryError) -> [SearchHit] {
    try search(query, limit: limit, mostRanked: Self.mostRanked)
  }

  /// How many articles are ranked by their texts, and how many by their titles.
  package static var mostRanked: Int { 2_000 }

  /// Returns how many articles ``search(_:limit:)`` would find without a limit.
  package func searchCount(_ query: String) throws(LibraryError) -> Int {
    let query = Query(query, as: .search)
    guard !query.isEmpty else { return 0 }
    return try read { db in
      var conditions = ArticleConditions(db)
      let isMeant = try conditions.sql(query.condition)
      let sql = "SELECT count(*) FROM article WHERE \(isMeant)"
      return try Int.fetchOne(db, sql: sql, arguments: conditions.arguments) ?? 0
    }
  }

  /// Searches; of more than `mostRanked` articles found, only the last added ones are ranked by their texts.
  func search(_ query: String, limit: Int, mostRanked: Int) throws(LibraryError) -> [SearchHit] {
    let query = Query(query, as: .search)
    guard !query.isEmpty, limit > 0 else { return [] }
    return try read { db in
      let reach = WordCandidates.Reach(most: mostRanked, ranks: true)
      let found =
        try WordCandidates.find(db, query.condition, reach: reach).map { Self.best($0, limit: limit) }
        ?? Self.newest(db, query, limit: limit)
      var finder = WordFinder(query.soughtTerms)
      return try found.compactMap { try Self.hit(db, $0, &finder) }
    }
  }

  /// The number of an article, and how well it fits.
  private typealias Scored = (id: Int64, score: Double)

  private static func best(_ found: WordCandidates.Found, limit: Int) -> [Scored] {
    let best = found.scores.sorted { ($0.value, $0.key) > ($1.value, $1.key) }
    return best.prefix(limit).map { ($0.key, $0.value) }
  }

  /// What a query means that cannot be ranked by words: newest first, after those that have words of a script without
  /// spaces in their titles.
  private static func newest(_ db: Database, _ query: Query, limit: Int) throws -> [Scored] {
    var conditions = ArticleConditions(db)
    var arguments: StatementArguments = []
    let titles = query.soughtTerms.filter(\.isUnspaced).map {
      $0.isContained(in: "article.title", &arguments)
    }
    let score = titles.isEmpty ? "0.0" : "1.0 + 9.0 * (\(titles.joined(separator: " + ")))"
    let isMeant = try conditions.sql(query.condition)
    let order = titles.isEmpty ? "" : "score DESC, "
    let sql = """
      SELECT article.id AS id, \(score) AS score FROM article WHERE \(isMeant)
      ORDER BY \(order)article.date_key DESC, article.id DESC LIMIT ?
      """
    return try Row.fetchAll(db, sql: sql, arguments: arguments + conditions.arguments + [limit]).map { row in
      (row.value("id") ?? 0, row.value("score") ?? 0)
    }
  }

  private static func hit(_ db: Database, _ found: Scored, _ finder: inout WordFinder) throws -> SearchHit? {
    guard let summary = try ArticleSummary.fetch(db, id: ArticleID(found.id)) else { return nil }
    let sql = "SELECT text FROM content WHERE article_id = ?"
    guard let row = try Row.fetchOne(db.cachedStatement(sql: sql), arguments: [found.id]) else { return nil }
    let text = try row.text("text")
    let snippet = Snippet(of: text, matches: finder.matches(in: text))
    return SearchHit(
      article: summary, snippet: snippet.text, snippetMatches: snippet.matches, range: snippet.range,
      score: found.score)
  }
}

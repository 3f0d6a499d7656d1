import Articles
import Catalogue
import GRDB

extension LibraryStore {
  /// Searches the library for the articles that a query means.
  ///
  /// Any text is a valid query; one without anything to look for finds nothing. ``SearchHits/Order/best``
  /// ranks by BM25: a word in the title counts ten times as much as one in the text, and words in quotations
  /// count up to twice as much. Without words to rank by, and for words of scripts without spaces, the newest
  /// come first. If very many articles have the words, only those that have them in the title and those that
  /// were added last are examined.
  package func hits(
    _ query: String, order: SearchHits.Order = .best, limit: Int, mostRanked: Int = LibraryStore.mostRanked
  ) throws(LibraryError) -> SearchHits {
    let query = Query(query, as: .search)
    guard !query.isEmpty, limit > 0 else { return SearchHits([], total: query.isEmpty ? 0 : nil) }
    return try read { db in
      let reach = WordCandidates.Reach(most: mostRanked, ranks: order == .best)
      let words = try WordCandidates.find(db, query.condition, reach: reach)
      let said = try words == nil ? SaidCandidates.find(db, query.condition) : nil
      // Speech is found newest first, and without words to rank by it is listed in that order.
      let found =
        try words.map { try Self.chosen($0, order, limit: limit, db) }
        ?? said.map { try Self.chosen($0, .newest, limit: limit, db) }
        ?? Self.newest(db, query, order, limit: limit + 1)
      var finder = WordFinder(query.soughtTerms)
      var hits = try found.compactMap { try Self.hit(db, $0, &finder) }
      if order == .best { hits = hits.enumerated().sorted(by: Self.isBetter).map(\.element) }
      let total = if let some = words ?? said { some.isCut ? nil : some.scores.count } else { found.count }
      let isMore = words == nil && said == nil && found.count > limit
      // More are known to be there, so it doesn't matter that not all were examined.
      let isCut = words?.isCut ?? (said?.isCut == true && hits.count < limit)
      return SearchHits(Array(hits.prefix(limit)), isCut: isCut, total: isMore ? nil : total)
    }
  }

  private static func isBetter(
    _ first: (offset: Int, element: SearchHit), _ other: (offset: Int, element: SearchHit)
  )
    -> Bool
  {
    (first.element.score, other.offset) > (other.element.score, first.offset)
  }

  /// Returns the best hits of a search, as ``hits(_:order:limit:mostRanked:)`` does.
  package func search(_ query: String, limit: Int) throws(LibraryError) -> [SearchHit] {
    try hits(query, limit: limit).rows
  }

  /// How many articles are ranked by their texts, and how many by their titles.
  package static var mostRanked: Int { 2_000 }

  /// The number of an article, and how well it matches.
  private typealias Scored = (id: Int64, score: Double)

  /// The best are chosen from at least this many candidates, once it is known where words are said.
  private static let leastWeighed = 60

  private static func chosen(
    _ found: WordCandidates.Found, _ order: SearchHits.Order, limit: Int, _ db: Database
  ) throws -> [Scored] {
    if order == .best {
      let best = found.scores.sorted { ($0.value, $0.key) > ($1.value, $1.key) }
      return best.prefix(max(limit, leastWeighed)).map { ($0.key, $0.value) }
    }
    let list = found.scores.keys.jsonArray
    let sql = """
      SELECT article.id FROM json_each(?) AS given CROSS JOIN article ON article.id = given.value
      ORDER BY \(ArticleSelection.newestFirst) LIMIT ?
      """
    return try Int64.fetchAll(db, sql: sql, arguments: [list, limit]).map { ($0, 0) }
  }

  /// Returns the articles of a query that cannot be ranked by words: newest first, after those that have
  /// words of a script without spaces in their titles.
  private static func newest(_ db: Database, _ query: Query, _ order: SearchHits.Order, limit: Int) throws
    -> [Scored]
  {
    var conditions = ArticleConditions(db)
    var arguments: StatementArguments = []
    let titles = query.soughtTerms.filter { $0.isUnspaced && order == .best }.map {
      $0.isContained(in: "article.title", &arguments)
    }
    let score = titles.isEmpty ? "0.0" : "1.0 + 9.0 * (\(titles.joined(separator: " + ")))"
    let isMeant = try conditions.sql(query.condition)
    let first = titles.isEmpty ? "" : "score DESC, "
    let sql = """
      SELECT article.id AS id, \(score) AS score FROM article WHERE \(isMeant)
      ORDER BY \(first)\(ArticleSelection.newestFirst) LIMIT ?
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
    let matches = finder.matches(in: text)
    let snippet = Snippet(of: text, matches: matches)
    let said = found.score > 0 ? try shareSaid(of: matches, in: found.id, db) : 0
    return SearchHit(
      article: summary, snippet: snippet.text, snippetMatches: snippet.matches, range: snippet.range,
      score: found.score * (1 + said))
  }

  /// Returns the share of the places of words, which ascend, that is in quotations: 0 to 1.
  private static func shareSaid(of matches: [WordFinder.Match], in article: Int64, _ db: Database) throws
    -> Double
  {
    guard let last = matches.last else { return 0 }
    let sql = """
      SELECT start, end FROM quotation
      WHERE article_id = ? AND start < ? AND kind IN ('full', 'partial', 'turn') ORDER BY start
      """
    let quotations = try Row.fetchCursor(
      db.cachedStatement(sql: sql), arguments: [article, last.range.lowerBound])
    var (rest, said) = (matches[...], 0)
    while let row = try quotations.next() {
      guard let start: Int = row.value("start"), let end: Int = row.value("end") else { continue }
      rest = rest.drop { $0.range.lowerBound < start }
      let inside = rest.prefix { $0.range.lowerBound < end }
      said += inside.count
      rest = rest.dropFirst(inside.count)
    }
    return Double(said) / Double(matches.count)
  }
}

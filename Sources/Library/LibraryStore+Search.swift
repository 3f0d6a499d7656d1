import Articles
import Catalogue
import GRDB

extension LibraryStore {
  /// Searches titles and texts for articles that have all words of `query`, best first.
  ///
  /// Case and diacritics do not count. Words in quotation marks must stand together; the last word may be the
  /// beginning of one. Any text is a valid query; one without a letter or digit finds nothing. Ranked by BM25, a word
  /// in the title ten times as much as one in the text; words of scripts without blanks are found as part of a text,
  /// newest article first. Of words that very many articles have, those are ranked that have them in the title, and
  /// those that were added last.
  package func search(_ query: String, limit: Int) throws(LibraryError) -> [SearchHit] {
    try search(query, limit: limit, mostRanked: 2_000)
  }

  /// Returns how many articles ``search(_:limit:)`` would find without a limit.
  package func searchCount(_ query: String) throws(LibraryError) -> Int {
    let terms = Query(query, as: .search).terms
    guard !terms.isEmpty else { return 0 }
    let unspaced = terms.filter(\.isUnspaced)
    return try read { db in
      if unspaced.isEmpty, let match = Query.Term.match(terms) {
        let sql = "SELECT count(*) FROM article_words WHERE article_words MATCH ?"
        return try Int.fetchOne(db, sql: sql, arguments: [match]) ?? 0
      }
      return try Self.containing(db, unspaced, terms: terms, limit: .max).count
    }
  }

  /// Searches; of more than `mostRanked` articles found, only the last added ones are ranked by their texts.
  func search(_ query: String, limit: Int, mostRanked: Int) throws(LibraryError) -> [SearchHit] {
    let terms = Query(query, as: .search).terms
    guard !terms.isEmpty, limit > 0 else { return [] }
    let unspaced = terms.filter(\.isUnspaced)
    return try read { db in
      let found =
        unspaced.isEmpty
        ? try Self.ranked(db, terms: terms, limit: limit, most: mostRanked)
        : try Self.containing(db, unspaced, terms: terms, limit: limit)
      var finder = WordFinder(terms)
      return try found.compactMap { id, score in
        guard let summary = try ArticleSummary.fetch(db, id: ArticleID(id)) else { return nil }
        let sql = "SELECT text FROM content WHERE article_id = ?"
        guard let row = try Row.fetchOne(db.cachedStatement(sql: sql), arguments: [id]) else { return nil }
        let text = try row.text("text")
        let snippet = Snippet(of: text, matches: finder.matches(in: text))
        return SearchHit(
          article: summary, snippet: snippet.text, snippetMatches: snippet.matches, range: snippet.range,
          score: score)
      }
    }
  }

  /// The number of an article, and how well it fits.
  private typealias Found = (Int64, Double)

  private static func ranked(_ db: Database, terms: [Query.Term], limit: Int, most: Int)
    throws -> [Found]
  {
    guard let match = Query.Term.match(terms) else { return [] }
    // The index hands out numbers in order at once; it is ranking that takes time.
    let sql =
      "SELECT rowid FROM article_words WHERE article_words MATCH ? ORDER BY rowid DESC LIMIT 1 OFFSET ?"
    guard let last = try Int64.fetchOne(db, sql: sql, arguments: [match, most]) else {
      return try ranked(db, match: match, above: 0, limit: limit)
    }
    let newest = try ranked(db, match: match, above: last, limit: limit)
    let titled = try ranked(db, match: "title : (\(match))", above: 0, limit: limit)
    let scores = Dictionary(newest + titled, uniquingKeysWith: max)
    return Array(
      scores.sorted { ($0.value, $0.key) > ($1.value, $1.key) }.prefix(limit).map { ($0.key, $0.value) })
  }

  private static func ranked(_ db: Database, match: String, above: Int64, limit: Int) throws -> [Found] {
    let sql = """
      SELECT rowid, rank FROM article_words WHERE article_words MATCH ? AND rowid > ? ORDER BY rank LIMIT ?
      """
    return try Row.fetchAll(db, sql: sql, arguments: [match, above, limit]).map { row in
      // FTS5 gives better matches lower numbers.
      (row.value("rowid") ?? 0, -(row.value("rank") ?? 0))
    }
  }

  /// Articles that have the words of `unspaced` as parts of title or text, which the index cannot find.
  private static func containing(_ db: Database, _ unspaced: [Query.Term], terms: [Query.Term], limit: Int)
    throws -> [Found]
  {
    var conditions: [String] = []
    var titleConditions: [String] = []
    var titleArguments: StatementArguments = []
    var arguments: StatementArguments = []
    for term in unspaced {
      titleConditions.append(term.isContained(in: "article.title", &titleArguments))
      let title = term.isContained(in: "article.title", &arguments)
      let text = term.isContained(in: "content.text", &arguments)
      conditions.append("(\(title) OR \(text))")
    }
    if let match = Query.Term.match(terms) {
      conditions.append("article.id IN (SELECT rowid FROM article_words WHERE article_words MATCH ?)")
      arguments += [match]
    }
    let sql = """
      SELECT article.id AS id, 1.0 + 9.0 * (\(titleConditions.joined(separator: " + "))) AS score
      FROM content JOIN article ON article.id = content.article_id
      WHERE content.is_unspaced AND \(conditions.joined(separator: " AND "))
      ORDER BY score DESC, article.date_key DESC, article.id DESC LIMIT ?
      """
    return try Row.fetchAll(db, sql: sql, arguments: titleArguments + arguments + [limit]).map { row in
      (row.value("id") ?? 0, row.value("score") ?? 0)
    }
  }
}

import GRDB

/// The sources of a library.
struct SourceNames {
  private let db: Database

  init(_ db: Database) { self.db = db }

  /// Returns each source with the key that sorts it; O(number of sources) in time.
  func all() throws -> [(key: String, name: String)] {
    // SQLite has no skip scan for DISTINCT: each step looks for the next key in the index.
    let sql = """
      WITH RECURSIVE source (key) AS (
        SELECT min(source_key) FROM article
        UNION ALL
        SELECT (SELECT min(source_key) FROM article WHERE source_key > source.key) FROM source
        WHERE source.key IS NOT NULL)
      SELECT key, (SELECT article.source FROM article WHERE source_key = key LIMIT 1) AS name
      FROM source WHERE key IS NOT NULL
      """
    return try Row.fetchAll(db.cachedStatement(sql: sql)).compactMap { row in
      guard let key: String = row.value("key"), let name: String = row.value("name") else { return nil }
      return (key, name)
    }
  }
}

/// The languages of a library's articles, as BCP 47 tags.
struct ArticleLanguages {
  private let db: Database
  /// The articles in some languages are looked up only if there are at most this many.
  private static let few = 2_000

  init(_ db: Database) { self.db = db }

  /// Returns each language; O(number of languages) in time.
  func all() throws -> [String] {
    let sql = """
      WITH RECURSIVE used (language) AS (
        SELECT min(language) FROM content WHERE language IS NOT NULL
        UNION ALL
        SELECT (SELECT min(language) FROM content WHERE language > used.language) FROM used
        WHERE used.language IS NOT NULL)
      SELECT language FROM used WHERE language IS NOT NULL
      """
    return try String.fetchAll(db.cachedStatement(sql: sql))
  }

  /// Returns whether only few articles are in some languages.
  func areFew(in languages: [String]) throws -> Bool {
    let sql = "SELECT count(*) FROM (\(Self.articles(in: languages)) LIMIT \(Self.few + 1))"
    return try Int.fetchOne(db, sql: sql, arguments: StatementArguments(languages)) ?? 0 <= Self.few
  }

  /// Returns the SQL that finds the articles in some languages, with a placeholder for each language.
  static func articles(in languages: [String]) -> String {
    let marks = languages.map { _ in "?" }.joined(separator: ", ")
    return "SELECT article_id FROM content INDEXED BY content_language WHERE language IN (\(marks))"
  }
}

import Articles
import Catalogue
import GRDB

extension LibraryStore {
  /// Returns the articles in which some words may be said, the likeliest first.
  ///
  /// They are found by shingles of three words, short wordings also by their words and the speaker's name.
  /// The cost depends on the words and not on the size of the library, apart from lists that SQLite reads
  /// from its index.
  ///
  /// - Parameters:
  ///   - words: the words said, as they are written.
  ///   - speaker: the speaker's name, if it is known.
  ///   - limit: the most articles that are returned.
  package func articles(saying words: String, speaker: String?, limit: Int) throws(LibraryError)
    -> [ArticleID]
  {
    let words = WordFolding.words(of: words).map { String(decoding: $0.letters, as: UTF8.self) }
    guard !words.isEmpty else { return [] }
    return try read { db in
      var scores = try StatementCandidates.sharing(shinglesOf: words, db)
      if words.count < 8, let speaker {
        for id in try StatementCandidates.naming(speaker, among: words, db) { scores[id, default: 0] += 1 }
      }
      return try StatementCandidates.articles(of: scores, limit: limit, db)
    }
  }

  /// Returns articles whose text has words in a row that a wording has, in quotation marks or not; at most `limit`.
  ///
  /// If even the rarest of the words is very common, only the articles that were added first are searched.
  package func articles(writing words: String, limit: Int) throws(LibraryError) -> [ArticleID] {
    let words = WordFolding.words(of: words).map { String(decoding: $0.letters, as: UTF8.self) }
    return try read { db in
      var reach = PhraseReach(db: db)
      var found: [Int64] = []
      for phrase in StatementCandidates.tellingPhrases(of: words) {
        let sql = "SELECT rowid FROM article_words WHERE article_words MATCH ? AND rowid <= ? LIMIT ?"
        let match = "text : \"\(phrase.joined(separator: " "))\""
        for id in try Int64.fetchAll(
          db.cachedStatement(sql: sql), arguments: [match, reach.lastArticle(for: phrase), limit])
        where !found.contains(id) {
          found.append(id)
        }
      }
      return found.prefix(limit).map(ArticleID.init)
    }
  }
}

/// How far to look for articles that have words in a row, so that common words don't take long.
private struct PhraseReach {
  let db: Database
  /// This many articles with the rarest of the words are enough.
  private static let mostArticles = 2_000
  /// For each word, only this many articles are searched.
  private var known: [String: Int64] = [:]

  init(db: Database) { self.db = db }

  /// Returns the last article to look at; there is no limit unless each word is in very many.
  mutating func lastArticle(for words: [String]) throws -> Int64 {
    var last: Int64 = 0
    for word in words where last < .max { last = max(last, try lastArticle(having: word)) }
    return last
  }

  private mutating func lastArticle(having word: String) throws -> Int64 {
    if let known = known[word] { return known }
    let sql = """
      SELECT rowid FROM article_words WHERE article_words MATCH ? LIMIT 1 OFFSET \(Self.mostArticles)
      """
    let last = try Int64.fetchOne(db.cachedStatement(sql: sql), arguments: ["\"\(word)\""]) ?? .max
    known[word] = last
    return last
  }
}

/// Finds statements that may say the same.
enum StatementCandidates {
  /// At most this many shingles of a long wording are looked up.
  private static let mostShingles = 48
  /// At most this many statements are taken for a shingle; a stock phrase has more.
  private static let mostStatements = 400

  /// Returns statements that share shingles with some words, each with the number of shingles they share.
  static func sharing(shinglesOf words: [String], _ db: Database) throws -> [Int64: Int] {
    guard words.count >= ShingleTokenizer.width else { return [:] }
    let last = words.count - ShingleTokenizer.width
    let step = max(1, (last + 1) / mostShingles)
    let sql = "SELECT rowid FROM statement_shingles WHERE statement_shingles MATCH ? LIMIT \(mostStatements)"
    let find = try db.cachedStatement(sql: sql)
    var shared: [Int64: Int] = [:]
    for start in stride(from: 0, through: last, by: step) {
      let shingle = words[start..<start + ShingleTokenizer.width].joined(separator: " ")
      let ids = try Int64.fetchAll(find, arguments: ["\"\(shingle)\""])
      // A stock phrase is no evidence unless there is little else.
      guard ids.count < mostStatements || words.count < 8 else { continue }
      for id in ids { shared[id, default: 0] += 1 }
    }
    return shared
  }

  /// Returns statements that have the last word of a speaker's name and most of the longest of some words.
  static func naming(_ speaker: String, among words: [String], _ db: Database) throws -> [Int64] {
    guard let name = WordFolding.words(of: speaker).last else { return [] }
    let telling = Array(Set(words)).sorted { ($1.utf8.count, $0) < ($0.utf8.count, $1) }.prefix(4)
    var conditions: [String] = []
    if words.count < 3 {
      conditions = [telling.map(quoted).joined(separator: " AND ")]
    } else {
      for (index, first) in telling.enumerated() {
        for second in telling.dropFirst(index + 1) {
          conditions.append("\(quoted(first)) AND \(quoted(second))")
        }
      }
      if conditions.isEmpty { conditions = telling.map(quoted) }
    }
    let match =
      quoted(String(decoding: name.letters, as: UTF8.self)) + " AND ("
      + conditions.map { "(\($0))" }.joined(separator: " OR ") + ")"
    let sql = "SELECT rowid FROM statement_words WHERE statement_words MATCH ? LIMIT 200"
    return try Int64.fetchAll(db.cachedStatement(sql: sql), arguments: [match])
  }

  /// Returns the articles of statements: those with the highest scores, the oldest first if scores are equal.
  static func articles(of scores: [Int64: Int], limit: Int, _ db: Database) throws -> [ArticleID] {
    let find = try db.cachedStatement(sql: "SELECT article_id FROM statement WHERE id = ?")
    var found: [Int64] = []
    var seen: Set<Int64> = []
    for (id, _) in scores.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }).prefix(limit * 4) {
      guard let article = try Int64.fetchOne(find, arguments: [id]), seen.insert(article).inserted else {
        continue
      }
      found.append(article)
      if found.count == limit { break }
    }
    return found.map(ArticleID.init)
  }

  /// Returns up to four stretches of four words with long words in them, which are rare.
  static func tellingPhrases(of words: [String]) -> [[String]] {
    guard words.count >= 4 else { return words.count == 3 ? [words] : [] }
    let starts = (0...words.count - 4).sorted { first, second in
      let (one, other) = (weight(words[first..<first + 4]), weight(words[second..<second + 4]))
      return one == other ? first < second : one > other
    }
    var chosen: [Int] = []
    for start in starts where chosen.count < 4 && !chosen.contains(where: { abs($0 - start) < 3 }) {
      chosen.append(start)
    }
    return chosen.map { Array(words[$0..<$0 + 4]) }
  }

  private static func weight(_ words: ArraySlice<String>) -> Int {
    words.reduce(0) { $0 + min($1.utf8.count, 12) * min($1.utf8.count, 12) }
  }

  /// A word has letters and digits only, so that it cannot end the string.
  private static func quoted(_ word: String) -> String { "\"\(word)\"" }
}

import Articles
import GRDB

/// Finds articles that have words in a row, and remembers which words are common, so that these don't take
/// long.
package struct WordReach {
  /// A word in more articles than this is very common.
  private let mostArticles: Int
  /// If all words are very common, this many articles are searched.
  private let fewArticles: Int
  private var isCommon: [String: Bool] = [:]
  private var first: FirstTexts?

  /// Creates a reach that knows no words.
  package init(mostArticles: Int = 2_000, fewArticles: Int = 500) {
    (self.mostArticles, self.fewArticles) = (mostArticles, fewArticles)
  }

  /// Returns articles whose text has some words in a row, those that were added first; at most `limit`.
  mutating func articles(having words: [String], limit: Int, _ db: Database) throws -> [Int64] {
    guard try words.allSatisfy({ try isCommon($0, db) }) else {
      let sql = "SELECT rowid FROM article_words WHERE article_words MATCH ? LIMIT ?"
      let match = "text : \"\(words.joined(separator: " "))\""
      return try Int64.fetchAll(db.cachedStatement(sql: sql), arguments: [match, limit])
    }
    // To find out that no article has a phrase, SQLite looks at all that have its words, whatever else is
    // asked for.
    let texts = try first ?? FirstTexts(fewArticles, db)
    first = texts
    return texts.articles(having: words, limit: limit)
  }

  private mutating func isCommon(_ word: String, _ db: Database) throws -> Bool {
    if let known = isCommon[word] { return known }
    let sql = "SELECT rowid FROM article_words WHERE article_words MATCH ? LIMIT 1 OFFSET ?"
    let found = try Int64.fetchOne(db.cachedStatement(sql: sql), arguments: ["\"\(word)\"", mostArticles])
    isCommon[word] = found != nil
    return found != nil
  }
}

/// The words of the articles that were added first, as numbers.
private struct FirstTexts {
  /// No more bytes of text are read.
  private static let mostBytes = 1 << 22

  private var numbers: [[UInt8]: Int32] = [:]
  /// The words of all texts, with -1 after each text.
  private var words: [Int32] = []
  /// The articles, each with the place after its last word.
  private var articles: [(id: Int64, end: Int)] = []

  init(_ count: Int, _ db: Database) throws {
    let sql = "SELECT article_id, CAST(text AS TEXT) AS text FROM content ORDER BY article_id LIMIT ?"
    let rows = try Row.fetchCursor(db, sql: sql, arguments: [count])
    var folding = WordFolding()
    var bytes = 0
    while bytes < Self.mostBytes, let row = try rows.next() {
      let text: String = row["text"] ?? ""
      let letters = Array(text.utf8)
      bytes += letters.count
      folding.forEachWord(in: letters.span) { _, word in
        words.append(number(of: word))
        return true
      }
      words.append(-1)
      articles.append((row["article_id"], words.count))
    }
  }

  private mutating func number(of word: [UInt8]) -> Int32 {
    if let number = numbers[word] { return number }
    let number = Int32(clamping: numbers.count)
    numbers[word] = number
    return number
  }

  /// Returns the articles that have some words in a row; O(n) in the length of the texts.
  func articles(having phrase: [String], limit: Int) -> [Int64] {
    let wanted = phrase.compactMap { numbers[Array($0.utf8)] }
    guard wanted.count == phrase.count, let start = wanted.first else { return [] }
    var found: [Int64] = []
    var first = 0
    for (id, end) in articles where found.count < limit {
      let isThere = (first..<max(first, end - wanted.count)).contains { place in
        words[place] == start && words[place..<place + wanted.count].elementsEqual(wanted)
      }
      if isThere { found.append(id) }
      first = end
    }
    return found
  }
}

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
  /// Where each word is among them, by its number.
  private var places: [[Int32]] = []
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
        let number = number(of: word)
        places[Int(number)].append(Int32(truncatingIfNeeded: words.count))
        words.append(number)
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
    places.append([])
    return number
  }

  /// Returns the articles that have words in a row; O(n) in the number of times that the rarest of them occurs.
  func articles(having phrase: [String], limit: Int) -> [Int64] {
    let wanted = phrase.compactMap { numbers[Array($0.utf8)] }
    guard wanted.count == phrase.count,
      let rarest = wanted.indices.min(by: { count(of: wanted[$0]) < count(of: wanted[$1]) })
    else { return [] }
    var found: [Int64] = []
    var end = 0
    for place in places[Int(wanted[rarest])] where found.count < limit && place >= end {
      let first = Int(place) - rarest
      guard first >= 0, first + wanted.count <= words.count,
        words[first..<first + wanted.count].elementsEqual(wanted)
      else { continue }
      let article = article(at: first)
      found.append(article.id)
      end = article.end
    }
    return found
  }

  /// Returns the article that a word is in; O(log n) in the number of articles.
  private func article(at place: Int) -> (id: Int64, end: Int) {
    var (low, high) = (0, articles.count - 1)
    while low < high {
      let middle = (low + high) / 2
      if articles[middle].end > place { high = middle } else { low = middle + 1 }
    }
    return articles[low]
  }

  private func count(of number: Int32) -> Int { places[Int(number)].count }
}

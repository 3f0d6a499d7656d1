import Articles
import Catalogue
import GRDB

extension LibraryStore {
  /// Returns statements in which some words may be said, the likeliest first; at most `limit`.
  ///
  /// They are found by shingles of three words; short wordings are also found by their words and the
  /// speaker's name. The cost depends on the words and not on the size of the library.
  ///
  /// - Parameters:
  ///   - words: the words said, as they are written.
  ///   - speaker: the speaker's name, if it is known.
  package func statementRecords(saying words: String, speaker: String?, limit: Int) throws(LibraryError)
    -> [StatementRecord]
  {
    let words = WordFolding.words(of: words).map { String(decoding: $0.letters, as: UTF8.self) }
    guard !words.isEmpty else { return [] }
    return try read { db in
      var scores = try SharedShingles.scores(of: words, db)
      if words.count < 8, let speaker {
        for id in try StatementCandidates.naming(speaker, among: words, db) { scores[id, default: 0] += 1 }
      }
      let best = scores.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(limit)
      return try StatementRecord.fetch(best.map(\.key), db)
    }
  }

  /// Returns articles whose text has words in a row that a wording has, in quotation marks or not; at most
  /// `limit`.
  ///
  /// If all of the words are very common, only the articles that were added first are searched.
  ///
  /// - Parameter known: what earlier searches have learned about words.
  package func articles(writing words: String, limit: Int, known: inout WordReach) throws(LibraryError)
    -> [ArticleID]
  {
    let words = WordFolding.words(of: words).map { String(decoding: $0.letters, as: UTF8.self) }
    var reach = known
    defer { known = reach }
    return try read { db in
      var found: [Int64] = []
      for phrase in StatementCandidates.tellingPhrases(of: words) {
        for id in try reach.articles(having: phrase, limit: limit, db) where !found.contains(id) {
          found.append(id)
        }
      }
      return found.prefix(limit).map(ArticleID.init)
    }
  }
}

/// Decides what to look for in the indexes to find some words.
enum StatementCandidates {
  /// Returns statements that have the last word of a speaker's name and two of the four longest among some
  /// words, or all of fewer than three words.
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

  /// Returns up to four stretches of four words that have long words in them, since long words are rare.
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

  /// Quotes a word for FTS5; a word has only letters and digits, so it cannot end the string.
  private static func quoted(_ word: String) -> String { "\"\(word)\"" }
}

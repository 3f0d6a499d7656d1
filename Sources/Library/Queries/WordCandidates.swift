import Articles
import Catalogue
import Foundation
import GRDB

/// Finds the articles that a query may mean, in the indexes of words and without going through all that have
/// a common word.
///
/// A word is either in title or text, which are in one index, or in byline or source, which are in another.
/// So a query of two words is answered by four: both in the first, both in the second, and one in each. A
/// word that is in no byline or source, as most are, needs only the first index.
///
/// Each index returns the numbers of articles in order, those added last first, and stops when there are
/// enough. Whatever else a query asks for is looked up for each of them.
struct WordCandidates {
  /// An article has at least one term of each group.
  private(set) var groups: [[Query.Term]] = []
  /// The terms that title and text have, with the name of the column.
  private(set) var columns: [(name: String, term: Query.Term)] = []
  /// The terms that an article doesn't have.
  private(set) var excluded: [Query.Term] = []
  /// The other conditions.
  private var rest: [Query.Condition] = []

  /// Creates a search for the articles that meet a condition, or `nil` if no word has to be in all of them.
  init?(_ condition: Query.Condition) {
    for condition in condition.conjuncts { add(condition) }
    if groups.isEmpty, columns.isEmpty { return nil }
  }

  private mutating func add(_ condition: Query.Condition) {
    switch condition {
    case .words(let term) where term.pattern == nil: groups.append([term])
    case .any(let conditions):
      let terms = conditions.compactMap(\.indexedWords)
      if terms.count == conditions.count, !terms.isEmpty {
        groups.append(terms)
      } else {
        rest.append(condition)
      }
    case .field(.title, let term) where term.pattern == nil && !term.isShortBeginning:
      columns.append(("title", term))
    case .field(.text, let term) where term.pattern == nil: columns.append(("text", term))
    case .not(.words(let term)) where term.pattern == nil: excluded.append(term)
    default: rest.append(condition)
    }
  }
}

extension Query.Condition {
  /// The conditions that all have to be met.
  var conjuncts: [Query.Condition] {
    if case .all(let conditions) = self { conditions.flatMap(\.conjuncts) } else { [self] }
  }

  /// The words, if the condition is one that an index of words knows.
  fileprivate var indexedWords: Query.Term? {
    if case .words(let term) = self, term.pattern == nil { term } else { nil }
  }
}

// MARK: - Finding

extension WordCandidates {
  /// How far a search reaches.
  struct Reach {
    /// How many articles are enough.
    var most: Int
    /// How many articles that have the words are examined, if a query asks for more than words.
    var mostSeen = 20_000
    /// Whether scores are computed; otherwise all are 0.
    var ranks = false
  }

  /// The articles found.
  struct Found {
    /// The score of each article.
    var scores: [Int64: Double] = [:]
    /// Whether there may be more, which were added before these.
    var isCut = false

    /// Adds articles that were found in another way.
    mutating func add(_ other: Found) {
      scores.merge(other.scores, uniquingKeysWith: max)
      isCut = isCut || other.isCut
    }
  }

  /// Finds the articles that meet a condition; `nil` if it cannot be answered by the indexes of words.
  static func find(_ db: Database, _ condition: Query.Condition, reach: Reach) throws -> Found? {
    let conjuncts = condition.conjuncts
    if conjuncts.count == 1, case .any(let alternatives) = conjuncts[0],
      alternatives.contains(where: { $0.indexedWords == nil })
    {
      let searches = alternatives.compactMap { WordCandidates($0) }
      let found = try searches.compactMap { try $0.find(db, reach: reach) }
      guard found.count == alternatives.count else { return nil }
      return found.reduce(into: Found()) { $0.add($1) }
    }
    return try WordCandidates(condition)?.find(db, reach: reach)
  }

  private func find(_ db: Database, reach: Reach) throws -> Found? {
    guard let places = try places(db) else { return nil }
    var found = Found()
    for place in places {
      let newest = try find(db, in: place, reach: reach)
      found.add(newest)
      guard newest.isCut, reach.ranks, let words = place.words else { continue }
      // An article with the words in its title is among the best, however long ago it was added.
      let titled = Place(words: "title : (\(words))", names: place.names, idf: place.idf)
      found.add(try find(db, in: titled, reach: reach))
    }
    return found
  }

  private func find(_ db: Database, in place: Place, reach: Reach) throws -> Found {
    let (index, match) = place.words.map { ("article_words", $0) } ?? ("article_names", place.names ?? "")
    var conditions = ["\(index) MATCH ?"]
    var rest = ArticleConditions(db, newestStatements: reach.most)
    _ = rest.value("", match)
    if place.words != nil, let names = place.names {
      conditions.append(
        // The plus keeps FTS5 from looking each of the numbers up.
        rest.value("+\(index).rowid IN (SELECT rowid FROM article_names WHERE article_names MATCH ?)", names))
    }
    for term in excluded {
      conditions.append(rest.value(Self.isNot(in: "article_names", index), ArticleConditions.names(of: term)))
      if place.words == nil {
        conditions.append(rest.value(Self.isNot(in: "article_words", index), term.inTexts))
      }
    }
    for condition in self.rest { conditions.append(try rest.sql(condition)) }
    var isCut = rest.isCut
    if !self.rest.isEmpty, let last = try Self.row(reach.mostSeen, of: index, match, db) {
      conditions.append("\(index).rowid > \(last)")
      isCut = true
    }
    let score = reach.ranks ? "\(RankFunction.name)(\(([index] + place.idf).joined(separator: ", ")))" : "0.0"
    let articles = self.rest.isEmpty ? "" : "CROSS JOIN article ON article.id = \(index).rowid"
    let sql = """
      SELECT \(index).rowid AS id, \(score) AS score FROM \(index) \(articles)
      WHERE \(conditions.joined(separator: " AND ")) ORDER BY \(index).rowid DESC LIMIT \(reach.most + 1)
      """
    var found = Found(isCut: isCut)
    let rows = try Row.fetchCursor(db, sql: sql, arguments: rest.arguments)
    while let row = try rows.next() {
      if found.scores.count == reach.most {
        found.isCut = true
        break
      }
      found.scores[row["id"]] = row["score"]
    }
    return found
  }

  private static func isNot(in other: String, _ index: String) -> String {
    "\(index).rowid NOT IN (SELECT rowid FROM \(other) WHERE \(other) MATCH ?)"
  }

  /// Returns the number of the row that many rows of a match precede; `nil` if there are fewer.
  static func row(_ count: Int, of index: String, _ match: String, _ db: Database) throws -> Int64? {
    let sql = "SELECT rowid FROM \(index) WHERE \(index) MATCH ? ORDER BY rowid DESC LIMIT 1 OFFSET \(count)"
    return try Int64.fetchOne(db.cachedStatement(sql: sql), arguments: [match])
  }
}

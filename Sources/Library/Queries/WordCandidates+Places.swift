import Catalogue
import Foundation
import GRDB

// MARK: - Places

extension WordCandidates {
  /// Where words are looked for: some in title and text, the others in byline and source.
  struct Place {
    var words: String?
    var names: String?
    /// How rare each phrase is in titles and texts.
    var idf: [String] = []
  }

  /// If more of the words than this occur in bylines or sources, there are too many ways to divide them
  /// between the two indexes.
  private static let mostMixed = 4

  /// Returns the places to look at; `nil` if there are too many.
  func places(_ db: Database) throws -> [Place]? {
    let sql = "SELECT 1 FROM article_names WHERE article_names MATCH ? LIMIT 1"
    let named = try groups.indices.filter {
      try Int.fetchOne(db.cachedStatement(sql: sql), arguments: [names(of: groups[$0])]) != nil
    }
    guard named.count <= Self.mostMixed else { return nil }
    let idf = try self.idf(db)
    return (0..<(1 << named.count)).map { bits in
      let inNames = Set(named.enumerated().filter { bits & (1 << $0.offset) != 0 }.map(\.element))
      return place(inNames, idf: idf)
    }
  }

  /// Returns the place where byline and source have some of the groups, and title and text have the rest.
  private func place(_ inNames: Set<Int>, idf: [Query.Term: Double]) -> Place {
    var place = Place()
    if !inNames.isEmpty {
      place.names = inNames.sorted().map { names(of: groups[$0]) }.joined(separator: " AND ")
    }
    let words = groups.indices.filter { !inNames.contains($0) }.map { groups[$0] }
    if words.isEmpty, columns.isEmpty { return place }
    let all =
      words.map { "(" + $0.map(\.inTexts).joined(separator: " OR ") + ")" }
      + columns.map { "(\($0.name) : \($0.term.inTexts))" }
    place.words = all.joined(separator: " AND ")
    if !excluded.isEmpty {
      place.words = "(\(place.words ?? "")) NOT (\(excluded.map(\.inTexts).joined(separator: " OR ")))"
    }
    // SQLite takes no more arguments than this; for the rest the value is 1.
    let terms = (words.flatMap(\.self) + columns.map(\.term)).prefix(90)
    place.idf = terms.map { String(idf[$0] ?? 1) }
    return place
  }

  private func names(of terms: [Query.Term]) -> String {
    "(" + terms.map { "(\(ArticleConditions.names(of: $0)))" }.joined(separator: " OR ") + ")"
  }

  /// Returns how rare each term is; if there is only one, it doesn't matter.
  private func idf(_ db: Database) throws -> [Query.Term: Double] {
    let terms = groups.flatMap(\.self) + columns.map(\.term)
    guard terms.count > 1 else { return [:] }
    let count = Double(try Int64.fetchOne(db, sql: "SELECT max(id) FROM article") ?? 0)
    var idf: [Query.Term: Double] = [:]
    for term in terms where term.match == .whole || term.isShortBeginning {
      let known = min(Self.sampled, count)
      let rows = try Self.frequency(of: term, known: Int(known), newest: count, db)
      idf[term] = log(1 + (max(0, count - rows) + 0.5) / (rows + 0.5))
    }
    // A word that is being typed counts as rare as the others are on average.
    let average = idf.isEmpty ? 1 : idf.values.reduce(0, +) / Double(idf.count)
    for term in terms where idf[term] == nil { idf[term] = average }
    return idf
  }

  /// A word's frequency is estimated from this many of the articles that have it.
  private static let sampled = 2_000.0

  /// Returns about how many articles have a term, extrapolated from the newest ones.
  private static func frequency(of term: Query.Term, known: Int, newest: Double, _ db: Database) throws
    -> Double
  {
    if known > 0, let last = try row(known - 1, of: "article_words", term.inTexts, db) {
      return Double(known) * newest / max(1, newest - Double(last) + 1)
    }
    let sql = "SELECT count(*) FROM article_words WHERE article_words MATCH ?"
    return Double(try Int.fetchOne(db.cachedStatement(sql: sql), arguments: [term.inTexts]) ?? 0)
  }
}

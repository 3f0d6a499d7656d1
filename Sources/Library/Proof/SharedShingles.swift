import GRDB

/// Finds statements that may say the same as some words, by the shingles that they share.
///
/// The rarest shingles are read first. Of a shingle that few statements have, all statements are read; of
/// those that many have, such as “one of the”, only a limited number, and a statement has to share two of
/// them.
struct SharedShingles {
  /// At most this many shingles of a long wording are looked up.
  private static let mostShingles = 48

  /// How much is read, in statements.
  struct Limits {
    /// This many statements are read for each shingle to estimate how many have it.
    var fewest = 32
    /// A shingle that fewer statements have is rare.
    var mostOfRare = 400
    /// This many statements are read for all common shingles together.
    var mostOfCommon = 6_000
  }

  private let limits: Limits
  private let find: GRDB.Statement
  /// The numbers of the first and the last statement of the library.
  private let numbers: ClosedRange<Int64>

  /// A shingle, the first statements that have it, and an estimate of how many do.
  private struct Posting {
    let match: String
    let first: [Int64]
    let estimate: Double
  }

  private init(_ db: Database, _ limits: Limits) throws {
    self.limits = limits
    find = try db.cachedStatement(
      sql: "SELECT rowid FROM statement_shingles WHERE statement_shingles MATCH ? LIMIT ?")
    let ends = "SELECT (SELECT min(id) FROM statement) AS first, (SELECT max(id) FROM statement) AS last"
    let row = try Row.fetchOne(db.cachedStatement(sql: ends))
    let (first, last): (Int64, Int64) = (row?["first"] ?? 0, row?["last"] ?? 0)
    numbers = first...max(first, last)
  }

  /// Returns statements that share shingles with some folded words, each with the number of shingles they
  /// share.
  static func scores(of words: [String], _ db: Database, limits: Limits = Limits()) throws -> [Int64: Int] {
    let shingles = shingles(of: words)
    guard !shingles.isEmpty else { return [:] }
    let reader = try SharedShingles(db, limits)
    let postings = try shingles.map(reader.posting).sorted { $0.estimate < $1.estimate }
    return try reader.scores(of: postings, fewestOfCommon: min(2, shingles.count / 2))
  }

  /// Returns the shingles of some words, each once; those of a long wording are taken from its whole length.
  private static func shingles(of words: [String]) -> [String] {
    guard words.count >= ShingleTokenizer.width else { return [] }
    let last = words.count - ShingleTokenizer.width
    var seen: Set<String> = []
    return stride(from: 0, through: last, by: max(1, (last + 1) / mostShingles)).compactMap { start in
      let shingle = words[start..<start + ShingleTokenizer.width].joined(separator: " ")
      return seen.insert(shingle).inserted ? "\"\(shingle)\"" : nil
    }
  }

  private func posting(_ match: String) throws -> Posting {
    let first = try statements(match, limit: limits.fewest)
    guard first.count == limits.fewest, let last = first.last else {
      return Posting(match: match, first: first, estimate: Double(first.count))
    }
    let part = Double(last - numbers.lowerBound + 1) / Double(numbers.upperBound - numbers.lowerBound + 1)
    return Posting(match: match, first: first, estimate: Double(limits.fewest) / max(part, 1e-9))
  }

  /// Counts the shingles that each statement has, beginning with the rarest.
  private func scores(of postings: [Posting], fewestOfCommon: Int) throws -> [Int64: Int] {
    var scores: [Int64: Int] = [:]
    var common: [Int64: Int] = [:]
    var (read, lists) = (0, 0)
    for posting in postings {
      var ids = posting.first
      // Two lists are compared, even if the first one alone is too long.
      let room = max(limits.mostOfCommon - read, lists < 2 ? limits.mostOfCommon / 2 : 0)
      if ids.count == limits.fewest {
        ids = try statements(posting.match, limit: max(room, limits.mostOfRare))
      }
      if ids.count < limits.mostOfRare {
        for id in ids { scores[id, default: 0] += 1 }
      } else if room > 0 {
        for id in ids { common[id, default: 0] += 1 }
        read += ids.count
        lists += 1
      } else {
        break
      }
    }
    for (id, count) in common where count >= fewestOfCommon || scores[id] != nil {
      scores[id, default: 0] += count
    }
    return scores
  }

  private func statements(_ match: String, limit: Int) throws -> [Int64] {
    try Int64.fetchAll(find, arguments: [match, limit])
  }
}

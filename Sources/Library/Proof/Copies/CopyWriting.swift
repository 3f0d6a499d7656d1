import Articles
import Foundation
import GRDB

/// Finds near-duplicates of articles and keeps which article stands for them, inside a transaction.
///
/// Copies are one group, even if only a third article connects them. The article of a group that came into
/// the library first stands for it, unless it is much shorter than another.
struct CopyWriting {
  let db: Database

  /// A token in more texts than this is a stock phrase.
  private static let mostTexts = 40
  /// Texts that share fewer tokens aren't compared: a single sentence that many texts have already gives them
  /// one in common.
  private static let fewestShared = 2
  /// An article is compared with at most this many others, and with at most `mostOfGroup` of one group.
  private static let mostCompared = 8
  private static let mostOfGroup = 3
  /// A group doesn't grow beyond this size.
  static let mostCopies = 200

  /// Keeps what an article is found by.
  func keep(_ sketch: CopySketch, of id: Int64) throws {
    let tokens = sketch.tokens.map(Int64.init)
    let sketches = try RowWriter(
      db, "INSERT OR REPLACE INTO copy_sketch (article_id, words, tokens) VALUES (?, ?, ?)")
    sketches.add(id)
    sketches.add(sketch.words)
    sketches.add(tokens.jsonArray)
    try sketches.write()
    guard !tokens.isEmpty else { return }
    let index = try RowWriter(db, "INSERT OR IGNORE INTO copy_token (token, article_id) VALUES (?, ?)")
    for token in tokens.prefix(CopySketch.indexed) {
      index.add(token)
      index.add(id)
      try index.write()
    }
  }

  /// Finds the copies of all articles whose texts arrived or changed, or that lost a copy; O(candidates) for
  /// each.
  ///
  /// - Parameter watch: called with the progress of long work.
  func settle(watch: LibraryStore.UpgradeWatch = { _, _ in }) throws {
    let ids = try Int64.fetchAll(db.cachedStatement(sql: "SELECT article_id FROM copy_queue"))
    guard !ids.isEmpty else { return }
    for (number, id) in ids.enumerated() {
      try place(id)
      if (number + 1) % 500 == 0 { watch(number + 1, ids.count) }
    }
    try db.execute(sql: "DELETE FROM copy_queue")
  }

  /// Enters all articles of a library that an older version made.
  func fill(watch: LibraryStore.UpgradeWatch) throws {
    try db.execute(sql: "INSERT INTO copy_queue (article_id) SELECT article_id FROM content")
    try settle(watch: watch)
  }

  private func place(_ id: Int64) throws {
    guard let sketch = try sketch(of: id), !sketch.tokens.isEmpty else { return }
    let candidates = try candidates(sketch, besides: id)
    guard !candidates.isEmpty else { return }
    var own: CopyWords?
    var joined: Set<Int64> = [try group(of: id)]
    var compared: [Int64: Int] = [:]
    for other in candidates.prefix(4 * Self.mostCompared)
    where compared.values.reduce(0, +) < Self.mostCompared {
      let group = try group(of: other)
      guard !joined.contains(group), compared[group, default: 0] < Self.mostOfGroup else { continue }
      compared[group, default: 0] += 1
      own = try own ?? words(of: id)
      guard let own, let words = try words(of: other), CopyComparison.areCopies(own, words) else { continue }
      joined.insert(group)
    }
    if joined.count > 1 { try join(joined) }
  }

  /// Returns the articles that share several tokens with a text: those that share the most first, and the
  /// oldest first among those that share as many.
  private func candidates(_ sketch: CopySketch, besides id: Int64) throws -> [Int64] {
    let rows = try Row.fetchCursor(
      db.cachedStatement(sql: Self.lookup(sketch.tokens.count)),
      arguments: StatementArguments(sketch.tokens.map(Int64.init)))
    var articles: [[Int64]] = Array(repeating: [], count: sketch.tokens.count)
    while let row = try rows.next() {
      let (token, article): (Int, Int64) = (row["number"], row["article_id"])
      articles[token].append(article)
    }
    var shared: [Int64: Int] = [:]
    for list in articles where list.count <= Self.mostTexts {
      for article in list where article != id { shared[article, default: 0] += 1 }
    }
    return shared.filter { $0.value >= Self.fewestShared }
      .sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
  }

  /// Returns the SQL that finds the articles with any of this many tokens.
  private static func lookup(_ count: Int) -> String {
    (0..<count).map { number in
      let sql =
        "SELECT \(number) AS number, article_id FROM copy_token WHERE token = ? LIMIT \(mostTexts + 1)"
      return "SELECT * FROM (\(sql))"
    }.joined(separator: " UNION ALL ")
  }

  /// Makes one group of several.
  private func join(_ groups: Set<Int64>) throws {
    let sql = """
      SELECT id, words FROM article JOIN copy_sketch ON article_id = id
      WHERE id = ?1 OR copy_of = ?1 ORDER BY id
      """
    let members = try groups.flatMap { group in
      try Row.fetchAll(db.cachedStatement(sql: sql), arguments: [group]).map {
        (id: $0[0] as Int64, words: $0[1] as Int)
      }
    }.sorted { $0.id < $1.id }
    let longest = members.map(\.words).max() ?? 0
    guard members.count <= Self.mostCopies, let main = members.first(where: { 5 * $0.words >= 4 * longest })
    else { return }
    let set = try db.cachedStatement(sql: "UPDATE article SET copy_of = ? WHERE id = ? AND copy_of IS NOT ?1")
    for member in members { try set.execute(arguments: [member.id == main.id ? nil : main.id, member.id]) }
  }

  /// Returns how many near-duplicates an article stands for; O(log n + their number).
  func count(of main: Int64) throws -> Int {
    let sql = "SELECT count(*) FROM article WHERE copy_of = ?"
    return try Int.fetchOne(db.cachedStatement(sql: sql), arguments: [main]) ?? 0
  }

  /// Returns the article that stands for an article's group.
  private func group(of id: Int64) throws -> Int64 {
    let sql = "SELECT ifnull(copy_of, id) FROM article WHERE id = ?"
    return try Int64.fetchOne(db.cachedStatement(sql: sql), arguments: [id]) ?? id
  }

  /// Returns what an article is found by, and computes it if its text is new.
  private func sketch(of id: Int64) throws -> CopySketch? {
    let sql = "SELECT words, tokens FROM copy_sketch WHERE article_id = ?"
    if let row = try Row.fetchOne(db.cachedStatement(sql: sql), arguments: [id]) {
      let tokens: String = row.value("tokens") ?? ""
      let numbers = tokens.utf8.dropFirst().dropLast().split(separator: 0x2C)
      return CopySketch(
        words: row.value("words") ?? 0,
        tokens: numbers.compactMap { UInt32(String(decoding: $0, as: UTF8.self)) })
    }
    guard let words = try words(of: id) else { return nil }
    let sketch = CopySketch(words)
    try keep(sketch, of: id)
    return sketch
  }

  private func words(of id: Int64) throws -> CopyWords? {
    let sql = "SELECT text, blocks FROM content WHERE article_id = ?"
    guard let row = try Row.fetchOne(db.cachedStatement(sql: sql), arguments: [id]) else { return nil }
    let text = try row.storedText("text")
    let structure = BlockEncoding.structure(
      row.value("blocks") ?? Data(), emphasis: Data(), limit: text.storedCount)
    return CopyWords(text: text.text, blocks: structure.blocks)
  }
}

import Articles
import Catalogue
import GRDB

/// Names that may belong to one person.
extension LibraryStore {
  /// Returns other names that the speaker with a name may have, the likeliest first: one is a part of the
  /// other, and both occur in articles about one event, published within three days, with words of their
  /// titles or another speaker in common.
  ///
  /// The cost doesn't depend on the size of the library: the limits say how many speakers and articles are
  /// compared.
  package func proposals(for name: String, limit: Int) throws(LibraryError) -> [String] {
    try read { try PersonProposals($0).names(for: name, limit: limit) }
  }

  /// Returns proposals for speakers with names of one word, those who say most first.
  package func proposals(limit: Int) throws(LibraryError) -> [(name: String, person: String)] {
    try read { db in
      let sql = """
        SELECT name FROM speaker WHERE statements > 0 AND instr(name, ' ') = 0
        ORDER BY statements DESC, name_key LIMIT 500
        """
      let proposals = PersonProposals(db)
      var found: [(name: String, person: String)] = []
      for name in try String.fetchAll(db, sql: sql) where found.count < limit {
        if let person = try proposals.names(for: name, limit: 1).first { found.append((name, person)) }
      }
      return found
    }
  }
}

private struct PersonProposals {
  private let db: Database

  init(_ db: Database) { self.db = db }

  private struct Article {
    let id: Int64
    let day: Int64
    let words: Set<String>
    let speakers: Set<Int64>
  }

  func names(for name: String, limit: Int) throws -> [String] {
    guard let own = try speaker(named: name), let last = WordFolding.words(of: name).last else { return [] }
    let sql = """
      SELECT id, name FROM speaker WHERE statements > 0 AND id <> ? AND instr(name_key, ?)
      ORDER BY statements DESC LIMIT 20
      """
    let word = " " + String(decoding: last.letters, as: UTF8.self)
    let others = try Row.fetchAll(db, sql: sql, arguments: [own, word])
    let articles = try self.articles(of: own)
    var scores: [(name: String, score: Int)] = []
    for row in others {
      guard let other: String = row.value("name"), let id: Int64 = row.value("id"),
        Self.isPart(name, of: other) || Self.isPart(other, of: name)
      else { continue }
      let theirs = try self.articles(of: id)
      let score = articles.reduce(0) { sum, article in
        sum + theirs.count { Self.areOfOneEvent(article, $0, apartFrom: [own, id]) }
      }
      if score > 0 { scores.append((other, score)) }
    }
    return scores.sorted { ($1.score, $0.name) < ($0.score, $1.name) }.prefix(limit).map(\.name)
  }

  /// Whether the words of one name are some of those of another.
  private static func isPart(_ short: String, of long: String) -> Bool {
    let (one, other) = (WordFolding.words(of: short), WordFolding.words(of: long))
    return one.count < other.count && NameFilter(short)?.accepts(long) == true
  }

  private static func areOfOneEvent(_ one: Article, _ other: Article, apartFrom own: Set<Int64>) -> Bool {
    guard one.id != other.id, abs(one.day - other.day) <= 3 else { return false }
    return one.words.intersection(other.words).count >= 2
      || !one.speakers.intersection(other.speakers).subtracting(own).isEmpty
  }

  private func speaker(named name: String) throws -> Int64? {
    guard let key = SpeakerKey(name)?.key.column else { return nil }
    return try Int64.fetchOne(
      db.cachedStatement(sql: "SELECT id FROM speaker WHERE key = ?"), arguments: [key])
  }

  /// Returns the newest dated articles in which a speaker is quoted.
  private func articles(of speaker: Int64) throws -> [Article] {
    let newest = "SELECT article_id FROM statement WHERE speaker_id = ? ORDER BY id DESC LIMIT 200"
    var seen: Set<Int64> = []
    let ids = try Int64.fetchAll(db.cachedStatement(sql: newest), arguments: [speaker])
      .filter { seen.insert($0).inserted }.prefix(50)
    let find = try db.cachedStatement(
      sql: "SELECT title, date_key FROM article WHERE id = ? AND date IS NOT NULL")
    let speakers = try db.cachedStatement(
      sql: "SELECT speaker_id FROM appearance WHERE article_id = ? LIMIT 50")
    return try ids.compactMap { id in
      guard let row = try Row.fetchOne(find, arguments: [id]) else { return nil }
      let words = WordFolding.words(of: row.value("title") ?? "").filter { $0.letters.count > 3 }
      return Article(
        id: id, day: StatementPlaces.moment(row.value("date_key") ?? 0) / 2048,
        words: Set(words.map { String(decoding: $0.letters, as: UTF8.self) }),
        speakers: Set(try Int64.fetchAll(speakers, arguments: [id])))
    }
  }
}

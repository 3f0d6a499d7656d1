import Articles
import Catalogue
import GRDB

/// A statement of the library, with what is compared with others.
package struct StatementRecord: Hashable, Sendable {
  /// The statement's number in the library: its place in the list of all statements.
  package var id: Int64
  /// The article it is in.
  package var article: ArticleID
  /// From its first mark to its last, in `UTF-8 offsets`.
  package var range: Range<Int>
  /// Its words on one line, marks included.
  package var words: String
  /// The person or body meant, by the name into which the user has merged others.
  package var person: String?
  /// The article's day and minute, as it sorts: `YYYYMMDD` and four digits.
  package var dateKey: Int
}

extension LibraryStore {
  /// Returns the statements whose words or speakers have all words of a query, newest first; all of them
  /// without a query.
  package func statementRecords(_ filter: String = "", limit: Int = .max) throws(LibraryError)
    -> [StatementRecord]
  {
    try read { db in
      if filter.isEmpty {
        let sql = "\(StatementRecord.selection) ORDER BY statement.id DESC LIMIT ?"
        return try Row.fetchAll(db, sql: sql, arguments: [limit]).map { StatementRecord($0) }
      }
      let selection = try StatementSelection(StatementQuery(filter: filter), in: db)
      let numbers = try Int64.fetchAll(
        db, sql: "\(selection.numbers) LIMIT ?", arguments: selection.arguments + [limit])
      return try StatementRecord.fetch(numbers, db)
    }
  }

  /// Returns a statement by its number; `nil` if it is gone.
  package func statementRecord(_ number: Int64) throws(LibraryError) -> StatementRecord? {
    try read { try StatementRecord.fetch([number], $0).first }
  }

  /// Returns some statements, those that may be the same as one of them, those that may be the same as one of
  /// these, and so on up to `limit`.
  ///
  /// They are found through the index of shingles: the cost depends on how many statements say the same, not
  /// on the size of the library.
  package func statementRecords(around records: [StatementRecord], limit: Int) throws(LibraryError)
    -> [StatementRecord]
  {
    try read { db in
      var found = records
      var seen = Set(records.map(\.id))
      var next = 0
      while next < found.count, found.count < limit {
        let words = WordFolding.words(of: found[next].words).map {
          String(decoding: $0.letters, as: UTF8.self)
        }
        next += 1
        let shared = try SharedShingles.scores(of: words, db)
        let least = words.count < 8 ? 1 : 2
        let ids = shared.filter { $0.value >= least && !seen.contains($0.key) }.map(\.key).sorted()
        seen.formUnion(ids)
        found += try StatementRecord.fetch(Array(ids.prefix(limit - found.count)), db)
      }
      return found
    }
  }

  /// Returns statements that share three consecutive words with one, those that share most first; at most
  /// `limit`.
  ///
  /// The cost depends on the words, not on the size of the library: see ``SharedShingles``.
  package func statementRecords(near record: StatementRecord, limit: Int) throws(LibraryError)
    -> [StatementRecord]
  {
    let words = WordFolding.words(of: record.words).map { String(decoding: $0.letters, as: UTF8.self) }
    return try read { db in
      let shared = try SharedShingles.scores(of: words, db)
      let ids = shared.filter { $0.key != record.id }
        .sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(limit).map(\.key)
      return try StatementRecord.fetch(ids, db)
    }
  }

  /// Returns the statement at a place of an article; `nil` if there is none.
  package func statementRecord(in article: ArticleID, at offset: Int) throws(LibraryError) -> StatementRecord?
  {
    let sql =
      "\(StatementRecord.selection) WHERE statement.article_id = ? AND start <= ? AND end > ? ORDER BY start DESC"
    return try read { db in
      try Row.fetchOne(db, sql: sql, arguments: [article.rawValue, offset, offset]).map {
        StatementRecord($0)
      }
    }
  }
}

extension StatementRecord {
  private static let columns =
    ColumnList(["id", "article_id", "start", "end", "words", "person"], of: "statement")
    + ColumnList(["date_key"], of: "article")
    + ColumnList([
      "merged": """
      (SELECT merge.person FROM speaker JOIN merge ON merge.person_key = speaker.key \
      WHERE speaker.id = statement.speaker_id LIMIT 1)
      """
    ])
  fileprivate static let selection =
    "SELECT \(columns) FROM statement JOIN article ON article.id = statement.article_id"

  fileprivate init(_ row: Row) {
    var row = NamedRow(row, Self.columns)
    let person: String? = row.value("person")
    self.init(
      id: row.value("id") ?? 0, article: ArticleID(row.value("article_id") ?? 0),
      range: row.range("start", "end") ?? 0..<0, words: row.value("words") ?? "",
      person: row.value("merged") ?? person,
      dateKey: row.value("date_key") ?? 0)
  }

  static func fetch(_ ids: [Int64], _ db: Database) throws -> [StatementRecord] {
    let find = try db.cachedStatement(sql: "\(selection) WHERE statement.id = ?")
    return try ids.compactMap { try Row.fetchOne(find, arguments: [$0]).map { StatementRecord($0) } }
  }
}

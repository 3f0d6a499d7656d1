import Articles
import Catalogue
import GRDB

extension LibraryStore {
  /// Returns the rows of a list of statements whose numbers, from 0, are in `range`; fewer at the end of the list.
  ///
  /// The newest article comes first; the statements of an article are in the order of the text. Rows before the range
  /// are counted in an index and not read.
  package func statements(_ query: StatementQuery, in range: Range<Int>)
    throws(LibraryError) -> RowWindow<StatementSummary>
  {
    let first = max(0, range.lowerBound)
    return try read { db in
      let selection = try StatementSelection(query, in: db)
      let total = try Int.fetchOne(db, sql: selection.count, arguments: selection.arguments) ?? 0
      let numbers = try Int64.fetchAll(
        db, sql: "\(selection.numbers) LIMIT ? OFFSET ?",
        arguments: selection.arguments + [max(0, range.upperBound - first), first])
      let rows = try numbers.compactMap { try StatementSummary.fetch($0, db) }
      return RowWindow(total: total, first: first, rows: rows)
    }
  }

  /// Returns the numbers of the newest statements of a list, at most `limit`; O(limit).
  package func statementNumbers(_ query: StatementQuery, limit: Int) throws(LibraryError) -> [Int64] {
    try read { db in
      let selection = try StatementSelection(query, in: db)
      return try Int64.fetchAll(
        db, sql: "\(selection.numbers) LIMIT ?", arguments: selection.arguments + [limit])
    }
  }

  /// Returns the row of a statement by its number; `nil` if it is gone.
  package func statement(_ number: Int64) throws(LibraryError) -> StatementSummary? {
    try read { try StatementSummary.fetch(number, $0) }
  }
}

/// A query of statements in SQL.
struct StatementSelection {
  /// Selects their number.
  let count: String
  /// Selects their ids in the order of the list.
  let numbers: String
  /// The values of the placeholders in both.
  let arguments: StatementArguments

  init(_ query: StatementQuery, in db: Database) throws {
    var words = StatementWords(query.whose)
    try words.add(query.query.condition, in: db)
    var conditions: [String] = []
    var rest = StatementConditions(db)
    if let match = words.match {
      conditions.append(rest.value("statement_words MATCH ?", match))
    } else {
      switch query.whose {
      case .everybody: break
      case .speaker(let speaker): conditions.append(rest.value("speaker_id = ?", speaker.rawValue))
      case .nobody: conditions.append("speaker_id IS NULL")
      }
    }
    for term in words.together { conditions.append(rest.together(term)) }
    for condition in words.rest { conditions.append(try rest.sql(condition)) }
    var table = "statement \(Self.index(for: query.whose))"
    if words.match != nil {
      let isAlone = words.together.isEmpty && words.rest.isEmpty
      table =
        "statement_words" + (isAlone ? "" : " CROSS JOIN statement ON statement.id = statement_words.rowid")
    }
    let number = words.match == nil ? "statement.id" : "statement_words.rowid"
    let condition = conditions.isEmpty ? "" : "WHERE " + conditions.joined(separator: " AND ")
    count = "SELECT count(*) FROM \(table) \(condition)"
    numbers = "SELECT \(number) FROM \(table) \(condition) ORDER BY \(number) DESC"
    arguments = rest.arguments
  }

  private static func index(for whose: StatementQuery.Whose) -> String {
    switch whose {
    case .everybody: "INDEXED BY statement_newest"
    case .speaker: ""
    case .nobody: "INDEXED BY statement_nobody"
    }
  }
}

extension StatementSummary {
  /// The columns of the statement's own.
  private static let ownColumns =
    ColumnList(
      ["start", "end", "words", "mention", "person", "cue", "confidence", "person_confidence"],
      of: "statement")
    + ColumnList([
      "is_bookmarked": """
      EXISTS (SELECT 1 FROM bookmark WHERE bookmark.article_id = statement.article_id \
      AND bookmark.start >= statement.start AND bookmark.end <= statement.end AND bookmark.kind <> 'passage')
      """
    ])
  /// The columns that a summary is read from, of ``tables``: the statement's own, then those of its article's summary.
  fileprivate static let columns = ownColumns + ArticleSummary.columns
  fileprivate static let tables = "statement JOIN article ON article.id = statement.article_id"

  fileprivate static func fetch(_ number: Int64, _ db: Database) throws -> StatementSummary? {
    let find = try db.cachedStatement(sql: "SELECT \(columns) FROM \(tables) WHERE statement.id = ?")
    return try Row.fetchOne(find, arguments: [number]).map { StatementSummary($0) }
  }

  /// Reads a summary from a row that has ``columns``.
  fileprivate init(_ row: Row) {
    let article = ArticleSummary(row, after: Self.ownColumns)
    var row = NamedRow(row, Self.ownColumns)
    self.init(
      article: article, range: row.range("start", "end") ?? 0..<0, words: row.value("words") ?? "",
      mention: row.value("mention"), person: row.value("person"), cue: row.value("cue"),
      confidence: row.value("confidence"), personConfidence: row.value("person_confidence"),
      isBookmarked: row.value("is_bookmarked") ?? false)
  }
}

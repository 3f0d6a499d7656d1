import Articles
import Catalogue
import GRDB

extension LibraryStore {
  /// Returns the rows of a list of statements whose numbers, from 0, are in `range`; fewer at the end of the
  /// list.
  ///
  /// The newest article comes first; the statements of an article are in the order of the text. Rows before
  /// the range are counted in an index, not read.
  ///
  /// - Parameter most: if words choose more statements than this, only the newest are examined, unless none
  ///   of these is meant; `nil` for all.
  package func statements(_ query: StatementQuery, in range: Range<Int>, most: Int? = nil)
    throws(LibraryError) -> RowWindow<StatementSummary>
  {
    let first = max(0, range.lowerBound)
    return try read { db in
      let selection = try StatementSelection(query, most: most, in: db)
      let total = try Int.fetchOne(db, sql: selection.count, arguments: selection.arguments) ?? 0
      let numbers = try Int64.fetchAll(
        db, sql: "\(selection.numbers) LIMIT ? OFFSET ?",
        arguments: selection.arguments + [max(0, range.upperBound - first), first])
      let rows = try numbers.compactMap { try StatementSummary.fetch($0, db) }
      var window = RowWindow(total: total, first: first, rows: rows)
      window.isCut = selection.isCut
      return window
    }
  }

  /// How many statements are examined for a list that words choose.
  package static var mostStatements: Int { 10_000 }

  /// Returns the numbers of the newest statements of a list, at most `limit`; O(limit).
  package func statementNumbers(_ query: StatementQuery, limit: Int, most: Int? = nil)
    throws(LibraryError) -> [Int64]
  {
    try read { db in
      let selection = try StatementSelection(query, most: most, in: db)
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
  /// Whether only the newest were examined.
  let isCut: Bool

  /// - Parameter most: if the index of words finds more statements than this, only the newest are examined,
  ///   unless none of these is meant; `nil` for all.
  init(_ query: StatementQuery, most: Int? = nil, in db: Database) throws {
    var words = StatementWords(query.whose)
    try words.add(query.query.condition, in: db)
    guard let match = words.match else {
      self = try Self(words, from: .table(query.whose), isCut: false, in: db)
      return
    }
    if let most {
      // The index is queried once for all that follows.
      let find = "SELECT rowid FROM statement_words WHERE statement_words MATCH ? ORDER BY rowid DESC LIMIT ?"
      let newest = try Int64.fetchAll(db.cachedStatement(sql: find), arguments: [match, most + 1])
      let isCut = newest.count > most
      let few = try Self(words, from: .numbers(newest.prefix(most)), isCut: isCut, in: db)
      if try !isCut || Int64.fetchOne(db, sql: "\(few.numbers) LIMIT 1", arguments: few.arguments) != nil {
        self = few
        return
      }
    }
    self = try Self(words, from: .words(match), isCut: false, in: db)
  }

  private init(_ words: StatementWords, from source: Source, isCut: Bool, in db: Database) throws {
    self.isCut = isCut
    var rest = StatementConditions(db)
    var conditions = source.conditions.map { rest.value($0.sql, $0.values) }
    for term in words.together { conditions.append(rest.together(term)) }
    rest.known = .found
    for condition in words.found { conditions.append(try rest.sql(condition)) }
    rest.known = if case .numbers = source { .few } else { .nothing }
    for condition in words.rest { conditions.append(try rest.sql(condition)) }
    let condition = conditions.isEmpty ? "" : "WHERE " + conditions.joined(separator: " AND ")
    let isAlone = words.together.isEmpty && words.found.isEmpty && words.rest.isEmpty
    let table = source.table(isAlone: isAlone)
    count = "SELECT count(*) FROM \(table) \(condition)"
    numbers = "SELECT \(source.number) FROM \(table) \(condition) ORDER BY \(source.number) DESC"
    if case .numbers(let list) = source {
      arguments = [list.jsonArray] + rest.arguments
    } else {
      arguments = rest.arguments
    }
  }

  /// What yields statements, newest first.
  private enum Source {
    /// The index of words, with the query for it.
    case words(String)
    case table(StatementQuery.Whose)
    /// Statements by their numbers.
    case numbers(ArraySlice<Int64>)

    /// The column with the statements' numbers.
    var number: String {
      switch self {
      case .words: "statement_words.rowid"
      case .table: "statement.id"
      case .numbers: "given.value"
      }
    }

    var conditions: [(sql: String, values: StatementArguments)] {
      switch self {
      case .words(let match): [("statement_words MATCH ?", [match])]
      case .table(.speaker(let speaker)): [("speaker_id = ?", [speaker.rawValue])]
      case .table(.nobody): [("speaker_id IS NULL", [])]
      case .table(.everybody), .numbers: []
      }
    }

    /// - Parameter isAlone: whether only numbers are needed.
    func table(isAlone: Bool) -> String {
      switch self {
      case .words where isAlone: "statement_words"
      case .words: "statement_words CROSS JOIN statement ON statement.id = statement_words.rowid"
      case .table(.everybody): "statement INDEXED BY statement_newest"
      case .table(.speaker): "statement"
      case .table(.nobody): "statement INDEXED BY statement_nobody"
      case .numbers where isAlone: "json_each(?) AS given"
      case .numbers: "json_each(?) AS given CROSS JOIN statement ON statement.id = given.value"
      }
    }
  }
}

extension StatementSummary {
  /// The statement's own columns.
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
  /// The columns of ``tables`` that a summary is read from: the statement's own, then those of its article's
  /// summary.
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

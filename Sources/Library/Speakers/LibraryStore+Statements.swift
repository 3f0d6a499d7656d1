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
      let selection = StatementSelection(query)
      let total = try Int.fetchOne(db, sql: selection.count, arguments: selection.arguments) ?? 0
      let numbers = try Int64.fetchAll(
        db, sql: "\(selection.numbers) LIMIT ? OFFSET ?",
        arguments: selection.arguments + [max(0, range.upperBound - first), first])
      let find = try db.cachedStatement(
        sql: "SELECT \(StatementSummary.columns) FROM \(StatementSummary.tables) WHERE statement.id = ?")
      let rows = try numbers.compactMap {
        try Row.fetchOne(find, arguments: [$0]).map { StatementSummary($0) }
      }
      return RowWindow(total: total, first: first, rows: rows)
    }
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

  init(_ query: StatementQuery) {
    let terms = query.query.terms
    var conditions: [String] = []
    var arguments: StatementArguments = []
    let match = Self.match(terms, speaker: query.whose)
    if let match {
      conditions.append("statement_words MATCH ?")
      arguments += [match]
    } else {
      switch query.whose {
      case .everybody: break
      case .speaker(let speaker):
        conditions.append("speaker_id = ?")
        arguments += [speaker.rawValue]
      case .nobody: conditions.append("speaker_id IS NULL")
      }
    }
    let number = match == nil ? "id" : "rowid"
    let unspaced = terms.filter(\.isUnspaced)
    if !unspaced.isEmpty {
      // The index cannot find a part of a word; few libraries have many articles in scripts without spaces.
      let said = "words || ' ' || ifnull(mention, '') || ' ' || ifnull(person, '')"
      let texts = unspaced.map { "AND " + $0.isContained(in: said, &arguments) }
      conditions.append(
        """
        \(number) IN (SELECT id FROM statement
          WHERE article_id IN (SELECT article_id FROM content WHERE is_unspaced) \(texts.joined(separator: " ")))
        """)
    }
    let table = match == nil ? "statement \(Self.index(for: query.whose))" : "statement_words"
    let condition = conditions.isEmpty ? "" : "WHERE " + conditions.joined(separator: " AND ")
    count = "SELECT count(*) FROM \(table) \(condition)"
    numbers = "SELECT \(number) FROM \(table) \(condition) ORDER BY \(number) DESC"
    self.arguments = arguments
  }

  private static func index(for whose: StatementQuery.Whose) -> String {
    switch whose {
    case .everybody: "INDEXED BY statement_newest"
    case .speaker: ""
    case .nobody: "INDEXED BY statement_nobody"
    }
  }

  /// Returns the query for the index of words, or `nil` if the index isn't needed.
  ///
  /// The index knows which statements have a word, but not where: every word of a term is looked for by itself.
  private static func match(_ terms: [Query.Term], speaker whose: StatementQuery.Whose) -> String? {
    let words = terms.filter { !$0.isUnspaced }.map { term in
      "(" + term.words.map { "\"\($0)\"" }.joined(separator: " AND ") + " *)"
    }
    guard !words.isEmpty else { return nil }
    // The index has the speaker of each statement among its words, if it has one.
    let mark = Unicode.Scalar(UInt32(Schema.speakerMark)).map { String(Character($0)) } ?? ""
    let all = words.joined(separator: " AND ")
    return switch whose {
    case .everybody: all
    case .speaker(let speaker): "\(all) AND \"\(mark)\(speaker)\""
    case .nobody: "(\(all)) NOT \"\(mark)\" *"
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

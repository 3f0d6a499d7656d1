import Articles
import Catalogue
import GRDB

extension LibraryStore {
  /// The rows of a list of statements whose numbers, from 0, are in `range`; fewer where the list ends.
  ///
  /// Newest article first, the statements of an article as they stand. Rows that are passed over are counted in an
  /// index and not read.
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
      let find = try db.cachedStatement(sql: "SELECT \(StatementSummary.columns) WHERE statement.id = ?")
      let rows = try numbers.compactMap {
        try Row.fetchOne(find, arguments: [$0]).map { StatementSummary($0) }
      }
      return RowWindow(total: total, first: first, rows: rows)
    }
  }
}

/// A query of statements in SQL.
struct StatementSelection {
  /// Tells how many there are.
  let count: String
  /// Gives their numbers in the order of the list.
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
      // The index cannot find a part of a word; few libraries have many articles that it would be needed for.
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

  /// What the index of words is asked; nil where it need not be.
  ///
  /// It knows which statements have a word, not where in them: every word of a term is sought by itself.
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
  /// The columns of a statement, and of its article's summary, with the tables that they are of.
  fileprivate static let columns = """
    statement.start, statement.end, statement.words, statement.mention, statement.person, statement.cue, \
    statement.confidence, statement.person_confidence, \
    EXISTS (SELECT 1 FROM bookmark WHERE bookmark.article_id = statement.article_id \
    AND bookmark.start >= statement.start AND bookmark.end <= statement.end AND bookmark.kind <> 'passage'), \
    \(ArticleSummary.columns) FROM statement JOIN article ON article.id = statement.article_id
    """

  fileprivate init(_ row: Row) {
    self.init(
      article: ArticleSummary(row, from: 9), range: row.range(0, 1) ?? 0..<0, words: row.value(2) ?? "",
      mention: row.value(3), person: row.value(4), cue: row.value(5), confidence: row.value(6),
      personConfidence: row.value(7), isBookmarked: row.value(8) ?? false)
  }
}

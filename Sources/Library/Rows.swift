import Articles
import Bookmarks
import Catalogue
import Foundation
import GRDB
import Quotations

// How values come out of rows. Columns are read by number, in the order of the lists that stand here.

extension ArticleSummary {
  /// The columns that a summary is read from, of a table or alias `article`.
  static let columns = """
    article.id, article.title, article.byline, article.source, article.url, article.date, article.path, \
    article.added, article.is_read, article.is_starred, article.quotation_count, article.bookmark_count
    """
  /// How many columns these are.
  static let columnCount = 12

  /// Reads a summary from a row; `first` is the number of its first column.
  init(_ row: Row, from first: Int = 0) {
    let date: String? = row.value(first + 5)
    self.init(
      id: ArticleID(row.value(first) ?? 0),
      fields: ArticleFields(
        title: row.value(first + 1) ?? "", byline: row.value(first + 2), source: row.value(first + 3),
        url: row.value(first + 4), date: date.flatMap(PublicationDate.init(iso8601:))),
      path: row.value(first + 6), added: Timestamp(seconds: row.value(first + 7) ?? 0),
      isRead: row.value(first + 8) ?? false, isStarred: row.value(first + 9) ?? false,
      quotationCount: row.value(first + 10) ?? 0, bookmarkCount: row.value(first + 11) ?? 0)
  }
}

extension Quotation {
  /// A table of quotations.
  enum Table: String {
    /// What is shown, with what users say.
    case shown = "quotation"
    /// What the finder found in the articles that have corrections.
    case found = "found_quotation"
  }

  /// The columns that a quotation is read from.
  static let columns = """
    start, end, interior_start, interior_end, kind, statement, speaker_start, speaker_end, person, cue_start, \
    cue_end, confidence, rule, person_confidence
    """

  /// The quotations of an article, in the order in which they stand, in a text of `limit` bytes.
  static func fetch(_ db: Database, of article: Int64, limit: Int, table: Table = .shown) throws
    -> [Quotation]
  {
    let sql = "SELECT \(columns) FROM \(table.rawValue) WHERE article_id = ? ORDER BY start"
    return try Row.fetchAll(db.cachedStatement(sql: sql), arguments: [article]).compactMap {
      Quotation($0, limit: limit)
    }
  }

  /// Reads a quotation from a row; nil where it cannot be one in a text of `limit` bytes.
  init?(_ row: Row, limit: Int) {
    guard let range = row.range(0, 1), let interior = row.range(2, 3), range.upperBound <= limit,
      range.lowerBound <= interior.lowerBound, interior.upperBound <= range.upperBound,
      let kind = row.value(4).flatMap(Kind.init(rawValue:)), let statement: Int = row.value(5)
    else { return nil }
    self.init(
      range: range, interior: interior, kind: kind, statement: statement,
      attribution: Attribution(row, limit: limit))
  }
}

extension Attribution {
  fileprivate init?(_ row: Row, limit: Int) {
    guard let rule = row.value(12).flatMap(Rule.init(rawValue:)) else { return nil }
    let speaker = row.range(6, 7).flatMap { $0.upperBound <= limit ? $0 : nil }
    let cue = row.range(9, 10).flatMap { $0.upperBound <= limit ? $0 : nil }
    let person: String? = row.value(8)
    guard speaker != nil || person != nil else { return nil }
    self.init(
      mention: speaker, person: person, cue: cue, confidence: row.value(11) ?? 0,
      personConfidence: person == nil ? nil : row.value(13), rule: rule)
  }
}

extension Row {
  /// The value of a column; nil where it is null or of another type, as it may be in a file that somebody else made.
  func value<Value: DatabaseValueConvertible>(_ column: Int) -> Value? {
    Value.fromDatabaseValue(self[column] as DatabaseValue)
  }

  /// The text that two columns bound; nil where one is null or they bound none.
  func range(_ start: Int, _ end: Int) -> Range<Int>? {
    guard let start: Int = value(start), let end: Int = value(end), 0 <= start, start <= end else {
      return nil
    }
    return start..<end
  }

  /// The text in a column of bytes.
  func text(_ column: Int) throws -> String { try storedText(column).text }

  /// The text in a column of bytes, and how offsets into the column are offsets into it.
  func storedText(_ column: Int) throws -> StoredText {
    try withUnsafeData(atIndex: column) { ($0 ?? Data()).withUnsafeBytes { StoredText($0) } }
  }
}

extension String {
  /// The text as a column can hold it: SQLite takes U+0000 for the end of a text.
  var column: String { utf8.contains(0) ? replacingOccurrences(of: "\0", with: "\u{FFFD}") : self }
}

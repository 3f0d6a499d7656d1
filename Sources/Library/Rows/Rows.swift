import Articles
import Bookmarks
import Catalogue
import Foundation
import GRDB
import Quotations

extension ArticleSummary {
  /// The columns that a summary is read from.
  static let columns = ColumnList(
    ["id"] + ArticleField.columns
      + [
        "path", "added", "is_read", "is_starred", "quotation_count", "bookmark_count", "is_changed",
        "copy_of",
      ],
    of: "article")

  /// Reads a summary from a row that has ``columns`` after those of another list.
  init(_ row: Row, after others: ColumnList? = nil) {
    var row = NamedRow(row, Self.columns, after: others)
    self.init(
      id: ArticleID(row.value("id") ?? 0), fields: ArticleFields(&row), path: row.value("path"),
      added: Timestamp(seconds: row.value("added") ?? 0), isRead: row.value("is_read") ?? false,
      isStarred: row.value("is_starred") ?? false, quotationCount: row.value("quotation_count") ?? 0,
      bookmarkCount: row.value("bookmark_count") ?? 0, isChanged: row.value("is_changed") ?? false)
    let main: Int64? = row.value("copy_of")
    copyOf = main.map { ArticleID($0) }
  }

  /// Reads the summary of an article that was joined to a row, or `nil` if none was.
  init?(joinedTo row: Row, after others: ColumnList) {
    var article = NamedRow(row, Self.columns, after: others)
    guard (article.value("id") as Int64?) != nil else { return nil }
    self.init(row, after: others)
  }
}

extension ArticleField {
  /// The columns of all fields.
  static let columns = all.map(\.column)
}

extension ArticleFields {
  /// The columns that hold what a document says about its article.
  static let documentColumns = ArticleField.columns + ["deck", "biography"]

  /// Reads the fields from a row that has the columns of ``ArticleField``.
  init(_ row: inout NamedRow) {
    self.init(title: "")
    for field in ArticleField.all { field.store(&self, row.value(field.column)) }
  }

  /// Reads the fields from a row that has ``documentColumns``.
  init(document row: inout NamedRow) {
    self.init(&row)
    deck = row.value("deck")
    biography = row.value("biography")
  }
}

extension Quotation {
  /// A table of quotations.
  enum Table: String {
    /// What is shown, with users' corrections.
    case shown = "quotation"
    /// What the finder found in the articles that have corrections.
    case found = "found_quotation"
  }

  /// The columns that a quotation is read from.
  static let columns = ColumnList([
    "start", "end", "interior_start", "interior_end", "kind", "statement", "rule", "speaker_start",
    "speaker_end", "cue_start", "cue_end", "person", "confidence", "person_confidence",
  ])

  /// Returns the quotations of an article, in the order of the text, which has `limit` bytes.
  static func fetch(_ db: Database, of article: Int64, limit: Int, table: Table = .shown) throws
    -> [Quotation]
  {
    let sql = "SELECT \(columns) FROM \(table.rawValue) WHERE article_id = ? ORDER BY start"
    let rows = try Row.fetchCursor(db.cachedStatement(sql: sql), arguments: [article])
    let quotations = try Array(rows.compactMap { Quotation($0, limit: limit) })
    let isOrdered = zip(quotations, quotations.dropFirst()).allSatisfy {
      $0.range.lowerBound < $1.range.lowerBound
    }
    return isOrdered ? quotations : quotations.sorted(by: Quotation.stands)
  }

  /// Whether a quotation comes before another: they are ordered by their starts, with a turn before those
  /// inside it.
  private static func stands(_ one: Quotation, before other: Quotation) -> Bool {
    (one.range.lowerBound, other.range.upperBound) < (other.range.lowerBound, one.range.upperBound)
  }

  /// Returns the start to store for a turn that begins with a quotation: both begin at one place, and the
  /// start is a row's key.
  ///
  /// Applied twice, it gives the start.
  static func outerStart(_ start: Int) -> Int { -1 - start }

  /// Reads a quotation from a row; `nil` if it cannot be one in a text of `limit` bytes.
  init?(_ row: Row, limit: Int) {
    var row = NamedRow(row, Self.columns)
    guard let range = row.range("start", "end") ?? Self.outerRange(&row),
      let interior = row.range("interior_start", "interior_end"),
      range.upperBound <= limit, range.lowerBound <= interior.lowerBound,
      interior.upperBound <= range.upperBound, let kind = row.value("kind").flatMap(Kind.init(rawValue:)),
      let statement: Int = row.value("statement")
    else { return nil }
    self.init(
      range: range, interior: interior, kind: kind, statement: statement,
      attribution: Attribution(&row, limit: limit))
  }
}

extension Quotation {
  /// Returns the range of a turn that begins with a quotation, from its stored start.
  private static func outerRange(_ row: inout NamedRow) -> Range<Int>? {
    guard let start: Int = row.value("start"), let end: Int = row.value("end"), start < 0, start > Int.min
    else {
      return nil
    }
    let first = outerStart(start)
    return first <= end ? first..<end : nil
  }
}

extension Attribution {
  fileprivate init?(_ row: inout NamedRow, limit: Int) {
    guard let rule = row.value("rule").flatMap(Rule.init(rawValue:)) else { return nil }
    let speaker = row.range("speaker_start", "speaker_end").flatMap { $0.upperBound <= limit ? $0 : nil }
    let cue = row.range("cue_start", "cue_end").flatMap { $0.upperBound <= limit ? $0 : nil }
    let person: String? = row.value("person")
    guard speaker != nil || person != nil else { return nil }
    self.init(
      mention: speaker, person: person, cue: cue, confidence: row.value("confidence") ?? 0,
      personConfidence: person == nil ? nil : row.value("person_confidence"), rule: rule)
  }
}

extension Row {
  /// Returns the value of a column, or `nil` if it is null or of another type, as it may be in a damaged
  /// file.
  ///
  /// For single rows; lists are read with ``NamedRow``.
  func value<Value: DatabaseValueConvertible>(_ column: String) -> Value? {
    (self[column] as DatabaseValue?).flatMap(Value.fromDatabaseValue)
  }

  /// Returns the text in a column of bytes.
  func text(_ column: String) throws -> String { try storedText(column).text }

  /// Returns the text in a column of bytes, and how offsets into the column become offsets into the text.
  func storedText(_ column: String) throws -> StoredText {
    try withUnsafeData(named: column) { ($0 ?? Data()).withUnsafeBytes { StoredText($0) } }
  }
}

extension String {
  /// The text as a column can hold it: for SQLite a text ends at U+0000.
  var column: String { utf8.contains(0) ? replacingOccurrences(of: "\0", with: "\u{FFFD}") : self }
}

import Articles
import JSON
import Quotations

/// Reads the CSV that Readwise imports, as Verbatim writes it, the one that it exports, and that of Hypothesis.
///
/// Columns are found by their names, in any order; others are skipped.
enum HighlightTable {
  static func bookmarks(in bytes: [UInt8]) throws(BookmarkImportError) -> ImportedFile {
    var reader = CSVReader(bytes)
    guard let header = try next(&reader), let columns = Columns(header.cells) else { throw .unknownFormat }
    var file = ImportedFile()
    var last: CSVReader.Row?
    while let row = try next(&reader) {
      if row.cells.count != header.cells.count {
        // A row without an end may be cut off, and with it the whole file.
        guard row.isEnded else { throw .unevenRow(line: row.line) }
        file.skipped.append(.damaged(.unevenRow(line: row.line)))
        continue
      }
      guard row.isEnded || columns.isWhole(row, after: last) else { throw .unendedRow(line: row.line) }
      last = row
      if row.cells.allSatisfy(\.isEmpty) { continue }
      let taken = file.bookmarks.count
      file.take { () throws(SkippedAnnotation) in try columns.bookmark(in: row) }
      if file.bookmarks.count > taken, columns.hasUnreadableDate(row) { file.undated += 1 }
    }
    return file
  }

  private static func next(_ reader: inout CSVReader) throws(BookmarkImportError) -> CSVReader.Row? {
    do throws(CSVReader.Failure) {
      return try reader.next()
    } catch {
      throw .notCSV(error)
    }
  }
}

/// Where the columns of a table are.
private struct Columns {
  /// What a column says about a bookmark.
  enum Meaning: CaseIterable {
    case highlight, title, author, url, note, tags, date, type

    /// The names that Readwise gives the column, in the table that it imports and in the one that it exports, and
    /// the name that the client of Hypothesis gives it.
    var names: [String] {
      switch self {
      case .highlight: ["highlight", "quote"]
      case .title: ["title", "book title"]
      case .author: ["author", "book author"]
      case .url: ["url", "source url"]
      case .note: ["note", "body"]
      case .tags: ["tags"]
      case .date: ["date", "highlighted at", "creation date"]
      case .type: [Program.hypothesisType]
      }
    }
  }

  /// What a table was made by or for.
  private enum Program {
    /// The table that Readwise imports, which other programs write, Verbatim too.
    case forReadwise
    /// Exported by Readwise. An apostrophe at the beginning of a cell is literal.
    case readwise
    /// Exported by the client of Hypothesis. All cells are literal, and no line break follows the last row.
    case hypothesis

    /// The column in which Hypothesis tells annotations from replies.
    static let hypothesisType = "annotation/reply type"

    init(columns names: [String]) {
      if names.contains(Self.hypothesisType) {
        self = .hypothesis
      } else {
        self = names.contains("book title") || names.contains("highlighted at") ? .readwise : .forReadwise
      }
    }
  }

  private var places: [Meaning: Int] = [:]
  private let program: Program

  /// - Returns: `nil` if the table has no column for the words.
  init?(_ header: [String]) {
    let names = header.map { $0.lowercased().split(separator: " ").joined(separator: " ") }
    for meaning in Meaning.allCases {
      places[meaning] = names.firstIndex { meaning.names.contains($0) }
    }
    program = Program(columns: names)
    if places[.highlight] == nil { return nil }
  }

  /// Whether a row without a line break at its end is complete, since some programs end a file like that.
  ///
  /// It is if Hypothesis wrote it, if its last cell says nothing about a bookmark, or is a date that has a time to the second, as in
  /// the table that Readwise imports, or is as long as the date in the previous row.
  func isWhole(_ row: CSVReader.Row, after last: CSVReader.Row?) -> Bool {
    if program == .hypothesis || !places.values.contains(row.cells.count - 1) { return true }
    guard places[.date] == row.cells.count - 1, let date = row.cells.last?.utf8 else { return false }
    guard let before = last?.cells.last?.utf8.count, before > 0 else {
      return date.count == 20 && date.last == 0x5A
    }
    return date.count == before
  }

  func bookmark(in row: CSVReader.Row) throws(SkippedAnnotation) -> ImportedBookmark {
    if cell(.type, row)?.lowercased() == "reply" { throw .reply }
    guard let exact = cell(.highlight, row), !exact.allSatisfy(\.isWhitespace) else {
      throw program == .hypothesis ? .pageNote : .noWords
    }
    let text = cell(.note, row)
    let note = program == .hypothesis ? ReadwiseNote(note: text) : ReadwiseNote(cell: text ?? "")
    return ImportedBookmark(
      draft: BookmarkDraft(
        anchor: Anchor(exact: exact, prefix: "", suffix: "", range: 0..<0, textHash: ""),
        kind: Self.kind(of: exact, speaker: note.speaker), person: note.speaker, note: note.note,
        tags: note.tags + tags(in: row)),
      source: ArticleFields(title: cell(.title, row) ?? "", byline: cell(.author, row), url: cell(.url, row)),
      created: cell(.date, row).flatMap(Timestamp.init(written:)))
  }

  /// Whether a row has a date of which the day isn't certain: spreadsheets write `5/3/2024`.
  func hasUnreadableDate(_ row: CSVReader.Row) -> Bool {
    cell(.date, row).map { Timestamp(written: $0) == nil } ?? false
  }

  private func cell(_ meaning: Meaning, _ row: CSVReader.Row) -> String? {
    guard let place = places[meaning], !row.cells[place].isEmpty else { return nil }
    return program == .forReadwise ? CSV.original(row.cells[place]) : row.cells[place]
  }

  /// Returns the tags in a separate column, separated by commas; some begin with a dot, as in a note.
  private func tags(in row: CSVReader.Row) -> [String] {
    (cell(.tags, row) ?? "").split(separator: ",").compactMap { word in
      let tag = word.split(whereSeparator: \.isWhitespace).joined(separator: " ").drop { $0 == "." }
      return tag.isEmpty ? nil : String(tag)
    }
  }

  /// Returns the kind of words: with a speaker, a quotation, full if it begins with a quotation mark.
  private static func kind(of exact: String, speaker: String?) -> BookmarkDraft.Kind {
    guard speaker != nil else { return .passage }
    return .quotation(exact.first.map { "“\"„«‘‚»「『".contains($0) } == true ? .full : .partial)
  }
}

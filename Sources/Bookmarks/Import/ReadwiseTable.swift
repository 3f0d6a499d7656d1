import Articles
import Quotations

/// Reads the CSV of Readwise: columns by their names, in any order, others passed over.
enum ReadwiseTable {
  static func bookmarks(in bytes: [UInt8]) throws(BookmarkImportError) -> [ImportedBookmark] {
    var reader = CSVReader(bytes)
    guard let header = try next(&reader), let columns = columns(header.cells) else { throw .unknownFormat }
    var bookmarks: [ImportedBookmark] = []
    var last: CSVReader.Row?
    while let row = try next(&reader) {
      guard row.cells.count == header.cells.count else { throw .unevenRow(line: row.line) }
      bookmarks.append(try bookmark(in: row, columns))
      guard row.isEnded || isWhole(row, after: last, columns) else { throw .unendedRow(line: row.line) }
      last = row
    }
    return bookmarks
  }

  /// Whether a row without a line break at its end cannot be cut off: some programs write none after the last row.
  ///
  /// It ends with a date, as in the files of Readwise, that has a time to the second, or is as long as the row's before.
  private static func isWhole(
    _ row: CSVReader.Row, after last: CSVReader.Row?, _ columns: [ReadwiseColumn: Int]
  ) -> Bool {
    guard columns[.date] == row.cells.count - 1, let date = row.cells.last?.utf8 else { return false }
    guard let before = last?.cells.last?.utf8.count, before > 0 else {
      return date.count == 20 && date.last == 0x5A
    }
    return date.count == before
  }

  private static func next(_ reader: inout CSVReader) throws(BookmarkImportError) -> CSVReader.Row? {
    do throws(CSVReader.Failure) {
      return try reader.next()
    } catch {
      throw .notCSV(error)
    }
  }

  /// Where each column is; nil where the one that must be there is not.
  private static func columns(_ header: [String]) -> [ReadwiseColumn: Int]? {
    var columns: [ReadwiseColumn: Int] = [:]
    for (index, name) in header.enumerated() {
      let folded = name.lowercased().split(separator: " ").joined(separator: " ")
      for column in ReadwiseColumn.allCases where column.rawValue.lowercased() == folded {
        columns[column] = columns[column] ?? index
      }
    }
    return columns[.highlight] == nil ? nil : columns
  }

  private static func bookmark(in row: CSVReader.Row, _ columns: [ReadwiseColumn: Int])
    throws(BookmarkImportError) -> ImportedBookmark
  {
    func cell(_ column: ReadwiseColumn) -> String? {
      let text = columns[column].map { CSV.original(row.cells[$0]) }
      return text?.isEmpty == false ? text : nil
    }
    guard let exact = cell(.highlight) else { throw .badCell("Highlight", line: row.line) }
    let created = cell(.date).map { text in moment(text).flatMap { $0.date == nil ? nil : $0 } }
    if case .some(nil) = created { throw .badCell("Date", line: row.line) }
    let note = ReadwiseNote(cell: cell(.note) ?? "")
    return ImportedBookmark(
      draft: BookmarkDraft(
        anchor: Anchor(exact: exact, prefix: "", suffix: "", range: 0..<0, textHash: ""),
        kind: kind(of: exact, speaker: note.speaker), person: note.speaker, note: note.note, tags: note.tags),
      source: ArticleFields(title: cell(.title) ?? "", byline: cell(.author), url: cell(.url)),
      created: created ?? nil, updated: created ?? nil)
  }

  /// Words that somebody speaks are a quotation: a full one where they begin with a quotation mark.
  private static func kind(of exact: String, speaker: String?) -> BookmarkDraft.Kind {
    guard speaker != nil else { return .passage }
    return .quotation(exact.first.map { "“\"„«‘‚»「『".contains($0) } == true ? .full : .partial)
  }

  /// A moment as tables have it; without a zone it is UTC, without a time the beginning of the day.
  private static func moment(_ text: String) -> Timestamp? {
    if let moment = Timestamp(iso8601: text) ?? Timestamp(iso8601: text + "Z") { return moment }
    guard let date = PublicationDate(text) else { return nil }
    let day = date.description
    return Timestamp(iso8601: day.utf8.count == 10 ? day + "T00:00:00Z" : day)
  }
}

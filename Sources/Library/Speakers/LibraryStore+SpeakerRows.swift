import Articles
import Catalogue
import GRDB

extension LibraryStore {
  /// The rows of the list of who speaks whose numbers, from 0, are in `range`: speakers, then a row for the statements
  /// of nobody who is known, where there are some.
  ///
  /// - Parameter filter: words that must each begin a word of the name; "nobody named" is that of the last row.
  package func speakerRows(filter: String = "", in range: Range<Int>)
    throws(LibraryError) -> SpeakerRows
  {
    let speakers = try self.speakers(filter: filter, in: range)
    let window = RowWindow(
      total: speakers.total, first: speakers.first, rows: speakers.rows.map(SpeakerRow.speaker))
    var rows = SpeakerRows(window, speakers: speakers.total)
    guard Self.namesNobody(filter), try hasStatementsOfNobody() else { return rows }
    rows.window.total += 1
    // They are counted only where the row is asked for.
    if range.contains(speakers.total) {
      let count = try statements(StatementQuery(of: .nobody), in: 0..<0).total
      rows.window.rows.append(.nobody(statements: count))
    }
    return rows
  }

  private func hasStatementsOfNobody() throws(LibraryError) -> Bool {
    let sql =
      "SELECT EXISTS (SELECT 1 FROM statement INDEXED BY statement_nobody WHERE speaker_id IS NULL)"
    return try read { try Bool.fetchOne($0, sql: sql) ?? false }
  }

  /// Whether the words of a filter fit the name of the row of nobody.
  private static func namesNobody(_ filter: String) -> Bool {
    let name = SpeakerKey.filterKey(SpeakerRow.nobodyName)
    return Query(filter, as: .list).terms.allSatisfy { name.contains(SpeakerKey.filterKey($0.text)) }
  }
}

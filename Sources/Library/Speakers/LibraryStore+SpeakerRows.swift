import Articles
import Catalogue
import GRDB

extension LibraryStore {
  /// Returns the rows of the list of speakers whose numbers, from 0, are in `range`.
  ///
  /// The speakers come first, then a row for the statements without a known speaker, if there are any.
  ///
  /// - Parameter filter: words that must each begin a word of the name; the last row's name
  ///   is "nobody named".
  package func speakerRows(filter: String = "", in range: Range<Int>)
    throws(LibraryError) -> SpeakerRows
  {
    let speakers = try self.speakers(filter: filter, in: range)
    let window = RowWindow(
      total: speakers.total, first: speakers.first, rows: speakers.rows.map(SpeakerRow.speaker))
    var rows = SpeakerRows(window, speakers: speakers.total)
    guard Self.namesNobody(filter), try hasStatementsOfNobody() else { return rows }
    rows.window.total += 1
    // They are counted only if the row is wanted.
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

  /// Returns whether the words of a filter match the name of the last row.
  private static func namesNobody(_ filter: String) -> Bool {
    let name = SpeakerKey.filterKey(SpeakerRow.nobodyName)
    return Query(filter, as: .list).terms.allSatisfy { name.contains(SpeakerKey.filterKey($0.text)) }
  }
}

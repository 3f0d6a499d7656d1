import Articles
import Catalogue
import GRDB

extension LibraryStore {
  /// The rows of the list of speakers whose numbers, from 0, are in `range`: most statements first, then by name.
  ///
  /// - Parameter filter: words that must each begin a word of the name, case and diacritics aside; empty for all.
  package func speakers(filter: String = "", in range: Range<Int>)
    throws(LibraryError) -> RowWindow<SpeakerSummary>
  {
    let (condition, arguments) = Self.condition(filter)
    let first = max(0, range.lowerBound)
    return try read { db in
      let total =
        try Int.fetchOne(db, sql: "SELECT count(*) FROM speaker WHERE \(condition)", arguments: arguments)
        ?? 0
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT \(SpeakerSummary.columns) FROM speaker WHERE \(condition)
          ORDER BY statements DESC, name_key LIMIT ? OFFSET ?
          """, arguments: arguments + [max(0, range.upperBound - first), first])
      return RowWindow(total: total, first: first, rows: rows.map { SpeakerSummary($0) })
    }
  }

  /// The speaker whom a name means, in any of its forms; nil where nobody of that name speaks.
  package func speaker(named name: String) throws(LibraryError) -> SpeakerSummary? {
    guard let key = SpeakerKey(name)?.key.column else { return nil }
    let sql = "SELECT \(SpeakerSummary.columns) FROM speaker WHERE key = ? AND statements > 0"
    return try read { try Row.fetchOne($0, sql: sql, arguments: [key]).map { SpeakerSummary($0) } }
  }

  /// Returns the speakers whom words mean by ``NameFilter``, in any form of their names, those who say most first.
  ///
  /// If the words are no one's name, these are the speakers of whose names they are the beginnings.
  package func speakers(named words: String) throws(LibraryError) -> [SpeakerSummary] {
    guard let filter = NameFilter(words) else { return [] }
    let found = try speakers(filter)
    guard found.isEmpty, let beginnings = NameFilter(words, areBeginnings: true) else { return found }
    return try speakers(beginnings)
  }

  private func speakers(_ filter: NameFilter) throws(LibraryError) -> [SpeakerSummary] {
    try read { db in
      let forms = try Row.fetchAll(db, sql: "SELECT speaker_id, name FROM speaker_form WHERE articles > 0")
      let meant = Set(forms.filter { filter.accepts($0.value(1) ?? "") }.map { $0.value(0) ?? Int64(0) })
      let sql = """
        SELECT \(SpeakerSummary.columns) FROM speaker WHERE statements > 0
        AND id IN (SELECT value FROM json_each(?)) ORDER BY statements DESC, name_key
        """
      let ids = "[" + meant.map(String.init).joined(separator: ",") + "]"
      return try Row.fetchAll(db, sql: sql, arguments: [ids]).map { SpeakerSummary($0) }
    }
  }

  /// Names of speakers of which a word begins with what was typed, those who say most first.
  package func speakerNames(beginning typed: String, limit: Int) throws(LibraryError) -> [String] {
    let sql = """
      SELECT name FROM speaker WHERE statements > 0 AND instr(name_key, ?)
      ORDER BY statements DESC, name_key LIMIT ?
      """
    let key = SpeakerKey.filterKey(typed).column
    return try read {
      try String.fetchAll($0, sql: sql, arguments: [key.isEmpty ? " " : key, max(0, limit)])
    }
  }

  /// Tags of bookmarks that begin with what was typed, case and diacritics aside, those on most bookmarks first.
  package func tagNames(beginning typed: String, limit: Int) throws(LibraryError) -> [String] {
    let key = WordFolding.key(typed)
    let sql = """
      SELECT value FROM bookmark,
        json_each(CASE WHEN json_valid(bookmark.tags) THEN bookmark.tags ELSE '[]' END)
      GROUP BY value ORDER BY count(*) DESC, value
      """
    let all = try read { try String.fetchAll($0, sql: sql) }
    return Array(all.lazy.filter { WordFolding.key($0).hasPrefix(key) }.prefix(max(0, limit)))
  }

  private static func condition(_ filter: String) -> (sql: String, arguments: StatementArguments) {
    var conditions = ["statements > 0"]
    var arguments: StatementArguments = []
    for term in Query(filter, as: .list).terms {
      let key = SpeakerKey.filterKey(term.text)
      conditions.append("instr(name_key, ?)")
      // Where no blanks part words, any part of a name is looked for.
      arguments += [(term.isUnspaced ? String(key.dropFirst()) : key).column]
    }
    return (conditions.joined(separator: " AND "), arguments)
  }
}

extension SpeakerSummary {
  /// The columns that a summary is read from.
  fileprivate static let columns = "id, name, statements, articles"

  fileprivate init(_ row: Row) {
    self.init(
      id: SpeakerID(row.value(0) ?? 0), name: row.value(1) ?? "", statements: row.value(2) ?? 0,
      articles: row.value(3) ?? 0)
  }
}

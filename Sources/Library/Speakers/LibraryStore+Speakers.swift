import Articles
import Bookmarks
import Catalogue
import GRDB

extension LibraryStore {
  /// Returns the speakers whose numbers in the list, from 0, are in `range`: most statements first, then by
  /// name.
  ///
  /// - Parameter filter: words that must each begin a word of the name, whatever their case and diacritics,
  ///   except for a title before it; empty for all.
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

  /// Returns the speaker with a name, in any of its forms, or `nil` if there is none.
  package func speaker(named name: String) throws(LibraryError) -> SpeakerSummary? {
    guard let key = SpeakerKey(name)?.key.column else { return nil }
    let sql = "SELECT \(SpeakerSummary.columns) FROM speaker WHERE key = ? AND statements > 0"
    return try read { db in
      let person = try MergedPeople(db).key(key)
      return try Row.fetchOne(db, sql: sql, arguments: [person]).map { SpeakerSummary($0) }
    }
  }

  /// Returns the speakers meant by words, as ``NameFilter`` decides, in any form of their names; most
  /// statements first.
  ///
  /// If the words aren't a speaker's name, these are the speakers whose names begin with them.
  package func speakers(named words: String) throws(LibraryError) -> [SpeakerSummary] {
    guard let filter = NameFilter(words) else { return [] }
    let found = try speakers(filter)
    guard found.isEmpty, let beginnings = NameFilter(words, areBeginnings: true) else { return found }
    return try speakers(beginnings)
  }

  private func speakers(_ filter: NameFilter) throws(LibraryError) -> [SpeakerSummary] {
    try read { db in
      let forms = try Row.fetchAll(db, sql: "SELECT speaker_id, name FROM speaker_form WHERE articles > 0")
      let meant = Set(
        forms.filter { filter.accepts($0.value("name") ?? "") }.map { $0.value("speaker_id") ?? Int64(0) })
      let sql = """
        SELECT \(SpeakerSummary.columns) FROM speaker WHERE statements > 0
        AND id IN (SELECT value FROM json_each(?)) ORDER BY statements DESC, name_key
        """
      let ids = meant.jsonArray
      return try Row.fetchAll(db, sql: sql, arguments: [ids]).map { SpeakerSummary($0) }
    }
  }

  /// Returns names of speakers with a word that begins with what was typed; most statements first.
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

  /// Returns tags that begin with what was typed, whatever their case and diacritics; most bookmarks first.
  package func tagNames(beginning typed: String, limit: Int) throws(LibraryError) -> [String] {
    let key = WordFolding.key(typed)
    let sql = """
      SELECT value FROM bookmark,
        \(Bookmark.eachTag)
      GROUP BY value ORDER BY count(*) DESC, value
      """
    let all = try read { try String.fetchAll($0, sql: sql) }
    return Array(all.lazy.filter { WordFolding.key($0).hasPrefix(key) }.prefix(max(0, limit)))
  }

  private static func condition(_ filter: String) -> (sql: String, arguments: StatementArguments) {
    var conditions = ["statements > 0"]
    var arguments: StatementArguments = []
    let terms = Query(filter, as: .list).terms
    for term in terms.dropFirst(
      NameTitle(of: terms.map { WordFolding.key($0.words.joined(separator: " ")) }).count)
    {
      let key = SpeakerKey.filterKey(term.text)
      // A name that was merged into the speaker's also finds the speaker.
      conditions.append(
        """
        (instr(name_key, ?) OR EXISTS (
          SELECT 1 FROM merge WHERE person_key = speaker.key AND instr(' ' || merge.key, ?)))
        """)
      // In scripts without spaces, any part of a name is looked for.
      let sought = (term.isUnspaced ? String(key.dropFirst()) : key).column
      arguments += [sought, sought]
    }
    return (conditions.joined(separator: " AND "), arguments)
  }
}

extension SpeakerSummary {
  /// The columns that a summary is read from.
  fileprivate static let columns =
    ColumnList(["id", "name", "statements", "articles"])
    + ColumnList([
      "merged": "(SELECT group_concat(merge.name, char(10)) FROM merge WHERE merge.person_key = speaker.key)"
    ])

  fileprivate init(_ row: Row) {
    var row = NamedRow(row, Self.columns)
    self.init(
      id: SpeakerID(row.value("id") ?? 0), name: row.value("name") ?? "",
      statements: row.value("statements") ?? 0, articles: row.value("articles") ?? 0)
    let names: String? = row.value("merged")
    merged = names?.split(separator: "\n").map(String.init) ?? []
  }
}

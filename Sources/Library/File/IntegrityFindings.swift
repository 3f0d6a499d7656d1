import GRDB

/// What SQLite's own check finds wrong with a file.
enum IntegrityFindings {
  /// Returns the findings, one line each; empty if the file is sound.
  ///
  /// SQLite may put many findings into one row, after a line that names the database.
  ///
  /// - Parameter table: the only table to check; `nil` for the whole file.
  static func all(_ db: Database, of table: String? = nil) throws -> [String] {
    let sql = "PRAGMA integrity_check" + (table.map { "(\($0))" } ?? "")
    return try lines(of: String.fetchAll(db, sql: sql))
  }

  /// Returns the findings in the rows of SQLite's answer.
  static func lines(of rows: [String]) -> [String] {
    rows.flatMap { $0.split(whereSeparator: \.isNewline) }.map(String.init)
      .filter { $0 != "ok" && !$0.hasPrefix("*** in database") }
  }
}

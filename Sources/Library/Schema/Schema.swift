import GRDB

/// The tables of a library, and the numbers in the file's header that tell what it is.
enum Schema {
  /// The `application_id` of a library: "VBTM".
  static let applicationID: UInt32 = 0x5642_544D

  /// The `user_version` of a library that has all of ``steps``.
  static var version: Int { steps.count }

  /// The steps that turn a library of version n - 1 into one of version n; the first creates it.
  ///
  /// A step never changes once it is released. We count them in `user_version` rather than with a migrator
  /// that keeps a table of its own: the number is in the first hundred bytes of the file, so that an older
  /// program can tell that a library is too new before opening it, and opening a current one costs one
  /// comparison.
  static let steps: [String] = [
    articleTables + bookmarkTables + searchTables,
    speakerTables,
    correctionTables,
    journalTables,
    reindexingTables,
    redoColumns,
    nobodyIndex,
    foldedIndexes,
    personConfidenceColumns,
    aloneIndexes,
    originColumns,
    documentTables,
    packedColumns,
    shingleIndex,
    readingTable,
    listIndexes,
    readTextColumns,
    mergeTable,
    copyTables,
    markTable,
    appearanceCounts,
    foldedTitles,
  ]

  /// Brings a library up to date, inside a transaction and with foreign keys off.
  ///
  /// - Parameter watch: called with the progress of long work.
  static func migrate(_ db: Database, watch: LibraryStore.UpgradeWatch = { _, _ in }) throws {
    let found = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
    guard found < version else { return }
    // A step that recreates a table would delete everything that refers to it.
    if found > 0, try Bool.fetchOne(db, sql: "PRAGMA foreign_keys") == true {
      throw DatabaseError(resultCode: .SQLITE_MISUSE, message: "foreign keys are on")
    }
    for step in steps[max(0, found)...] { try db.execute(sql: step) }
    if (4...11).contains(found) { try JournalDocuments(db: db).move() }
    // What is computed from other tables is filled in by today's code, whatever filled it in when a step was
    // new.
    if (1...7).contains(found) { try WordIndexes(db: db).fill(watch: found == 1 ? { _, _ in } : watch) }
    if found == 1 { try StatementWriting(db: db).fill(watch: watch) }
    if (1...7).contains(found) { try KeyRefreshing(db: db).run() }
    if found > 7 { try KeyRefreshing(db: db).refreshBookmarks() }
    if (1...18).contains(found) { try CopyWriting(db: db).fill(watch: watch) }
    try db.execute(sql: "PRAGMA user_version = \(version)")
    try db.execute(sql: "PRAGMA application_id = \(applicationID)")
  }
}

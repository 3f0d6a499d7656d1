/// The table of the fifth version.
extension Schema {
  // Where a reindexing of the library was stopped, and the version of the program that ran it; at most one
  // row.
  static let reindexingTables = """
    CREATE TABLE reindexing (
      id INTEGER PRIMARY KEY CHECK (id = 1),
      last INTEGER NOT NULL,
      version TEXT NOT NULL
    ) STRICT;

    """
}

/// The tables of the fourth version: what can be undone, and what articles said before.
extension Schema {
  // `journal` holds the last changes that users made. A row of `journal_row` is a part of the library as it
  // was before the change: `subject` is the name of a `JournalSubject`, and `image` holds the part's columns;
  // null means that it wasn't there.
  //
  // `hand_*` in `bookmark` is the place that a user gave it: the words to look for from then on, and their
  // context. `former` is what an article said before its document changed, if a bookmark was made on it.
  static let journalTables = """
    CREATE TABLE journal (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      kind TEXT NOT NULL,
      words TEXT NOT NULL,
      count INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE journal_row (
      id INTEGER PRIMARY KEY,
      journal_id INTEGER NOT NULL REFERENCES journal (id) ON DELETE CASCADE,
      subject TEXT NOT NULL,
      key INTEGER NOT NULL,
      image BLOB
    ) STRICT;
    CREATE INDEX journal_rows ON journal_row (journal_id);

    ALTER TABLE bookmark ADD COLUMN hand_exact TEXT;
    ALTER TABLE bookmark ADD COLUMN hand_prefix TEXT;
    ALTER TABLE bookmark ADD COLUMN hand_suffix TEXT;
    ALTER TABLE bookmark ADD COLUMN hand_start INTEGER;
    ALTER TABLE bookmark ADD COLUMN hand_end INTEGER;
    ALTER TABLE bookmark ADD COLUMN hand_hash TEXT;

    CREATE TABLE former (
      article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
      text_hash TEXT NOT NULL,
      replaced INTEGER NOT NULL,
      title TEXT NOT NULL,
      deck TEXT,
      byline TEXT,
      biography TEXT,
      source TEXT,
      url TEXT,
      date TEXT,
      text BLOB NOT NULL,
      PRIMARY KEY (article_id, text_hash)
    ) STRICT;

    """
}

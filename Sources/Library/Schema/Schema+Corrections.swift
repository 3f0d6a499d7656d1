/// The tables of the third version: what users say about who speaks.
extension Schema {
  // A correction has its words and their place as a bookmark has them, and beside these what it needs to
  // recognise its article if that is removed and comes back. `found_quotation` is what the finder found in an
  // article that has corrections; `quotation` is what is shown.
  static let correctionTables = """
    CREATE TABLE correction (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      article_id INTEGER REFERENCES article (id) ON DELETE SET NULL,
      exact TEXT NOT NULL,
      prefix TEXT NOT NULL,
      suffix TEXT NOT NULL,
      saved_start INTEGER NOT NULL,
      saved_end INTEGER NOT NULL,
      text_hash TEXT NOT NULL,
      start INTEGER,
      end INTEGER,
      verdict TEXT NOT NULL,
      name TEXT,
      created INTEGER NOT NULL,
      title TEXT NOT NULL,
      url TEXT,
      path TEXT,
      document_hash TEXT
    ) STRICT;
    CREATE INDEX correction_place ON correction (article_id, start);
    CREATE TRIGGER correction_left BEFORE DELETE ON article BEGIN
      UPDATE correction SET start = NULL, end = NULL WHERE article_id = old.id;
    END;

    CREATE TABLE found_quotation (
      article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
      start INTEGER NOT NULL,
      end INTEGER NOT NULL,
      interior_start INTEGER NOT NULL,
      interior_end INTEGER NOT NULL,
      kind TEXT NOT NULL,
      statement INTEGER NOT NULL,
      speaker_start INTEGER,
      speaker_end INTEGER,
      person TEXT,
      cue_start INTEGER,
      cue_end INTEGER,
      confidence REAL,
      rule TEXT,
      PRIMARY KEY (article_id, start)
    ) STRICT, WITHOUT ROWID;

    """
}

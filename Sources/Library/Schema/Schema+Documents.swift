/// The tables of the twelfth version: a document is stored once for all articles in it, with how it was read.
extension Schema {
  // A document stays as long as an article comes from it, or a change in the journal may bring one back
  // (`journal_document`). Nothing looks a document up by its bytes: `content.document_hash` has the hash.
  //
  // Documents move one by one, and each frees its pages for the next: the file doesn't grow. `RowImage`s of
  // older changes still hold documents; `JournalDocuments` moves those.
  static let documentTables = """
    CREATE TABLE document (
      id INTEGER PRIMARY KEY,
      bytes BLOB NOT NULL,
      format TEXT,
      encoding TEXT
    ) STRICT;

    ALTER TABLE content ADD COLUMN document_id INTEGER REFERENCES document (id);
    ALTER TABLE content ADD COLUMN format TEXT;
    ALTER TABLE content ADD COLUMN encoding TEXT;
    ALTER TABLE content ADD COLUMN undecodable INTEGER;
    ALTER TABLE content ADD COLUMN is_summary INTEGER;
    ALTER TABLE content ADD COLUMN language TEXT;
    ALTER TABLE content ADD COLUMN origins TEXT;

    CREATE TRIGGER document_moved AFTER UPDATE OF document_id ON content BEGIN
      INSERT OR IGNORE INTO document (id, bytes) VALUES (new.document_id, old.document);
    END;
    UPDATE content SET document = x'', document_id = (
      SELECT min(other.article_id) FROM content AS other
      WHERE other.document_hash >= substr(content.document_hash, 1, 64)
        AND other.document_hash < substr(content.document_hash, 1, 64) || '$');
    DROP TRIGGER document_moved;
    ALTER TABLE content DROP COLUMN document;
    CREATE INDEX content_document ON content (document_id);

    CREATE TABLE journal_document (
      journal_id INTEGER NOT NULL REFERENCES journal (id) ON DELETE CASCADE,
      document_id INTEGER NOT NULL REFERENCES document (id),
      PRIMARY KEY (journal_id, document_id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX journal_document_kept ON journal_document (document_id);

    CREATE TRIGGER document_left AFTER DELETE ON content BEGIN
      \(removal)
    END;
    CREATE TRIGGER document_changed AFTER UPDATE OF document_id ON content
    WHEN old.document_id IS NOT new.document_id BEGIN
      \(removal)
    END;
    CREATE TRIGGER document_forgotten AFTER DELETE ON journal_document BEGIN
      \(removal)
    END;

    """

  /// Deletes the document of a row that is gone if nothing else needs it.
  private static let removal = """
    DELETE FROM document WHERE id = old.document_id
          AND NOT EXISTS (SELECT 1 FROM content WHERE document_id = old.document_id)
          AND NOT EXISTS (SELECT 1 FROM journal_document WHERE document_id = old.document_id);
    """
}

/// The table of articles of the eleventh version: a file may hold several articles.
extension Schema {
  // An article is known by its path and `part`, its entry in the file at that path, which is null if the file
  // holds one article. Until then `path` was unique by itself, which SQLite can only change by recreating the
  // table. Foreign keys have to be off meanwhile: dropping the old table would delete everything that refers
  // to its rows. `legacy_alter_table` keeps views and triggers that name the table as they are while it
  // doesn't exist.
  //
  // `content.document_hash` is still unique: with a part it ends in `#` and the part.
  static let originColumns = """
    PRAGMA legacy_alter_table = ON;
    CREATE TABLE article_made (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      title TEXT NOT NULL,
      byline TEXT,
      source TEXT,
      url TEXT,
      date TEXT,
      path TEXT,
      added INTEGER NOT NULL,
      is_read INTEGER NOT NULL DEFAULT 0,
      is_starred INTEGER NOT NULL DEFAULT 0,
      quotation_count INTEGER NOT NULL DEFAULT 0,
      bookmark_count INTEGER NOT NULL DEFAULT 0,
      date_key INTEGER NOT NULL,
      title_key TEXT NOT NULL,
      source_key TEXT NOT NULL,
      part TEXT
    ) STRICT;
    INSERT INTO article_made (id, title, byline, source, url, date, path, added, is_read, is_starred, quotation_count,
        bookmark_count, date_key, title_key, source_key)
      SELECT id, title, byline, source, url, date, path, added, is_read, is_starred, quotation_count,
        bookmark_count, date_key, title_key, source_key
      FROM article ORDER BY id;
    DELETE FROM sqlite_sequence WHERE name = 'article_made';
    INSERT INTO sqlite_sequence (name, seq) SELECT 'article_made', seq FROM sqlite_sequence WHERE name = 'article';
    DROP TABLE article;
    ALTER TABLE article_made RENAME TO article;
    PRAGMA legacy_alter_table = OFF;

    CREATE INDEX article_newest ON article (date_key);
    CREATE INDEX article_title ON article (title_key);
    CREATE INDEX article_source ON article (source_key, date_key DESC, id DESC);
    CREATE UNIQUE INDEX article_origin ON article (path, ifnull(part, '')) WHERE path IS NOT NULL;

    CREATE TRIGGER names_changed AFTER UPDATE OF title, byline, source ON article BEGIN
      INSERT INTO article_names (article_names, rowid, title, byline, source)
      VALUES ('delete', old.id, old.title, old.byline, old.source);
      INSERT INTO article_names (rowid, title, byline, source) VALUES (new.id, new.title, new.byline, new.source);
    END;
    CREATE TRIGGER names_removed AFTER DELETE ON article BEGIN
      INSERT INTO article_names (article_names, rowid, title, byline, source)
      VALUES ('delete', old.id, old.title, old.byline, old.source);
    END;
    CREATE TRIGGER title_changed AFTER UPDATE OF title ON article WHEN old.title IS NOT new.title BEGIN
      INSERT INTO article_words (article_words, rowid, title, text)
      SELECT 'delete', article_id, old.title, CAST(text AS TEXT) FROM content WHERE article_id = old.id;
      INSERT INTO article_words (rowid, title, text) SELECT id, title, text FROM searchable WHERE id = new.id;
    END;
    CREATE TRIGGER words_removed BEFORE DELETE ON article BEGIN
      INSERT INTO article_words (article_words, rowid, title, text)
      SELECT 'delete', article_id, old.title, CAST(text AS TEXT) FROM content WHERE article_id = old.id;
    END;
    CREATE TRIGGER bookmark_left BEFORE DELETE ON article BEGIN
      UPDATE bookmark SET start = NULL, end = NULL, code_start = NULL, code_end = NULL, now = NULL, path = old.path
      WHERE article_id = old.id;
    END;
    CREATE TRIGGER correction_left BEFORE DELETE ON article BEGIN
      UPDATE correction SET start = NULL, end = NULL WHERE article_id = old.id;
    END;

    """
}

/// The tables of the first version.
extension Schema {
  // `article` is what lists show, a narrow row; `content` is what is needed to open one. The fields in
  // `article` are those in force: what the document says, in `content`, overridden by what the user says, in
  // `edit`. Texts and the packed columns are blobs, since for SQLite a text ends at U+0000, and ours may
  // contain one.
  static let articleTables = """
    CREATE TABLE article (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      title TEXT NOT NULL,
      byline TEXT,
      source TEXT,
      url TEXT,
      date TEXT,
      path TEXT UNIQUE,
      added INTEGER NOT NULL,
      is_read INTEGER NOT NULL DEFAULT 0,
      is_starred INTEGER NOT NULL DEFAULT 0,
      quotation_count INTEGER NOT NULL DEFAULT 0,
      bookmark_count INTEGER NOT NULL DEFAULT 0,
      date_key INTEGER NOT NULL,
      title_key TEXT NOT NULL,
      source_key TEXT NOT NULL
    ) STRICT;
    CREATE INDEX article_newest ON article (date_key);
    CREATE INDEX article_title ON article (title_key);
    CREATE INDEX article_source ON article (source_key, date_key DESC, id DESC);

    CREATE TABLE content (
      article_id INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
      document_hash TEXT NOT NULL UNIQUE,
      document BLOB NOT NULL,
      text_hash TEXT NOT NULL,
      text BLOB NOT NULL,
      blocks BLOB NOT NULL,
      emphasis BLOB NOT NULL,
      title TEXT NOT NULL,
      deck TEXT,
      byline TEXT,
      biography TEXT,
      source TEXT,
      url TEXT,
      date TEXT,
      has_quotations INTEGER NOT NULL,
      is_unspaced INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX content_unspaced ON content (article_id) WHERE is_unspaced;

    CREATE TABLE edit (
      article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
      field TEXT NOT NULL,
      value TEXT NOT NULL,
      PRIMARY KEY (article_id, field)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE quotation (
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

    CREATE TABLE place (
      article_id INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
      start INTEGER NOT NULL
    ) STRICT;

    """

  // `saved_*` is where a passage was in the text with the hash `text_hash`; the columns without the prefix
  // say where it is today, and are null when it is detached. `search_key` and `speaker_key` are what a filter
  // searches.
  static let bookmarkTables = """
    CREATE TABLE bookmark (
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
      code_start INTEGER,
      code_end INTEGER,
      now TEXT,
      kind TEXT NOT NULL,
      speaker TEXT,
      person TEXT,
      cue TEXT,
      note TEXT,
      tags TEXT NOT NULL,
      title TEXT NOT NULL,
      byline TEXT,
      source TEXT,
      url TEXT,
      date TEXT,
      created INTEGER NOT NULL,
      updated INTEGER NOT NULL,
      search_key TEXT NOT NULL,
      speaker_key TEXT NOT NULL
    ) STRICT;
    CREATE INDEX bookmark_place ON bookmark (article_id, start);
    CREATE INDEX bookmark_newest ON bookmark (created);

    CREATE TRIGGER bookmark_added AFTER INSERT ON bookmark BEGIN
      UPDATE article SET bookmark_count = bookmark_count + 1 WHERE id = new.article_id;
    END;
    CREATE TRIGGER bookmark_removed AFTER DELETE ON bookmark BEGIN
      UPDATE article SET bookmark_count = bookmark_count - 1 WHERE id = old.article_id;
    END;
    CREATE TRIGGER bookmark_left BEFORE DELETE ON article BEGIN
      UPDATE bookmark SET start = NULL, end = NULL, code_start = NULL, code_end = NULL, now = NULL
      WHERE article_id = old.id;
    END;

    """

  // Two indexes: a small one that narrows a list on every key press, and a large one for searching. Both take
  // the words from the tables (external content) and hold none themselves; the triggers keep them in step,
  // and whenever words change, give an index exactly the words that it was given before.
  static let searchTables = """
    CREATE VIRTUAL TABLE article_names USING fts5 (
      title, byline, source, content = 'article', content_rowid = 'id', prefix = '1 2 3',
      tokenize = 'unicode61 remove_diacritics 2'
    );
    CREATE TRIGGER names_added AFTER INSERT ON article BEGIN
      INSERT INTO article_names (rowid, title, byline, source) VALUES (new.id, new.title, new.byline, new.source);
    END;
    CREATE TRIGGER names_changed AFTER UPDATE OF title, byline, source ON article BEGIN
      INSERT INTO article_names (article_names, rowid, title, byline, source)
      VALUES ('delete', old.id, old.title, old.byline, old.source);
      INSERT INTO article_names (rowid, title, byline, source) VALUES (new.id, new.title, new.byline, new.source);
    END;
    CREATE TRIGGER names_removed AFTER DELETE ON article BEGIN
      INSERT INTO article_names (article_names, rowid, title, byline, source)
      VALUES ('delete', old.id, old.title, old.byline, old.source);
    END;

    CREATE VIEW searchable (id, title, text) AS
      SELECT article.id, article.title, CAST(content.text AS TEXT)
      FROM article JOIN content ON content.article_id = article.id;
    CREATE VIRTUAL TABLE article_words USING fts5 (
      title, text, content = 'searchable', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2'
    );
    INSERT INTO article_words (article_words, rank) VALUES ('rank', 'bm25(10.0, 1.0)');
    CREATE TRIGGER words_added AFTER INSERT ON content BEGIN
      INSERT INTO article_words (rowid, title, text) SELECT id, title, text FROM searchable WHERE id = new.article_id;
    END;
    CREATE TRIGGER words_changed AFTER UPDATE OF text ON content BEGIN
      INSERT INTO article_words (article_words, rowid, title, text)
      SELECT 'delete', id, title, CAST(old.text AS TEXT) FROM article WHERE id = old.article_id;
      INSERT INTO article_words (rowid, title, text) SELECT id, title, text FROM searchable WHERE id = new.article_id;
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

    """
}

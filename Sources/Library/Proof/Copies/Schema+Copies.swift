/// Near-duplicate articles: which article stands for which, and what they are found by.
extension Schema {
  // `copy_of` is the article that stands for a near-duplicate in lists; null for that one, and for articles
  // without copies. `copy_sketch` has the tokens of a text, `copy_token` finds articles by them: see
  // `CopySketch`. Whatever adds, changes or removes a text puts the articles whose copies have to be found
  // again into `copy_queue`; `CopyWriting` empties it at the end of each transaction. The indexes of lists
  // have `copy_of` at the end, so that skipped rows are counted without reading the table. With
  // `bookmark_affected`, bookmarks whose words have changed come first.
  static let copyTables = """
    ALTER TABLE article ADD COLUMN copy_of INTEGER;
    CREATE INDEX article_copies ON article (copy_of) WHERE copy_of IS NOT NULL;
    DROP INDEX article_title;
    CREATE INDEX article_title ON article (title_key, id, copy_of);
    DROP INDEX article_source;
    CREATE INDEX article_source ON article (source_key, date_key DESC, id DESC, copy_of);
    DROP INDEX article_dated;
    CREATE INDEX article_dated ON article (date IS NULL, date_key DESC, id DESC, date, copy_of);
    DROP INDEX article_quotations;
    CREATE INDEX article_quotations ON article (quotation_count DESC, date_key DESC, id DESC, copy_of);

    CREATE INDEX bookmark_affected ON bookmark (
      (now IS NOT NULL OR (article_id IS NOT NULL AND start IS NULL)) DESC, created DESC, id DESC);

    CREATE TABLE copy_sketch (
      article_id INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
      words INTEGER NOT NULL,
      tokens TEXT NOT NULL
    ) STRICT;
    CREATE TABLE copy_token (
      token INTEGER NOT NULL,
      article_id INTEGER NOT NULL,
      PRIMARY KEY (token, article_id)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE copy_queue (article_id INTEGER PRIMARY KEY) STRICT;

    CREATE TRIGGER copy_sketch_removed BEFORE DELETE ON copy_sketch BEGIN
      DELETE FROM copy_token
      WHERE article_id = old.article_id AND token IN (SELECT value FROM json_each(old.tokens));
    END;
    CREATE TRIGGER copy_text_added AFTER INSERT ON content BEGIN
      INSERT OR IGNORE INTO copy_queue (article_id) VALUES (new.article_id);
    END;
    CREATE TRIGGER copy_text_changed AFTER UPDATE OF text_hash ON content
    WHEN new.text_hash <> old.text_hash BEGIN
      INSERT OR IGNORE INTO copy_queue (article_id) VALUES (new.article_id);
      INSERT OR IGNORE INTO copy_queue (article_id)
      SELECT other.id FROM article AS own JOIN article AS other
        ON other.id = ifnull(own.copy_of, own.id) OR other.copy_of = ifnull(own.copy_of, own.id)
      WHERE own.id = new.article_id;
      UPDATE article SET copy_of = NULL
      WHERE copy_of = (SELECT ifnull(copy_of, id) FROM article WHERE id = new.article_id);
      DELETE FROM copy_sketch WHERE article_id = new.article_id;
    END;
    CREATE TRIGGER copy_removed BEFORE DELETE ON article BEGIN
      DELETE FROM copy_queue WHERE article_id = old.id;
      INSERT OR IGNORE INTO copy_queue (article_id)
      SELECT id FROM article
      WHERE (id = old.copy_of OR copy_of = ifnull(old.copy_of, old.id)) AND id <> old.id;
      UPDATE article SET copy_of = NULL WHERE copy_of = ifnull(old.copy_of, old.id) AND id <> old.id;
    END;

    """
}

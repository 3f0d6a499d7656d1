/// What a user has read and accepted: which text of an article, and which findings of a check.
extension Schema {
  // `read_hash` is the hash of the text that an article had when it was last opened or marked as read. A
  // trigger sets it with `is_read`, unless a change of both is undone. `is_changed` follows from it: set
  // while the article has another text, otherwise null. `accepted` has quotations that were checked by hand;
  // `key` is the hash of their folded words.
  static let readTextColumns = """
    ALTER TABLE article ADD COLUMN read_hash TEXT;
    ALTER TABLE article ADD COLUMN is_changed INTEGER;
    UPDATE article SET read_hash = (SELECT text_hash FROM content WHERE article_id = id) WHERE is_read;
    CREATE INDEX article_changed ON article (date IS NULL, date_key DESC, id DESC) WHERE is_changed;
    CREATE TRIGGER article_read AFTER UPDATE OF is_read ON article
    WHEN new.is_read <> old.is_read AND new.read_hash IS old.read_hash BEGIN
      UPDATE article
      SET read_hash = iif(new.is_read, (SELECT text_hash FROM content WHERE article_id = new.id), NULL)
      WHERE id = new.id;
    END;
    CREATE TRIGGER read_hash_changed AFTER UPDATE OF read_hash ON article BEGIN
      UPDATE article
      SET is_changed = (SELECT nullif(text_hash <> new.read_hash, 0) FROM content WHERE article_id = new.id)
      WHERE id = new.id;
    END;
    CREATE TRIGGER text_hash_added AFTER INSERT ON content BEGIN
      UPDATE article SET is_changed = nullif(read_hash <> new.text_hash, 0)
      WHERE id = new.article_id AND read_hash IS NOT NULL;
    END;
    CREATE TRIGGER text_hash_changed AFTER UPDATE OF text_hash ON content
    WHEN new.text_hash <> old.text_hash BEGIN
      UPDATE article SET is_changed = nullif(read_hash <> new.text_hash, 0)
      WHERE id = new.article_id AND read_hash IS NOT NULL;
    END;

    CREATE TABLE accepted (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      words TEXT NOT NULL,
      key TEXT NOT NULL UNIQUE,
      added INTEGER NOT NULL
    ) STRICT;

    """
}

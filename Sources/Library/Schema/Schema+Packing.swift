/// The columns of the thirteenth version: texts and documents are packed.
extension Schema {
  // `packed` holds a text, packed or not, and `text` is what it says; see `PackingFunctions`. `document.form`
  // is one of `PackedDocument.Form`; a document that is kept as the difference from a text names the text's
  // article in `base`. Before that text changes or is removed, the document is packed by itself, if it stays.
  //
  // `statement.said` holds the words of a statement in the same way; it was the column `words`, which is now
  // the unpacked text.
  //
  // `packing` has a row while the texts of an older library are still to be packed, with the last article
  // that is packed. The step itself packs nothing: that takes a long time in a large library, and continues
  // where it was stopped.
  static let packedColumns = """
    DROP TRIGGER IF EXISTS words_changed;
    DROP TRIGGER IF EXISTS title_changed;
    DROP TRIGGER IF EXISTS words_removed;
    DROP VIEW IF EXISTS searchable;
    ALTER TABLE content RENAME COLUMN text TO packed;
    ALTER TABLE content ADD COLUMN text BLOB GENERATED ALWAYS AS (plain(packed)) VIRTUAL;
    CREATE VIEW searchable (id, title, text) AS
      SELECT article.id, article.title, CAST(content.text AS TEXT)
      FROM article JOIN content ON content.article_id = article.id;
    CREATE TRIGGER words_changed AFTER UPDATE OF packed ON content WHEN old.text IS NOT new.text BEGIN
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

    ALTER TABLE document ADD COLUMN form INTEGER;
    ALTER TABLE document ADD COLUMN base INTEGER;
    CREATE TRIGGER document_parted BEFORE UPDATE OF packed, document_id ON content
    WHEN old.packed IS NOT new.packed OR old.document_id IS NOT new.document_id BEGIN
      UPDATE document SET bytes = alone(bytes, old.text), form = 1, base = NULL
      WHERE id = old.document_id AND base = old.article_id AND alone(bytes, old.text) IS NOT NULL;
    END;
    CREATE TRIGGER document_kept BEFORE DELETE ON article BEGIN
      UPDATE document SET bytes = alone(bytes, (SELECT text FROM content WHERE article_id = old.id)),
        form = 1, base = NULL
      WHERE id = (SELECT document_id FROM content WHERE article_id = old.id) AND base = old.id
        AND alone(bytes, (SELECT text FROM content WHERE article_id = old.id)) IS NOT NULL;
    END;

    DROP TRIGGER statement_removed;
    DROP VIEW spoken;
    ALTER TABLE statement ADD COLUMN said BLOB;
    UPDATE statement SET said = CAST(words AS BLOB);
    ALTER TABLE statement DROP COLUMN words;
    ALTER TABLE statement ADD COLUMN words TEXT GENERATED ALWAYS AS (CAST(plain(said) AS TEXT)) VIRTUAL;
    CREATE VIEW spoken (id, words, speaker) AS
      SELECT id, words,
        ifnull(person, ifnull(mention, '')) || ifnull(' ' || char(\(speakerMark)) || speaker_id, '')
      FROM statement;
    CREATE TRIGGER statement_removed BEFORE DELETE ON statement BEGIN
      INSERT INTO statement_words (statement_words, rowid, words, speaker)
      SELECT 'delete', id, words, speaker FROM spoken WHERE id = old.id;
    END;

    CREATE TABLE dictionary (id INTEGER PRIMARY KEY, bytes BLOB NOT NULL) STRICT;
    CREATE TABLE packing (id INTEGER PRIMARY KEY CHECK (id = 1), last INTEGER NOT NULL) STRICT;
    INSERT INTO packing SELECT 1, 0 WHERE EXISTS (SELECT 1 FROM content);

    INSERT INTO article_words (article_words, rank) VALUES ('hashsize', 8388608);
    INSERT INTO statement_words (statement_words, rank) VALUES ('hashsize', 8388608);

    """
}

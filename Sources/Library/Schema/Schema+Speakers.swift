/// The tables of the second version: who speaks, and what they say.
extension Schema {
  // All of this is computed from `quotation`, and written with it.
  //
  // The number of a statement is its place in the list of all: higher is newer, and within an article further
  // up; see `StatementPlaces`. So every list of statements is a walk down an index, including the index of
  // the words, whatever is typed; `statement_place` is what an article has of these numbers. `appearance` is
  // a speaker in an article: its triggers maintain the counts, even when an article is removed, and the form
  // of the name that most articles use.
  //
  // The indexes of words get new rows from `ArticleWriting` and no longer by triggers, many at once: a
  // statement that has triggers makes every index write what it holds, which took half the time of an import.
  static let speakerTables = """
    CREATE TABLE speaker (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      key TEXT NOT NULL UNIQUE,
      name TEXT NOT NULL,
      name_key TEXT NOT NULL,
      statements INTEGER NOT NULL DEFAULT 0,
      articles INTEGER NOT NULL DEFAULT 0
    ) STRICT;
    CREATE INDEX speaker_most ON speaker (statements DESC, name_key);

    CREATE TABLE speaker_form (
      speaker_id INTEGER NOT NULL REFERENCES speaker (id),
      name TEXT NOT NULL,
      name_key TEXT NOT NULL,
      articles INTEGER NOT NULL DEFAULT 0,
      PRIMARY KEY (speaker_id, name)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE appearance (
      article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
      speaker_id INTEGER NOT NULL REFERENCES speaker (id),
      statements INTEGER NOT NULL,
      name TEXT NOT NULL,
      PRIMARY KEY (article_id, speaker_id)
    ) STRICT, WITHOUT ROWID;
    CREATE TRIGGER appearance_added AFTER INSERT ON appearance BEGIN
      UPDATE speaker_form SET articles = articles + 1 WHERE speaker_id = new.speaker_id AND name = new.name;
      UPDATE speaker SET statements = statements + new.statements, articles = articles + 1,
        (name, name_key) = (\(bestForm("new")))
      WHERE id = new.speaker_id;
    END;
    CREATE TRIGGER appearance_removed AFTER DELETE ON appearance BEGIN
      UPDATE speaker_form SET articles = articles - 1 WHERE speaker_id = old.speaker_id AND name = old.name;
      UPDATE speaker SET statements = statements - old.statements, articles = articles - 1,
        (name, name_key) = (\(bestForm("old")))
      WHERE id = old.speaker_id;
    END;

    CREATE TABLE statement_place (
      article_id INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
      first INTEGER NOT NULL UNIQUE,
      room INTEGER NOT NULL
    ) STRICT;

    CREATE TABLE statement (
      id INTEGER PRIMARY KEY,
      article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
      start INTEGER NOT NULL,
      end INTEGER NOT NULL,
      speaker_id INTEGER REFERENCES speaker (id),
      mention TEXT,
      person TEXT,
      cue TEXT,
      confidence REAL,
      words TEXT NOT NULL
    ) STRICT;
    CREATE INDEX statement_newest ON statement (id);
    CREATE INDEX statement_article ON statement (article_id);
    CREATE INDEX statement_speaker ON statement (speaker_id, id) WHERE speaker_id IS NOT NULL;

    CREATE VIEW spoken (id, words, speaker) AS
      SELECT id, words,
        ifnull(person, ifnull(mention, '')) || ifnull(' ' || char(\(speakerMark)) || speaker_id, '')
      FROM statement;
    CREATE VIRTUAL TABLE statement_words USING fts5 (
      words, speaker, content = 'spoken', content_rowid = 'id', prefix = '1 2 3', detail = none,
      columnsize = 0, tokenize = 'unicode61 remove_diacritics 2'
    );
    CREATE TRIGGER statement_removed BEFORE DELETE ON statement BEGIN
      INSERT INTO statement_words (statement_words, rowid, words, speaker)
      SELECT 'delete', id, words, speaker FROM spoken WHERE id = old.id;
    END;

    DROP TRIGGER names_added;
    DROP TRIGGER words_added;

    """

  /// The scalar before a speaker's number among the words of a statement: a private-use character, which the
  /// index takes for a letter, so that the statements of one speaker are found like those with a word.
  static let speakerMark = 0xE000

  /// Returns the form of a speaker's name in most articles; the fullest if several are.
  private static func bestForm(_ row: String) -> String {
    """
    SELECT name, name_key FROM speaker_form WHERE speaker_id = \(row).speaker_id
        ORDER BY articles DESC, length(name) DESC, name LIMIT 1
    """
  }
}

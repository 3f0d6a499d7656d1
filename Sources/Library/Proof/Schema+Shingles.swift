/// The index of word shingles, by which a statement is found again in other articles.
extension Schema {
  // An index like `statement_words`, on the same view: `StatementWriting` enters what it writes, a trigger
  // removes what is deleted. `rebuild` fills it from the existing statements.
  static let shingleIndex = """
    CREATE VIRTUAL TABLE statement_shingles USING fts5 (
      words, content = 'spoken', content_rowid = 'id', detail = none, columnsize = 0,
      tokenize = 'verbatim_shingles'
    );
    CREATE TRIGGER statement_shingles_removed BEFORE DELETE ON statement BEGIN
      INSERT INTO statement_shingles (statement_shingles, rowid, words) VALUES ('delete', old.id, old.words);
    END;
    INSERT INTO statement_shingles (statement_shingles) VALUES ('rebuild');

    """
}

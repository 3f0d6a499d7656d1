/// The indexes of the eighth version: words are folded as everywhere else in the program.
extension Schema {
  // The same tables as before, with our own tokenizer in place of `unicode61`. The triggers of earlier
  // versions name the indexes and continue to work. `WordIndexes` fills them.
  static let foldedIndexes = """
    DROP TABLE article_names;
    CREATE VIRTUAL TABLE article_names USING fts5 (
      title, byline, source, content = 'article', content_rowid = 'id', prefix = '1 2 3', tokenize = 'verbatim'
    );
    DROP TABLE article_words;
    CREATE VIRTUAL TABLE article_words USING fts5 (
      title, text, content = 'searchable', content_rowid = 'id', tokenize = 'verbatim'
    );
    INSERT INTO article_words (article_words, rank) VALUES ('rank', 'bm25(10.0, 1.0)');
    DROP TABLE statement_words;
    CREATE VIRTUAL TABLE statement_words USING fts5 (
      words, speaker, content = 'spoken', content_rowid = 'id', prefix = '1 2 3', detail = none,
      columnsize = 0, tokenize = 'verbatim'
    );

    """
}

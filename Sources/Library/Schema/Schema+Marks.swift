/// The places that users mark with letters.
extension Schema {
  // `start` is a UTF-8 offset into the text, as in `place`.
  static let markTable = """
    CREATE TABLE mark (
      article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
      letter TEXT NOT NULL,
      start INTEGER NOT NULL,
      PRIMARY KEY (article_id, letter)
    ) STRICT, WITHOUT ROWID;

    """
}

/// The texts that articles had before, each as what turns the next one into it.
extension Schema {
  // `base_hash` is the beginning of the hash of the text to which `delta` applies, `text_hash` that of the
  // result. So a chain can be followed from whatever text the article has, even after a change was undone.
  // `blocks` may be a delta, too; see `StructureDelta`. `id` ascends with time.
  static let readingTable = """
    CREATE TABLE reading (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
      replaced INTEGER NOT NULL,
      text_hash TEXT NOT NULL,
      base_hash TEXT NOT NULL,
      title TEXT NOT NULL,
      blocks BLOB NOT NULL,
      delta BLOB NOT NULL
    ) STRICT;
    CREATE INDEX reading_article ON reading (article_id, base_hash);

    """
}

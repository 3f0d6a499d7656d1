/// What lists of articles are sorted and chosen by, and the queries that are kept.
extension Schema {
  // Articles without a date come after the others. The last column of `article_dated` is never compared: with
  // it, skipped rows are counted without reading the table. The partial indexes serve `is:unread` and the
  // like as whole queries. `seen` is the number of the last article that was in the library when the query
  // was last looked at.
  static let listIndexes = """
    CREATE INDEX article_dated ON article (date IS NULL, date_key DESC, id DESC, date);
    CREATE INDEX article_unread ON article (date IS NULL, date_key DESC, id DESC) WHERE NOT is_read;
    CREATE INDEX article_starred ON article (date IS NULL, date_key DESC, id DESC) WHERE is_starred;
    CREATE INDEX article_bookmarked ON article (date IS NULL, date_key DESC, id DESC) WHERE bookmark_count > 0;
    CREATE INDEX article_quotations ON article (quotation_count DESC, date_key DESC, id DESC);

    CREATE TABLE saved_query (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      name TEXT NOT NULL,
      name_key TEXT NOT NULL UNIQUE,
      typed TEXT NOT NULL,
      seen INTEGER NOT NULL
    ) STRICT;

    """
}

/// The columns and indexes of bookmarks that stand alone and wait for their article.
extension Schema {
  // `title_line` is the title as titles are compared, and `path` the path of the article's file, if it is known. With
  // `url` they are what a new article is looked up by; the indexes hold only the bookmarks that stand alone.
  // `KeyRefreshing` fills in `title_line`, and the tags in `search_key`.
  static let aloneIndexes = """
    ALTER TABLE bookmark ADD COLUMN path TEXT;
    ALTER TABLE bookmark ADD COLUMN title_line TEXT;
    CREATE INDEX bookmark_alone_title ON bookmark (title_line) WHERE article_id IS NULL;
    CREATE INDEX bookmark_alone_url ON bookmark (url) WHERE article_id IS NULL;
    CREATE INDEX bookmark_alone_path ON bookmark (path) WHERE article_id IS NULL;

    DROP TRIGGER bookmark_left;
    CREATE TRIGGER bookmark_left BEFORE DELETE ON article BEGIN
      UPDATE bookmark SET start = NULL, end = NULL, code_start = NULL, code_end = NULL, now = NULL, path = old.path
      WHERE article_id = old.id;
    END;

    """

  // Titles were compared letter for letter; `KeyRefreshing` folds them.
  static let foldedTitles = "UPDATE bookmark SET title_line = NULL;\n"
}

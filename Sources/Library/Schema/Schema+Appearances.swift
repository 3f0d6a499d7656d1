/// What imports no longer do for every row.
extension Schema {
  // `AppearanceWriting` counts added appearances, all those of a transaction at once. The index of shingles
  // buffers as much as the other indexes before it writes, so that there is less to merge.
  static let appearanceCounts = """
    DROP TRIGGER IF EXISTS appearance_added;
    INSERT INTO statement_shingles (statement_shingles, rank) VALUES ('hashsize', 8388608);
    CREATE INDEX content_language ON content (language) WHERE language IS NOT NULL;

    """
}

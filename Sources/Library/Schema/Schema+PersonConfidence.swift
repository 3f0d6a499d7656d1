/// The columns for how certain the person is.
extension Schema {
  // They are null in rows of earlier versions, which didn't know it, until the articles are reindexed.
  static let personConfidenceColumns = """
    ALTER TABLE quotation ADD COLUMN person_confidence REAL;
    ALTER TABLE found_quotation ADD COLUMN person_confidence REAL;
    ALTER TABLE statement ADD COLUMN person_confidence REAL;

    """
}

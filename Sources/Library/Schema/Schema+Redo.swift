/// The column of the sixth version: what was undone and can be redone.
extension Schema {
  // `undone` is null if a change is in force and can be undone. If it was undone, `undone` is a number that
  // is higher the later it was undone; the rows of the entry then hold what the change had made instead of
  // what it had replaced.
  static let redoColumns = """
    ALTER TABLE journal ADD COLUMN undone INTEGER;

    """
}

/// The column of the sixth version: what was undone and can be made again.
extension Schema {
  // `undone` is null where a change stands and can be undone. Where it was undone it is a number, higher the later that
  // was, and the rows of the entry hold what the change had made, as they held before what it had replaced.
  static let redoColumns = """
    ALTER TABLE journal ADD COLUMN undone INTEGER;

    """
}

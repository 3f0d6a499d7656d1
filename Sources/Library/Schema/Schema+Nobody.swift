/// The index of the seventh version.
extension Schema {
  // The statements of nobody who is known, so that a list of them is a walk down an index, as it is for a speaker.
  static let nobodyIndex = """
    CREATE INDEX statement_nobody ON statement (id) WHERE speaker_id IS NULL;

    """
}

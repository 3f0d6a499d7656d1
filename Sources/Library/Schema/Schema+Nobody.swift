/// The index of the seventh version.
extension Schema {
  // The unattributed statements, so that a list of them is a walk down an index, as it is for a speaker.
  static let nobodyIndex = """
    CREATE INDEX statement_nobody ON statement (id) WHERE speaker_id IS NULL;

    """
}

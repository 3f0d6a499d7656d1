import Articles

/// Which statements of a library are shown: newest article first, then as they stand in it.
package struct StatementQuery: Hashable, Sendable {
  /// Whose statements these are.
  package var whose: Whose
  /// What is asked of the statement and of its speaker's name.
  package private(set) var query: Query
  /// Whether a statement that several articles have is shown once.
  package var isOnce = false

  /// Whose statements are shown.
  package enum Whose: Hashable, Sendable {
    /// All that was said.
    case everybody
    /// Those of one person or body.
    case speaker(SpeakerID)
    /// Those without a known speaker.
    case nobody
  }

  /// Creates a query of a speaker's statements, or of all.
  package init(speaker: SpeakerID? = nil, filter: String = "") {
    self.init(of: speaker.map(Whose.speaker) ?? .everybody, filter: filter)
  }

  /// Creates a query from the words of a filter, each of which must begin a word of the statement or of the name.
  package init(of whose: Whose, filter: String = "") {
    self.whose = whose
    query = Query(filter, as: .list)
  }

  /// The words of the filter as they were typed; empty for all statements.
  package var filter: String { query.typed }
}

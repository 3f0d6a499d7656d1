import Articles

/// Which statements of a library are shown: newest article first, in text order within an article.
package struct StatementQuery: Hashable, Sendable {
  /// Whose statements these are.
  package var whose: Whose
  /// What the statement and its speaker's name have to match.
  package private(set) var query: Query
  /// Whether a statement that several articles have is shown once.
  package var isOnce = false

  /// Whose statements are shown.
  package enum Whose: Hashable, Sendable {
    /// All statements.
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

  /// Creates a query from a filter, each of whose words must begin one in the statement or the name.
  package init(of whose: Whose, filter: String = "") {
    self.whose = whose
    query = Query(filter, as: .list)
  }

  /// The words of the filter as they were typed; empty for all statements.
  package var filter: String { query.typed }
}

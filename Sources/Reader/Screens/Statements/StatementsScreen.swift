import Articles

/// What was said over all articles, by everybody or by one speaker, narrowed as the user types.
struct StatementsState: WindowedScreen, EntryScreen {
  /// Whose statements these are.
  let whose: Whose
  private(set) var filter = ""
  /// The rows.
  var rows = WindowedRows<StatementSummary>()

  /// Whose statements are shown.
  enum Whose: Hashable, Sendable {
    /// Everything that was said.
    case everybody
    /// What one row of the list of speakers stands for.
    case row(SpeakerRow)

    /// Whether the statements have different speakers, so that each is to be named.
    var namesSpeakers: Bool {
      if case .row(.speaker) = self { false } else { true }
    }
  }

  /// What everybody said, or somebody, or nobody who is named.
  init(_ whose: Whose = .everybody) { self.whose = whose }

  /// What the library is asked.
  var query: StatementQuery {
    switch whose {
    case .everybody: StatementQuery(filter: filter)
    case .row(.speaker(let speaker)): StatementQuery(speaker: speaker.id, filter: filter)
    case .row(.nobody): StatementQuery(of: .nobody, filter: filter)
    }
  }

  func entry(_ row: Int, isFirst: Bool) -> Entry? {
    rows.window?[row].map { Entry($0, namesSpeaker: whose.namesSpeakers) }
  }

  mutating func narrow(to filter: String) {
    self.filter = filter
    rows.reset()
  }
}

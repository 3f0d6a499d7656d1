import Articles

/// What was said over all articles, by everybody or by one speaker, narrowed as the user types.
struct StatementsState: WindowedScreen {
  /// The speaker; nil for everybody.
  let speaker: SpeakerSummary?
  private(set) var filter = ""
  /// The rows.
  var rows = WindowedRows<StatementSummary>()

  /// Everything that was said, or what one speaker said.
  init(by speaker: SpeakerSummary? = nil) { self.speaker = speaker }

  /// What the library is asked.
  var query: StatementQuery { StatementQuery(speaker: speaker?.id, filter: filter) }

  mutating func narrow(to filter: String) {
    self.filter = filter
    rows.reset()
  }
}

import Articles
import Catalogue

extension ReaderState {
  /// Shows all that the selected speaker said: over all articles, or in this one where nobody knows who that is.
  mutating func open(selectedOf state: SpeakersState) -> [Effect] {
    if case .library(let rows) = state.source {
      guard let speaker = rows.selectedRow else {
        say(rows.total == 0 ? .nothingSelected : .rowsNotReady)
        return []
      }
      screens.push(.statements(StatementsState(.row(speaker))))
      return []
    }
    guard let entry = state.selectedEntry else {
      say(.nothingSelected)
      return []
    }
    if entry.isPerson { return [.findSpeaker(entry.name)] }
    openQuotations(by: entry.speaker)
    return []
  }

  /// The library has looked for the speaker who is selected in an article.
  mutating func take(_ speaker: SpeakerSummary?) {
    guard case .speakers(let state) = screens.top else { return }
    if let speaker {
      screens.push(.statements(StatementsState(.row(.speaker(speaker)))))
    } else {
      openQuotations(by: state.selectedEntry?.speaker)
    }
  }

  private mutating func openQuotations(by speaker: Int?) {
    guard let pane = screens.articleBelow else { return }
    screens.push(.quotations(QuotationsState(pane, scope: .speaker(speaker))))
  }

  /// Carries out a command on what was said over all articles.
  mutating func run(_ command: Command, on state: StatementsState) -> [Effect] {
    guard let row = state.rows.selectedRow else {
      say(state.rows.total == 0 ? .nothingSelected : .rowsNotReady)
      return []
    }
    if command == .open { return [.open(row.article.id, .jump(row.range))] }
    return [.open(row.article.id, .act(command, row.range))]
  }

  /// The article of a row has come, so that a command can be carried out on it.
  mutating func act(_ command: Command, on range: Range<Int>, in pane: ArticlePane) -> [Effect] {
    guard let statement = pane.spokenParts(touching: range).first?.statement else {
      say(.quotationHasGone)
      return refresh()
    }
    return run(command, onStatement: statement, in: pane)
  }

  mutating func take(_ query: StatementQuery, _ rows: RowWindow<StatementSummary>) {
    guard case .statements(var state) = screens.top, state.query == query else { return }
    state.rows.take(rows) {
      $0.article.id == $1.article.id && $0.range == $1.range
    }
    screens.top = .statements(state)
  }

  mutating func take(_ filter: String, _ rows: SpeakerRows) {
    guard case .speakers(var state) = screens.top, state.filter == filter else { return }
    state.take(rows)
    screens.top = .speakers(state)
  }
}

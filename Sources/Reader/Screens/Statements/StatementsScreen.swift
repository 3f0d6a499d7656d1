import Articles
import Catalogue
import Frames

/// The quotations of the library, of every speaker or of one, narrowed as the user types.
struct StatementsScreen: WindowedScreen, EntryScreen, KeepableScreen {
  /// Whose statements are listed.
  let whose: Whose
  private(set) var filter = ""
  var rows = WindowedRows<StatementSummary>()
  /// The library's remarks on the query.
  private var remarks = QueryRemarks()
  /// The speaker's statements over time; `nil` for all speakers, or until the library has answered.
  private(set) var timeline: SpeakerTimeline?
  /// Whether a statement that several articles have is shown once.
  private(set) var isOnce = false

  /// The maximum number of statements that are searched for if each is shown once.
  static let mostOnce = 2_000

  /// Whose statements are listed.
  enum Whose: Hashable, Sendable {
    case everyone
    /// The speaker of a row of the list of speakers, or the unattributed statements.
    case row(SpeakerRow)

    /// Whether the statements have different speakers, so that each is named.
    var namesSpeakers: Bool {
      if case .row(.speaker) = self { false } else { true }
    }
  }

  /// Lists statements; all of the library by default.
  init(_ whose: Whose = .everyone) { self.whose = whose }

  /// Opens the statements of a row's speaker, and asks for their timeline and which are new.
  static func opening(_ row: SpeakerRow) -> [Outcome] {
    let screen = Outcome.push(StatementsScreen(.row(row)))
    guard case .speaker(let speaker) = row else { return [screen] }
    return [screen, .effect(.visit(speaker.id))]
  }

  var context: KeyContext { .statements }
  var soughtWords: SoughtWords? { SoughtWords.beginnings(filter).ifAny }
  var readsQueries: Bool { true }
  var explanation: String? { remarks.explanation(of: query.query) }

  /// The query that the library is asked.
  var query: StatementQuery {
    var query =
      switch whose {
      case .everyone: StatementQuery(filter: filter)
      case .row(.speaker(let speaker)): StatementQuery(speaker: speaker.id, filter: filter)
      case .row(.nobody): StatementQuery(of: .nobody, filter: filter)
      }
    query.isOnce = isOnce
    return query
  }

  // The number of a row, if each statement is shown once, depends on all rows before it.
  func load(_ range: Range<Int>) -> Effect {
    .statements(query, isOnce ? 0..<min(Self.mostOnce, max(range.upperBound, total)) : range)
  }

  func missing(in around: Surroundings) -> [Effect] {
    let view = view(in: rowsSize(in: around))
    if let missing = rows.missing(in: view) { return [load(missing)] }
    guard isOnce, rows.window?.isCut == true, total < Self.mostOnce, cursor.top + 2 * view.mostRows > total
    else { return [] }
    return [load(0..<2 * total + view.mostRows)]
  }

  mutating func narrow(to filter: String) {
    self.filter = filter
    rows.reset()
  }

  mutating func take(_ event: Event, in around: Surroundings) -> [Outcome] {
    if event.changesRows { rows.invalidate() }
    remarks.take(event)
    switch event {
    case .statements(query, let loaded) where around.isTop:
      rows.take(loaded) { $0.article.id == $1.article.id && $0.range == $1.range }
    case .timeline(let id, let loaded):
      if case .row(.speaker(let speaker)) = whose, speaker.id == id { timeline = loaded }
    case .opened(let article, .act(let command, let range)) where around.isTop:
      return act(command, on: range, of: ArticlePane(article, in: around, isBesideList: false))
    default: break
    }
    return []
  }
}

// MARK: - Keys

extension StatementsScreen {
  mutating func act(_ command: Command, in around: Surroundings) -> [Outcome]? {
    if command == .appearances, let row = rows.selectedRow {
      return [.push(AppearancesScreen(of: row.range, in: row.article.id))]
    }
    if command == .toggleOnce {
      isOnce.toggle()
      rows.reset()
      return [.say(.eachOnce(isOnce))]
    }
    if command == .bookmarkAll { return bookmarkAll(in: around) }
    guard command == .open || command.changesQuotation || command.takesWords else { return nil }
    guard let row = rows.selectedRow else { return noRow }
    // A row has the words, but not the text around them: the article is needed for that.
    let purpose: OpenPurpose = command == .open ? .jump(row.range) : .act(command, row.range)
    return [.effect(.open(row.article.id, purpose))]
  }

  mutating func run(typed command: TypedCommand, in around: Surroundings) -> [Outcome]? {
    guard case .export(let arguments) = command else { return nil }
    return export(arguments, in: around)
  }

  func shownStatements(in around: Surroundings) -> ShownStatements? {
    guard isOnce else { return .list(query) }
    return .places((rows.window?.rows ?? []).map { StatementPlace($0.article.id, $0.range) })
  }

  /// Runs a command on a statement, now that its article is loaded.
  private func act(_ command: Command, on range: Range<Int>, of pane: ArticlePane) -> [Outcome] {
    guard let part = pane.spokenParts.part(at: range) else {
      return [.say(.quotationHasGone), .reload]
    }
    return pane.run(command, onStatement: part.statement)
  }
}

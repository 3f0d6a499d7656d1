import Articles
import Catalogue
import Frames

/// The article list, with the selected article beside it on a wide terminal.
struct ListScreen: WindowedScreen {
  /// Which articles are listed, and in which order.
  var query: ArticleQuery
  /// The rows.
  var rows = WindowedRows<ArticleSummary>()
  /// The selected article as it is shown beside the list.
  var preview: ArticlePane?
  /// The library's remarks on the query.
  var remarks = QueryRemarks()
  /// The saved queries; `nil` until the library has answered, and when they may be out of date.
  var saved: [SavedQuery]?
  /// The saved query that is selected above the rows; `nil` if a row is.
  var savedCursor: Int?
  /// The first saved query in view.
  var savedTop = 0
  /// The row where the selection of several rows began; `nil` if only one is selected.
  var anchor: Int?

  /// Makes a list in which near-duplicates share a row.
  init(query: ArticleQuery = ArticleQuery()) {
    self.query = query
    self.query.isFolded = true
  }

  var context: KeyContext { .list }
  var filter: String { query.filter }
  var shownArticle: ArticleID? { preview?.id }
  var soughtWords: SoughtWords? { SoughtWords.beginnings(filter).ifAny }
  var readsQueries: Bool { true }
  var explanation: String? { remarks.explanation(of: query.query) }

  mutating func narrow(to filter: String) {
    query.filter = filter
    query.unfolded = []
    anchor = nil
    rows.reset()
  }

  func rowsSize(in around: Surroundings) -> RowsSize {
    var size = around.geometry.listRows
    size.lines -= shownSaved(in: size.lines).count
    return size
  }
  func load(_ range: Range<Int>) -> Effect { .rows(query, range) }

  mutating func settle(in around: Surroundings) {
    settleSaved(in: around.geometry.listRows.lines)
    settleRows(in: rowsSize(in: around))
    preview?.resize(to: around.geometry.besideList.size)
    preview?.show(as: around.display)
  }

  func missing(in around: Surroundings) -> [Effect] {
    if let rows = missingRows(in: around) { return [rows] }
    if saved == nil, query.scope == .library, around.isTop { return [.savedQueries] }
    guard around.geometry.isWide, let row = rows.selectedRow, row.id != preview?.id else { return [] }
    return [.open(row.id, .preview)]
  }

  /// Returns the effect that loads the rows in view; `nil` if they are loaded.
  func missingRows(in around: Surroundings) -> Effect? {
    rows.missing(in: view(in: rowsSize(in: around))).map { load($0) }
  }

  mutating func hear(_ message: ScreenMessage, in around: Surroundings) {
    switch message {
    case .selectArticle(let row): rows.cursor.select(row)
    case .uncovered(let screen): if let pane = screen.article { showAgain(pane) }
    case .sort(let order): sort(by: order)
    case .display, .goTo, .goToHeading, .goToPlace, .bookmarkWhenStored, .selectHit: break
    }
  }

  /// Shows beside the list the article that was open over it, where the user left it.
  private mutating func showAgain(_ pane: ArticlePane) {
    guard rows.selectedRow?.id == pane.id else { return }
    var pane = pane
    pane.savedPlace = pane.place
    (pane.selected, pane.link) = (nil, nil)
    pane.search = nil
    preview = pane
  }

  var hints: [Hint] {
    // If there is no row, the keys for rows do nothing.
    if rows.window != nil, total == 0 {
      return (filter.isEmpty ? [] : [Hint(.escape, "shows all"), Hint(.find, "narrows")])
        + [Hint(.commandLine, "commands")]
    }
    let copies = foldsCopies(of: rows.selectedRow).map { Hint(.toggleCopies, $0 ? "folds" : "unfolds") }
    return [Hint(.open, "reads")] + [copies].compactMap(\.self) + [
      Hint(.find, "narrows"), Hint(.searchLibrary, "searches"),
      Hint(.nextOrder, "sorts"), Hint(.bookmarks, "bookmarks"), Hint(.speakers, "speakers"),
      Hint(.commandLine, "commands"),
    ]
  }

  var statusIsNews: Bool { anchor != nil || savedCursor != nil }

  func statusText(in around: Surroundings) -> String {
    if let line = savedLine { return line }
    if let chosen = chosenRows {
      return "\(chosen.count.counted("article")) selected · r read, f star, x remove, Esc ends it"
    }
    guard let row = rows.selectedRow else { return "" }
    let quotations = row.quotationCount == 0 ? "" : row.quotationCount.counted("quotation")
    let copies = row.copies == 0 ? "" : row.copies.counted("near-duplicate")
    return [ArticleFacts.line(for: row.fields), quotations, copies].filter { !$0.isEmpty }.joined(
      separator: " · ")
  }
}

// MARK: - Keys

extension ListScreen {
  mutating func act(_ command: Command, in around: Surroundings) -> [Outcome]? {
    switch command {
    case .open: openSelected()
    case .back: [.quit]
    case .escape: endSelection() ? [] : showAll()
    case .selectRows: selectRows()
    case .nextUnread: [.effect(.nextUnread(query, after: rows.cursor.selected))]
    case .markAllRead: rows.total == 0 ? noRow : [.effect(.markRead(query))]
    case .quotations: [.push(StatementsScreen())]
    case .speakers: [.push(LibrarySpeakersScreen())]
    case .removeRow: rows.selectedRow.map { [.effect(.removeArticle($0.id))] } ?? []
    case .toggleRead: rows.selectedRow.map { [.effect(.toggle(.read, $0.id))] } ?? []
    case .toggleStar: rows.selectedRow.map { [.effect(.toggle(.star, $0.id))] } ?? []
    case .nextOrder: sort()
    case .toggleCopies: toggleCopies()
    case .openSource:
      rows.selectedRow.map { Prompt.asking(toOpen: $0.fields.url, link: nil) } ?? [.say(.nothingSelected)]
    default: nil
    }
  }

  mutating func run(typed command: TypedCommand, in around: Surroundings) -> [Outcome]? {
    switch command {
    case .export(let arguments): return export(arguments)
    case .save(let name):
      return filter.isEmpty ? [.say(.nothingToSave)] : [.effect(.changeSaved(.save(filter, as: name)))]
    case .query(let name): return openSaved(named: name)
    case .set(let field, let value): return rows.selectedRow.map { [.effect(.setField($0.id, field, value))] }
    default: return nil
    }
  }

  private func openSelected() -> [Outcome] {
    guard let row = rows.selectedRow else { return noRow }
    guard let preview, preview.id == row.id else { return [.effect(.open(row.id, .read))] }
    return ArticleScreen.read(preview, foundBy: soughtWords)
  }

  /// Shows all articles again; the selected one stays selected.
  private mutating func showAll() -> [Outcome] {
    guard !query.filter.isEmpty else { return [] }
    let id = rows.selectedRow?.id
    narrow(to: "")
    return id.map { [.effect(.locate($0, query))] } ?? []
  }

  mutating func click(at position: Position, opens: Bool, in around: Surroundings) -> [Outcome] {
    let geometry = around.geometry
    guard position.row >= geometry.headingRows else { return [] }
    // A click on the article beside the list moves the focus there.
    if geometry.isWide, position.column >= geometry.besideList.origin.column { return openSelected() }
    let shown = shownSaved(in: geometry.listRows.lines)
    let line = position.row - geometry.headingRows
    if line < shown.count { return openSaved(shown.startIndex + line) }
    savedCursor = nil
    return clickRow(
      at: Position(row: position.row - shown.count, column: position.column), opens: opens, in: around)
  }
}

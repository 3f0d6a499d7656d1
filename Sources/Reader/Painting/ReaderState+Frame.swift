import Articles
import Frames

extension ReaderState {
  /// The screen as it is to be shown: pure, and as large as the terminal.
  package var frame: Frame {
    var frame = Frame(size: size)
    guard size.rows > 0, size.columns > 0 else { return frame }
    paintScreen(into: &frame)
    StatusLine(self).paint(into: &frame, row: geometry.statusRow)
    return frame
  }

  private func paintScreen(into frame: inout Frame) {
    switch screens.top {
    case .list(let list):
      paint(list, hasFocus: true, into: &frame)
      guard geometry.isWide else { return }
      paintRule(into: &frame)
      if let preview = list.preview, preview.id == list.rows.selectedRow?.id {
        ArticlePainter(preview, in: geometry.besideList).paint(into: &frame)
      }
    case .article(let pane):
      guard geometry.isWide, case .list(let list) = screens.underTop else {
        return ArticlePainter(pane, in: geometry.content).paint(into: &frame)
      }
      paint(list, hasFocus: false, into: &frame)
      paintRule(into: &frame)
      ArticlePainter(pane, in: geometry.besideList).paint(into: &frame)
    case .quotations(let state): paint(state, into: &frame)
    case .bookmarks(let state): paint(state, into: &frame)
    case .search(let state): paint(state, into: &frame)
    case .help(let state):
      HelpPainter(state, in: geometry.content, headingRows: geometry.headingRows).paint(into: &frame)
    }
  }

  private func paint(_ list: ListState, hasFocus: Bool, into frame: inout Frame) {
    ListPainter(
      list, in: geometry.list, headingRows: geometry.headingRows, hasFocus: hasFocus,
      hasNeighbour: geometry.isWide
    ).paint(
      into: &frame)
  }

  private func paintRule(into frame: inout Frame) {
    for row in 0..<geometry.content.size.rows {
      frame.write("│", at: Position(row: row, column: geometry.list.size.columns), style: .rule)
    }
  }
}

// MARK: - Screens of entries

extension ReaderState {
  private func paint(_ state: QuotationsState, into frame: inout Frame) {
    let name = state.filter.isEmpty ? "Quotations" : "Quotations: “\(state.filter)”"
    let painter = entryPainter(
      Heading(left: name, right: Self.count(of: state)), total: state.shown.count,
      cursor: state.cursor, emptyText: ["No quotation or speaker has these words.", "", "Esc shows all."])
    painter.paint(into: &frame) { index in
      let entry = state.entries[state.shown[index]]
      let colour = entry.speaker.map(Style.speaker) ?? .unattributed
      return Entry(
        words: entry.words, style: [.quotation, colour], details: entry.attribution,
        isBookmarked: entry.isBookmarked)
    }
  }

  private func paint(_ state: BookmarksState, into frame: inout Frame) {
    let name = state.filter.isEmpty ? "Bookmarks" : "Bookmarks: “\(state.filter)”"
    let isKnown = state.rows.window != nil
    let emptyText =
      state.filter.isEmpty
      ? ["No bookmarks yet.", "", "In an article, Tab selects a quotation and b bookmarks it."]
      : ["No bookmark has these words.", "", "Esc shows all."]
    let painter = entryPainter(
      Heading(left: name, right: isKnown ? Self.count(state.rows.total, "bookmark") : ""),
      total: state.rows.total,
      cursor: state.rows.cursor, emptyText: isKnown ? emptyText : [])
    painter.paint(into: &frame) { index in state.rows.window?[index].map(Entry.init) }
  }

  private func paint(_ state: SearchState, into frame: inout Frame) {
    let hits = state.shown
    let name = state.filter.isEmpty ? "Search" : "Search: “\(state.filter)”"
    var count = state.hits == nil ? "" : Self.count(hits.count, "article")
    if hits.count == SearchState.limit { count = "the best \(hits.count) articles" }
    let emptyText =
      state.hits == nil
      ? ["Words to find in titles and texts; “words in marks” stand together."]
      : (state.filter.isEmpty ? ["Nothing found."] : ["No hit has these words.", "", "Esc shows all."])
    let painter = entryPainter(
      Heading(left: name, right: count), total: hits.count, cursor: state.cursor, emptyText: emptyText)
    painter.paint(into: &frame) { Entry(hits[$0]) }
  }

  private func entryPainter(_ heading: Heading, total: Int, cursor: RowCursor, emptyText: [String])
    -> EntryPainter
  {
    EntryPainter(
      heading: heading, total: total, cursor: cursor, emptyText: emptyText, region: geometry.content,
      headingRows: geometry.headingRows, height: ScreenGeometry.entryHeight(screens.top.context))
  }

  /// How many quotations there are, and in how many statements where halves and paragraphs belong together.
  private static func count(of state: QuotationsState) -> String {
    let parts = state.shown.reduce(0) { $0 + state.entries[$1].parts }
    let quotations = count(parts, "quotation")
    return parts == state.shown.count
      ? quotations : "\(quotations) in \(count(state.shown.count, "statement"))"
  }

  private static func count(_ number: Int, _ what: String) -> String {
    number == 1 ? "1 \(what)" : "\(number) \(what)s"
  }
}

import Articles
import Bookmarks
import Frames

// The screens of entries, each of several lines.

extension ReaderState {
  func paint(_ state: QuotationsState, into frame: inout Frame) {
    let name =
      switch state.scope {
      case .everybody: "Quotations"
      case .speaker: "Quotations of one speaker"
      }
    let painter = entryPainter(
      Heading(left: Self.heading(name, state.filter), right: Self.count(of: state)), total: state.shown.count,
      cursor: state.cursor, emptyText: ["No quotation or speaker has these words.", "", "Esc shows all."])
    painter.paint(into: &frame) { index in
      let entry = state.entries[state.shown[index]]
      let colour = entry.speaker.map(Style.speaker) ?? .unattributed
      return Entry(
        words: entry.words, style: [.quotation, colour], details: entry.attribution.text,
        isBookmarked: entry.isBookmarked)
    }
  }

  func paint(_ state: StatementsState, into frame: inout Frame) {
    let isKnown = state.rows.window != nil
    let empty =
      state.filter.isEmpty
      ? [state.speaker == nil ? "Nobody is quoted in the library." : "Nothing more in the library is theirs."]
      : ["No quotation or speaker has these words.", "", "Esc shows all."]
    let name = state.speaker.map(\.name) ?? "Quotations of the library"
    let painter = entryPainter(
      Heading(
        left: Self.heading(name, state.filter), right: isKnown ? Self.count(state.total, "statement") : ""),
      total: state.total, cursor: state.cursor, emptyText: isKnown ? empty : [])
    painter.paint(into: &frame) { index in
      state.rows.window?[index].map { Entry($0, namesSpeaker: state.speaker == nil) }
    }
  }

  func paint(_ state: BookmarksState, into frame: inout Frame) {
    let isKnown = state.rows.window != nil
    let emptyText =
      state.filter.isEmpty
      ? ["No bookmarks yet.", "", "In an article, Tab selects a quotation and b bookmarks it."]
      : ["No bookmark has these words.", "", "Esc shows all."]
    // Under each of its tags, a bookmark stands several times.
    let what = state.query.grouping == .tag ? "row" : "bookmark"
    let painter = entryPainter(
      Heading(
        left: Self.heading("Bookmarks", state.filter), right: isKnown ? Self.count(state.total, what) : ""),
      total: state.total, cursor: state.cursor, emptyText: isKnown ? emptyText : [])
    painter.paint(into: &frame) { index in
      guard let row = state.rows.window?[index] else { return nil }
      var entry = Entry(row.bookmark)
      guard state.query.grouping != .none else { return entry }
      // Named where the group begins, and at the top of the screen.
      let isFirst = index == state.cursor.top || state.rows.window?[index - 1]?.group != row.group
      entry.group = isFirst ? row.groupTitle(state.query.grouping) : ""
      return entry
    }
  }

  func paint(_ state: SearchState, into frame: inout Frame) {
    let hits = state.shown
    var count = state.hits == nil ? "" : Self.count(hits.count, "article")
    if hits.count == SearchState.limit { count = "the best \(hits.count) articles" }
    let emptyText =
      state.hits == nil
      ? ["Words to find in titles and texts; “words in marks” stand together."]
      : (state.filter.isEmpty ? ["Nothing found."] : ["No hit has these words.", "", "Esc shows all."])
    let painter = entryPainter(
      Heading(left: Self.heading("Search", state.filter), right: count), total: hits.count,
      cursor: state.cursor, emptyText: emptyText)
    painter.paint(into: &frame) { Entry(hits[$0]) }
  }

  private func entryPainter(_ heading: Heading, total: Int, cursor: RowCursor, emptyText: [String])
    -> EntryPainter
  {
    EntryPainter(
      heading: heading, total: total, cursor: cursor, emptyText: emptyText, region: geometry.content,
      headingRows: geometry.headingRows, height: ScreenGeometry.entryHeight(screens.top))
  }

  /// How many quotations there are, and in how many statements where halves and paragraphs belong together.
  private static func count(of state: QuotationsState) -> String {
    let parts = state.shown.reduce(0) { $0 + state.entries[$1].parts }
    let quotations = count(parts, "quotation")
    return parts == state.shown.count
      ? quotations : "\(quotations) in \(count(state.shown.count, "statement"))"
  }

  private static func heading(_ name: String, _ filter: String) -> String {
    filter.isEmpty ? name : "\(name): “\(filter)”"
  }

  static func count(_ number: Int, _ what: String) -> String {
    number == 1 ? "1 \(what)" : "\(number) \(what)s"
  }
}

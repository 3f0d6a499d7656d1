import Articles
import Bookmarks
import Catalogue
import Frames

// The screens of entries, each of several lines.

extension ReaderState {
  func paint(_ state: QuotationsState, into frame: inout Frame) {
    let name =
      switch state.scope {
      case .everybody: "Quotations of the article"
      case .speaker: state.speakerName.map { "Quotations of \($0)" } ?? "Quotations of nobody named"
      }
    paint(
      state, titled: name, count: Self.count(of: state),
      empty: ["No quotation or speaker has these words.", "", "Esc shows all."], into: &frame)
  }

  func paint(_ state: StatementsState, into frame: inout Frame) {
    let isKnown = state.rows.window != nil
    let name: String
    let nothing: String
    switch state.whose {
    case .everybody: (name, nothing) = ("Quotations of the library", "Nobody is quoted in the library.")
    case .row(.speaker(let speaker)):
      (name, nothing) = (speaker.name, "Nothing more in the library is theirs.")
    case .row(.nobody): (name, nothing) = ("Nobody named", "Everybody in the library is named.")
    }
    let empty =
      state.filter.isEmpty ? [nothing] : ["No quotation or speaker has these words.", "", "Esc shows all."]
    paint(
      state, titled: name, count: isKnown ? Self.count(state.total, "statement") : "",
      empty: isKnown ? empty : [], into: &frame)
  }

  func paint(_ state: BookmarksState, into frame: inout Frame) {
    let isKnown = state.rows.window != nil
    let emptyText =
      state.filter.isEmpty
      ? ["No bookmarks yet.", "", "In an article, Tab selects a quotation", "and b bookmarks it."]
      : ["No bookmark has these words.", "", "Esc shows all."]
    // Under each of its tags, a bookmark stands several times.
    let what = state.query.grouping == .tag ? "row" : "bookmark"
    paint(
      state, titled: "Bookmarks", count: isKnown ? Self.count(state.total, what) : "",
      empty: isKnown ? emptyText : [], into: &frame)
  }

  func paint(_ state: SearchState, into frame: inout Frame) {
    let hits = state.shown
    var count = state.hits == nil ? "" : Self.count(hits.count, "article")
    if hits.count == SearchState.limit { count = "the best \(hits.count) articles" }
    let emptyText =
      state.hits == nil
      ? ["Words to find in titles and texts;", "“words in marks” stand together."]
      : (state.filter.isEmpty ? ["Nothing found."] : ["No hit has these words.", "", "Esc shows all."])
    paint(state, titled: "Search", count: count, empty: emptyText, into: &frame)
  }

  private func paint(
    _ state: some EntryScreen, titled name: String, count: String, empty: [String], into frame: inout Frame
  ) {
    let heading = Heading(
      left: state.filter.isEmpty ? name : "\(name): “\(state.filter)”", right: count)
    EntryPainter(
      heading: heading, emptyText: empty, region: geometry.content, headingRows: geometry.headingRows
    ).paint(state, into: &frame)
  }

  /// How many quotations there are, and in how many statements where halves and paragraphs belong together.
  private static func count(of state: QuotationsState) -> String {
    let parts = state.shownParts
    let quotations = count(parts, "quotation")
    return parts == state.shown.count
      ? quotations : "\(quotations) in \(count(state.shown.count, "statement"))"
  }

  static func count(_ number: Int, _ what: String) -> String {
    number == 1 ? "1 \(what)" : "\(number) \(what)s"
  }
}

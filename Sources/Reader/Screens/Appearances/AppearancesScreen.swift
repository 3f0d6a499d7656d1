import Articles
import Catalogue
import Frames

/// All articles that have a statement, the oldest first, with the wording of each.
struct AppearancesScreen: LoadedRowScreen {
  /// The statement from which it was opened: its article, and its range in `UTF-8 offsets`.
  let id: ArticleID
  let range: Range<Int>
  /// The appearances; `nil` until the library has answered.
  var rows = LoadedRows<AppearanceRow>()

  /// Lists the appearances of a statement.
  init(of range: Range<Int>, in id: ArticleID) { (self.range, self.id) = (range, id) }

  var context: KeyContext { .appearances }

  func missing(in around: Surroundings) -> [Effect] { rows.all == nil ? [.appearances(id, range)] : [] }

  mutating func take(_ event: Event, in around: Surroundings) -> [Outcome] {
    if case .appearances(id, range, let found) = event { rows.all = found }
    if event.changesRows { rows.all = nil }
    return []
  }
}

// MARK: - Keys

extension AppearancesScreen {
  mutating func act(_ command: Command, in around: Surroundings) -> [Outcome]? {
    guard command == .open || command == .openSource else { return nil }
    guard let row = rows.selected else { return [.say(.nothingSelected)] }
    if command == .open { return [.effect(.open(row.article.id, .jump(row.range)))] }
    return Prompt.asking(toOpen: row.article.fields.url, link: nil)
  }
}

// MARK: - Painting

extension AppearancesScreen {
  var hints: [Hint] { [Hint(.open, "opens the article there"), Hint(.find, "narrows")] }

  func entry(_ row: Int, isFirst: Bool) -> Entry? {
    rows.shown.indices.contains(row) ? Entry(rows.shown[row]) : nil
  }

  func paint(into frame: inout Frame, in around: Surroundings) {
    let empty =
      filter.isEmpty
      ? ["No other article has this statement."] : Self.nothing(with: "No appearance has these words.")
    paint(
      titled: "Where it was said", count: rows.all == nil ? "" : total.counted("appearance"),
      empty: rows.all == nil ? [] : empty, into: &frame, in: around)
  }
}

extension Entry {
  /// Shows an appearance: its words with differences in brackets, as in wdiff, then speaker and article.
  fileprivate init(_ row: AppearanceRow) {
    words = StyledText(pieces: row.words)
    details = StyledText()
    let fields = row.article.fields
    let form = row.isFullest ? "in full" : nil
    details.append(
      row.speaker, row.speaker, then: [fields.date.map(ArticleFacts.long), fields.title, fields.source, form])
  }
}

extension AppearanceRow: SoughtRow {
  var soughtTexts: [String] {
    words.map(\.text) + [article.fields.title, article.fields.source ?? ""]
  }
}

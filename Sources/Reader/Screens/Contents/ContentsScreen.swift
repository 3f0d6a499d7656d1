import Articles
import Catalogue
import Frames

/// The headings of an article, each of which can be jumped to.
struct ContentsScreen: RowScreen {
  /// All headings, in the order of the article.
  private var headings: [ArticleHeading]
  /// The indices of the headings that match the filter.
  private var shown: [Int]
  private(set) var filter = ""
  var cursor = RowCursor()

  /// Lists the headings of an article and selects that of the section being read.
  init(_ pane: ArticlePane) {
    headings = ArticleHeading.headings(of: pane)
    shown = Array(headings.indices)
    let place = pane.visibleRange.lowerBound
    cursor.select(max(0, headings.partitionPoint { $0.offset > place } - 1))
  }

  var context: KeyContext { .contents }
  var total: Int { shown.count }
  var hints: [Hint] { [Hint(.open, "goes there"), Hint(.find, "narrows")] }

  mutating func narrow(to filter: String) {
    self.filter = filter
    cursor = RowCursor()
    find()
  }

  private mutating func find() {
    let narrowing = Query(filter, as: .rows)
    shown = headings.indices.filter { narrowing.matches([headings[$0].words]) }
  }

  mutating func take(_ event: Event, in around: Surroundings) -> [Outcome] {
    guard let pane = around.article, let id = event.changedArticle, id == pane.id else { return [] }
    headings = ArticleHeading.headings(of: pane)
    find()
    return []
  }

  mutating func act(_ command: Command, in around: Surroundings) -> [Outcome]? {
    guard command == .open else { return nil }
    guard shown.indices.contains(cursor.selected) else { return [.say(.nothingSelected)] }
    return [.popToArticle, .tell(.goToHeading(offset: headings[shown[cursor.selected]].offset))]
  }

  func paint(into frame: inout Frame, in around: Surroundings) {
    let columns = around.geometry.size.columns
    let headingRows = around.geometry.headingRows
    if headingRows > 0 {
      Heading(left: filter.isEmpty ? "Contents" : "Contents: “\(filter)”", right: total.counted("heading"))
        .paint(into: &frame, region: around.geometry.content)
    }
    let margin = columns >= 24 ? 2 : 0
    let rows = view(in: around.geometry.rows).rows(from: cursor.top, total: total)
    for (number, index) in rows.enumerated() where shown.indices.contains(index) {
      let heading = headings[shown[index]]
      let start = Position(row: headingRows + number, column: margin + min(2 * heading.depth, columns / 3))
      frame.writeClipped(heading.words, at: start, columns: columns - margin - start.column, style: .plain)
      guard index == cursor.selected else { continue }
      frame.addStyle(.selected, in: Region(row: start.row, column: 0, columns: columns, rows: 1))
      frame.focus = start
    }
    guard total == 0, headingRows + 1 < around.geometry.content.size.rows else { return }
    frame.write(
      "No heading has these words. Esc shows all.", at: Position(row: headingRows + 1, column: margin),
      columns: columns - margin, style: .secondary)
  }
}

/// A heading of an article.
struct ArticleHeading: Hashable, Sendable {
  /// The words on one line.
  var words: String
  /// How many levels it is below the highest heading of the article.
  var depth: Int
  /// Where it begins, in `UTF-8 offsets`.
  var offset: Int

  /// Returns the headings of an article without those in noise, in order; O(n) in its blocks.
  static func headings(of pane: ArticlePane) -> [ArticleHeading] {
    let found = pane.article.blocks.compactMap { block -> ArticleHeading? in
      guard case .heading(let level) = block.form, block.role == nil, !block.isNoise else { return nil }
      let words = pane.article.text.words(in: block.range)
      return ArticleHeading(words: words.shownWords, depth: level ?? 2, offset: block.range.lowerBound)
    }
    let highest = found.map(\.depth).min() ?? 0
    return found.map { ArticleHeading(words: $0.words, depth: $0.depth - highest, offset: $0.offset) }
  }
}

import Articles
import Bookmarks
import Catalogue
import Frames
import Quotations

/// A note of the user, shown in the text.
struct ShownNote: Hashable, Sendable {
  /// Where its bookmark ends, in `UTF-8 offsets` into the text.
  let end: Int
  /// The note.
  let text: String
}

// How the pane is laid out: its columns, its rows, and the lines in them.

extension ArticlePane {
  /// The minimum width of a pane with two columns of text, in `columns`.
  private static let twoColumns = 160
  /// The space between the two columns, in `columns`.
  private static let gutter = 6
  /// The maximum number of bytes of a note that are shown.
  private static let noteLimit = 8192

  /// Returns the columns of text of the pane, one or two: each as wide as the measure, together centred.
  static func columnsOfText(in size: Size, _ display: Display) -> [Range<Int>] {
    let margin = size.columns >= 24 ? 2 : 0
    let count = display.usesTwoColumns && size.columns >= twoColumns ? 2 : 1
    let room = (size.columns - 2 * margin - (count - 1) * gutter) / count
    let width = max(1, min(display.measure, room))
    let start = max(0, (size.columns - count * width - (count - 1) * gutter) / 2)
    return (0..<count).map { start + $0 * (width + gutter)..<start + $0 * (width + gutter) + width }
  }

  /// The columns of text of the pane.
  var columnsOfText: [Range<Int>] { Self.columnsOfText(in: size, display) }

  /// The number of lines that the pane shows, at least one: those of all its columns.
  var rows: Int { max(1, size.rows) * columnsOfText.count }

  /// Returns the position on the screen of a cell; the cell's row is counted through all columns of text.
  func placed(_ cell: Position) -> Position {
    let columns = columnsOfText
    let height = max(1, size.rows)
    let number = max(0, min(columns.count - 1, cell.row / height))
    guard number > 0 else { return cell }
    return Position(
      row: cell.row - number * height,
      column: cell.column + columns[number].lowerBound - columns[0].lowerBound)
  }

  /// Returns the cell at a position on the screen; its row is counted through all columns of text.
  func counted(_ position: Position) -> Position {
    let columns = columnsOfText
    guard columns.count > 1, position.column >= columns[1].lowerBound - Self.gutter / 2,
      (0..<max(1, size.rows)).contains(position.row)
    else { return position }
    return Position(
      row: position.row + max(1, size.rows),
      column: position.column - columns[1].lowerBound + columns[0].lowerBound)
  }

  /// Lays the article out.
  func makeLayout() -> ArticleLayout {
    let facts = ArticleFacts.line(for: article, showsNoise: display.showsNoise)
    var units = ArticleUnit.units(
      of: article, facts: facts, showsNoise: display.showsNoise, spacing: display.spacing,
      columns: columnsOfText[0].count)
    if let stop { units.drawLine(before: stop, in: article.text) }
    units.insert(notes, under: article.blocks)
    let hyphenator =
      display.hyphenation.isOn ? language.flatMap { display.hyphenation.hyphenators[$0] } : nil
    return ArticleLayout(
      text: article.text, units: units, columns: columnsOfText[0].count,
      hyphenator: hyphenator?.isEmpty == true ? nil : hyphenator)
  }

  /// Returns the notes to show for bookmarks, in the order of their places.
  static func notes(of bookmarks: [Bookmark]) -> [ShownNote] {
    bookmarks.compactMap { bookmark in
      guard let range = bookmark.range, let note = bookmark.draft.note else { return nil }
      return ShownNote(end: range.upperBound, text: String(note.prefix(noteLimit)))
    }
    .sorted { $0.end < $1.end }
  }

  /// Returns the language of an article without its region; empty if it can't be determined.
  static func language(of article: Article) -> String {
    let code = article.provenance.language ?? QuotationFinder().language(of: article.text) ?? ""
    return code.prefix { $0 != "-" && $0 != "_" }.lowercased()
  }
}

extension [ArticleUnit] {
  /// Puts notes under the blocks in which their bookmarks end; those of folded blocks are folded with them.
  fileprivate mutating func insert(_ notes: [ShownNote], under blocks: [Block]) {
    var count = 0
    for (number, note) in notes.enumerated().reversed() {
      guard let block = ArticleLayout.block(holding: note.end - 1, in: blocks) else { continue }
      let after = partitionPoint { $0.key > .block(block) }
      guard after > 0, self[after - 1].shows(block), case .text = self[after - 1].words else {
        continue
      }
      // A note on any cell of a row goes below the whole row.
      let last = Swift.max(block, self[after - 1].lastBlock)
      var unit = ArticleUnit(key: .note(last, number), words: .own("Note: \(note.text)"), style: .note)
      unit.indent = 4
      unit.hanging = 6
      (unit.gap, unit.isStop) = (Swift.max(1, self[after - 1].gap), self[after - 1].isStop)
      if after == self.count { unit.gap = 0 }
      (self[after - 1].gap, self[after - 1].isStop) = (0, false)
      insert(unit, at: after)
      count += 1
    }
  }
}

import Articles
import Bookmarks
import Catalogue
import Frames
import Quotations

/// Paints an article: its lines, quotations in their speakers' colours, the selection, matches, bookmarks.
struct ArticlePainter {
  let pane: ArticlePane
  private let region: Region
  /// The bookmarked ranges of the text, ascending.
  let bookmarked: [Range<Int>]
  /// The starts of the bookmarks whose words have changed since.
  private let changed: [Int]

  /// The passage being selected, or the bookmarked passage that keys act on.
  let passage: Range<Int>?

  /// Whether letters in the margin tell the speakers apart, because the terminal has no colours.
  private let lettersSpeakers: Bool

  /// Prepares to paint a pane into a region of a frame.
  init(_ pane: ArticlePane, in region: Region, lettersSpeakers: Bool) {
    self.pane = pane
    self.region = region
    self.lettersSpeakers = lettersSpeakers
    passage = pane.passageRange ?? (pane.selected == nil ? pane.chosenPassage?.range : nil)
    changed = pane.bookmarks.compactMap { $0.isChanged ? $0.range?.lowerBound : nil }
    bookmarked = pane.bookmarks.compactMap { bookmark in
      guard case .attached(let range, _) = bookmark.attachment else { return nil }
      return range
    }
    .sorted { $0.lowerBound < $1.lowerBound }
  }

  /// Paints the article, or only some rows of the region.
  func paint(_ rows: Range<Int>? = nil, into frame: inout Frame) {
    let places = pane.layout.places(from: pane.topPlace, rows: pane.rows)
    for (row, place) in places.enumerated() where rows?.contains(row) ?? true {
      paint(place, row: row, into: &frame)
    }
    if let head = pane.passage?.head, let cell = pane.cell(of: head), cell.row < pane.rows {
      frame.cursor = position(of: cell)
    }
  }

  /// Returns where a cell of the pane is in the frame.
  func position(of cell: Position) -> Position {
    let cell = pane.placed(cell)
    return Position(row: region.origin.row + cell.row, column: region.origin.column + cell.column)
  }

  private func paint(_ place: ArticleLayout.LinePlace, row: Int, into frame: inout Frame) {
    let unit = pane.layout.units[place.unit]
    let lines = pane.layout.lines(ofUnit: place.unit)
    guard place.line < lines.count else {
      if pane.layout.isStop(place) { paintStop(row: row, into: &frame) }
      return
    }
    let line = lines[place.line]
    let source = pane.layout.source(ofUnit: place.unit)
    let start = pane.column(ofLine: place.line, in: unit)
    var cell = position(of: Position(row: row, column: start))
    let limit = region.origin.column + region.size.columns
    let spread = pane.layout.spread(of: place, justifies: pane.display.justifies)
    let runs = runs(of: line, in: unit)
    for run in runs where cell.column < limit {
      let words = spread?.words(in: run.range, of: source) ?? source.slice(run.range).map { String($0) } ?? ""
      cell.column = frame.write(words, at: cell, columns: limit - cell.column, style: run.style)
    }
    if pane.layout.endsInHyphen(place), cell.column < limit {
      frame.write("-", at: cell, columns: 1, style: runs.last?.style ?? .plain)
    }
    guard case .text = unit.words else { return }
    paint(unit.lead, before: position(of: Position(row: row, column: start)), line: place.line, into: &frame)
    let margin = MarginNotes(
      mark: mark(of: line), letters: letters(of: line), sign: pane.checks.sign(of: line))
    let edge = start - unit.lead.width
    margin.paint(into: &frame, before: position(of: Position(row: row, column: edge)), columns: edge)
  }

  /// Paints the line that says where reading stopped.
  private func paintStop(row: Int, into frame: inout Frame) {
    let text = pane.columnsOfText[0]
    let words = text.count >= 40 ? "── you stopped here " : ""
    let line = words + String(repeating: "─", count: text.count - CharacterWidth.columns(of: words))
    frame.write(
      line, at: position(of: Position(row: row, column: text.lowerBound)), columns: text.count, style: .rule)
  }

  /// Paints the bars, and on the first line the marker or the name, to the left of the words.
  private func paint(_ lead: UnitLead, before words: Position, line: Int, into frame: inout Frame) {
    guard lead.width > 0 else { return }
    var place = Position(row: words.row, column: words.column - lead.width)
    for _ in 0..<lead.bars {
      frame.write("│", at: place, columns: 1, style: .byline)
      place.column += UnitLead.barColumns
    }
    guard line == 0, !lead.words.isEmpty else { return }
    let columns = min(lead.columns, CharacterWidth.columns(of: lead.words))
    place.column = words.column - columns
    frame.write(lead.words, at: place, columns: columns, style: .byline)
  }

  /// Returns the mark of a bookmark that starts in a line: a hollow one if its words have changed.
  private func mark(of line: Range<Int>) -> String? {
    guard bookmarked.contains(where: { line.contains($0.lowerBound) }) else { return nil }
    return changed.contains { line.contains($0) } ? "◇" : "◆"
  }

  /// Returns the letters of the speakers whose words begin in a line, each once.
  private func letters(of line: Range<Int>) -> [SpeakerLetter] {
    guard lettersSpeakers else { return [] }
    var letters: [SpeakerLetter] = []
    for part in pane.spokenParts.touching(line) where line.contains(part.range.lowerBound) {
      let letter = SpeakerLetter(pane.statements[part.statement].speakerNumber)
      if !letters.contains(letter) { letters.append(letter) }
    }
    return letters
  }
}

import Articles
import Catalogue
import Frames

extension ArticlePane {
  /// The words that keys act on, if they are in view, in `UTF-8 offsets` into the text.
  ///
  /// They are the selected quotation or the current match, whichever the user moved to last.
  var chosenInView: Range<Int>? {
    let visible = visibleRange
    let quotation = selected.map { statements[$0].range }.flatMap { $0.overlaps(visible) ? $0 : nil }
    if let match = currentMatch, match.overlaps(visible), isAtMatch || quotation == nil { return match }
    return quotation
  }

  /// The current match of the search, in `UTF-8 offsets` into the text; `nil` for a match in the title.
  var currentMatch: Range<Int>? {
    guard let search, let current = search.current, case .block = search.matches[current].unit else {
      return nil
    }
    return search.matches[current].range
  }

  /// The cell of the pane for the terminal's cursor: the first cell in view of what keys act on, or else of
  /// the text.
  var focus: Position {
    if let cell = chosenCell, (0..<rows).contains(cell.row) { return cell }
    let places = layout.places(from: topPlace, rows: rows)
    let row = places.firstIndex { layout.lines(ofUnit: $0.unit).indices.contains($0.line) } ?? 0
    guard places.indices.contains(row) else { return Position(row: 0, column: 0) }
    return Position(row: row, column: column(ofLine: places[row].line, in: layout.units[places[row].unit]))
  }

  private var chosenCell: Position? {
    if let range = chosenInView ?? link ?? chosenPassage?.range, range.overlaps(visibleRange) {
      return cell(of: max(range.lowerBound, visibleRange.lowerBound))
    }
    // The title has its own offsets.
    guard let search, let current = search.current, search.matches[current].unit == .title else { return nil }
    let place = layout.place(of: search.matches[current].position)
    return place < topPlace ? nil : cell(ofOffset: search.matches[current].range.lowerBound, at: place)
  }
}

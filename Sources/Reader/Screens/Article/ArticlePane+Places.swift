import Articles
import Bookmarks
import Catalogue
import Frames
import Quotations

extension ArticlePane {
  /// Shows a hit a third of the way down the pane, selects its quotation and marks the words that found it.
  ///
  /// - Parameters:
  ///   - range: the hit, in `UTF-8 offsets`; `nil` if only the title has the words.
  ///   - words: the words that found it; `nil` if it was chosen from a list that wasn't narrowed.
  mutating func show(_ range: Range<Int>?, foundBy words: SoughtWords?) {
    if let words { mark(words, at: range) }
    isAtMatch = search?.current != nil
    if let range { putInView(range) }
    revealCurrentMatch()
    if let range { select(range, isMarked: search != nil) }
  }

  private mutating func select(_ range: Range<Int>, isMarked: Bool) {
    if let passage = bookmarks.first(where: { $0.draft.kind == .passage && $0.range == range }) {
      chosenBookmark = passage.id
      return
    }
    guard let part = spokenParts.part(at: range) else {
      guard !isMarked else { return }
      let words = article.text.words(in: range)
      var found = ArticleSearch(.phrase(words), in: article, around: range.lowerBound)
      found.current = found.matches.firstIndex { $0.range.overlaps(range) }
      if found.current != nil { search = found }
      return
    }
    selected = part.statement
  }

  /// Returns the `UTF-8 offset` of the text at a cell of the pane; `nil` if there is no text.
  func offset(at position: Position) -> Int? {
    let position = counted(position)
    let places = layout.places(from: topPlace, rows: rows)
    guard places.indices.contains(position.row) else { return nil }
    let place = places[position.row]
    let unit = layout.units[place.unit]
    let lines = layout.lines(ofUnit: place.unit)
    guard case .text = unit.words, place.line < lines.count else { return nil }
    var column = column(ofLine: place.line, in: unit)
    guard position.column >= column, let line = article.text.copy(lines[place.line]) else { return nil }
    let spread = layout.spread(of: place, justifies: display.justifies)
    column -= spread?.columns(before: lines[place.line].lowerBound) ?? 0
    var offset = lines[place.line].lowerBound
    for cluster in line {
      let end = offset + cluster.utf8.count
      column += CharacterWidth.columns(of: cluster)
      if column + (spread?.columns(before: end) ?? 0) > position.column { return offset }
      offset = end
    }
    return nil
  }

  /// Returns the column of the pane at which a line of a unit starts.
  func column(ofLine line: Int, in unit: ArticleUnit) -> Int {
    columnsOfText[0].lowerBound + unit.indent + (line > 0 ? unit.hanging : 0)
  }

  /// Returns the numbers of a statement's quotations in the article, from 1: `3`, `4–5` or `4, 7`.
  func numbers(ofStatement statement: Int) -> String {
    let numbers = statements[statement].parts.map { spokenParts.number(of: $0.range) }
    guard let first = numbers.first, let last = numbers.last, first < last else {
      return numbers.first.map(String.init) ?? ""
    }
    let isRun = last - first == numbers.count - 1
    return isRun ? "\(first)–\(last)" : numbers.map(String.init).joined(separator: ", ")
  }

  /// The status line for the selected quotation: `3 of 12 · Nell Harrow · argued · 97% sure`; empty if none
  /// is selected.
  var selectionLine: String {
    guard let selected, statements.indices.contains(selected) else { return "" }
    let place = "\(numbers(ofStatement: selected)) of \(spokenParts.count)"
    return "\(place) · \(attributionLine(of: statements[selected]).text)"
  }

  /// Returns the speaker of a statement, the cue, and the confidence.
  func attributionLine(of statement: ShownStatement) -> AttributionLine {
    AttributionLine(statement.attribution, in: article.text)
  }
}

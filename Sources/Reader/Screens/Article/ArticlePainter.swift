import Articles
import Bookmarks
import Catalogue
import Frames
import Quotations

/// Paints an article: its lines, the quotations in their speakers' colours, the selection, matches and bookmarks.
struct ArticlePainter {
  private let pane: ArticlePane
  private let region: Region
  /// The bookmarked ranges of the text, ascending.
  private let bookmarked: [Range<Int>]
  /// The starts of the bookmarks whose words have changed since.
  private let changed: [Int]

  /// The passage being selected, or the bookmarked passage that keys act on.
  private let passage: Range<Int>?

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
    let spread = pane.layout.spread(of: place, justifies: pane.appearance.justifies)
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

// MARK: - Styles

extension ArticlePainter {
  /// A part of a line with one style, in `UTF-8 offsets` into the unit's words.
  private struct Run {
    var range: Range<Int>
    var style: Style
  }

  /// A style that is added to a part of a line.
  private struct Overlay {
    var range: Range<Int>
    var style: Style
  }

  /// Splits a line into runs of one style each, in order.
  private func runs(of line: Range<Int>, in unit: ArticleUnit) -> [Run] {
    let overlays = overlays(of: line, in: unit)
    if overlays.isEmpty { return [Run(range: line, style: dimmed(unit.style, in: unit))] }
    var bounds = [line.lowerBound, line.upperBound]
    for overlay in overlays {
      let part = overlay.range.clamped(to: line)
      bounds.append(part.lowerBound)
      bounds.append(part.upperBound)
    }
    bounds.sort()
    return zip(bounds, bounds.dropFirst()).compactMap { start, end in
      guard start < end else { return nil }
      var style = unit.style
      for overlay in overlays where overlay.range.lowerBound <= start && overlay.range.upperBound >= end {
        style.formUnion(overlay.style)
      }
      return Run(range: start..<end, style: dimmed(style, in: unit))
    }
  }

  /// The style of words that aren't quoted, if all but the quotations is dimmed.
  private func dimmed(_ style: Style, in unit: ArticleUnit) -> Style {
    guard pane.appearance.dimsText, unit.key != .title, !style.contains(.quotation) else { return style }
    return style.union(.secondary)
  }

  private func overlays(of line: Range<Int>, in unit: ArticleUnit) -> [Overlay] {
    var overlays: [Overlay] = []
    if case .text = unit.words {
      for span in pane.article.spans.touching(line, by: \.range) where span.kind.isEmphasis {
        overlays.append(Overlay(range: span.range, style: .emphasis))
      }
      overlays += speech(in: line)
      for range in bookmarked where range.overlaps(line) {
        overlays.append(Overlay(range: range, style: .bookmarked))
      }
      if let link = pane.link, pane.passage == nil, link.overlaps(line) {
        overlays.append(Overlay(range: link, style: .selected))
      }
      if let passage, passage.overlaps(line) {
        overlays.append(Overlay(range: passage, style: .selected))
      }
    } else if unit.key != .title {
      return []
    }
    for match in matches(in: line, of: unit) {
      overlays.append(Overlay(range: match.range, style: match.isCurrent ? [.match, .currentMatch] : .match))
    }
    return overlays
  }

  /// The colours of the speakers: a quotation inside a turn has that of its own speaker.
  private func speech(in line: Range<Int>) -> [Overlay] {
    let parts = pane.spokenParts.touching(line)
    return parts.flatMap { part in
      let inside = parts.filter { $0 != part && $0.range.clamped(to: part.range) == $0.range }
      var overlays: [Overlay] = []
      var start = part.range.lowerBound
      for other in inside {
        overlays.append(
          Overlay(range: start..<other.range.lowerBound, style: style(ofStatement: part.statement)))
        start = other.range.upperBound
        if isSelected(part.statement) { overlays.append(Overlay(range: other.range, style: .selected)) }
      }
      overlays.append(
        Overlay(range: start..<part.range.upperBound, style: style(ofStatement: part.statement)))
      return overlays.filter { !$0.range.isEmpty && $0.range.overlaps(line) }
    }
  }

  private func matches(in line: Range<Int>, of unit: ArticleUnit) -> [(range: Range<Int>, isCurrent: Bool)] {
    pane.search?.matches(inTitle: unit.key == .title, of: pane.article, touching: line) ?? []
  }

  private func style(ofStatement number: Int) -> Style {
    let style: Style = [.quotation, pane.statements[number].colourStyle]
    return isSelected(number) ? style.union(.selected) : style
  }

  /// Whether a statement is painted as selected; while a passage is being selected, only the passage is.
  private func isSelected(_ number: Int) -> Bool { number == pane.selected && pane.passage == nil }
}

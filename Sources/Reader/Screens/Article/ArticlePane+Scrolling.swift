import Articles
import Catalogue

extension ArticlePane {
  /// Scrolls down by a number of lines, or up if it is negative; returns false at the end of the article.
  @discardableResult
  mutating func scroll(by lines: Int) -> Bool {
    let before = topPlace
    setTop(layout.line(lines, from: before))
    return topPlace != before
  }

  /// Goes to a line counted from 1 at the title.
  mutating func goTo(line: Int) {
    setTop(layout.line(max(0, line - 1), from: ArticleLayout.start))
  }

  /// Makes the line that shows a `UTF-8 offset` the first one.
  mutating func goTo(offset: Int) { setTop(layout.place(ofOffset: offset, blocks: article.blocks)) }

  /// Goes to the end.
  mutating func goToEnd() { setTop(layout.end) }

  /// Goes to a place in hundredths of the text, as counted by ``percent``.
  mutating func goTo(percent: Int) {
    let share = min(100, max(0, percent))
    if share == 0 { return setTop(ArticleLayout.start) }
    if share == 100 { return goToEnd() }
    let offset = article.text.utf8.count * share / 100
    // `percent` counts to the last visible line, so the place goes to the bottom of the pane.
    setTop(layout.line(1 - rows, from: layout.place(ofOffset: offset, blocks: article.blocks)))
  }

  /// How far through the text the last visible line is, in hundredths.
  var percent: Int {
    let last = layout.line(rows - 1, from: topPlace)
    let length = article.text.utf8.count
    guard last < layout.end, length > 0 else { return 100 }
    return min(99, 100 * textOffset(atEndOf: last) / length)
  }

  /// The reading time of what is below the last visible line, in minutes; 0 if it is less than half a minute.
  ///
  /// Counts 240 words a minute, and six letters a word, its space included.
  var minutesLeft: Int {
    let last = layout.line(rows - 1, from: topPlace)
    guard last < layout.end else { return 0 }
    let bytes = article.text.utf8.count - textOffset(atEndOf: last)
    // Letters of other scripts take two bytes or more; the beginning of the text shows how many.
    let sample = article.text.utf8.prefix(2048)
    let letters = max(1, sample.count { $0 & 0xC0 != 0x80 })
    return (bytes * letters / max(1, sample.count) + 720) / 1440
  }

  private func textOffset(atEndOf place: ArticleLayout.LinePlace) -> Int {
    let unit = layout.units[place.unit]
    if case .note(let block, _) = unit.key { return article.blocks[block].range.upperBound }
    guard case .block(let block) = unit.key else { return 0 }
    guard case .text(let range) = unit.words else { return article.blocks[block].range.upperBound }
    let lines = layout.lines(ofUnit: place.unit)
    return place.line < lines.count ? lines[place.line].upperBound : range.upperBound
  }

  /// Brings words into view, scrolling as little as possible, with a line to spare; far away words go near
  /// the top.
  mutating func reveal(_ first: TextPosition, to last: TextPosition) {
    let start = layout.place(of: first)
    let end = layout.place(of: last)
    let top = topPlace
    let spare = rows > 4 ? 1 : 0
    let height = layout.distance(from: start, to: end, limit: rows) + 1
    if start >= layout.line(spare, from: top) || (start >= top && top == ArticleLayout.start) {
      let below = layout.distance(from: top, to: end, limit: 3 * rows)
      if below < rows - spare { return }
      if height + 2 * spare <= rows, below < 2 * rows {
        return setTop(layout.line(below - (rows - 1 - spare), from: top))
      }
    } else if height + 2 * spare <= rows, start < top,
      layout.distance(from: start, to: top, limit: rows) < rows
    {
      return setTop(layout.line(-spare, from: start))
    }
    setTop(layout.line(-min(rows / 4, max(0, rows - height)), from: start))
  }

  /// Brings a range of the text, in `UTF-8 offsets`, into view; unfolds noise if the range is in it.
  mutating func reveal(_ range: Range<Int>) {
    guard let block = ArticleLayout.block(holding: range.lowerBound, in: article.blocks) else { return }
    let end = max(range.lowerBound, range.upperBound - 1)
    let lastBlock = ArticleLayout.block(holding: end, in: article.blocks) ?? block
    unfold(block)
    reveal(
      TextPosition(unit: .block(block), offset: range.lowerBound),
      to: TextPosition(unit: .block(lastBlock), offset: end))
  }

  /// Puts a range of the text, in `UTF-8 offsets`, a third of the way down the pane.
  ///
  /// It goes higher if it wouldn't fit; near either end of the article it may be elsewhere.
  mutating func putInView(_ range: Range<Int>) {
    guard let block = ArticleLayout.block(holding: range.lowerBound, in: article.blocks) else { return }
    unfold(block)
    let last = max(range.lowerBound, range.upperBound - 1)
    let start = layout.place(ofOffset: range.lowerBound, blocks: article.blocks)
    let end = layout.place(ofOffset: last, blocks: article.blocks)
    let height = layout.distance(from: start, to: end, limit: rows) + 1
    setTop(layout.line(-min(rows / 3, max(0, rows - height)), from: start))
  }

  /// Unfolds noise if a block is folded.
  mutating func unfold(_ block: Int) {
    guard article.blocks.indices.contains(block), article.blocks[block].isNoise else { return }
    var shown = display
    shown.showsNoise = true
    show(as: shown)
  }

  /// The part of the text that is in view, in `UTF-8 offsets`.
  var visibleRange: Range<Int> {
    var range: Range<Int>?
    for place in layout.places(from: topPlace, rows: rows) {
      guard case .text = layout.units[place.unit].words else { continue }
      let lines = layout.lines(ofUnit: place.unit)
      guard place.line < lines.count else { continue }
      range = (range?.lowerBound ?? lines[place.line].lowerBound)..<lines[place.line].upperBound
    }
    return range ?? 0..<0
  }
}

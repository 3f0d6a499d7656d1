import Articles
import Catalogue
import Frames

/// A passage being selected: two ends, one of which moves.
struct Passage: Hashable, Sendable {
  /// The cluster where the selection began, as a `UTF-8 offset` into the article's text.
  var anchor: Int
  /// The cluster at the end that moves, as a `UTF-8 offset`.
  var head: Int
}

extension ArticlePane {
  private var passageText: PassageText { PassageText(article, showsNoise: display.showsNoise) }

  /// Begins a passage at the selected quotation or the current match if it is in view, or else at the first
  /// text in view.
  ///
  /// - Returns: false if the article has no text.
  mutating func beginPassage() -> Bool {
    let start = chosenInView?.lowerBound ?? visibleRange.lowerBound
    guard let place = passageText.nearest(to: start) else { return false }
    passage = Passage(anchor: place, head: place)
    return true
  }

  /// Selects a passage between two `UTF-8 offsets`; the second can be moved.
  mutating func selectPassage(from anchor: Int, to head: Int) {
    let text = passageText
    guard let anchor = text.nearest(to: anchor), let head = text.nearest(to: head) else { return }
    passage = Passage(anchor: anchor, head: head)
  }

  /// The passage with both its ends, in `UTF-8 offsets`; `nil` if none is being selected.
  var passageRange: Range<Int>? {
    guard let passage else { return nil }
    let text = passageText
    return min(passage.anchor, passage.head)..<text.end(ofClusterAt: max(passage.anchor, passage.head))
  }

  /// The number of folded blocks within the passage, which are bookmarked with it.
  var foldedPartsInPassage: Int {
    guard let range = passageRange, !display.showsNoise else { return 0 }
    return article.blocks.touching(range, by: { $0.range }).lazy.filter(\.isNoise).count
  }

  /// Moves an end of the passage; returns false if the command isn't a motion.
  mutating func movePassage(_ command: Command, count: Int) -> Bool {
    guard var passage else { return false }
    if command == .otherEnd {
      swap(&passage.anchor, &passage.head)
    } else {
      let text = passageText
      let start = passage.head
      for _ in 0..<min(count, 10_000) {
        guard let head = moved(passage.head, command, in: text) else { return false }
        if head == passage.head { break }
        passage.head = head
        if abs(head - start) > Self.reach(of: command) { break }
      }
    }
    self.passage = passage
    reveal(passage.head..<passage.head + 1)
    return true
  }

  /// Extends the passage to the current match of the search: forward to the match's end, or back to its
  /// start.
  mutating func extendPassageToMatch() {
    guard var passage, let match = currentMatch else { return }
    passage.head =
      match.lowerBound < passage.anchor ? match.lowerBound : passageText.previous(before: match.upperBound)
    self.passage = passage
    reveal(passage.head..<passage.head + 1)
  }

  /// Returns the maximum number of bytes that a motion passes, whatever its count, since looking at each
  /// character or breaking each line would take too much time.
  private static func reach(of command: Command) -> Int {
    switch command {
    case .wordForward, .wordBack, .sentenceForward, .sentenceBack: 1 << 16
    case .lineDown, .lineUp, .pageDown, .pageUp, .halfPageDown, .halfPageUp: 1 << 20
    default: .max
    }
  }

  private mutating func moved(_ head: Int, _ command: Command, in text: PassageText) -> Int? {
    switch command {
    case .characterRight: text.next(after: head)
    case .characterLeft: text.previous(before: head)
    case .lineDown: verticalNeighbour(of: head, step: 1)
    case .lineUp: verticalNeighbour(of: head, step: -1)
    case .wordForward: text.wordEnd(after: head)
    case .wordBack: text.wordStart(before: head)
    case .sentenceForward: text.sentenceEnd(after: head)
    case .sentenceBack: text.sentenceStart(before: head)
    case .paragraphForward: text.paragraphEnd(after: head)
    case .paragraphBack: text.paragraphStart(before: head)
    case .pageDown, .pageUp, .halfPageDown, .halfPageUp: lines(from: head, for: command)
    case .top: text.nearest(to: 0)
    case .bottom: text.nearest(to: article.text.utf8.count)
    case .quotationEnd: quotationEnd(after: head, in: text)
    default: nil
    }
  }

  /// Returns the cluster a page, or half a page, up or down.
  private mutating func lines(from head: Int, for command: Command) -> Int {
    let isPage = command == .pageDown || command == .pageUp
    let step = command == .pageDown || command == .halfPageDown ? 1 : -1
    var head = head
    for _ in 0..<max(1, isPage ? rows - 2 : rows / 2) { head = verticalNeighbour(of: head, step: step) }
    return head
  }

  /// Returns the last cluster of the quotation at or after an offset; the offset itself if none follows.
  private func quotationEnd(after head: Int, in text: PassageText) -> Int {
    spokenParts.end(after: text.end(ofClusterAt: head)).map { text.previous(before: $0) } ?? head
  }

  /// Returns the cluster in the same column of the next line of text up or down.
  private mutating func verticalNeighbour(of head: Int, step: Int) -> Int {
    rememberLines(around: head)
    let place = layout.place(ofOffset: head, blocks: article.blocks)
    let column = cell(of: head)?.column ?? 0
    var line = layout.line(step, from: place)
    var before = place
    while line != before {
      let unit = layout.units[line.unit]
      let lines = layout.lines(ofUnit: line.unit)
      if case .text = unit.words, line.line < lines.count, !lines[line.line].isEmpty {
        return offset(inLine: line, at: column)
      }
      before = line
      line = layout.line(step, from: line)
    }
    return head
  }

  /// Returns the cell of the cluster at a `UTF-8 offset`.
  ///
  /// Rows are counted from the first one in view; the cell may be out of view.
  func cell(of offset: Int) -> Position? {
    let place = layout.place(ofOffset: offset, blocks: article.blocks)
    guard case .text = layout.units[place.unit].words else { return nil }
    return cell(ofOffset: offset, at: place)
  }

  /// Returns the cell of an offset into the words of a unit, given the line that holds it.
  func cell(ofOffset offset: Int, at place: ArticleLayout.LinePlace) -> Position? {
    let unit = layout.units[place.unit]
    let lines = layout.lines(ofUnit: place.unit)
    guard place.line < lines.count else { return nil }
    let start = lines[place.line].lowerBound
    // Megabytes of spaces and marks that are in no line may follow.
    let end = min(offset, lines[place.line].upperBound + 1024)
    guard offset >= start, let before = layout.source(ofUnit: place.unit).copy(start..<end) else {
      return nil
    }
    let row = layout.distance(from: topPlace, to: place, limit: rows + 1)
    let added = layout.spread(of: place, justifies: display.justifies)?.columns(before: offset) ?? 0
    return Position(
      row: row, column: column(ofLine: place.line, in: unit) + CharacterWidth.columns(of: before) + added)
  }

  /// Returns the cluster of a line at a column, or the last one before it.
  private func offset(inLine place: ArticleLayout.LinePlace, at column: Int) -> Int {
    let range = layout.lines(ofUnit: place.unit)[place.line]
    let spread = layout.spread(of: place, justifies: display.justifies)
    var reached = self.column(ofLine: place.line, in: layout.units[place.unit])
    var offset = range.lowerBound
    for cluster in article.text.copy(range) ?? "" {
      reached += CharacterWidth.columns(of: cluster)
      let next = offset + cluster.utf8.count
      if reached + (spread?.columns(before: next) ?? 0) > column || next >= range.upperBound { break }
      offset = next
    }
    return offset
  }
}

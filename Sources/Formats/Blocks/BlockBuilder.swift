import Articles

/// The text of an article as a format with markup yields it: block by block, with spans.
///
/// Words arrive in pieces, as parsers deliver them. Spaces are collapsed as in HTML: a run becomes one space,
/// and spaces at the ends of a block and around a line break are dropped, as are blocks without words, even if
/// they contain no-break spaces.
struct BlockBuilder {
  /// The text so far, in UTF-8.
  private(set) var utf8: [UInt8] = []
  /// The blocks so far.
  private(set) var blocks: [Block] = []
  /// The spans so far, in the order in which they closed.
  private var spans: [Article.Span] = []
  /// The block that is being written; its range is not final yet.
  private var current: Block?
  /// Where the text of the current block begins, in `UTF-8 offsets`.
  private var start = 0
  /// Whether spaces are waiting for the next word.
  private var hasBlank = false
  /// The spans that are open, the innermost last, and where they begin.
  private var open: [(kind: Article.Span.Kind, start: Int)] = []

  /// How many spans may be open at once.
  private static let maximumOpenSpans = 64

  /// Makes an empty text with room for `capacity` bytes.
  init(capacity: Int = 0) {
    utf8.reserveCapacity(capacity)
  }

  /// Whether the current block has words.
  var hasWords: Bool { current != nil && utf8.count > start }

  /// Whether the next word would directly follow another.
  var isAfterWord: Bool { hasWords && !hasBlank && utf8.last != 0x0A }

  /// Ends the current block and begins another; the block's range is ignored.
  ///
  /// Open spans continue in the new block.
  mutating func begin(_ block: Block) {
    end()
    start = utf8.isEmpty ? 0 : utf8.count + 2
    current = block
  }

  /// Ends the current block; words that follow without ``begin(_:)`` form a paragraph.
  mutating func end() {
    hasBlank = false
    guard var block = current else { return }
    current = nil
    while utf8.count > start, utf8.last == 0x0A { utf8.removeLast() }
    if utf8.count > start, WordlessText.isWordless(utf8[start...]) { removeText() }
    for index in open.indices {
      open[index].start = closeRange(from: open[index].start, kind: open[index].kind)
    }
    guard utf8.count > start else { return }
    block.range = start..<utf8.count
    blocks.append(block)
  }

  /// Reopens the last block, and begins a line in it after some empty ones.
  mutating func resume(emptyLines: Int) {
    end()
    guard let last = blocks.popLast() else { return }
    (start, current) = (last.range.lowerBound, last)
    utf8.append(contentsOf: repeatElement(0x0A, count: emptyLines + 1))
  }

  /// Adds words to the current block.
  mutating func append<Bytes: Sequence<UInt8>>(_ words: Bytes) {
    if case .preformatted? = current?.form { return appendVerbatim(words) }
    for byte in words {
      switch byte {
      case 0x20, 0x09, 0x0A, 0x0C, 0x0D: hasBlank = true
      default: appendByte(byte)
      }
    }
  }

  /// Adds words to the current block.
  mutating func append(_ words: String) { append(words.utf8) }

  /// Begins a line within the current block, as `<br>` does; before the first word it does nothing.
  mutating func breakLine() {
    guard hasWords, utf8.last != 0x0A else { return }
    hasBlank = false
    utf8.append(0x0A)
  }

  /// Adds bytes unchanged, including spaces and line breaks.
  private mutating func appendVerbatim<Bytes: Sequence<UInt8>>(_ bytes: Bytes) {
    for byte in bytes {
      if utf8.count < start { beginText() }
      utf8.append(byte)
    }
  }

  private mutating func appendByte(_ byte: UInt8) {
    if current == nil { begin(Block(.paragraph, range: 0..<0)) }
    if utf8.count < start { beginText() }
    if hasBlank, utf8.count > start, utf8.last != 0x0A { utf8.append(0x20) }
    hasBlank = false
    utf8.append(byte)
  }

  /// Removes the text of the current block, the blank line before it, and the spans in it.
  private mutating func removeText() {
    utf8.removeLast(utf8.count - max(0, start - 2))
    while let last = spans.last, last.range.upperBound > start { spans.removeLast() }
  }

  /// Writes the blank line before the current block.
  private mutating func beginText() { utf8.append(contentsOf: [0x0A, 0x0A]) }

  /// Adds a block for a rule, unless it would be the first block or follow another rule.
  ///
  /// `words` are what a plain text would show in its place.
  mutating func addRule(_ words: String = "* * *") {
    end()
    guard let last = blocks.last, last.form != .rule else { return }
    begin(Block(.rule, range: 0..<0))
    append(words)
    end()
  }

  /// Changes blocks that have ended, such as those of a quotation with its speaker named after it.
  mutating func changeBlocks(_ indices: Range<Int>, _ change: (inout Block) -> Void) {
    for index in indices.clamped(to: blocks.indices) { change(&blocks[index]) }
  }

  // MARK: Spans

  /// Opens a span at the next word.
  mutating func openSpan(_ kind: Article.Span.Kind) {
    guard open.count < Self.maximumOpenSpans else { return }
    open.append((kind, nextWord))
  }

  /// Closes the innermost span of a kind that `isMeant` accepts; does nothing if none is open.
  mutating func closeSpan(_ isMeant: (Article.Span.Kind) -> Bool) {
    guard let index = open.lastIndex(where: { isMeant($0.kind) }) else { return }
    let span = open.remove(at: index)
    _ = closeRange(from: span.start, kind: span.kind)
  }

  /// Where the next word will begin, if spaces before it are written.
  private var nextWord: Int {
    if current == nil { return utf8.isEmpty ? 0 : utf8.count + 2 }
    if utf8.count < start { return start }
    return hasBlank && utf8.count > start && utf8.last != 0x0A ? utf8.count + 1 : utf8.count
  }

  /// Records a span; returns where it continues if a block ends here: after the blank line.
  private mutating func closeRange(from spanStart: Int, kind: Article.Span.Kind) -> Int {
    // A line break at the end of a block is dropped too.
    let spanEnd = utf8.last == 0x0A ? utf8.count - 1 : utf8.count
    if spanStart < spanEnd { spans.append(Article.Span(kind, spanStart..<spanEnd)) }
    return utf8.isEmpty ? 0 : utf8.count + 2
  }

  // MARK: The result

  /// Ends the last block and returns the text.
  consuming func finish() -> BlockText {
    end()
    spans.sort { ($0.range.lowerBound, $1.range.upperBound) < ($1.range.lowerBound, $0.range.upperBound) }
    return BlockText(utf8: utf8, blocks: blocks, spans: spans)
  }
}

/// The text of an article, its blocks and its spans.
struct BlockText {
  /// Valid UTF-8: the blocks, separated by blank lines.
  var utf8: [UInt8] = []
  /// The blocks in order.
  var blocks: [Block] = []
  /// The spans, sorted by where they start, the longer ones first.
  var spans: [Article.Span] = []
}

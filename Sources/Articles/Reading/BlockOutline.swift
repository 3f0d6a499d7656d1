/// A block before its text is put together: some lines of the document.
struct DraftBlock {
  /// What it is by its form.
  var kind: Block.Kind
  /// Its lines, as indices.
  var lines: Range<Int>
}

/// Puts lines together into blocks, one after another: a paragraph is a line, or the lines that a hard wrap made of it.
struct BlockOutline: Sequence, IteratorProtocol {
  private let lines: [SourceLine]
  private let source: [UInt8]
  private let wrapping: LineWrapping
  /// The first line of the next block.
  private var start = 0

  /// Outlines a document of these lines.
  init(of lines: [SourceLine], in source: [UInt8]) {
    self.lines = lines
    self.source = source
    wrapping = LineWrapping(of: lines, in: source.span)
  }

  mutating func next() -> DraftBlock? {
    guard start < lines.count else { return nil }
    let first = lines[start]
    var end = start + 1
    if start == 0, lines.count > 1, first.mark == .text,
      wrapping.isHeadline(first, above: lines[1], in: source.span)
    {
      start = 1
      return DraftBlock(kind: first.mark.kind, lines: 0..<1)
    }
    while end < lines.count, joins(lines[end - 1], lines[end], inBlockOf: first) { end += 1 }
    defer { start = end }
    return DraftBlock(kind: first.mark.kind, lines: start..<end)
  }

  private func joins(_ line: SourceLine, _ next: SourceLine, inBlockOf first: SourceLine) -> Bool {
    var line = line
    if first.mark == .item {
      // Every line of an item counts as its first, so that all of them may hang below the mark.
      line.mark = .item
      line.indent = first.indent
    }
    return wrapping.joins(line, next, in: source.span)
  }
}

extension SourceLine.Mark {
  fileprivate var kind: Block.Kind {
    switch self {
    case .text: .paragraph
    case .item: .item
    case .quote: .quote
    case .heading: .heading
    case .row, .rule: .other
    }
  }
}

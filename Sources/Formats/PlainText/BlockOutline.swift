import Articles

/// A block before its text is put together: some lines of the document.
struct DraftBlock {
  /// What the block looks like.
  var form: Block.Form
  /// Its lines, as indices.
  var lines: Range<Int>
  /// Whether its lines were padded with spaces to end at one column.
  var isJustified = false
}

/// Groups lines into blocks: a paragraph is one line, or several that a hard wrap made of it.
struct BlockOutline: Sequence, IteratorProtocol {
  private let lines: [SourceLine]
  private let source: [UInt8]
  private let wrapping: LineWrapping
  /// The labels of turns, if the lines are a transcript; a line that has one begins a paragraph.
  private var turns = TurnEvidence()
  /// The first line of the next block.
  private var start = 0

  /// Outlines a document of these lines.
  init(of lines: [SourceLine], in source: [UInt8]) {
    self.lines = lines
    self.source = source
    wrapping = LineWrapping(of: lines, in: source.span) { line in
      // A line may be many megabytes long.
      line.count > 1000 ? .open : FrontMatter.completeness(of: source.span.string(in: line))
    }
    for line in lines where line.mark == .text || line.mark == .item {
      turns.note(source.span, line.start..<line.end)
    }
    turns.decide()
  }

  mutating func next() -> DraftBlock? {
    guard start < lines.count else { return nil }
    var end = start + 1
    while end < lines.count, wrapping[end - 1], !isApart(end) { end += 1 }
    defer { start = end }
    let isJustified =
      end > start + 1 && lines[start..<end].contains { wrapping.isPadded($0, in: source.span) }
    return DraftBlock(form: form(of: start..<end), lines: start..<end, isJustified: isJustified)
  }

  /// Whether a line begins a turn or follows a label, so that it isn't joined to the previous line.
  private func isApart(_ index: Int) -> Bool {
    guard turns.isTranscript else { return false }
    let lines = [lines[index - 1], lines[index]].map { turns.label(in: source.span, $0.start..<$0.end) }
    return lines[1] != nil || lines[0].map { $0.speech >= self.lines[index - 1].end } ?? false
  }

  private func form(of block: Range<Int>) -> Block.Form {
    let (first, last) = (lines[block.lowerBound], lines[block.upperBound - 1])
    // `| 3 May 2021,` and `Monday |` are one wrapped row.
    let bars = [source[first.start], source[last.end - 1]]
    return first.mark == .text && block.count > 1 && bars.allSatisfy { $0 == UInt8(ascii: "|") }
      ? .other : first.mark.form
  }
}

extension SourceLine.Mark {
  fileprivate var form: Block.Form {
    switch self {
    case .text: .paragraph
    case .item: .item()
    case .quote: .quote
    case .heading: .heading()
    case .row, .rule: .other
    }
  }
}

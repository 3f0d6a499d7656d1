import Articles

/// A block before its text is put together: some lines of the document.
struct DraftBlock {
  /// What it looks like.
  var form: Block.Form
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
    wrapping = LineWrapping(of: lines, in: source.span) { line in
      // A line may have many megabytes.
      line.count > 1000 ? .open : FrontMatter.completeness(of: source.span.string(in: line))
    }
  }

  mutating func next() -> DraftBlock? {
    guard start < lines.count else { return nil }
    var end = start + 1
    while end < lines.count, wrapping[end - 1] { end += 1 }
    defer { start = end }
    return DraftBlock(form: form(of: start..<end), lines: start..<end)
  }

  private func form(of block: Range<Int>) -> Block.Form {
    let (first, last) = (lines[block.lowerBound], lines[block.upperBound - 1])
    // `| 3 May 2021,` and `Monday |` are one row that was wrapped.
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

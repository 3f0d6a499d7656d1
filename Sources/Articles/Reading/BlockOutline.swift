/// A block before its text is put together: some lines of the document.
struct DraftBlock {
  /// What it is by its form.
  var kind: Block.Kind
  /// Its lines, as indices.
  var lines: Range<Int>
}

/// Puts lines together into blocks: a paragraph is a line, or the lines that a hard wrap made of it.
enum BlockOutline {
  /// The blocks of a document, in order.
  static func blocks(of lines: [SourceLine], in bytes: Span<UInt8>) -> [DraftBlock] {
    let wrapping = LineWrapping(of: lines, in: bytes)
    var blocks: [DraftBlock] = []
    for index in lines.indices {
      if let last = blocks.last {
        // Within an item every line counts as the item's first, so that all its lines may hang below the mark.
        var before = lines[index - 1]
        if last.kind == .item {
          before.mark = .item
          before.indent = lines[last.lines.lowerBound].indent
        }
        if wrapping.joins(before, lines[index], in: bytes) {
          blocks[blocks.count - 1].lines = last.lines.lowerBound..<index + 1
          continue
        }
      }
      blocks.append(DraftBlock(kind: lines[index].mark.kind, lines: index..<index + 1))
    }
    return blocks
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

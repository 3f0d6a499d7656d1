import Articles

extension BlockBuilder {
  /// Adds the words and spans of another text; O(n).
  ///
  /// - Parameter begun: returns the block to begin for a block of that text, by its index; `nil` to continue
  ///   the current one.
  mutating func append(_ text: BlockText, begun: (Int) -> Block?) {
    var spans = text.spans[...]
    for (index, block) in text.blocks.enumerated() {
      if let own = begun(index) {
        begin(own)
      } else if index > 0 {
        breakLine()
      }
      let ofBlock = spans.prefix { $0.range.lowerBound < block.range.upperBound }
      spans = spans.dropFirst(ofBlock.count)
      append(block, of: text, ofBlock)
    }
  }

  private mutating func append(_ block: Block, of text: BlockText, _ spans: ArraySlice<Article.Span>) {
    var edges: [(offset: Int, isStart: Bool, kind: Article.Span.Kind)] = []
    for span in spans {
      edges.append((span.range.lowerBound, true, span.kind))
      edges.append((min(span.range.upperBound, block.range.upperBound), false, span.kind))
    }
    edges.sort { ($0.offset, $0.isStart ? 1 : 0) < ($1.offset, $1.isStart ? 1 : 0) }
    var written = block.range.lowerBound
    for edge in edges where edge.offset >= written {
      appendLines(text.utf8[written..<edge.offset], isPreformatted: block.form == .preformatted)
      written = edge.offset
      if edge.isStart { openSpan(edge.kind) } else { closeSpan { $0 == edge.kind } }
    }
    appendLines(text.utf8[written..<block.range.upperBound], isPreformatted: block.form == .preformatted)
  }

  /// Adds words and keeps their line breaks.
  private mutating func appendLines(_ words: ArraySlice<UInt8>, isPreformatted: Bool) {
    if isPreformatted { return append(words) }
    for (index, line) in words.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
      if index > 0 { breakLine() }
      append(line)
    }
  }
}

extension SourceArticle {
  /// Returns the article without one of its blocks, which becomes the title; O(n) in the length of the text.
  func removingBlock(_ index: Int) -> SourceArticle {
    var rest = self
    let block = blocks[index].range
    let gap: Range<Int>
    if index + 1 < blocks.count {
      gap = block.lowerBound..<blocks[index + 1].range.lowerBound
    } else {
      gap = (index > 0 ? blocks[index - 1].range.upperBound : 0)..<utf8.count
    }
    rest.utf8.removeSubrange(gap)
    rest.blocks.remove(at: index)
    for later in rest.blocks.indices[index...] {
      let range = rest.blocks[later].range
      rest.blocks[later].range = range.lowerBound - gap.count..<range.upperBound - gap.count
    }
    rest.spans = spans.compactMap { span in
      guard span.range.upperBound > block.lowerBound, span.range.lowerBound < gap.upperBound else {
        return span.range.lowerBound < gap.upperBound
          ? span
          : Article.Span(
            span.kind, span.range.lowerBound - gap.count..<span.range.upperBound - gap.count)
      }
      return nil
    }
    // `adjoining` matters only until the title is chosen.
    rest.adjoining = []
    return rest
  }
}

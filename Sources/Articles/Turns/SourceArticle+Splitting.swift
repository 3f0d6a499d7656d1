extension SourceArticle {
  /// Returns the article with more paragraphs: one begins at each offset, where a line of a block begins.
  ///
  /// O(n log n) in the number of blocks and spans, and O(n) in the length of the text.
  ///
  /// - Parameter starts: `UTF-8 offsets` within blocks, each directly after a line break, in order.
  func splittingBlocks(at starts: [Int]) -> SourceArticle {
    guard !starts.isEmpty else { return self }
    var split = self
    split.utf8 = []
    split.utf8.reserveCapacity(utf8.count + starts.count)
    var former = 0
    for start in starts {
      split.utf8 += utf8[former..<start]
      split.utf8.append(0x0A)
      former = start
    }
    split.utf8 += utf8[former...]
    (split.blocks, split.adjoining) = ([], [])
    var place = 0
    for (index, block) in blocks.enumerated() {
      if adjoining.contains(index) { split.adjoining.insert(split.blocks.count) }
      var lower = block.range.lowerBound
      while place < starts.count, starts[place] < block.range.upperBound {
        let start = starts[place]
        place += 1
        guard start - 1 > lower else { continue }
        split.blocks.append(block.moved(to: Self.range(lower..<start - 1, after: starts)))
        split.adjoining.insert(split.blocks.count)
        lower = start
      }
      split.blocks.append(block.moved(to: Self.range(lower..<block.range.upperBound, after: starts)))
    }
    split.spans = spans.map { Article.Span($0.kind, Self.range($0.range, after: starts)) }
    return split
  }

  /// Returns where a range is after a byte has been inserted before each of some offsets.
  private static func range(_ range: Range<Int>, after starts: [Int]) -> Range<Int> {
    let lower = range.lowerBound + count(of: starts, below: range.lowerBound + 1)
    return lower..<max(lower, range.upperBound + count(of: starts, below: range.upperBound))
  }

  /// Returns how many of the offsets, which are in order, are below a limit.
  private static func count(of starts: [Int], below limit: Int) -> Int {
    var (low, high) = (0, starts.count)
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] < limit { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension Block {
  /// Returns the block with another range.
  fileprivate func moved(to range: Range<Int>) -> Block {
    var block = self
    block.range = range
    return block
  }
}

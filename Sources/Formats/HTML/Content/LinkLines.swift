import Articles

/// Paragraphs and items that consist of one link: "Read also" and headlines of other articles.
enum LinkLines {
  /// A text with fewer paragraphs may be about its links.
  private static let fewestParagraphs = 5
  /// The greatest length of a label before the link, in bytes: `Read also: `.
  private static let longestLabel = 24

  /// Marks such paragraphs as noise, if they are few compared with the text's; O(n) in blocks and spans.
  static func mark(in text: inout BlockText) {
    let prose = text.blocks.count { $0.kind == .paragraph && !$0.isNoise && $0.range.count > 100 }
    guard prose >= fewestParagraphs else { return }
    var lines: [Int] = []
    var spans = text.spans[...]
    for (index, block) in text.blocks.enumerated() {
      spans = spans.drop { $0.range.lowerBound < block.range.lowerBound }
      let isItem = if case .item = block.form { true } else { false }
      guard !block.isNoise, isItem || block.kind == .paragraph && block.depth == 0 else { continue }
      let links = spans.prefix { $0.range.lowerBound < block.range.upperBound }
      if links.contains(where: { isLine($0, of: block) }), isHeadline(text.utf8[block.range]) {
        lines.append(index)
      }
    }
    guard lines.count * 3 <= prose else { return }
    for index in lines { text.blocks[index].isNoise = true }
  }

  /// Whether a link makes up a whole block, apart from a label before it.
  private static func isLine(_ span: Article.Span, of block: Block) -> Bool {
    guard case .link = span.kind, span.range.upperBound == block.range.upperBound else { return false }
    return span.range.lowerBound - block.range.lowerBound <= longestLabel
  }

  /// Whether a line is as long as a headline, and doesn't end like a sentence.
  private static func isHeadline(_ line: ArraySlice<UInt8>) -> Bool {
    guard line.count <= 200, let last = line.last, !".:!;,".utf8.contains(last) else { return false }
    return line.count { $0 == 0x20 } >= 4
  }
}

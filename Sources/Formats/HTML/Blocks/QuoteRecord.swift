import Articles

/// A block quotation of a page, and whom it cites.
struct QuoteRecord {
  /// Its blocks.
  var blocks: Range<Int>
  /// What `<cite>` or `<footer>` in it says.
  var cited: String?
}

extension HTMLBlocks {
  /// Begins a block quotation.
  mutating func enterQuote() {
    style.quoteDepth += 1
    style.quote = quotes.count
    quotes.append(QuoteRecord(blocks: builder.blocks.count..<builder.blocks.count))
  }

  /// Ends a block quotation; its blocks are now known.
  mutating func leaveQuote(_ node: Int) {
    guard let quote = style.quote, quotes.indices.contains(quote) else { return }
    let start = quotes[quote].blocks.lowerBound
    quotes[quote].blocks = start..<max(start, builder.blocks.count)
  }

  /// Records whom a block quotation cites.
  mutating func noteCited(_ node: Int) {
    // A name has few nodes; reading long ones repeatedly would take too long.
    guard let quote = style.quote, quotes.indices.contains(quote), tree.nodes[node].end - Int32(node) <= 32
    else { return }
    quotes[quote].cited = HTMLNode(tree: tree, index: node).words
  }

  /// Assigns speakers to the block quotations.
  ///
  /// The name comes from a line that begins with a dash, at the end of the quotation or after it; from
  /// `<cite>`; or from the caption below it.
  mutating func nameSpeakers() {
    for quote in quotes where !quote.blocks.isEmpty && quote.blocks.count <= 64 {
      if let (name, end) = speaker(of: quote) {
        builder.nameSpeaker(name, of: quote.blocks.lowerBound..<end)
      }
    }
  }

  /// Returns the speaker, and the index after the last block that they say.
  private func speaker(of quote: QuoteRecord) -> (name: String, end: Int)? {
    if let speaker = builder.speakerWithin(quote.blocks) { return speaker }
    let end = quote.blocks.upperBound
    if let name = quote.cited.flatMap({ CitedName.afterDash($0) ?? CitedName.person($0) }) {
      let last = builder.lastWords(of: end - 1)
      let isOwnBlock = quote.blocks.count > 1 && quote.cited.map(last.hasSuffix) == true
      return (name, isOwnBlock && last.utf8.count < 160 ? end - 1 : end)
    }
    if let speaker = builder.speakerBelow(quote.blocks) { return speaker }
    guard builder.blocks.indices.contains(end), !builder.blocks[end].isNoise,
      builder.blocks[end].role == .caption
    else { return nil }
    return CitedName.person(builder.lastWords(of: end)).map { ($0, end) }
  }
}

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
      guard let (name, last) = speaker(of: quote) else { continue }
      builder.changeBlocks(quote.blocks.lowerBound..<last) { block in
        if block.speaker == nil { block.speaker = name }
      }
    }
  }

  /// Returns the speaker, and the index after the last block that they say.
  private func speaker(of quote: QuoteRecord) -> (name: String, last: Int)? {
    let last = quote.blocks.upperBound - 1
    if let name = nameAfterDash(last) {
      return (name, quote.blocks.count > 1 && isOneLine(last) ? last : last + 1)
    }
    let cited = quote.cited.flatMap { CitedName.afterDash($0) ?? CitedName.person($0) }
    if let cited {
      let isOwnBlock = quote.blocks.count > 1 && quote.cited.map { words(of: last).hasSuffix($0) } == true
      return (cited, isOwnBlock && words(of: last).utf8.count < 160 ? last : last + 1)
    }
    guard builder.blocks.indices.contains(last + 1), !builder.blocks[last + 1].isNoise else { return nil }
    if let name = nameAfterDash(last + 1), isOneLine(last + 1) { return (name, last + 1) }
    guard builder.blocks[last + 1].role == .caption, let name = CitedName.person(words(of: last + 1)) else {
      return nil
    }
    return (name, last + 1)
  }

  /// Returns the name in the last line of a block, if the line begins with a dash.
  private func nameAfterDash(_ index: Int) -> String? {
    guard let line = words(of: index).split(separator: "\n").last else { return nil }
    return CitedName.afterDash(String(line))
  }

  private func isOneLine(_ index: Int) -> Bool {
    !builder.utf8[builder.blocks[index].range].contains(0x0A)
  }

  private func words(of index: Int) -> String {
    let range = builder.blocks[index].range
    // Only the end matters: that is where the name is.
    return String(
      decoding: builder.utf8[max(range.lowerBound, range.upperBound - 2000)..<range.upperBound], as: UTF8.self
    )
  }
}

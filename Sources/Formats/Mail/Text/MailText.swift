import Articles

/// The text of a part, and what helps to choose between several renderings of it.
struct MailText {
  /// Blocks in order.
  var blocks: [Block] = []
  /// Spans, ascending.
  var spans: [Article.Span] = []
  /// Valid UTF-8.
  var utf8: [UInt8] = []
  /// The parts of the mail that the blocks come from, in order.
  var parts: [Part] = []

  /// Consecutive blocks that come from one part.
  struct Part {
    var kind: Kind
    /// Indices of blocks.
    var range: Range<Int>

    /// What a part is.
    enum Kind {
      /// Plain text, in which `>` marks what another person wrote.
      case plain
      case markup
      /// The header of a message in the mail.
      case header
    }
  }

  /// Makes a text of some blocks.
  init(_ text: BlockText, of kind: Part.Kind) {
    (blocks, spans, utf8) = (text.blocks, text.spans, text.utf8)
    if !blocks.isEmpty { parts = [Part(kind: kind, range: blocks.indices)] }
  }

  /// Makes an empty text.
  init() {}

  /// Adds another text after a blank line; O(n) in its length.
  mutating func append(_ other: MailText) {
    guard !other.blocks.isEmpty else { return }
    if !utf8.isEmpty { utf8 += [0x0A, 0x0A] }
    let (offset, count) = (utf8.count, blocks.count)
    utf8 += other.utf8
    blocks += other.blocks.map { block in
      var block = block
      block.range = block.range.lowerBound + offset..<block.range.upperBound + offset
      return block
    }
    spans += other.spans.map {
      Article.Span($0.kind, $0.range.lowerBound + offset..<$0.range.upperBound + offset)
    }
    parts += other.parts.map {
      Part(kind: $0.kind, range: $0.range.lowerBound + count..<$0.range.upperBound + count)
    }
  }

  /// How many words there are, except addresses, and how many quotation marks beyond ASCII.
  var weight: (words: Int, marks: Int) {
    var (words, marks) = (0, 0)
    for word in utf8.split(whereSeparator: \.isMailSpace) {
      let isAddress = word.starts(with: "http".utf8) || word.starts(with: "<http".utf8)
      if !isAddress, word.contains(where: { $0 >= 0x80 || (0x30...0x7A).contains($0) }) { words += 1 }
    }
    for index in utf8.indices.dropLast(2) where utf8[index] == 0xE2 && utf8[index + 1] == 0x80 {
      if (0x9C...0x9E).contains(utf8[index + 2]) { marks += 1 }
    }
    return (words, marks)
  }
}

import Articles

extension MarkdownBlocks {
  /// Writes an inline node, or begins its span.
  mutating func enterInline(_ node: MarkdownNode) {
    switch node.kind {
    case .text: builder.append(MarkdownText.repaired(node.literal))
    case .softBreak: breakLine(after: node)
    case .lineBreak: breakLine(after: node, isMeant: true)
    case .code:
      builder.openSpan(.code)
      builder.append(node.literal)
      builder.closeSpan { $0 == .code }
    case .emphasis: builder.openSpan(.emphasis)
    case .strong: builder.openSpan(.strong)
    case .link:
      if let address = LinkResolver.resolved(node.address, against: base) {
        builder.openSpan(.link(address: address))
      }
    case .footnoteReference:
      builder.append("[")
      builder.append(node.literal)
      builder.append("]")
    default: break
    }
  }

  /// Ends the span of a link.
  mutating func closeLink(_ node: MarkdownNode) {
    guard let address = LinkResolver.resolved(node.address, against: base) else { return }
    builder.closeSpan { $0 == .link(address: address) }
  }

  /// Assigns speakers to the block quotations.
  ///
  /// The name comes from a line that begins with a dash, at the end of the quotation or directly after it.
  mutating func nameSpeakers() {
    for quote in quotes where quote.count <= 64 {
      guard let (name, end) = builder.speakerWithin(quote) ?? builder.speakerBelow(quote) else { continue }
      builder.nameSpeaker(name, of: quote.lowerBound..<end)
    }
  }
}

/// The text of nodes.
enum MarkdownText {
  /// Returns the text with C1 control characters as the Windows-1252 marks that writers mean: `&#147;` is “.
  static func repaired<Bytes: Collection<UInt8>>(_ bytes: Bytes) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var hasLead = false
    for byte in bytes {
      if hasLead, (0x80...0x9F).contains(byte) {
        result.removeLast()
        result.append(
          contentsOf: UTF8.encode(Windows1252.scalar(of: byte)) ?? UTF8.encodedReplacementCharacter)
      } else {
        result.append(byte)
      }
      hasLead = byte == 0xC2
    }
    return result
  }

  /// Whether a node has inline HTML among its descendants; O(n) in their number, without recursion.
  static func hasMarkup(_ root: MarkdownNode) -> Bool {
    guard let first = root.firstChild else { return false }
    var waiting = [first]
    while let node = waiting.popLast() {
      if case .markup = node.kind { return true }
      if let next = node.next { waiting.append(next) }
      if let child = node.firstChild { waiting.append(child) }
    }
    return false
  }

  /// Returns the words from a node to the end of its paragraph.
  ///
  /// They are empty if another line or more than 200 bytes follow.
  static func rest(after node: MarkdownNode) -> String {
    var words: [UInt8] = []
    var waiting = [node.next].compactMap(\.self)
    while let node = waiting.popLast() {
      switch node.kind {
      case .softBreak, .lineBreak: return ""
      case .text: words += node.literal.prefix(201)
      default: break
      }
      if words.count > 200 { return "" }
      if let next = node.next { waiting.append(next) }
      if let child = node.firstChild { waiting.append(child) }
    }
    return String(decoding: words, as: UTF8.self)
  }

  /// Whether a word continues on the next line, or the script has no spaces between words.
  static func joins(_ text: [UInt8], before next: MarkdownNode?) -> Bool {
    guard let next, case .text = next.kind else { return false }
    let before = text.suffix(32).drop { $0 & 0xC0 == 0x80 }
    let around = Array(before) + next.literal.prefix(64)
    return around.span.joinsWithoutBlank(before.count, before: before.count)
  }
}

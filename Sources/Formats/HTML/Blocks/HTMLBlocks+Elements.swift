import Articles

extension HTMLBlocks {
  /// Changes the style, or writes what an element shows before its words.
  mutating func enter(_ tag: HTMLTag, at node: Int) {
    switch tag {
    case .h1, .h2, .h3, .h4, .h5, .h6: style.heading = tag.headingLevel
    case .pre, .listing, .xmp: style.isPreformatted = true
    case .br: breakLine()
    case .hr: if style.cell == nil, !style.isNoise { builder.addRule() }
    case .ul, .ol, .menu, .dir: enterList(tag, at: node)
    case .li: enterItem(node)
    case .dd: style.listDepth += 1
    case .blockquote: enterQuote()
    case .q: enterMarks(node)
    case .figure: style.isCaptioned = hasCaption(node)
    case .figcaption, .caption: style.role = .caption
    case .table, .tr, .td, .th: enterTable(tag, at: node)
    case .img: writeAlternative(of: node)
    case .sup where isNoteMark(tag, node), .a where isNoteMark(tag, node): enterNoteMark(tag, at: node)
    default:
      // What a quotation cites gets a line to itself.
      if tag == .cite, tree.nodes[Int(tree.nodes[node].parent)].tag == .blockquote { endBlock() }
      openSpan(tag, at: node)
    }
  }

  /// Writes what an element shows after its words, and ends its span.
  mutating func leave(_ tag: HTMLTag, at node: Int, to outer: Style) {
    switch tag {
    case .ul, .ol, .menu, .dir: _ = lists.popLast()
    case .blockquote: leaveQuote(node)
    case .cite, .footer:
      noteCited(node)
      closeSpan(tag, at: node)
    case .sup where style.isNoteMark && !outer.isNoteMark, .a where style.isNoteMark && !outer.isNoteMark:
      write(words: "]")
      closeSpan(tag, at: node)
    case .del: if tree.tag(after: node) == .ins { builder.append(" ") }
    case .q: leaveMarks(outerDepth: outer.markDepth)
    case .table: _ = tables.popLast()
    default: closeSpan(tag, at: node)
    }
  }

  // MARK: Spans

  mutating func openSpan(_ tag: HTMLTag, at node: Int) {
    if let kind = Self.spanKind(of: tag) {
      builder.openSpan(kind)
      if kind == .code { style.isCode = true }
    } else if tag == .a, let address = link(at: node) {
      builder.openSpan(.link(address: address))
    }
  }

  private mutating func closeSpan(_ tag: HTMLTag, at node: Int) {
    if let kind = Self.spanKind(of: tag) {
      builder.closeSpan { $0 == kind }
    } else if tag == .a, tree.value(of: .href, at: node) != nil {
      // Links don't nest, so this is the open one, if its address was kept.
      builder.closeSpan { if case .link = $0 { true } else { false } }
    }
  }

  private func link(at node: Int) -> String? {
    tree.attribute(.href, at: node).flatMap { LinkResolver.resolved($0, against: base) }
  }

  /// Whether a node is a link from a note back to the text, which shows only an arrow: `↩`.
  func leadsBack(_ node: Int) -> Bool {
    guard tree.nodes[node].tag == .a, Int(tree.nodes[node].end) == node + 2,
      tree.nodes[node + 1].tag == .text
    else { return false }
    let words = tree.text[tree.nodes[node + 1].range]
    return words.count <= 6 && words.starts(with: "↩".utf8)
  }

  private static func spanKind(of tag: HTMLTag) -> Article.Span.Kind? {
    switch tag {
    case .em, .i, .dfn, .var, .cite: .emphasis
    case .strong, .b: .strong
    case .code, .kbd, .samp, .tt: .code
    default: nil
    }
  }
}

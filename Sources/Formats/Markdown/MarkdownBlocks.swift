import Articles

/// Writes the blocks of a Markdown document during a walk over its tree.
struct MarkdownBlocks {
  var builder: BlockBuilder
  /// What relative addresses are relative to.
  let base: String?
  let language: String?
  /// Which blocks follow the previous one without a blank line.
  private var adjoining: Set<Int> = []
  private var quoteDepth = 0
  private var lists: [List] = []
  /// The marker of an item that hasn't begun its first block.
  private var marker: String?
  /// The block quotations: the first block of each open one, and all blocks of those that have ended.
  private var openQuotes: [Int] = []
  private(set) var quotes: [Range<Int>] = []
  private var place: (row: Int, column: Int) = (-1, -1)
  private var footnotes = 0
  /// Where the current line begins, in `UTF-8 offsets`.
  private var lineStart = 0
  /// How many more lines are examined for whether they are complete.
  private var linesToRead = 4 * SourceArticle.head
  private var isParagraph = false

  private struct List {
    var next: Int?
    var delimiter: String
  }

  /// Whether the walk enters a node.
  enum Visit {
    case visitingChildren, skippingChildren
  }

  /// Makes an empty text with room for `capacity` bytes.
  init(base: String?, language: String?, capacity: Int) {
    (self.base, self.language) = (base, language)
    builder = BlockBuilder(capacity: capacity)
  }

  /// Ends the text; returns it and the blocks that follow the previous one without a blank line.
  consuming func finish() -> (BlockText, adjoining: Set<Int>) {
    builder.end()
    nameSpeakers()
    return (builder.finish(), adjoining)
  }

  private var depth: Int { quoteDepth + lists.count }

  /// Begins a block of a form, unless the marker of an item or a table cell determines it.
  private mutating func begin(_ form: Block.Form, role: Block.Role? = nil) {
    var form = form
    if form == .paragraph || form == .quote, let marker { form = .item(marker: marker) }
    if case .preformatted = form {} else { marker = nil }
    builder.begin(Block(form, role: role, range: 0..<0, depth: depth))
    lineStart = builder.utf8.isEmpty ? 0 : builder.utf8.count + 2
    isParagraph = form == .paragraph
  }

  // MARK: Nodes

  /// Begins a node.
  mutating func enter(_ node: MarkdownNode) -> Visit {
    switch node.kind {
    case .quote:
      quoteDepth += 1
      openQuotes.append(builder.blocks.count)
    case .list: lists.append(List(next: node.firstNumber, delimiter: node.delimiter))
    case .item: marker = nextMarker(of: node)
    case .footnote:
      footnotes += 1
      lists.append(List(next: nil, delimiter: ""))
      marker = "[\(footnotes)]"
    case .paragraph: return beginParagraph(node)
    case .heading(let level): return begin(.heading(level: level), of: node)
    case .codeBlock:
      begin(.preformatted)
      builder.append(node.literal)
      builder.end()
    case .markupBlock: append(markup: MarkdownText.repaired(node.literal))
    case .rule: builder.addRule()
    case .table: place = (-1, -1)
    case .row: place = (place.row + 1, -1)
    case .cell:
      place.column += 1
      return begin(.cell(row: place.row, column: place.column), of: node)
    default: enterInline(node)
    }
    return .visitingChildren
  }

  /// Ends a node.
  mutating func leave(_ node: MarkdownNode) {
    switch node.kind {
    case .quote:
      builder.end()
      quoteDepth -= 1
      if let first = openQuotes.popLast(), first < builder.blocks.count {
        quotes.append(first..<builder.blocks.count)
      }
    case .list: _ = lists.popLast()
    case .item: marker = nil
    case .footnote:
      _ = lists.popLast()
      marker = nil
    case .paragraph, .heading, .cell: builder.end()
    case .emphasis: builder.closeSpan { $0 == .emphasis }
    case .strong: builder.closeSpan { $0 == .strong }
    case .link: closeLink(node)
    default: break
    }
  }

  private mutating func nextMarker(of item: MarkdownNode) -> String {
    guard let list = lists.last else { return "•" }
    if let number = list.next { lists[lists.count - 1].next = number &+ 1 }
    if let isDone = item.isDone { return isDone ? "☑" : "☐" }
    return list.next.map { String($0) + list.delimiter } ?? "•"
  }

  private mutating func beginParagraph(_ node: MarkdownNode) -> Visit {
    if node.isOnlyImages {
      begin(.paragraph, role: .caption)
      return .visitingChildren
    }
    return begin(quoteDepth > 0 ? .quote : .paragraph, of: node)
  }

  /// Begins a block with inline text; writes it at once if it has tags, which need to be read together.
  private mutating func begin(_ form: Block.Form, of node: MarkdownNode) -> Visit {
    begin(form)
    guard MarkdownText.hasMarkup(node) else { return .visitingChildren }
    var html: [UInt8] = []
    var child = node.firstChild
    while let next = child {
      html += next.html
      child = next.next
    }
    let text = HTMLFragment.text(of: MarkdownText.repaired(html), base: base, language: language)
    builder.append(text) { _ in nil }
    return .skippingChildren
  }

  /// Adds the blocks of embedded HTML, at the current depth.
  private mutating func append(markup: [UInt8]) {
    builder.end()
    let text = HTMLFragment.text(of: markup, base: base, language: language)
    let (depth, marker, isQuoted) = (depth, marker, quoteDepth > 0)
    builder.append(text) { index in
      var block = text.blocks[index]
      block.depth += depth
      if block.form == .paragraph, block.role == nil {
        if index == 0, let marker {
          block.form = .item(marker: marker)
        } else if isQuoted {
          block.form = .quote
        }
      }
      return block
    }
    builder.end()
    if !text.blocks.isEmpty { self.marker = nil }
  }

  // MARK: Lines

  /// Continues on the next line of a paragraph.
  ///
  /// Lines about the article, such as a byline and a date, become separate blocks, as in plain text. The last
  /// line of a block quotation stays a line if it names the person quoted.
  mutating func breakLine(after node: MarkdownNode, isMeant: Bool = false) {
    if isParagraph, builder.blocks.count + 1 < SourceArticle.head, linesToRead > 0,
      lineStart < builder.utf8.count
    {
      linesToRead -= 1
      let line = lineStart..<builder.utf8.count
      if line.count <= 200, FrontMatter.completeness(of: builder.utf8.span.string(in: line)) == .whole {
        adjoining.insert(builder.blocks.count + 1)
        begin(.paragraph)
        return
      }
    }
    if isMeant || quoteDepth > 0 && CitedName.afterDash(MarkdownText.rest(after: node)) != nil {
      builder.breakLine()
    } else if !MarkdownText.joins(builder.utf8, before: node.next) {
      builder.append(" ")
    }
    lineStart = builder.utf8.count
  }
}

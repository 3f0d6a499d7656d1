import Articles

/// Writes the text of a part of a page, block by block.
///
/// A walk over the tree in document order: each element changes how its words are written, and its end undoes
/// that.
struct HTMLBlocks {
  let tree: HTMLTree
  /// What relative addresses are relative to.
  let base: String?
  /// Which nodes are left out, and which are noise; `nil` if there are none.
  let content: PageContent?
  /// Whether words that the page marks as deleted are left out.
  let skipsDeleted: Bool
  var builder: BlockBuilder
  /// How words are written at this point.
  var style: Style
  /// The elements that are open.
  private(set) var open: [(node: Int, style: Style)] = []
  /// Whether the block that words belong to has begun.
  private(set) var hasBegun = false
  /// Whether a line break directly precedes, so that another one ends the block.
  private var hasBroken = false
  var lists: [ListNumbering] = []
  var tables: [TableGrid] = []
  var quotes: [QuoteRecord] = []

  /// How words are written within an element.
  struct Style {
    var heading: Int?
    var isPreformatted = false
    var isCode = false
    var role: Block.Role?
    /// Whether this is a figure with a caption.
    var isCaptioned = false
    var quoteDepth = 0
    var listDepth = 0
    /// Whether the next block is an item; `marker` is its marker.
    var isItem = false
    var marker: String?
    var cell: (row: Int, column: Int)?
    var isNoise = false
    /// How many `<q>` are open.
    var markDepth = 0
    var language: String?
    /// Whether the words are the mark of a note.
    var isNoteMark = false
    /// The open block quotation, by its index in `quotes`.
    var quote: Int?
  }

  /// Prepares the text of a tree.
  init(tree: HTMLTree, base: String?, language: String?, content: PageContent? = nil) {
    self.tree = tree
    self.base = base
    self.content = content
    skipsDeleted = !tree.isMostlyDeleted
    builder = BlockBuilder(capacity: tree.text.count)
    style = Style(language: language)
  }

  /// Returns the text within a node.
  static func text(
    of tree: HTMLTree, at root: Int = 0, base: String?, language: String?, content: PageContent? = nil
  ) -> BlockText {
    var blocks = HTMLBlocks(tree: tree, base: base, language: language, content: content)
    blocks.write(root)
    return blocks.finish()
  }

  private mutating func write(_ root: Int) {
    var index = root
    let end = Int(tree.nodes[root].end)
    while index < end {
      while let last = open.last, Int(tree.nodes[last.node].end) <= index { leave() }
      let node = tree.nodes[index]
      if content?.isLeftOut(index) == true || node.tag != .text && index != root && tree.isHidden(index)
        || leadsBack(index)
      {
        index = Int(node.end)
        continue
      }
      if node.tag == .sup && writeRaised(index) || node.tag == .del && skipsDeleted {
        index = Int(node.end)
        continue
      }
      if node.tag == .text { write(text: index) } else { enter(index) }
      index += 1
    }
    while !open.isEmpty { leave() }
  }

  // MARK: Elements

  private mutating func enter(_ node: Int) {
    let tag = tree.nodes[node].tag
    open.append((node, style))
    if tag.isBlock { endBlock() }
    if let language = tree.attribute(.lang, at: node), !language.isEmpty { style.language = language }
    if content?.isNoise(node) == true { style.isNoise = true }
    if content?.isByline(node) == true, tag.isBlock { style.role = .byline }
    if content?.isCaption(node) == true { style.role = .caption }
    enter(tag, at: node)
  }

  private mutating func leave() {
    guard let (node, outer) = open.popLast() else { return }
    let tag = tree.nodes[node].tag
    if tag.isBlock { endBlock() }
    leave(tag, at: node, to: outer)
    let item = style
    style = outer
    // The marker of an item belongs to its first block, however deeply that is nested.
    if outer.isItem, !item.isItem, tag != .li { (style.isItem, style.marker) = (false, nil) }
  }

  /// Ends the block; words that follow begin another.
  mutating func endBlock() {
    if hasBegun { builder.end() }
    (hasBegun, hasBroken) = (false, false)
  }

  /// Begins a block in the current style, unless one has begun.
  mutating func beginBlock() {
    guard !hasBegun else { return }
    hasBegun = true
    builder.begin(block)
    (style.isItem, style.marker) = (false, nil)
  }

  /// A block in the current style.
  private var block: Block {
    var block = Block(form, role: style.role, range: 0..<0, isNoise: style.isNoise)
    block.depth = style.quoteDepth + style.listDepth
    return block
  }

  private var form: Block.Form {
    if style.isNoise, style.heading == nil, !style.isItem { return .other }
    if let level = style.heading { return .heading(level: level) }
    if style.isPreformatted { return .preformatted }
    if style.isItem { return .item(marker: style.marker) }
    if let cell = style.cell { return .cell(row: cell.row, column: cell.column) }
    return style.quoteDepth > 0 ? .quote : .paragraph
  }

  // MARK: Words

  private mutating func write(text node: Int) {
    let bytes = tree.text[tree.nodes[node].range]
    let isBlank = bytes.allSatisfy(\.isHTMLBlank)
    if !hasBegun {
      if isBlank || !style.isPreformatted && WordlessText.isWordless(bytes) { return }
      beginBlock()
    }
    if !isBlank { hasBroken = false }
    if !style.isCode, !style.isPreformatted, bytes.contains(0x26) {
      builder.append(DoubleEscaping.repaired(bytes))
    } else {
      builder.append(bytes)
    }
  }

  /// Writes words that aren't on the page, such as the marks of `<q>`.
  mutating func write(words: String) {
    beginBlock()
    hasBroken = false
    builder.append(words)
  }

  /// Breaks the line; two breaks in a row end the block.
  mutating func breakLine() {
    guard hasBegun else { return }
    if style.isPreformatted {
      builder.append("\n")
    } else if hasBroken {
      endBlock()
    } else {
      builder.breakLine()
      hasBroken = true
    }
  }

  private consuming func finish() -> BlockText {
    endBlock()
    nameSpeakers()
    return builder.finish()
  }
}

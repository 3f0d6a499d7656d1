import CMarkdown
import Foundation

/// A document parsed by cmark-gfm.
struct MarkdownTree: ~Copyable {
  private let root: OpaquePointer?

  /// The options for parsing and for writing HTML.
  static let options = CMARK_OPT_FOOTNOTES | CMARK_OPT_UNSAFE

  /// Registers the extensions, once.
  private static let isRegistered: Bool = {
    cmark_gfm_core_extensions_ensure_registered()
    return true
  }()

  /// Held while inline text is parsed.
  ///
  /// The library keeps the special characters of its extensions in a global variable.
  private static let lock = NSLock()

  /// Parses valid UTF-8.
  init(of text: Span<UInt8>, hasTables: Bool) {
    let names = (hasTables ? ["table"] : []) + ["strikethrough", "tasklist"]
    guard Self.isRegistered, let parser = cmark_parser_new(Self.options) else {
      root = nil
      return
    }
    for name in names {
      if let found = cmark_find_syntax_extension(name) { cmark_parser_attach_syntax_extension(parser, found) }
    }
    text.withUnsafeBytes { bytes in
      if let start = bytes.bindMemory(to: CChar.self).baseAddress {
        cmark_parser_feed(parser, start, bytes.count)
      }
    }
    root = Self.lock.withLock { cmark_parser_finish(parser) }
    cmark_parser_free(parser)
    if let root { cmark_consolidate_text_nodes(root) }
  }

  deinit {
    if let root { cmark_node_free(root) }
  }

  /// Writes the document's blocks; O(n), without recursion.
  func write(to blocks: inout MarkdownBlocks) {
    guard let root, let iterator = cmark_iter_new(root) else { return }
    defer { cmark_iter_free(iterator) }
    while true {
      let event = cmark_iter_next(iterator)
      guard event != CMARK_EVENT_DONE, let pointer = cmark_iter_get_node(iterator) else { return }
      let node = MarkdownNode(pointer: pointer)
      if event == CMARK_EVENT_EXIT {
        blocks.leave(node)
      } else if blocks.enter(node) == .skippingChildren {
        cmark_iter_reset(iterator, pointer, CMARK_EVENT_EXIT)
        blocks.leave(node)
      }
    }
  }
}

/// A node of a document; valid as long as its tree.
struct MarkdownNode {
  let pointer: OpaquePointer

  /// The kinds of node.
  enum Kind {
    case quote, list, item, paragraph, codeBlock, markupBlock, rule, footnote, table, row, cell
    case heading(level: Int)
    case text, softBreak, lineBreak, code, markup, emphasis, strong, link, image, footnoteReference
    case other
  }

  /// The node's kind.
  var kind: Kind {
    switch cmark_node_get_type(pointer) {
    case CMARK_NODE_BLOCK_QUOTE: .quote
    case CMARK_NODE_LIST: .list
    case CMARK_NODE_ITEM: .item
    case CMARK_NODE_PARAGRAPH: .paragraph
    case CMARK_NODE_HEADING: .heading(level: Int(cmark_node_get_heading_level(pointer)))
    case CMARK_NODE_CODE_BLOCK: .codeBlock
    case CMARK_NODE_HTML_BLOCK: .markupBlock
    case CMARK_NODE_THEMATIC_BREAK: .rule
    case CMARK_NODE_FOOTNOTE_DEFINITION: .footnote
    case CMARK_NODE_TEXT: .text
    case CMARK_NODE_SOFTBREAK: .softBreak
    case CMARK_NODE_LINEBREAK: .lineBreak
    case CMARK_NODE_CODE: .code
    case CMARK_NODE_HTML_INLINE: .markup
    case CMARK_NODE_EMPH: .emphasis
    case CMARK_NODE_STRONG: .strong
    case CMARK_NODE_LINK: .link
    case CMARK_NODE_IMAGE: .image
    case CMARK_NODE_FOOTNOTE_REFERENCE: .footnoteReference
    default: extensionKind
    }
  }

  /// The kind of a node from an extension; such kinds are identified only by names.
  private var extensionKind: Kind {
    switch cmark_node_get_type_string(pointer).map(String.init(cString:)) {
    case "table": .table
    case "table_row", "table_header": .row
    case "table_cell": .cell
    default: .other
    }
  }

  /// The node's literal text in UTF-8.
  var literal: UnsafeBufferPointer<UInt8> { Self.bytes(cmark_node_get_literal(pointer)) }

  /// Where a link leads.
  var address: String { String(decoding: Self.bytes(cmark_node_get_url(pointer)), as: UTF8.self) }

  /// The number at which a list begins; `nil` if it isn't numbered.
  var firstNumber: Int? {
    cmark_node_get_list_type(pointer) == CMARK_ORDERED_LIST ? Int(cmark_node_get_list_start(pointer)) : nil
  }

  /// The mark after the numbers of a list.
  var delimiter: String { cmark_node_get_list_delim(pointer) == CMARK_PAREN_DELIM ? ")" : "." }

  /// Whether the item of a task list is done; `nil` for other items.
  var isDone: Bool? {
    guard cmark_node_get_type_string(pointer).map(String.init(cString:)) == "tasklist" else { return nil }
    return cmark_gfm_extensions_get_tasklist_item_checked(pointer)
  }

  var next: MarkdownNode? { cmark_node_next(pointer).map(MarkdownNode.init) }
  var firstChild: MarkdownNode? { cmark_node_first_child(pointer).map(MarkdownNode.init) }

  /// The node as HTML.
  var html: [UInt8] {
    guard let written = cmark_render_html(pointer, MarkdownTree.options, nil) else { return [] }
    defer { free(written) }
    return Array(Self.bytes(written))
  }

  /// Whether the node contains only images, apart from spaces and links around images.
  var isOnlyImages: Bool {
    guard var child = firstChild else { return false }
    var hasImage = false
    while true {
      switch child.kind {
      case .image: hasImage = true
      case .softBreak, .lineBreak: break
      case .link where child.firstChild?.next == nil:
        guard case .image? = child.firstChild?.kind else { return false }
        hasImage = true
      default: return false
      }
      guard let next = child.next else { return hasImage }
      child = next
    }
  }

  private static func bytes(_ string: UnsafePointer<CChar>?) -> UnsafeBufferPointer<UInt8> {
    guard let string else { return UnsafeBufferPointer(start: nil, count: 0) }
    let raw = UnsafeRawPointer(string).assumingMemoryBound(to: UInt8.self)
    return UnsafeBufferPointer(start: raw, count: strlen(string))
  }
}

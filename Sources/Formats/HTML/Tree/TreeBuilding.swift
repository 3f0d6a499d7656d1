import CGumbo
import Foundation

extension HTMLTree {
  /// Parses reduced markup as a page, or as the content of a `<div>`.
  ///
  /// The parser's own tree is copied, and its memory freed before this returns.
  static func parsed(_ markup: [UInt8], isFragment: Bool = false) -> HTMLTree {
    var options = kGumboDefaultOptions
    options.max_errors = 0
    if isFragment { options.fragment_context = GUMBO_TAG_DIV }
    var building = TreeBuilding()
    // `ParserMemory` keeps what the parser frees until the end, so a huge page uses the system's allocator.
    if markup.count > mostInOwnMemory {
      building.parse(markup, &options)
    } else {
      var memory = ParserMemory()
      withUnsafeMutablePointer(to: &memory) { memory in
        options.userdata = UnsafeMutableRawPointer(memory)
        options.allocator = { memory, size in
          memory?.assumingMemoryBound(to: ParserMemory.self).pointee.allocate(size)
        }
        options.deallocator = { _, _ in }
        building.parse(markup, &options)
        memory.pointee.free()
      }
    }
    return HTMLTree(nodes: building.nodes, attributes: building.attributes, text: building.text)
  }

  /// The largest markup for which ``ParserMemory`` is used, in bytes.
  private static let mostInOwnMemory = 8 * 1024 * 1024
}

/// Copies the parser's tree.
private struct TreeBuilding {
  var nodes = [HTMLTree.Node(tag: .document, parent: 0, end: 1, start: 0, count: 0)]
  var attributes: [HTMLTree.Attribute] = []
  var text: [UInt8] = []

  private typealias GumboNodePointer = UnsafeMutablePointer<GumboNode>
  /// The elements with children still to be copied: their index, and how many children are done.
  private var open: [(element: GumboNodePointer, index: Int, children: UInt32)] = []

  /// Parses markup and copies the tree.
  mutating func parse(_ markup: [UInt8], _ options: inout GumboOptions) {
    nodes.reserveCapacity(markup.count / 24)
    text.reserveCapacity(markup.count)
    markup.withUnsafeBytes { bytes in
      guard let start = bytes.bindMemory(to: CChar.self).baseAddress,
        let output = gumbo_parse_with_options(&options, start, bytes.count)
      else { return }
      if let root = output.pointee.root { add(root) }
      gumbo_destroy_output(&options, output)
    }
  }

  /// Copies an element and everything in it.
  mutating func add(_ root: UnsafeMutablePointer<GumboNode>) {
    begin(root)
    while let last = open.last {
      let children = last.element.pointee.v.element.children
      if last.children < children.length, let data = children.data {
        open[open.count - 1].children += 1
        guard let child = data[Int(last.children)] else { continue }
        addNode(child.assumingMemoryBound(to: GumboNode.self))
      } else {
        nodes[last.index].end = Int32(nodes.count)
        open.removeLast()
      }
    }
    nodes[0].end = Int32(nodes.count)
  }

  private mutating func addNode(_ node: GumboNodePointer) {
    switch node.pointee.type {
    case GUMBO_NODE_ELEMENT, GUMBO_NODE_TEMPLATE: begin(node)
    case GUMBO_NODE_TEXT, GUMBO_NODE_WHITESPACE, GUMBO_NODE_CDATA:
      let range = copy(node.pointee.v.text.text)
      append(.text, start: range.lowerBound, count: range.count)
    default: break
    }
  }

  private mutating func begin(_ node: GumboNodePointer) {
    let start = attributes.count
    let list = node.pointee.v.element.attributes
    for index in 0..<Int(list.length) {
      guard let pointer = list.data?[index]?.assumingMemoryBound(to: GumboAttribute.self),
        let name = pointer.pointee.name, let kind = Self.attribute(named: name)
      else { continue }
      attributes.append(HTMLTree.Attribute(kind: kind, value: copy(pointer.pointee.value)))
    }
    let index = append(Self.tag(of: node.pointee.v.element), start: start, count: attributes.count - start)
    open.append((node, index, 0))
  }

  @discardableResult
  private mutating func append(_ tag: HTMLTag, start: Int, count: Int) -> Int {
    nodes.append(
      HTMLTree.Node(
        tag: tag, parent: Int32(open.last?.index ?? 0), end: Int32(nodes.count + 1),
        start: UInt32(clamping: start), count: UInt32(clamping: count)))
    return nodes.count - 1
  }

  private mutating func copy(_ string: UnsafePointer<CChar>?) -> Range<Int> {
    let start = text.count
    if let string {
      let count = strlen(string)
      text.append(
        contentsOf: UnsafeBufferPointer(
          start: UnsafeRawPointer(string).assumingMemoryBound(to: UInt8.self), count: count))
    }
    return start..<text.count
  }

  private static func attribute(named name: UnsafePointer<CChar>) -> HTMLAttribute? {
    bytes(name) { HTMLAttribute.named($0) }
  }

  private static func bytes<Result>(
    _ string: UnsafePointer<CChar>, _ body: (Span<UInt8>) -> Result
  ) -> Result {
    let start = UnsafeRawPointer(string).assumingMemoryBound(to: UInt8.self)
    return body(UnsafeBufferPointer(start: start, count: strlen(string)).span)
  }

  /// Returns the element's kind; a tag that the parser doesn't know is found by its name in the markup.
  private static func tag(of element: GumboElement) -> HTMLTag {
    if element.tag != GUMBO_TAG_UNKNOWN {
      let number = Int(element.tag.rawValue)
      return tags.indices.contains(number) ? tags[number] : .unknown
    }
    var name = element.original_tag
    gumbo_tag_from_original_text(&name)
    guard let data = name.data, name.length > 0 else { return .unknown }
    let start = UnsafeRawPointer(data).assumingMemoryBound(to: UInt8.self)
    return HTMLTag.named(UnsafeBufferPointer(start: start, count: name.length).span)
  }

  /// Our tags by the parser's numbers, matched by the parser's names.
  private static let tags: [HTMLTag] = (0..<GUMBO_TAG_UNKNOWN.rawValue).map { number in
    guard let name = gumbo_normalized_tagname(GumboTag(rawValue: number)) else { return .unknown }
    return bytes(name) { HTMLTag.named($0) }
  }
}

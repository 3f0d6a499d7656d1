/// An XML document as a tree, kept in a few arrays, so that a million nested elements need no recursion.
final class XMLTree: Sendable {
  /// An element, or a stretch of text.
  struct Node: Sendable {
    /// The index of the element's name; -1 for text.
    var name: Int32
    /// The indices of other nodes; -1 for none.
    var parent: Int32 = -1
    var firstChild: Int32 = -1
    var nextSibling: Int32 = -1
    /// The text, in `UTF-8 offsets`, or the attributes, by their indices.
    var start: Int
    var end: Int
  }

  let nodes: [Node]
  let names: [XMLName]
  let attributes: [XMLAttribute]
  let bytes: [UInt8]
  /// Why the tree lacks the end of the document; `nil` if it is complete.
  let failure: XMLFailure?

  fileprivate init(_ builder: XMLTreeBuilder, failure: XMLFailure?) {
    nodes = builder.nodes
    names = builder.names
    attributes = builder.attributes
    bytes = builder.bytes
    self.failure = failure
  }

  /// Reads a document to its end or to the first error, where open elements are closed.
  ///
  /// O(n) in the bytes. See ``XMLEvents``.
  ///
  /// - Parameter utf8: valid UTF-8.
  static func read(_ utf8: ArraySlice<UInt8>, limits: XMLLimits = XMLLimits()) -> XMLTree {
    let builder = XMLTreeBuilder()
    do throws(XMLFailure) {
      try XMLEvents.read(utf8, limits: limits, to: builder)
      return XMLTree(builder, failure: nil)
    } catch {
      return XMLTree(builder, failure: error)
    }
  }

  /// The outermost element; `nil` if the document has none.
  var root: XMLElement? { nodes.isEmpty ? nil : XMLElement(tree: self, index: 0) }
}

/// Builds a tree from events.
private final class XMLTreeBuilder: XMLHandler {
  var nodes: [XMLTree.Node] = []
  var names: [XMLName] = []
  var attributes: [XMLAttribute] = []
  var bytes: [UInt8] = []
  private var numbers: [XMLName: Int32] = [:]
  /// The open elements, and the last child of each.
  private var open: [(node: Int, lastChild: Int)] = []

  func start(_ name: XMLName, _ list: [XMLAttribute]) {
    let first = attributes.count
    attributes.append(contentsOf: list)
    add(XMLTree.Node(name: number(of: name), start: first, end: attributes.count))
    open.append((nodes.count - 1, -1))
  }

  func end(_ name: XMLName) { _ = open.popLast() }

  func text(_ utf8: UnsafeBufferPointer<UInt8>) {
    guard let parent = open.last else { return }
    let start = bytes.count
    bytes.append(contentsOf: utf8)
    if parent.lastChild == nodes.count - 1, nodes[parent.lastChild].name < 0 {
      nodes[parent.lastChild].end = bytes.count
    } else {
      add(XMLTree.Node(name: -1, start: start, end: bytes.count))
    }
  }

  private func add(_ node: XMLTree.Node) {
    var node = node
    let number = nodes.count
    if let parent = open.last {
      node.parent = Int32(truncatingIfNeeded: parent.node)
      if parent.lastChild < 0 {
        nodes[parent.node].firstChild = Int32(truncatingIfNeeded: number)
      } else {
        nodes[parent.lastChild].nextSibling = Int32(truncatingIfNeeded: number)
      }
      open[open.count - 1].lastChild = number
    }
    nodes.append(node)
  }

  private func number(of name: XMLName) -> Int32 {
    if let number = numbers[name] { return number }
    let number = Int32(truncatingIfNeeded: names.count)
    names.append(name)
    numbers[name] = number
    return number
  }
}

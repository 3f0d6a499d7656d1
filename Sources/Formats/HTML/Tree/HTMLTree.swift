/// The elements and texts of a page, in document order, without pointers.
///
/// The descendants of a node are the nodes from the one after it up to its `end`, so a walk is a loop.
final class HTMLTree: Sendable {
  /// An element or a text.
  struct Node: Sendable {
    var tag: HTMLTag
    /// The element around it; the root is its own parent.
    var parent: Int32
    /// The node after the last one in it.
    var end: Int32
    /// For a text, its bytes in `text`; for an element, its attributes in `attributes`.
    var start: UInt32
    /// How many bytes or attributes there are.
    var count: UInt32

    /// The bytes or attributes.
    var range: Range<Int> { Int(start)..<Int(start) + Int(count) }
  }

  /// An attribute that an element has.
  struct Attribute: Sendable {
    var kind: HTMLAttribute
    /// Its value in `text`.
    var value: Range<Int>
  }

  /// The nodes; never empty, since the first one is the root.
  let nodes: [Node]
  /// The attributes, element by element.
  let attributes: [Attribute]
  /// The texts and values, in valid UTF-8.
  let text: [UInt8]

  /// Makes a tree; `nodes` must have a root.
  init(nodes: [Node], attributes: [Attribute], text: [UInt8]) {
    let root = Node(tag: .document, parent: 0, end: 1, start: 0, count: 0)
    (self.nodes, self.attributes, self.text) = (nodes.isEmpty ? [root] : nodes, attributes, text)
  }

  /// Returns the bytes of an attribute's value; `nil` if the element doesn't have it.
  func value(of kind: HTMLAttribute, at node: Int) -> ArraySlice<UInt8>? {
    guard nodes[node].tag != .text else { return nil }
    for attribute in attributes[nodes[node].range] where attribute.kind == kind {
      return text[attribute.value]
    }
    return nil
  }

  /// Returns an attribute's value; `nil` if the element doesn't have it.
  func attribute(_ kind: HTMLAttribute, at node: Int) -> String? {
    value(of: kind, at: node).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The root of the tree.
  var root: HTMLNode { HTMLNode(tree: self, index: 0) }
}

/// A node of a page, to look around from.
struct HTMLNode: Sendable {
  /// The tree it belongs to.
  let tree: HTMLTree
  /// Its index in document order.
  let index: Int

  /// The kind of node.
  var tag: HTMLTag { tree.nodes[index].tag }

  /// The element around it; `nil` for the root.
  var parent: HTMLNode? { index == 0 ? nil : HTMLNode(tree: tree, index: Int(tree.nodes[index].parent)) }

  /// Returns an attribute's value; `nil` if the element doesn't have it.
  func attribute(_ kind: HTMLAttribute) -> String? { tree.attribute(kind, at: index) }

  /// The nodes directly in it, in order.
  var children: some Sequence<HTMLNode> {
    let end = Int(tree.nodes[index].end)
    return sequence(state: index + 1) { [tree] (next: inout Int) -> HTMLNode? in
      guard next < end else { return nil }
      defer { next = Int(tree.nodes[next].end) }
      return HTMLNode(tree: tree, index: next)
    }
  }

  /// The nodes in it at every depth, in document order.
  var descendants: some Sequence<HTMLNode> {
    (index + 1..<Int(tree.nodes[index].end)).lazy.map { [tree] in HTMLNode(tree: tree, index: $0) }
  }

  /// The words in it, with single spaces, without those of scripts; O(n) in the length of its content.
  var words: String {
    var bytes: [UInt8] = []
    for node in index..<Int(tree.nodes[index].end) where tree.nodes[node].tag == .text {
      if tree.nodes[Int(tree.nodes[node].parent)].tag == .script, tag != .script { continue }
      bytes.append(contentsOf: tree.text[tree.nodes[node].range])
    }
    let words = bytes.split { $0.isHTMLBlank }
    return String(decoding: Array(words.joined(separator: [0x20])), as: UTF8.self)
  }

  /// The text in it unprocessed, such as the data of a script; O(n) in the length of its content.
  var rawText: String {
    var bytes: [UInt8] = []
    for node in index..<Int(tree.nodes[index].end) where tree.nodes[node].tag == .text {
      bytes.append(contentsOf: tree.text[tree.nodes[node].range])
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// An element of a tree.
struct XMLElement: Sendable {
  let tree: XMLTree
  let index: Int

  /// A child of an element.
  enum Child: Sendable {
    case element(XMLElement)
    /// Text in valid UTF-8.
    case text(ArraySlice<UInt8>)
  }

  private var node: XMLTree.Node { tree.nodes[index] }

  /// The element's name.
  var name: XMLName { tree.names[Int(node.name)] }
  /// The element's name without its prefix.
  var local: String { name.local }
  /// The element's namespace; empty if none is declared.
  var namespace: String { name.namespace }

  /// The element around this one; `nil` for the root.
  var parent: XMLElement? {
    node.parent < 0 ? nil : XMLElement(tree: tree, index: Int(node.parent))
  }

  /// The attributes, in order.
  var attributes: ArraySlice<XMLAttribute> { tree.attributes[node.start..<node.end] }

  /// Returns the value of the attribute with this local name; the first if several namespaces have one.
  func attribute(_ local: String) -> String? {
    attributes.first { $0.name.local == local }?.value
  }

  /// Returns the value of the attribute with this local name in a namespace.
  ///
  /// Names without a prefix have an empty namespace.
  func attribute(_ local: String, in namespace: String) -> String? {
    attributes.first { $0.name.local == local && $0.name.namespace == namespace }?.value
  }

  // MARK: Content

  /// The direct children of the element, in order.
  var children: some Sequence<Child> {
    sequence(state: node.firstChild) { next -> Child? in
      guard next >= 0 else { return nil }
      let node = tree.nodes[Int(next)]
      defer { next = node.nextSibling }
      if node.name < 0 { return .text(tree.bytes[node.start..<node.end]) }
      return .element(XMLElement(tree: tree, index: Int(next)))
    }
  }

  /// The child elements, in order.
  var elements: some Sequence<XMLElement> {
    children.lazy.compactMap { child in
      if case .element(let element) = child { element } else { nil }
    }
  }

  /// Returns the first child element with a local name.
  func first(_ local: String) -> XMLElement? { elements.first { $0.local == local } }

  /// Whether the element has child elements.
  var hasElements: Bool { elements.contains { _ in true } }

  /// All text in the element at any depth, in valid UTF-8.
  var utf8: [UInt8] {
    var utf8: [UInt8] = []
    walk { if case .text(let bytes) = $0 { utf8.append(contentsOf: bytes) } }
    return utf8
  }

  /// All text in the element at any depth.
  var text: String { String(decoding: utf8, as: UTF8.self) }

  /// A step of a walk through a tree.
  enum Step: Sendable {
    case start(XMLElement)
    case text(ArraySlice<UInt8>)
    case end(XMLElement)
  }

  /// Passes everything in the element to `visit`, at any depth and in order, without recursion.
  func walk(_ visit: (Step) -> Void) {
    var next = Int(node.firstChild)
    var around = index
    while true {
      if next >= 0 {
        let node = tree.nodes[next]
        if node.name < 0 {
          visit(.text(tree.bytes[node.start..<node.end]))
          next = Int(node.nextSibling)
        } else {
          visit(.start(XMLElement(tree: tree, index: next)))
          (around, next) = (next, Int(node.firstChild))
        }
      } else {
        if around == index { return }
        visit(.end(XMLElement(tree: tree, index: around)))
        let node = tree.nodes[around]
        (around, next) = (Int(node.parent), Int(node.nextSibling))
      }
    }
  }
}

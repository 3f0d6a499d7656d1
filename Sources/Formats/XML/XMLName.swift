/// The name of an element or an attribute.
struct XMLName: Hashable, Sendable {
  /// The part before the colon; empty if there is none.
  let prefix: String
  /// The name without its prefix.
  let local: String
  /// The namespace that the prefix stands for; empty if none is declared.
  let namespace: String

  /// The namespace of `xml:lang` and `xml:base`.
  static let xml = "http://www.w3.org/XML/1998/namespace"
}

/// An attribute of an element, unless it declares a namespace.
struct XMLAttribute: Hashable, Sendable {
  /// The name; an attribute without a prefix has no namespace.
  let name: XMLName
  /// The value, with references resolved.
  let value: String
}

/// The namespaces in force at a place in a document ("Namespaces in XML 1.0").
///
/// An undeclared prefix has no namespace, which is an error in the standard and common in feeds.
struct XMLScope {
  /// The declarations in force, the innermost last, each with the depth of its element.
  private var bindings: [(prefix: String, namespace: String, depth: Int)] = []
  /// The names resolved since the declarations last changed.
  private var known: [String: XMLName] = [:]

  /// How many declarations may be in force at once; others are ignored.
  private static let maximumBindings = 256
  /// How many names are remembered.
  private static let maximumKnown = 1024

  /// Adds a declaration to the element at a depth; an empty prefix is the default.
  mutating func declare(_ prefix: String, as namespace: String, at depth: Int) {
    guard bindings.count < Self.maximumBindings else { return }
    bindings.append((prefix, namespace, depth))
    known.removeAll(keepingCapacity: true)
  }

  /// Drops the declarations of the element at a depth and of those inside it.
  mutating func leave(depth: Int) {
    guard let last = bindings.last, last.depth >= depth else { return }
    while let last = bindings.last, last.depth >= depth { bindings.removeLast() }
    known.removeAll(keepingCapacity: true)
  }

  /// Returns the name of an element written as `prefix:local`.
  mutating func element(_ written: String) -> XMLName {
    if let name = known[written] { return name }
    let (prefix, local) = Self.parts(of: written)
    let name = XMLName(prefix: prefix, local: local, namespace: namespace(of: prefix))
    if known.count < Self.maximumKnown { known[written] = name }
    return name
  }

  /// Returns the name of an attribute written as `prefix:local`.
  func attribute(_ written: String) -> XMLName {
    let (prefix, local) = Self.parts(of: written)
    return XMLName(prefix: prefix, local: local, namespace: prefix.isEmpty ? "" : namespace(of: prefix))
  }

  private func namespace(of prefix: String) -> String {
    if prefix == "xml" { return XMLName.xml }
    return bindings.last { $0.prefix == prefix }?.namespace ?? ""
  }

  private static func parts(of written: String) -> (prefix: String, local: String) {
    guard let colon = written.utf8.firstIndex(of: UInt8(ascii: ":")) else { return ("", written) }
    let local = written[written.utf8.index(after: colon)...]
    return local.isEmpty ? ("", written) : (String(written[..<colon]), String(local))
  }
}

import Articles

/// A parsed web page.
struct HTMLDocument: Sendable {
  /// The elements and texts.
  let tree: HTMLTree
  /// The encoding the bytes were read in, by the web's name for it.
  let encoding: String
  /// How many stretches of bytes could not be decoded.
  let undecodable: Int
  /// Where the page came from, if the sender or the page says so.
  let address: String?
  /// What relative addresses are relative to.
  let base: String?
  /// The language that the page declares for all of it, as written there; `nil` if it declares none.
  let language: String?

  /// Parses a page.
  ///
  /// - Throws: ``IngestionError`` if the bytes aren't text.
  init(_ document: Document) throws(IngestionError) {
    let declared = document.charset ?? DeclaredCharset.label(in: document.bytes)
    let text = try TextDecoding.text(of: document, declared: declared)
    let isXML = Self.isXML(text.utf8, from: text.start) || document.fileName?.hasSuffix(".xhtml") == true
    self.init(text, isXML: isXML, address: document.address)
  }

  private init(_ text: TextDecoding.Text, isXML: Bool, address: String?) {
    tree = HTMLTree.parsed(MarkupReduction.reduced(text.utf8, from: text.start, isXML: isXML))
    (encoding, undecodable) = (text.encoding, text.undecodable)
    let elements = tree.root.children.first { $0.tag == .html } ?? tree.root
    language = elements.attribute(.lang) ?? elements.attribute(.xmlLang)
    self.address = address
    let declaredBase = tree.root.descendants.first { $0.tag == .base && $0.attribute(.href) != nil }
    let page = address ?? Self.canonical(tree)
    base = declaredBase?.attribute(.href).map { LinkResolver.resolved($0, against: page) ?? $0 } ?? page
  }

  /// Whether the page begins like XML.
  private static func isXML(_ utf8: [UInt8], from start: Int) -> Bool {
    let head = utf8[start...].drop { $0.isHTMLBlank }
    return head.starts(with: "<?xml".utf8)
  }

  /// Returns the address that the page declares as its own.
  private static func canonical(_ tree: HTMLTree) -> String? {
    let links = tree.root.descendants.lazy.filter { $0.tag == .link || $0.tag == .meta }
    return links.compactMap { node -> String? in
      let isOwn = node.attribute(.rel)?.lowercased() == "canonical" || node.attribute(.property) == "og:url"
      guard isOwn, let address = node.attribute(.href) ?? node.attribute(.content) else { return nil }
      return address.hasPrefix("http") ? address : nil
    }.first
  }
}

extension HTMLTree {
  /// Returns the names of the properties that an element holds, in lower case.
  ///
  /// Those of schema.org have no prefix, those of Dublin Core have `dc:`, as in `dc:date`. They come from
  /// `itemprop` (microdata) or `property` (RDFa: `schema:headline`, or `headline` in a vocabulary).
  func propertyNames(at node: Int) -> Set<String> {
    var names: Set<String> = []
    if let value = value(of: .itemprop, at: node) { names.formUnion(Self.words(value)) }
    guard let value = value(of: .property, at: node) else { return names }
    for word in Self.words(value) {
      guard let colon = word.lastIndex(of: ":") else {
        // In the head, such names belong to other vocabularies.
        if nodes[node].tag != .meta { names.insert(word) }
        continue
      }
      let name = word[word.index(after: colon)...]
      switch word[..<colon] {
      case "schema", "sioc": names.insert(String(name))
      case "dc", "dct", "dcterms": names.insert(name == "creator" ? "creator" : "dc:" + name)
      default: break
      }
    }
    return names
  }

  private static func words(_ value: ArraySlice<UInt8>) -> [String] {
    value.prefix(400).split { $0 <= 0x20 }.map(\.smallText)
  }
}

/// Chooses the page of a feed or an entry among its links.
enum FeedLinks {
  /// Returns an absolute web address; `nil` for other schemes, or if a relative address has no base.
  static func address(_ words: String, of element: XMLElement, _ base: FeedBase) -> String? {
    LinkResolver.resolved(words, against: element.base(base)).flatMap { $0.hasPrefix("http") ? $0 : nil }
  }

  /// Returns the page that a link of a feed or an entry leads to: by its text as in RSS, or by its `href`.
  static func page(in element: XMLElement, _ base: FeedBase) -> String? {
    if element.attribute("href") != nil {
      return link(in: element, base).flatMap { $0.rank <= 2 ? $0.address : nil }
    }
    return address(element.text, of: element, base)
  }

  /// Returns where an Atom link leads, and a rank, lowest for the page of the entry; `nil` for other links.
  static func link(in element: XMLElement, _ base: FeedBase) -> (address: String, rank: Int)? {
    guard let written = element.attribute("href") ?? element.text.trimmedWords,
      let address = address(written, of: element, base)
    else { return nil }
    let type = element.attribute("type")?.lowercased() ?? ""
    switch element.attribute("rel")?.lowercased() {
    case nil, "", "alternate", "http://www.iana.org/assignments/relation/alternate":
      return (address, type.isEmpty || type.contains("html") ? 1 : 2)
    case "self", "via", "http://www.iana.org/assignments/relation/via", "related":
      return (address, type.contains("html") || type.isEmpty ? 6 : 7)
    default: return nil
    }
  }
}

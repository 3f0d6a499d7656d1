/// Writes the XHTML in a feed as HTML.
enum InlineMarkup {
  /// Returns the content of an element, with addresses made absolute as far as the feed has a base.
  static func html(in element: XMLElement, _ base: FeedBase) -> [UInt8] {
    var html: [UInt8] = []
    element.walk { step in
      switch step {
      case .start(let inner): start(inner, base, &html)
      case .text(let utf8): escape(utf8, &html)
      case .end(let inner):
        if isVoid(inner) { break }
        html.append(contentsOf: "</\(inner.local)>".utf8)
      }
    }
    return html
  }

  private static func start(_ element: XMLElement, _ base: FeedBase, _ html: inout [UInt8]) {
    html.append(contentsOf: "<\(element.local)".utf8)
    for attribute in element.attributes {
      guard attribute.name.prefix.isEmpty || attribute.name.local == "lang" else { continue }
      var value = attribute.value
      if addresses.contains(attribute.name.local) {
        value = LinkResolver.resolved(value, against: element.base(base)) ?? value
      }
      html.append(contentsOf: " \(attribute.name.local)=\"".utf8)
      escape(Array(value.utf8)[...], &html)
      html.append(UInt8(ascii: "\""))
    }
    html.append(UInt8(ascii: ">"))
  }

  private static func escape(_ utf8: ArraySlice<UInt8>, _ html: inout [UInt8]) {
    for byte in utf8 {
      switch byte {
      case UInt8(ascii: "<"): html.append(contentsOf: "&lt;".utf8)
      case UInt8(ascii: ">"): html.append(contentsOf: "&gt;".utf8)
      case UInt8(ascii: "&"): html.append(contentsOf: "&amp;".utf8)
      case UInt8(ascii: "\""): html.append(contentsOf: "&quot;".utf8)
      default: html.append(byte)
      }
    }
  }

  /// Elements without an end tag in HTML.
  private static func isVoid(_ element: XMLElement) -> Bool { voids.contains(element.local.lowercased()) }

  private static let addresses: Set<String> = ["href", "src", "cite"]
  private static let voids: Set<String> = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr",
  ]
}

/// Distinguishes markup from plain text in feeds that don't say which they carry.
enum FeedMarkup {
  /// Whether there is an HTML tag or a character reference.
  ///
  /// O(n); `1 < 2`, `AT&T` and `<kari@hult.example>` aren't markup.
  static func looksLikeMarkup(_ utf8: [UInt8]) -> Bool {
    var rest = utf8[...]
    while let next = rest.firstIndex(where: { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "&") }) {
      rest = rest[(next + 1)...]
      if utf8[next] == UInt8(ascii: "<") ? beginsTag(rest) : beginsReference(rest) { return true }
    }
    return false
  }

  /// Whether a text has tags, but none that is ended or needs no end: it is about tags, as in `Use <b> sparingly`.
  static func onlyNamesTags(_ utf8: [UInt8]) -> Bool {
    var isFound = false
    for (index, byte) in utf8.enumerated() where byte == UInt8(ascii: "<") {
      let rest = utf8[(index + 1)...]
      guard beginsTag(rest) else { continue }
      let name = rest.prefix { !$0.isHTMLBlank && $0 != UInt8(ascii: ">") }.map { $0 | 0x20 }
      if name.first == UInt8(ascii: "/") || name.first == UInt8(ascii: "!") || unended.contains(name) {
        return false
      }
      isFound = true
    }
    return isFound
  }

  /// Tags without an end tag, as authors write them.
  private static let unended = Set(["br", "br/", "hr", "hr/", "img", "p", "li"].map { Array($0.utf8) })

  /// Whether there are character references but no tags: `Lund &amp; Sons`.
  static func holdsOnlyReferences(_ utf8: [UInt8]) -> Bool {
    var isFound = false
    for (index, byte) in utf8.enumerated() {
      if byte == UInt8(ascii: "<"), beginsTag(utf8[(index + 1)...]) { return false }
      if byte == UInt8(ascii: "&") { isFound = isFound || beginsReference(utf8[(index + 1)...]) }
    }
    return isFound
  }

  /// Whether all tags of a text are written as references, as in text that was escaped twice.
  static func isEscapedTwice(_ utf8: [UInt8]) -> Bool {
    var rest = utf8[...]
    var isEscaped = false
    while let next = rest.firstIndex(where: { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "&") }) {
      rest = rest[(next + 1)...]
      if utf8[next] == UInt8(ascii: "<") {
        if beginsTag(rest) { return false }
      } else if !isEscaped, rest.starts(with: "lt;".utf8) {
        isEscaped = isBlockTag(rest.dropFirst(3))
      }
    }
    return isEscaped
  }

  /// Returns the text with its references to `<`, `>`, `&` and quotation marks resolved once.
  static func unescaped(_ utf8: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(utf8.count)
    var rest = utf8[...]
    while let next = rest.firstIndex(of: UInt8(ascii: "&")) {
      result.append(contentsOf: rest[..<next])
      let known = marks.first { rest[next...].starts(with: $0.name.utf8) }
      result.append(known?.mark ?? UInt8(ascii: "&"))
      rest = rest[(next + (known?.name.utf8.count ?? 1))...]
    }
    result.append(contentsOf: rest)
    return result
  }

  private static let marks: [(name: String, mark: UInt8)] = [
    ("&lt;", UInt8(ascii: "<")), ("&gt;", UInt8(ascii: ">")), ("&amp;", UInt8(ascii: "&")),
    ("&quot;", UInt8(ascii: "\"")), ("&#39;", UInt8(ascii: "'")),
  ]

  /// Whether the bytes after a `<` continue an HTML tag.
  private static func beginsTag(_ rest: ArraySlice<UInt8>) -> Bool {
    if rest.starts(with: "!--".utf8) { return true }
    guard let (name, after) = tagName(rest), elements.contains(name) else { return false }
    return after == nil || after == UInt8(ascii: "/") || after == UInt8(ascii: ">")
      || after.map { $0 <= 0x20 } == true
  }

  /// Whether the bytes after a `&lt;` continue a paragraph-level tag: an article on HTML may name others.
  private static func isBlockTag(_ rest: ArraySlice<UInt8>) -> Bool {
    guard let (name, after) = tagName(rest),
      ["p", "br", "div", "blockquote", "ul", "ol", "a", "img"].contains(name)
    else { return false }
    return after == UInt8(ascii: "&") || after == UInt8(ascii: "/") || after.map { $0 <= 0x20 } == true
  }

  private static func tagName(_ rest: ArraySlice<UInt8>) -> (name: String, after: UInt8?)? {
    let rest = rest.first == UInt8(ascii: "/") ? rest.dropFirst() : rest
    let name = rest.prefix(12).prefix { (0x61...0x7A).contains($0 | 0x20) || (0x30...0x39).contains($0) }
    guard !name.isEmpty else { return nil }
    let after = name.endIndex < rest.endIndex ? rest[name.endIndex] : nil
    return (String(decoding: name, as: UTF8.self).lowercased(), after)
  }

  /// Whether the bytes after a `&` continue a reference.
  private static func beginsReference(_ rest: ArraySlice<UInt8>) -> Bool {
    if rest.first == UInt8(ascii: "#") {
      let digits = rest.dropFirst().prefix(10)
      guard let end = digits.firstIndex(of: UInt8(ascii: ";")), end > digits.startIndex else { return false }
      return digits[..<end].allSatisfy { (0x30...0x39).contains($0) || (0x61...0x78).contains($0 | 0x20) }
    }
    guard let end = rest.prefix(10).firstIndex(of: UInt8(ascii: ";")) else { return false }
    return HTMLEntities.text(of: String(decoding: rest[..<end], as: UTF8.self)) != nil
  }

  private static let elements: Set<String> = Set(
    """
    a abbr acronym address applet article aside audio b bdo big blink blockquote body br caption center cite code dd del details dfn \
    div dl dt em embed figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html i iframe \
    img input ins kbd label li link main map mark marquee math meta nav noscript object ol p param picture pre q s samp script section small source span \
    strike strong style sub summary sup svg table tbody td tfoot th thead time title tr tt u ul var video wbr
    """.split(separator: " ").map(String.init))
}

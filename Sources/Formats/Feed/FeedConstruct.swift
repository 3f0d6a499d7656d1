import Articles
import Foundation

/// Reads the elements of a feed that hold text or markup.
///
/// Atom says which of the two it is (RFC 4287, section 3.1; Atom 0.3, section 3.1); RSS doesn't.
enum FeedConstruct {
  /// Returns the text of an element; `nil` if it has none, or something other than text.
  static func text(of element: XMLElement, _ home: FeedHome, _ base: FeedBase) -> FeedText? {
    let type = element.attribute("type", in: "")?.lowercased().split(separator: ";").first.map(String.init)?
      .trimmedWords
    let mode = element.attribute("mode", in: "")?.lowercased()
    if mode == "base64" || isEncoded(type) { return encodedText(of: element, type, base) }
    if element.hasElements { return markup(of: element, base) }
    let utf8 = element.utf8
    guard utf8.contains(where: { $0 > 0x20 }) else { return nil }
    if type == nil, home.isAtom, FeedMarkup.onlyNamesTags(utf8) { return made(utf8, .plain, element, base) }
    return made(utf8, kind(of: type, mode), element, base)
  }

  private static func kind(of type: String?, _ mode: String?) -> FeedText.Kind {
    switch type {
    case "html", "xhtml", "text/html", "application/xhtml+xml", "text/x-html": .markup
    // In Atom 0.3 inline text may contain references.
    case "text", "text/plain": mode == nil ? .plain : .unknown
    default: .unknown
    }
  }

  /// Returns the elements and the text in an element as markup.
  static func markup(of element: XMLElement, _ base: FeedBase) -> FeedText? {
    let markup = InlineMarkup.html(in: element, base)
    guard markup.contains(where: { $0 > 0x20 }) else { return nil }
    return made(markup, .markup, element, base)
  }

  private static func made(
    _ utf8: [UInt8], _ kind: FeedText.Kind, _ element: XMLElement, _ base: FeedBase
  ) -> FeedText {
    FeedText(utf8: utf8, kind: kind, base: element.base(base), language: element.language)
  }

  // MARK: Base64

  /// Whether RFC 4287, section 4.1.3.3, says that the content is in base64.
  private static func isEncoded(_ type: String?) -> Bool {
    guard let type, type.contains("/") else { return false }
    return !type.hasPrefix("text/") && !type.hasSuffix("+xml") && !type.hasSuffix("/xml")
  }

  private static func encodedText(of element: XMLElement, _ type: String?, _ base: FeedBase) -> FeedText? {
    if let type, isEncoded(type), type != "application/octet-stream" { return nil }
    guard let data = Data(base64Encoded: Data(element.utf8), options: .ignoreUnknownCharacters),
      !data.isEmpty,
      let text = try? TextDecoding.text(of: Array(data))
    else { return nil }
    let mode = type == "text/plain" || type == "text" ? FeedText.Kind.plain : .unknown
    return made(
      Array(text.utf8[text.start...]), type == "application/octet-stream" ? .unknown : mode, element, base)
  }

  // MARK: Languages

  /// Returns a language as a BCP 47 tag; `nil` if the words aren't one.
  static func language(_ words: String) -> String? {
    let tag = (words.trimmedWords ?? "").map { $0 == "_" ? "-" : $0 }
    guard (2...35).contains(tag.count),
      tag.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") })
    else { return nil }
    return String(tag)
  }
}

extension XMLElement {
  /// The language in force in the element; `nil` if none is declared.
  var language: String? {
    var element: XMLElement? = self
    while let current = element {
      if let language = current.attribute("lang", in: XMLName.xml) { return FeedConstruct.language(language) }
      element = current.parent
    }
    return nil
  }

  /// Returns the address that relative ones in the element refer to ("XML Base").
  func base(_ base: FeedBase) -> String? {
    var bases: [String] = []
    var element: XMLElement? = self
    while let current = element {
      if let base = current.attribute("base", in: XMLName.xml)?.trimmedWords, !base.isEmpty {
        bases.append(base)
      }
      element = current.parent
    }
    return bases.reversed().reduce(base.address) { around, base in
      LinkResolver.resolved(base, against: around) ?? around
    }
  }
}

extension String {
  /// The text without spaces at its ends; `nil` if nothing remains.
  var trimmedWords: String? {
    let start = drop(while: \.isWhitespace)
    guard let end = start.lastIndex(where: { !$0.isWhitespace }) else { return nil }
    return String(start[...end])
  }
}

import Articles

/// What the style of a Word paragraph says about it.
struct DocxBlockForm {
  let form: Block.Form
  var role: Block.Role?

  /// Reads a style and the paragraph's own properties; `nil` for body text and lists.
  init?(_ style: DocxStyles.Style, _ properties: XMLElement?) {
    let own = OfficeText.number(properties?.first("outlineLvl")?.attribute("val"))
    if let level = own ?? style.outlineLevel ?? Self.headingLevel(style.names), (0...8).contains(level) {
      form = .heading(level: min(level + 1, 6))
      return
    }
    for name in style.names {
      if let known = Self.forms[name] {
        (form, role) = known
        return
      }
    }
    return nil
  }

  private static func headingLevel(_ names: [String]) -> Int? {
    for name in names where name.hasPrefix("heading ") {
      if let level = Int(name.dropFirst(8)), (1...9).contains(level) { return level - 1 }
    }
    return nil
  }

  /// Word's names of built-in styles, and those of common templates.
  private static let forms: [String: (Block.Form, Block.Role?)] = [
    "title": (.heading(level: 1), nil), "subtitle": (.paragraph, .deck), "author": (.paragraph, .byline),
    "date": (.paragraph, .dateline), "quote": (.quote, nil), "intense quote": (.quote, nil),
    "block text": (.quote, nil), "block quote": (.quote, nil), "quotations": (.quote, nil),
    "caption": (.paragraph, .caption), "image caption": (.paragraph, .caption),
    "table caption": (.paragraph, .caption), "html preformatted": (.preformatted, nil),
    "source code": (.preformatted, nil), "macro text": (.preformatted, nil), "macro": (.preformatted, nil),
  ]
}

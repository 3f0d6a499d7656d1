/// The styles of a Word document.
struct DocxStyles {
  /// A style, with what it inherits.
  struct Style {
    /// The name in lower case; Word's built-in names are English in every language.
    var name = ""
    /// The names of this style and of those it is based on, beginning with this style's.
    var names: [String] = []
    /// From 0; `nil` for body text.
    var outlineLevel: Int?
    var list: (id: String?, level: Int?) = (nil, nil)
    var isHidden: Bool?
    var isStrong: Bool?
    var isEmphasis: Bool?
    /// Whether words are above the line.
    var isRaised: Bool?
    /// Whether the style is for entries of a table of contents or of figures.
    var isContents: Bool {
      name == "table of figures" || name == "toc heading"
        || name.hasPrefix("toc ") && name.dropFirst(4).allSatisfy(\.isNumber)
    }
  }

  private var styles: [String: Style] = [:]
  /// The style of paragraphs that name none.
  private var defaultParagraph = Style()
  /// The language of the text, as a BCP 47 tag.
  private(set) var language: String?

  /// The greatest number of styles that a style may inherit from.
  private static let maximumInheritance = 16

  /// Reads `styles.xml`.
  init(_ tree: XMLTree?) {
    guard let root = tree?.root else { return }
    var elements: [String: XMLElement] = [:]
    for element in root.elements where element.local == "style" {
      if let id = element.attribute("styleId") { elements[id] = elements[id] ?? element }
    }
    for (id, element) in elements { styles[id] = Self.style(element, among: elements) }
    let main = root.elements.first {
      $0.local == "style" && $0.attribute("type") == "paragraph" && Self.isOn($0.attribute("default") ?? "0")
    }
    if let id = main?.attribute("styleId"), let style = styles[id] { defaultParagraph = style }
    language = root.first("docDefaults")?.first("rPrDefault")?.first("rPr")?.first("lang")?.attribute("val")
  }

  /// Returns the style with an id, or that of plain paragraphs.
  func paragraph(_ id: String?) -> Style { id.flatMap { styles[$0] } ?? defaultParagraph }

  /// Returns the style with an id.
  func run(_ id: String?) -> Style? { id.flatMap { styles[$0] } }

  private static func style(_ element: XMLElement, among elements: [String: XMLElement]) -> Style {
    var style = Style()
    var next: XMLElement? = element
    var count = 0
    while let element = next, count < maximumInheritance {
      count += 1
      let name = element.first("name")?.attribute("val")?.lowercased() ?? ""
      style.names.append(name)
      let (paragraph, run) = (element.first("pPr"), element.first("rPr"))
      style.outlineLevel =
        style.outlineLevel ?? OfficeText.number(paragraph?.first("outlineLvl")?.attribute("val"))
      let list = paragraph?.first("numPr")
      style.list.id = style.list.id ?? list?.first("numId")?.attribute("val")
      style.list.level = style.list.level ?? OfficeText.number(list?.first("ilvl")?.attribute("val"))
      style.isHidden = style.isHidden ?? flag("vanish", in: run)
      style.isStrong = style.isStrong ?? flag("b", in: run)
      style.isEmphasis = style.isEmphasis ?? flag("i", in: run)
      style.isRaised = style.isRaised ?? isRaised(run)
      next = element.first("basedOn")?.attribute("val").flatMap { elements[$0] }
    }
    style.name = style.names.first ?? ""
    return style
  }

  /// Returns whether a property is on or off; `nil` if unspecified.
  static func flag(_ name: String, in properties: XMLElement?) -> Bool? {
    guard let element = properties?.first(name) else { return nil }
    return isOn(element.attribute("val") ?? "1")
  }

  /// Returns whether words are above the line; `nil` if unspecified.
  static func isRaised(_ properties: XMLElement?) -> Bool? {
    properties?.first("vertAlign")?.attribute("val").map { $0 == "superscript" }
  }

  private static func isOn(_ value: String) -> Bool { !["0", "false", "off", "none"].contains(value) }
}

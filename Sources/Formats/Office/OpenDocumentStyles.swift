import Articles

/// The styles of an OpenDocument text.
struct OpenDocumentStyles {
  /// A style of paragraphs or words, with what it inherits.
  struct Style {
    /// The names of this style and of those it is based on, beginning with this style's, in lower case.
    var names: [String] = []
    var outlineLevel: Int?
    var isHidden: Bool?
    var isStrong: Bool?
    var isEmphasis: Bool?
    /// Whether words are above the line.
    var isRaised: Bool?
  }

  /// How a level of a list is numbered.
  struct ListLevel {
    var style = ListNumber.Style.bullet
    var prefix = ""
    var suffix = ""
    var start = 1
  }

  private var styles: [String: Style] = [:]
  private var lists: [String: [Int: ListLevel]] = [:]

  /// The greatest number of styles that a style may inherit from.
  private static let maximumInheritance = 16

  /// Reads the styles in the roots of `styles.xml` and `content.xml`; the latter take precedence.
  init(_ roots: [XMLElement]) {
    var elements: [String: XMLElement] = [:]
    for root in roots {
      for group in root.elements where ["styles", "automatic-styles"].contains(group.local) {
        for element in group.elements {
          guard let name = element.attribute("name") else { continue }
          if element.local == "style" { elements[Self.key(element, name)] = element }
          if element.local == "list-style" { lists[name] = Self.levels(element) }
        }
      }
    }
    for (key, element) in elements { styles[key] = Self.style(element, among: elements) }
  }

  private static func key(_ element: XMLElement, _ name: String) -> String {
    (element.attribute("family") ?? "") + " " + name
  }

  /// Returns a style of the family `paragraph`, `text` or `section`.
  func style(_ name: String?, _ family: String) -> Style {
    name.flatMap { styles[family + " " + $0] } ?? Style()
  }

  /// Returns how a list level, counted from 1, is numbered.
  func level(_ number: Int, of list: String?) -> ListLevel {
    list.flatMap { lists[$0]?[number] } ?? ListLevel()
  }

  private static func style(_ element: XMLElement, among elements: [String: XMLElement]) -> Style {
    var style = Style()
    var next: XMLElement? = element
    var count = 0
    while let element = next, count < maximumInheritance {
      count += 1
      for name in [element.attribute("display-name"), element.attribute("name")] {
        if let name { style.names.append(name.replacing("_20_", with: " ").lowercased()) }
      }
      let properties = element.first("text-properties")
      style.outlineLevel = style.outlineLevel ?? OfficeText.number(element.attribute("default-outline-level"))
      style.isHidden = style.isHidden ?? properties?.attribute("display").map { $0 == "none" }
      style.isStrong =
        style.isStrong
        ?? properties?.attribute("font-weight").map { $0 == "bold" || $0 >= "600" && $0 <= "900" }
      style.isEmphasis =
        style.isEmphasis ?? properties?.attribute("font-style").map { $0 == "italic" || $0 == "oblique" }
      style.isRaised = style.isRaised ?? properties?.attribute("text-position").map(isRaised)
      let family = element.attribute("family") ?? ""
      next = element.attribute("parent-style-name").flatMap { elements[family + " " + $0] }
    }
    return style
  }

  /// Whether a position is above the line: `super 58%`, or a share of the height such as `33% 58%`.
  private static func isRaised(_ position: String) -> Bool {
    position.hasPrefix("super") || position.first.map { "123456789".contains($0) } == true
  }

  private static func levels(_ element: XMLElement) -> [Int: ListLevel] {
    var levels: [Int: ListLevel] = [:]
    for child in element.elements {
      guard let number = OfficeText.number(child.attribute("level")) else { continue }
      var level = ListLevel()
      if child.local == "list-level-style-number" {
        level.style = numberStyles[child.attribute("num-format") ?? ""] ?? ListNumber.Style.none
        level.prefix = child.attribute("num-prefix") ?? ""
        level.suffix = child.attribute("num-suffix") ?? ""
        level.start = OfficeText.number(child.attribute("start-value")) ?? 1
      }
      levels[number] = level
    }
    return levels
  }

  private static let numberStyles: [String: ListNumber.Style] = [
    "1": .decimal, "a": .smallLetter, "A": .capitalLetter, "i": .smallRoman, "I": .capitalRoman,
  ]
}

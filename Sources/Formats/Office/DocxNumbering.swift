/// The lists of a Word document, and their current numbers.
struct DocxNumbering {
  private struct Level {
    var start = 1
    var style = ListNumber.Style.decimal
    /// `%1.%2)`: the placeholders stand for the numbers of the levels.
    var text = "%1."
  }

  private typealias Levels = [Int: Level]
  private var abstract: [String: Levels] = [:]
  private var lists: [String: (abstract: String, overrides: Levels)] = [:]
  /// The numbers of each abstract list by level, and the lists and levels that have restarted it.
  private var counts: [String: [Int: Int]] = [:]
  private var restarted: Set<String> = []

  /// Reads `numbering.xml`.
  init(_ tree: XMLTree?) {
    guard let root = tree?.root else { return }
    for element in root.elements {
      if element.local == "abstractNum", let id = element.attribute("abstractNumId") {
        abstract[id] = Self.levels(in: element)
      } else if element.local == "num", let id = element.attribute("numId"),
        let base = element.first("abstractNumId")?.attribute("val")
      {
        lists[id] = (base, Self.overrides(in: element, of: abstract[base] ?? [:]))
      }
    }
  }

  private static func levels(in element: XMLElement) -> Levels {
    var levels: Levels = [:]
    for child in element.elements where child.local == "lvl" {
      if let number = OfficeText.number(child.attribute("ilvl")) { levels[number] = level(child, Level()) }
    }
    return levels
  }

  private static func level(_ element: XMLElement, _ base: Level) -> Level {
    var level = base
    level.start = OfficeText.number(element.first("start")?.attribute("val")) ?? level.start
    level.text = element.first("lvlText")?.attribute("val") ?? level.text
    if let format = element.first("numFmt")?.attribute("val") { level.style = styles[format] ?? .decimal }
    return level
  }

  private static func overrides(in element: XMLElement, of base: Levels) -> Levels {
    var levels: Levels = [:]
    for child in element.elements where child.local == "lvlOverride" {
      guard let number = OfficeText.number(child.attribute("ilvl")) else { continue }
      var changed = base[number] ?? Level()
      if let level = child.first("lvl") { changed = Self.level(level, changed) }
      changed.start = OfficeText.number(child.first("startOverride")?.attribute("val")) ?? changed.start
      levels[number] = changed
    }
    return levels
  }

  private static let styles: [String: ListNumber.Style] = [
    "bullet": .bullet, "none": .none, "decimalZero": .decimalZero, "lowerLetter": .smallLetter,
    "upperLetter": .capitalLetter, "lowerRoman": .smallRoman, "upperRoman": .capitalRoman,
  ]

  /// Counts an item of a list and returns its marker: `2.`, `b)`, `•`; `nil` if it has none.
  mutating func marker(of list: String, level number: Int) -> String? {
    guard let (base, overrides) = lists[list], (0...8).contains(number) else { return "•" }
    func level(_ number: Int) -> Level { overrides[number] ?? abstract[base]?[number] ?? Level() }
    // A list restarts a level when it first uses that level.
    if overrides[number] != nil, restarted.insert("\(list) \(number)").inserted {
      counts[base]?[number] = nil
    }
    var numbers = counts[base] ?? [:]
    numbers[number] = (numbers[number] ?? level(number).start - 1) + 1
    for deeper in numbers.keys where deeper > number { numbers[deeper] = nil }
    counts[base] = numbers
    switch level(number).style {
    case .bullet: return "•"
    case .none: return nil
    default: break
    }
    var text = level(number).text
    for place in 0...number where text.contains("%\(place + 1)") {
      let value = numbers[place] ?? level(place).start
      text = text.replacing("%\(place + 1)", with: ListNumber.text(value, level(place).style))
    }
    return text.nonBlank
  }
}

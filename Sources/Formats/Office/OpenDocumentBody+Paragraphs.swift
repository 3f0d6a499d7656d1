import Articles

extension OpenDocumentBody {
  // MARK: Looks

  var isVisible: Bool { looks.last?.isHidden != true }

  mutating func push(_ style: OpenDocumentStyles.Style, isParagraph: Bool = false) {
    let around = looks.last ?? Look()
    // A heading is bold by its style, which isn't emphasis.
    looks.append(
      Look(
        strong: isParagraph ? false : style.isStrong ?? around.strong,
        emphasis: isParagraph ? false : style.isEmphasis ?? around.emphasis,
        raised: isParagraph ? false : style.isRaised ?? around.raised,
        isHidden: style.isHidden ?? around.isHidden))
    setLook()
  }

  mutating func pop() {
    _ = looks.popLast()
    setLook()
  }

  mutating func setLook() {
    let look = looks.last ?? Look()
    text.setLook(strong: look.strong, emphasis: look.emphasis, raised: look.raised)
  }

  // MARK: Paragraphs and lists

  mutating func beginParagraph(_ element: XMLElement) {
    let style = styles.style(element.attribute("style-name"), "paragraph")
    text.begin(block(element, style), isTitle: style.names.contains("title"))
    push(style, isParagraph: true)
  }

  mutating func endParagraph() {
    looks = []
    text.endParagraph()
    if !boxes.isEmpty { readBoxes() }
  }

  mutating func block(_ element: XMLElement, _ style: OpenDocumentStyles.Style) -> Block {
    if let number = noteNumber {
      noteNumber = nil
      return Block(.item(marker: "[\(number)]"), range: 0..<0, depth: 1)
    }
    if openIndexes > 0 { return Block(.other, range: 0..<0, isNoise: true) }
    if element.local == "h" {
      let level = OfficeText.number(element.attribute("outline-level")) ?? style.outlineLevel ?? 1
      return Block(.heading(level: min(max(level, 1), 6)), range: 0..<0)
    }
    if let last = lists.indices.last {
      let marker = lists[last].marker
      lists[last].marker = nil
      defer { lists[last].hasItem = true }
      if !lists[last].hasItem { return Block(.item(marker: marker), range: 0..<0, depth: lists.count) }
      return Block(.paragraph, range: 0..<0, depth: lists.count)
    }
    for name in style.names {
      if let (form, role) = Self.forms[name] { return Block(form, role: role, range: 0..<0) }
    }
    return Block(.paragraph, range: 0..<0)
  }

  static let forms: [String: (Block.Form, Block.Role?)] = [
    "quotations": (.quote, nil), "quotation": (.quote, nil), "preformatted text": (.preformatted, nil),
    "title": (.heading(level: 1), nil), "subtitle": (.paragraph, .deck), "author": (.paragraph, .byline),
    "date": (.paragraph, .dateline), "caption": (.paragraph, .caption), "table": (.paragraph, .caption),
    "illustration": (.paragraph, .caption),
    "figure": (.paragraph, .caption), "drawing": (.paragraph, .caption),
  ]

  mutating func beginList(_ element: XMLElement) {
    let style = element.attribute("style-name") ?? lists.last?.style
    let level = lists.count + 1
    var count = styles.level(level, of: style).start - 1
    if let list = element.attribute("continue-list") {
      count = ends[list]?[level] ?? count
    } else if element.attribute("continue-numbering") == "true", let last = lastStyle {
      count = ends[last]?[level] ?? count
    }
    lists.append(List(style: style, id: element.attribute("id"), count: count))
  }

  mutating func endList() {
    guard let list = lists.popLast() else { return }
    let level = lists.count + 1
    for name in [list.id, list.style ?? ""].compactMap(\.self) {
      ends[name, default: [:]][level] = list.count
    }
    lastStyle = list.style ?? ""
  }

  mutating func beginItem(_ element: XMLElement) {
    guard let last = lists.indices.last else { return }
    lists[last].hasItem = element.local == "list-header"
    if element.local == "list-header" { return }
    let level = styles.level(lists.count, of: lists[last].style)
    lists[last].count = OfficeText.number(element.attribute("start-value")) ?? lists[last].count + 1
    let number = ListNumber.text(lists[last].count, level.style)
    lists[last].marker = number.isEmpty ? nil : level.prefix + number + level.suffix
  }
}

import Articles

/// Reads the body of an OpenDocument text into blocks.
struct OpenDocumentBody {
  private var text = OfficeText()
  private let styles: OpenDocumentStyles
  private var skipped = 0
  /// The lists that are open.
  private var lists: [List] = []
  /// How far the lists with a name are, for those that continue them.
  private var ends: [String: [Int: Int]] = [:]
  private var lastStyle: String?
  /// The looks around the words, the innermost last.
  private var looks: [(strong: Bool, emphasis: Bool, isHidden: Bool)] = []
  private var boxes: [XMLElement] = []
  private var notes: [XMLElement] = []
  private var noteNumber: Int?

  private struct List {
    var style: String?
    var id: String?
    var count: Int
    /// The marker of the item until its first paragraph has it.
    var marker: String?
    /// Whether a paragraph of the item was read.
    var hasItem = false
  }

  /// No more boxes and notes are read.
  private static let maximumDeferred = 100_000

  /// Makes a reader.
  init(_ styles: OpenDocumentStyles) { self.styles = styles }

  /// Reads everything in an element, and the boxes in it after their paragraphs.
  mutating func read(_ element: XMLElement) {
    element.walk { step in
      switch step {
      case .start(let element): start(element)
      case .end(let element): end(element)
      case .text(let bytes): if skipped == 0, isVisible { text.builder.append(bytes) }
      }
    }
    readBoxes()
  }

  /// Reads the notes, as items after the text.
  mutating func readNotes() {
    var index = 0
    while index < notes.count {
      noteNumber = index + 1
      read(notes[index])
      index += 1
    }
    noteNumber = nil
  }

  /// Ends the last block and returns the text.
  consuming func finish() -> BlockText {
    text.end()
    return text.builder.finish()
  }

  // MARK: Elements

  private static let skippedElements: Set<String> = [
    "table-of-content", "illustration-index", "table-index", "object-index",
    "annotation", "annotation-end", "tracked-changes", "note-citation", "ruby-text", "forms",
    "sequence-decls",
    "variable-decls", "user-field-decls", "dde-connection-decls", "title", "desc", "hidden-text",
    "binary-data",
    "event-listeners", "math",
  ]

  private mutating func start(_ element: XMLElement) {
    if skipped > 0
      || Self.skippedElements.contains(element.local) && !element.name.prefix.isEmpty
        && element.namespace != Self.textFields
      || isHidden(element)
    {
      skipped += 1
      return
    }
    switch element.local {
    case "p", "h": beginParagraph(element)
    case "list": beginList(element)
    case "list-item", "list-header": beginItem(element)
    case "table": text.beginTable()
    case "table-row": text.beginRow()
    case "span": push(styles.style(element.attribute("style-name"), "text"))
    case "note-body", "text-box": deferBody(element)
    default: startInline(element)
    }
  }

  /// Fields such as `text:title` share names with descriptions such as `svg:title`.
  private static let textFields = "urn:oasis:names:tc:opendocument:xmlns:text:1.0"

  private func isHidden(_ element: XMLElement) -> Bool {
    switch element.local {
    case "section": element.attribute("display") == "none"
    case "tracked-changes", "note-citation", "hidden-text", "ruby-text": true
    case "hidden-paragraph": false
    case "sequence-decls", "variable-decls", "user-field-decls": true
    default: false
    }
  }

  private mutating func startInline(_ element: XMLElement) {
    switch element.local {
    case "s", "tab": if isVisible { text.builder.append(spaces(element)) }
    case "line-break": if isVisible { text.builder.breakLine() }
    case "a":
      if let address = element.attribute("href"), OfficeText.isAddress(address) { text.openLink(address) }
    default: break
    }
  }

  private func spaces(_ element: XMLElement) -> String {
    if element.local == "tab" { return "\t" }
    return String(repeating: " ", count: min(max(1, OfficeText.number(element.attribute("c")) ?? 1), 256))
  }

  private mutating func end(_ element: XMLElement) {
    if skipped > 0 {
      skipped -= 1
      return
    }
    switch element.local {
    case "p", "h": endParagraph()
    case "list": endList()
    case "table": text.endTable()
    case "table-cell", "covered-table-cell":
      text.endCell(columns: OfficeText.number(element.attribute("number-columns-repeated")) ?? 1)
    case "span": pop()
    case "a": if let address = element.attribute("href"), OfficeText.isAddress(address) { text.closeLink() }
    default: break
    }
  }

  private mutating func deferBody(_ element: XMLElement) {
    skipped += 1
    if element.local == "note-body" {
      if notes.count < Self.maximumDeferred { notes.append(element) }
    } else if boxes.count < Self.maximumDeferred {
      boxes.append(element)
    }
  }

  private mutating func readBoxes() {
    let waiting = boxes
    boxes = []
    for box in waiting { read(box) }
  }

  // MARK: Looks

  private var isVisible: Bool { looks.last?.isHidden != true }

  private mutating func push(_ style: OpenDocumentStyles.Style, isParagraph: Bool = false) {
    let around = looks.last ?? (false, false, false)
    // A heading is bold by itself, which is no emphasis.
    looks.append(
      (
        strong: isParagraph ? false : style.isStrong ?? around.strong,
        emphasis: isParagraph ? false : style.isEmphasis ?? around.emphasis,
        isHidden: style.isHidden ?? around.isHidden
      ))
    setLook()
  }

  private mutating func pop() {
    _ = looks.popLast()
    setLook()
  }

  private mutating func setLook() {
    let look = looks.last ?? (false, false, false)
    text.setLook(strong: look.strong, emphasis: look.emphasis)
  }

  // MARK: Paragraphs and lists

  private mutating func beginParagraph(_ element: XMLElement) {
    let style = styles.style(element.attribute("style-name"), "paragraph")
    text.begin(block(element, style))
    push(style, isParagraph: true)
  }

  private mutating func endParagraph() {
    looks = []
    text.end()
    if !boxes.isEmpty { readBoxes() }
  }

  private mutating func block(_ element: XMLElement, _ style: OpenDocumentStyles.Style) -> Block {
    if let number = noteNumber {
      noteNumber = nil
      return Block(.item(marker: "\(number)."), range: 0..<0, depth: 1)
    }
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

  private static let forms: [String: (Block.Form, Block.Role?)] = [
    "quotations": (.quote, nil), "quotation": (.quote, nil), "preformatted text": (.preformatted, nil),
    "title": (.heading(level: 1), nil), "subtitle": (.paragraph, .deck), "author": (.paragraph, .byline),
    "caption": (.paragraph, .caption), "table": (.paragraph, .caption),
    "illustration": (.paragraph, .caption),
    "figure": (.paragraph, .caption), "drawing": (.paragraph, .caption),
  ]

  private mutating func beginList(_ element: XMLElement) {
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

  private mutating func endList() {
    guard let list = lists.popLast() else { return }
    let level = lists.count + 1
    for name in [list.id, list.style ?? ""].compactMap(\.self) {
      ends[name, default: [:]][level] = list.count
    }
    lastStyle = list.style ?? ""
  }

  private mutating func beginItem(_ element: XMLElement) {
    guard let last = lists.indices.last else { return }
    lists[last].hasItem = element.local == "list-header"
    if element.local == "list-header" { return }
    let level = styles.level(lists.count, of: lists[last].style)
    lists[last].count = OfficeText.number(element.attribute("start-value")) ?? lists[last].count + 1
    let number = ListNumber.text(lists[last].count, level.style)
    lists[last].marker = number.isEmpty ? nil : level.prefix + number + level.suffix
  }
}

import Articles

/// Reads the body of an OpenDocument text into blocks.
struct OpenDocumentBody: OfficeBody {
  var text = OfficeText()
  let styles: OpenDocumentStyles
  var skipped = 0
  /// The lists that are open.
  var lists: [List] = []
  /// The last numbers of named lists, for lists that continue them.
  var ends: [String: [Int: Int]] = [:]
  var lastStyle: String?
  /// The looks in force, the innermost last.
  var looks: [Look] = []
  var boxes: [XMLElement] = []
  var notes: [XMLElement] = []
  var noteNumber: Int?
  /// How many tables of contents or indexes are open.
  var openIndexes = 0
  /// Returns the content of an object in the document; each is shown once.
  private var object: (String) -> XMLElement?
  private var shownObjects: Set<String> = []

  /// How words look.
  struct Look {
    var strong = false
    var emphasis = false
    var raised = false
    var isHidden = false
  }

  struct List {
    var style: String?
    var id: String?
    var count: Int
    /// The marker of the item, until its first paragraph has taken it.
    var marker: String?
    /// Whether a paragraph of the item was read.
    var hasItem = false
  }

  /// How many boxes and notes are read.
  static let maximumDeferred = 100_000

  /// Makes a reader; `object` returns the content of a referenced object.
  init(_ styles: OpenDocumentStyles, object: @escaping (String) -> XMLElement?) {
    self.styles = styles
    self.object = object
  }

  // MARK: Elements

  private static let skippedElements: Set<String> = [
    "annotation", "annotation-end", "forms", "title", "desc", "binary-data", "event-listeners",
  ]

  mutating func start(_ element: XMLElement) {
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
    case "frame": if isVisible { describe(element) }
    case "object": addFormula(of: element)
    case "math":
      addFormula(element)
      skipped += 1
    case let name where Self.indexes.contains(name): openIndexes += 1
    default: startInline(element)
    }
  }

  /// Tables of contents and of figures, and indexes, which repeat words of the text.
  private static let indexes: Set<String> = [
    "table-of-content", "illustration-index", "table-index", "object-index", "user-index",
    "alphabetical-index",
  ]

  /// The namespace of fields: `text:title` shares its name with descriptions such as `svg:title`.
  private static let textFields = "urn:oasis:names:tc:opendocument:xmlns:text:1.0"

  private func isHidden(_ element: XMLElement) -> Bool {
    switch element.local {
    case "section": element.attribute("display") == "none"
    case "tracked-changes", "note-citation", "hidden-text", "ruby-text": true
    case "sequence-decls", "variable-decls", "user-field-decls", "index-title-template": true
    default: false
    }
  }

  mutating func startInline(_ element: XMLElement) {
    switch element.local {
    case "s", "tab": if isVisible { text.append(Array(spaces(element).utf8)[...]) }
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

  mutating func end(_ element: XMLElement) {
    if skipped > 0 {
      skipped -= 1
      return
    }
    switch element.local {
    case "p", "h": endParagraph()
    case "list": endList()
    case "table": text.endTable()
    case let name where Self.indexes.contains(name): openIndexes -= 1
    case "table-cell", "covered-table-cell":
      text.endCell(columns: OfficeText.number(element.attribute("number-columns-repeated")) ?? 1)
    case "span": pop()
    case "a": if let address = element.attribute("href"), OfficeText.isAddress(address) { text.closeLink() }
    default: break
    }
  }

  mutating func deferBody(_ element: XMLElement) {
    skipped += 1
    if element.local == "note-body" {
      if notes.count < Self.maximumDeferred {
        notes.append(element)
        if isVisible { text.append(noteMark: notes.count) }
      }
    } else if boxes.count < Self.maximumDeferred {
      boxes.append(element)
    }
  }

  // MARK: Images and formulas

  /// Records what an image shows; LibreOffice has a short text and a long one.
  private mutating func describe(_ frame: XMLElement) {
    text.describeImage((frame.first("desc") ?? frame.first("title"))?.text)
  }

  private mutating func addFormula(of element: XMLElement) {
    guard let reference = element.attribute("href"), shownObjects.insert(reference).inserted,
      let content = object(reference), content.local == "math"
    else { return }
    addFormula(content)
  }

  private mutating func addFormula(_ math: XMLElement) {
    if isVisible { text.builder.append(Formula.text(math)) }
  }

  // MARK: Boxes and notes

  /// Reads words, unless they are skipped or hidden.
  mutating func words(_ bytes: ArraySlice<UInt8>) {
    if skipped == 0, isVisible { text.append(bytes) }
  }

  mutating func readBoxes() {
    let waiting = boxes
    boxes = []
    for box in waiting { read(box) }
  }
}

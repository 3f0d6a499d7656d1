import Articles

/// Reads the body of a document of Word into blocks.
struct DocxBody {
  var text = OfficeText()
  let parts: DocxParts
  var numbering: DocxNumbering
  /// Whether an element for words is open; other text is only layout of the file.
  private var isInText = false
  /// How many elements are open that are skipped.
  private var skipped = 0
  /// The fields that are open.
  private var fields: [Field] = []
  /// Boxes in the paragraph, whose text follows it.
  private var boxes: [XMLElement] = []
  /// The notes that the text refers to, in order.
  private var notes: [XMLElement] = []
  /// Whether the end of the last paragraph was deleted, so that the next one continues it.
  private var continues = false
  /// The look of the paragraph's own style, which runs are seen against.
  private var paragraphStyle = DocxStyles.Style()
  /// What precedes the first words of a note.
  private var noteNumber: Int?
  private var linkDepth = 0

  private struct Field {
    var instruction = ""
    var isResult = false
    var isLink = false
  }

  /// No more boxes and notes are read.
  private static let maximumDeferred = 100_000

  /// Makes a reader.
  init(_ parts: DocxParts) {
    self.parts = parts
    numbering = parts.numbering
  }

  /// Reads everything in an element, and the boxes in it after their paragraphs.
  mutating func read(_ element: XMLElement) {
    element.walk { step in
      switch step {
      case .start(let element): start(element)
      case .end(let element): end(element)
      case .text(let bytes): words(bytes)
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
    "del", "moveFrom", "rPr", "pPr", "sectPr", "tblPr", "tblGrid", "tcPr", "trPr", "sdtPr", "sdtEndPr",
    "instrText",
    "delText", "delInstrText", "rt", "footnoteRef", "endnoteRef", "annotationRef", "rPrChange", "pPrChange",
    "docPartPr",
    "fldData", "posOffset", "align", "pctWidth", "pctHeight",
  ]

  private mutating func start(_ element: XMLElement) {
    if skipped > 0 || Self.skippedElements.contains(element.local) {
      if skipped == 0, element.local == "instrText" { addInstruction(element.text) }
      skipped += 1
      return
    }
    switch element.local {
    case "p" where element.namespace.hasSuffix("/main") && !element.namespace.contains("drawingml"):
      beginParagraph(element)
    case "r": beginRun(element)
    case "tbl": text.beginTable()
    case "tr": beginRow(element)
    case "hyperlink": beginLink(element)
    case "sdt" where DocxStyles.flag("showingPlcHdr", in: element.first("sdtPr")) == true: skipped += 1
    case "txbxContent": deferBox(element)
    case "Fallback" where element.parent?.first("Choice") != nil: skipped += 1
    default: startInline(element)
    }
  }

  private mutating func startInline(_ element: XMLElement) {
    switch element.local {
    case "t": isInText = true
    case "tab": append("\t")
    case "br", "cr": if isVisible { text.builder.breakLine() }
    case "noBreakHyphen": append("\u{2011}")
    case "softHyphen": append("\u{AD}")
    case "sym": if let sign = DocxSymbol.text(element) { append(sign) }
    case "fldChar": changeField(element)
    case "footnoteReference", "endnoteReference": refer(to: element)
    default: break
    }
  }

  private mutating func end(_ element: XMLElement) {
    if skipped > 0 {
      skipped -= 1
      return
    }
    switch element.local {
    case "p" where element.namespace.hasSuffix("/main") && !element.namespace.contains("drawingml"):
      endParagraph(element)
    case "t": isInText = false
    case "tbl": text.endTable()
    case "tc":
      text.endCell(
        columns: OfficeText.number(element.first("tcPr")?.first("gridSpan")?.attribute("val")) ?? 1)
    case "hyperlink": endLink(element)
    default: break
    }
  }

  private mutating func beginRow(_ row: XMLElement) {
    let properties = row.first("trPr")
    if properties?.first("del") != nil {
      skipped += 1
      return
    }
    text.beginRow(skipped: OfficeText.number(properties?.first("gridBefore")?.attribute("val")) ?? 0)
  }

  private mutating func deferBox(_ element: XMLElement) {
    if boxes.count < Self.maximumDeferred { boxes.append(element) }
    skipped += 1
  }

  private mutating func readBoxes() {
    // A box may hold boxes, which `read` adds and reads in turn; the depth of the tree bounds this.
    let waiting = boxes
    boxes = []
    for box in waiting { read(box) }
  }

  // MARK: Paragraphs

  private mutating func beginParagraph(_ element: XMLElement) {
    let properties = element.first("pPr")
    paragraphStyle = parts.styles.paragraph(properties?.first("pStyle")?.attribute("val"))
    let mark = properties?.first("rPr")
    // A large first letter is a paragraph of its own that the next one continues.
    let isDropCap = ["drop", "margin"].contains(properties?.first("framePr")?.attribute("dropCap"))
    defer { continues = mark?.first("del") != nil || mark?.first("moveFrom") != nil || isDropCap }
    if continues { return }
    text.begin(block(properties))
  }

  private mutating func endParagraph(_ element: XMLElement) {
    text.setLook(strong: false, emphasis: false)
    if continues { return }
    text.end()
    if !boxes.isEmpty { readBoxes() }
  }

  private mutating func block(_ properties: XMLElement?) -> Block {
    let style = paragraphStyle
    if let number = noteNumber {
      noteNumber = nil
      return Block(.item(marker: "\(number)."), range: 0..<0, depth: 1)
    }
    if style.isContents { return Block(.other, range: 0..<0, isNoise: true) }
    if let form = DocxBlockForm(style, properties) { return Block(form.form, role: form.role, range: 0..<0) }
    let list = properties?.first("numPr")
    let id = list?.first("numId")?.attribute("val") ?? style.list.id
    guard let id, id != "0" else { return Block(.paragraph, range: 0..<0) }
    let level = OfficeText.number(list?.first("ilvl")?.attribute("val")) ?? style.list.level ?? 0
    return Block(
      .item(marker: numbering.marker(of: id, level: level)), range: 0..<0, depth: min(max(level, 0), 8) + 1)
  }

  private mutating func beginRun(_ element: XMLElement) {
    let properties = element.first("rPr")
    let style = parts.styles.run(properties?.first("rStyle")?.attribute("val"))
    func isOn(_ name: String, _ inherited: Bool?) -> Bool {
      DocxStyles.flag(name, in: properties) ?? inherited ?? false
    }
    if isOn("vanish", style?.isHidden ?? paragraphStyle.isHidden) {
      // Marks of fields count even if they are hidden.
      for child in element.elements where child.local == "fldChar" { changeField(child) }
      for child in element.elements where child.local == "instrText" { addInstruction(child.text) }
      skipped += 1
      return
    }
    guard isVisible else { return }
    text.setLook(strong: isOn("b", style?.isStrong), emphasis: isOn("i", style?.isEmphasis))
  }

  // MARK: Words

  /// Whether words are shown: not in the instructions of a field.
  private var isVisible: Bool { fields.allSatisfy(\.isResult) }

  private mutating func words(_ bytes: ArraySlice<UInt8>) {
    if isInText, skipped == 0, isVisible { text.builder.append(bytes) }
  }

  private mutating func append(_ words: String) {
    if isVisible { text.builder.append(words) }
  }

  private mutating func refer(to element: XMLElement) {
    let kind = element.local.hasPrefix("foot") ? "footnote " : "endnote "
    guard isVisible, notes.count < Self.maximumDeferred, let id = element.attribute("id"),
      let note = parts.notes[kind + id]
    else { return }
    notes.append(note)
  }

  // MARK: Links and fields

  private mutating func beginLink(_ element: XMLElement) {
    guard let id = element.attribute("id"), let address = parts.links[id] else { return }
    text.openLink(address)
    linkDepth += 1
  }

  private mutating func endLink(_ element: XMLElement) {
    guard linkDepth > 0, let id = element.attribute("id"), parts.links[id] != nil else { return }
    text.closeLink()
    linkDepth -= 1
  }

  private mutating func addInstruction(_ words: String) {
    guard let last = fields.indices.last, !fields[last].isResult, fields[last].instruction.utf8.count < 4096
    else { return }
    fields[last].instruction += words
  }

  private mutating func changeField(_ element: XMLElement) {
    switch element.attribute("fldCharType") {
    case "begin": if fields.count < 64 { fields.append(Field()) }
    case "separate":
      guard let last = fields.indices.last, !fields[last].isResult else { return }
      fields[last].isResult = true
      if isVisible, let address = DocxSymbol.address(inField: fields[last].instruction) {
        fields[last].isLink = true
        text.openLink(address)
      }
    case "end": if fields.popLast()?.isLink == true { text.closeLink() }
    default: break
    }
  }
}

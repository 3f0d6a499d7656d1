import Articles

/// Reads the body of a Word document into blocks.
struct DocxBody: OfficeBody {
  var text = OfficeText()
  let parts: DocxParts
  var numbering: DocxNumbering
  /// Whether a text element is open; other text is only layout of the file.
  var isInText = false
  /// How many skipped elements are open.
  var skipped = 0
  /// The fields that are open.
  var fields: [Field] = []
  /// Boxes in the paragraph; their text follows it.
  var boxes: [XMLElement] = []
  /// The notes that the text refers to, in order.
  var notes: [XMLElement] = []
  /// Whether the end of the last paragraph was deleted, so that the next one continues it.
  var continues = false
  /// The look from the paragraph's style, with which runs are compared.
  var paragraphStyle = DocxStyles.Style()
  /// The number to write before the first words of a note.
  var noteNumber: Int?
  var linkDepth = 0

  struct Field {
    var instruction = ""
    var isResult = false
    var isLink = false
  }

  /// How many boxes and notes are read.
  static let maximumDeferred = 100_000

  /// Makes a reader.
  init(_ parts: DocxParts) {
    self.parts = parts
    numbering = parts.numbering
  }

  // MARK: Elements

  private static let skippedElements: Set<String> = [
    "del", "moveFrom", "rPr", "pPr", "sectPr", "tblPr", "tblGrid", "tcPr", "trPr", "sdtPr", "sdtEndPr",
    "instrText",
    "delText", "delInstrText", "rt", "footnoteRef", "endnoteRef", "annotationRef", "rPrChange", "pPrChange",
    "docPartPr",
    "fldData", "posOffset", "align", "pctWidth", "pctHeight",
  ]

  mutating func start(_ element: XMLElement) {
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
    case "docPr": if isVisible { text.describeImage(element.attribute("descr")) }
    case "shape": if isVisible { text.describeImage(element.attribute("alt")) }
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

  mutating func end(_ element: XMLElement) {
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

  mutating func readBoxes() {
    // A box may contain boxes, which `read` adds and reads in turn; the depth of the tree limits this.
    let waiting = boxes
    boxes = []
    for box in waiting { read(box) }
  }
}

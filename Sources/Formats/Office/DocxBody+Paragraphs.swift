import Articles

extension DocxBody {
  mutating func beginParagraph(_ element: XMLElement) {
    let properties = element.first("pPr")
    paragraphStyle = parts.styles.paragraph(properties?.first("pStyle")?.attribute("val"))
    let mark = properties?.first("rPr")
    // A drop cap is a separate paragraph that the next one continues.
    let isDropCap = ["drop", "margin"].contains(properties?.first("framePr")?.attribute("dropCap"))
    defer { continues = mark?.first("del") != nil || mark?.first("moveFrom") != nil || isDropCap }
    if continues { return }
    text.begin(block(properties), isTitle: paragraphStyle.names.contains("title"))
  }

  mutating func endParagraph(_ element: XMLElement) {
    text.setLook(strong: false, emphasis: false)
    if continues { return }
    text.endParagraph()
    if !boxes.isEmpty { readBoxes() }
  }

  mutating func block(_ properties: XMLElement?) -> Block {
    let style = paragraphStyle
    if let number = noteNumber {
      noteNumber = nil
      return Block(.item(marker: "[\(number)]"), range: 0..<0, depth: 1)
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

  mutating func beginRun(_ element: XMLElement) {
    let properties = element.first("rPr")
    let style = parts.styles.run(properties?.first("rStyle")?.attribute("val"))
    func isOn(_ name: String, _ inherited: Bool?) -> Bool {
      DocxStyles.flag(name, in: properties) ?? inherited ?? false
    }
    if isOn("vanish", style?.isHidden ?? paragraphStyle.isHidden) {
      // Field marks count even if they are hidden.
      for child in element.elements where child.local == "fldChar" { changeField(child) }
      for child in element.elements where child.local == "instrText" { addInstruction(child.text) }
      skipped += 1
      return
    }
    guard isVisible else { return }
    text.setLook(
      strong: isOn("b", style?.isStrong), emphasis: isOn("i", style?.isEmphasis),
      raised: DocxStyles.isRaised(properties) ?? style?.isRaised ?? false)
  }
}

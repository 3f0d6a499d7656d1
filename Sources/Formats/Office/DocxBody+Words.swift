extension DocxBody {
  /// Whether words are visible, as those in the instructions of a field aren't.
  var isVisible: Bool { fields.allSatisfy(\.isResult) }

  mutating func words(_ bytes: ArraySlice<UInt8>) {
    if isInText, skipped == 0, isVisible { text.append(bytes) }
  }

  mutating func append(_ words: String) {
    if isVisible { text.append(Array(words.utf8)[...]) }
  }

  mutating func refer(to element: XMLElement) {
    let kind = element.local.hasPrefix("foot") ? "footnote " : "endnote "
    guard isVisible, notes.count < Self.maximumDeferred, let id = element.attribute("id"),
      let note = parts.notes[kind + id]
    else { return }
    notes.append(note)
    // A mark that the writer chose follows as words.
    if element.attribute("customMarkFollows") == nil { text.append(noteMark: notes.count) }
  }

  // MARK: Links and fields

  mutating func beginLink(_ element: XMLElement) {
    guard let id = element.attribute("id"), let address = parts.links[id] else { return }
    text.openLink(address)
    linkDepth += 1
  }

  mutating func endLink(_ element: XMLElement) {
    guard linkDepth > 0, let id = element.attribute("id"), parts.links[id] != nil else { return }
    text.closeLink()
    linkDepth -= 1
  }

  mutating func addInstruction(_ words: String) {
    guard let last = fields.indices.last, !fields[last].isResult, fields[last].instruction.utf8.count < 4096
    else { return }
    fields[last].instruction += words
  }

  mutating func changeField(_ element: XMLElement) {
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

import Articles

extension [ArticleUnit] {
  /// Draws a line before an offset of the article's text, in the blank line there.
  ///
  /// A block with the offset inside it is cut in two, before the word.
  mutating func drawLine(before offset: Int, in text: String) {
    let found = lastIndex { unit in
      guard case .text(let range) = unit.words else { return false }
      return range.lowerBound <= offset
    }
    guard let found, case .text(let range) = self[found].words, offset < range.upperBound else { return }
    let start = Self.startOfWord(at: offset, from: range.lowerBound, in: text)
    if start > range.lowerBound, self[found].cells.isEmpty {
      cut(found, at: start)
    } else if found > 0 {
      self[found - 1].gap = 1
      self[found - 1].isStop = true
    }
  }

  private mutating func cut(_ index: Int, at offset: Int) {
    guard case .text(let range) = self[index].words else { return }
    var rest = self[index]
    rest.words = .text(offset..<range.upperBound)
    rest.isContinued = true
    rest.indent += rest.hanging
    rest.hanging = 0
    rest.lead.words = ""
    self[index].words = .text(range.lowerBound..<offset)
    self[index].gap = 1
    self[index].isStop = true
    insert(rest, at: index + 1)
  }

  /// Returns the start of the word that holds an offset.
  ///
  /// In words longer than any in use, returns the offset itself, or the start of its scalar.
  private static func startOfWord(at offset: Int, from start: Int, in text: String) -> Int {
    let bytes = text.utf8Span.span
    guard offset < bytes.count else { return start }
    var place = offset
    while place > start, offset - place < 64, !isBlank(bytes[place - 1]) { place -= 1 }
    if place > start, !isBlank(bytes[place - 1]) { place = offset }
    while place > start, bytes[place] & 0xC0 == 0x80 { place -= 1 }
    return place
  }

  private static func isBlank(_ byte: UInt8) -> Bool { [0x20, 0x09, 0x0A].contains(byte) }
}

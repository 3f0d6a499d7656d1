import Articles

extension Span<UInt8> {
  /// Returns the range without spaces at its ends: spaces of any kind, tabs and invisible characters.
  ///
  /// A soft hyphen after a word stays: the word continues on the next line.
  func trimmingBlanks(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, let width = widthOfBlank(at: start), start + width <= end { start += width }
    while end > start {
      var last = end - 1
      while last > start, self[last] & 0xC0 == 0x80 { last -= 1 }
      guard widthOfBlank(at: last) != nil, !(endsWithSoftHyphen(end) && last > start) else { break }
      end = last
    }
    return start..<end
  }

  private func widthOfBlank(at offset: Int) -> Int? {
    let byte = self[offset]
    if byte > 0x20, byte < 0xC2 { return nil }
    if byte == 0x20 || byte == 0x09 { return 1 }
    guard byte >= 0xC2 else { return nil }
    let (scalar, width) = scalar(at: offset)
    switch ScalarClass(scalar) {
    case .blank, .invisible: return width
    default: return nil
    }
  }

  /// Returns what a line is by its first characters, and its words without a heading's or quote's mark.
  func mark(ofLine line: Range<Int>) -> (mark: SourceLine.Mark, words: Range<Int>) {
    if isRule(line) { return (.rule, line) }
    switch self[line.lowerBound] {
    case UInt8(ascii: ">"): return (.quote, pastMarks(UInt8(ascii: ">"), in: line))
    case UInt8(ascii: "#"):
      let words = pastMarks(UInt8(ascii: "#"), in: line)
      let isHeading = words.lowerBound > line.lowerBound + 1 && isBlank(at: words.lowerBound - 1)
      return isHeading && !words.isEmpty ? (.heading, words) : (.text, line)
    case UInt8(ascii: "|"):
      return self[line.upperBound - 1] == UInt8(ascii: "|") && line.count > 1 ? (.row, line) : (.text, line)
    default: return (isItem(line) ? .item : .text, line)
    }
  }

  private func isBlank(at offset: Int) -> Bool { self[offset] == 0x20 || self[offset] == 0x09 }

  /// Returns the words after any number of a given mark and spaces.
  private func pastMarks(_ mark: UInt8, in line: Range<Int>) -> Range<Int> {
    var start = line.lowerBound
    while start < line.upperBound, self[start] == mark || isBlank(at: start) { start += 1 }
    return start..<line.upperBound
  }

  /// Whether a line is three or more of one of `* - _ =`, apart from spaces.
  private func isRule(_ line: Range<Int>) -> Bool {
    let mark = self[line.lowerBound]
    guard line.count >= 3, [0x2A, 0x2D, 0x5F, 0x3D].contains(mark) else { return false }
    var marks = 0
    for offset in line {
      if self[offset] == mark { marks += 1 } else if !isBlank(at: offset) { return false }
    }
    return marks >= 3
  }

  /// Whether a line begins with a list item's mark and a space.
  private func isItem(_ line: Range<Int>) -> Bool {
    let end = endOfItemMark(in: line)
    return end > line.lowerBound && end < line.upperBound && isBlank(at: end)
  }

  /// Returns where a list item's mark ends: at the line's start if there is none.
  func endOfItemMark(in line: Range<Int>) -> Int {
    let (scalar, width) = scalar(at: line.lowerBound)
    switch scalar {
    case 0x2A, 0x2D, 0x2B, 0x2022, 0xB7, 0x25E6, 0x25AA, 0x25AB, 0x2023, 0x2043, 0x25CF, 0x25CB, 0x25A0,
      0x25A1:
      return line.lowerBound + width
    case 0x30...0x39:
      var end = line.lowerBound
      while end < Swift.min(line.upperBound, line.lowerBound + 2), (0x30...0x39).contains(self[end]) {
        end += 1
      }
      let closes = end < line.upperBound && (self[end] == UInt8(ascii: ".") || self[end] == UInt8(ascii: ")"))
      return closes ? end + 1 : line.lowerBound
    default: return line.lowerBound
    }
  }
}

extension FoldedText {
  /// Whether the byte at `index` is part of a word.
  ///
  /// Words have letters, digits, anything in other scripts, and apostrophes between two of these.
  func isWord(at index: Int) -> Bool {
    switch bytes[index] {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    case 0x27:
      index > 0 && index + 1 < bytes.count && Self.isLetter(bytes[index - 1])
        && Self.isLetter(bytes[index + 1])
    case 0..<0x80: false
    default: !isPunctuation(around: index)
    }
  }

  /// Returns the words from a place on, at most `count` and before `end`; each ideograph is a separate word.
  func words(from start: Int, count: Int, to end: Int? = nil) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var position = start
    while position < end ?? bytes.count, ranges.count < count {
      let begin = position
      if isIdeograph(at: position) {
        position += 3
      } else {
        while position < bytes.count, isWord(at: position), !isIdeograph(at: position) { position += 1 }
      }
      if position > begin { ranges.append(begin..<position) } else { position += 1 }
    }
    return ranges
  }

  /// Returns the words before a place, nearest first, at most `count`.
  func words(before end: Int, count: Int) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var position = end
    while position > 0, ranges.count < count {
      let behind = position
      if isIdeograph(at: position - 3) {
        position -= 3
      } else {
        while position > 0, isWord(at: position - 1), !isIdeograph(at: position - 3) { position -= 1 }
      }
      if position < behind { ranges.append(position..<behind) } else { position -= 1 }
    }
    return ranges
  }

  /// Returns the end of the marks that follow a word ending at `end`, up to the next space or word.
  func marksEnd(after end: Int) -> Int {
    var position = end
    while position < bytes.count, bytes[position] != 0x20, !isWord(at: position) { position += 1 }
    return position
  }

  /// Returns the start of the marks that precede a word beginning at `start`, back to a space or word.
  func marksStart(before start: Int) -> Int {
    var position = start
    while position > 0, bytes[position - 1] != 0x20, !isWord(at: position - 1) { position -= 1 }
    return position
  }

  /// Whether the three bytes at `index` are a letter of a script written without spaces, U+3040 to U+9FFF.
  private func isIdeograph(at index: Int) -> Bool {
    guard index >= 0, index + 2 < bytes.count else { return false }
    switch bytes[index] {
    case 0xE3: return bytes[index + 1] >= 0x81
    case 0xE4...0xE9: return true
    default: return false
    }
  }

  /// Whether a word continues across a position, from the byte before it to the byte at it.
  func cutsWord(at position: Int) -> Bool {
    guard position > 0, position < bytes.count, isWord(at: position - 1), isWord(at: position) else {
      return false
    }
    return !isIdeograph(at: position) && !isIdeograph(at: position - 3)
  }

  /// Whether a byte may belong to a letter or a digit, as every byte beyond ASCII may.
  static func isLetter(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80...0xFF: true
    default: false
    }
  }

  /// Whether a byte belongs to a character from U+2010 to U+203F, such as a dash, or to a CJK mark.
  ///
  /// CJK marks are those from U+3000 to U+303F.
  private func isPunctuation(around index: Int) -> Bool {
    var start = index
    while start > 0, bytes[start] & 0xC0 == 0x80, start > index - 2 { start -= 1 }
    guard start + 1 < bytes.count else { return false }
    return (bytes[start], bytes[start + 1]) == (0xE2, 0x80)
      || (bytes[start], bytes[start + 1]) == (0xE3, 0x80)
  }
}

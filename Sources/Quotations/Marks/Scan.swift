/// Small searches in the bytes of a text.
enum Scan {
  /// Whether a range holds only white space and at most 16 bytes.
  static func isBlank(_ text: SourceText, _ range: Range<Int>) -> Bool {
    range.count <= 16 && skipBlank(text, from: range.lowerBound, to: range.upperBound) == range.upperBound
  }

  /// Returns the first offset from `start` on that holds no white space, or `end`.
  static func skipBlank(_ text: SourceText, from start: Int, to end: Int) -> Int {
    var offset = start
    while offset < end {
      let (value, length) = text.scalar(at: offset)
      guard Scalars.isBlank(value) else { break }
      offset += length
    }
    return min(offset, end)
  }

  /// Returns the last offset up to `end` that white space does not precede, or `start`.
  static func dropBlank(_ text: SourceText, from start: Int, to end: Int) -> Int {
    var offset = end
    while offset > start {
      let (value, length) = text.scalar(before: offset)
      guard Scalars.isBlank(value) else { break }
      offset -= length
    }
    return max(offset, start)
  }

  /// Returns the first offset from `start` on that begins a word, at most 16 bytes on.
  static func skipMarks(_ text: SourceText, from start: Int) -> Int {
    var offset = start
    while offset < text.count, offset - start < 16, !isWord(text.scalar(at: offset).value) {
      offset += text.scalar(at: offset).length
    }
    return offset
  }

  /// Returns the last offset up to `end` that ends a word, or `start`.
  static func dropMarks(_ text: SourceText, from start: Int, to end: Int) -> Int {
    var offset = end
    while offset > start, !isWord(text.scalar(before: offset).value) {
      offset -= text.scalar(before: offset).length
    }
    return max(offset, start)
  }

  private static func isWord(_ value: UInt32) -> Bool {
    let byte = UInt8(truncatingIfNeeded: value)
    return value < 0x80 ? Byte.isLetter(byte) || Byte.isDigit(byte) : Scalars.isWordPart(value)
  }

  /// Whether a range holds a letter or a digit.
  static func hasWords(_ text: SourceText, _ range: Range<Int>) -> Bool {
    var offset = range.lowerBound
    while offset < range.upperBound {
      let (value, length) = text.scalar(at: offset)
      if isWord(value) { return true }
      offset += length
    }
    return false
  }
}

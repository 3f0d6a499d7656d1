/// The markup that ``MarkupReduction`` leaves for the parser.
struct ReducedMarkup {
  /// Valid UTF-8.
  var bytes: [UInt8] = []

  /// Copies text, without U+0000.
  ///
  /// U+0080 to U+009F become what Windows-1252 has there. If `isCollapsing`, only the first of several spaces
  /// is kept.
  mutating func copyText(_ range: Range<Int>, of source: [UInt8], isCollapsing: Bool = false) {
    var (start, index) = (range.lowerBound, range.lowerBound)
    while index < range.upperBound {
      let byte = source[index]
      index += 1
      if byte > 0x20, byte != 0xC2 || index == range.upperBound { continue }
      if byte == 0xC2, (0x80...0x9F).contains(source[index]) {
        bytes.append(contentsOf: source[start..<index - 1])
        let scalar = Windows1252.scalar(of: source[index])
        bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
        index += 1
        start = index
      } else if byte == 0 {
        bytes.append(contentsOf: source[start..<index - 1])
        start = index
      } else if isCollapsing, byte.isHTMLBlank, index < range.upperBound, source[index].isHTMLBlank {
        bytes.append(contentsOf: source[start..<index])
        while index < range.upperBound, source[index].isHTMLBlank { index += 1 }
        start = index
      }
    }
    if start < range.upperBound { bytes.append(contentsOf: source[start..<range.upperBound]) }
  }

  /// Copies characters that aren't markup, though they may look like it.
  mutating func copyEscaped(_ range: Range<Int>, of source: [UInt8]) {
    for index in range {
      switch source[index] {
      case 0x3C: append("&lt;")
      case 0x26: append("&amp;")
      default: bytes.append(source[index])
      }
    }
  }

  /// Appends markup.
  mutating func append(_ markup: String) { bytes.append(contentsOf: markup.utf8) }
}

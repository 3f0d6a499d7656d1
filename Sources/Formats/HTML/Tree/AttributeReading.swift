/// Reads the attributes of a start tag one after another (HTML Standard, 13.2.5.32 to 13.2.5.40).
struct AttributeReading {
  let source: [UInt8]
  /// Where the next attribute, or the end of the tag, is expected.
  private var offset: Int
  private var sawSlash = false

  /// An attribute, as ranges of the source.
  struct Attribute {
    var name: Range<Int>
    /// The value without its quotes.
    var value: Range<Int>
    /// The quote to write around the value.
    var quote: UInt8
  }

  /// Reads from the end of the tag's name.
  init(source: [UInt8], offset: Int) {
    (self.source, self.offset) = (source, offset)
  }

  /// Returns the next attribute; `nil` at the end of the tag.
  mutating func next() -> Attribute? {
    skipBlanks()
    guard offset < source.count, source[offset] != 0x3E else { return nil }
    sawSlash = false
    let start = offset
    offset += 1
    while offset < source.count, !source[offset].isHTMLBlank, ![0x2F, 0x3E, 0x3D].contains(source[offset]) {
      offset += 1
    }
    let name = start..<offset
    let afterName = offset
    while offset < source.count, source[offset].isHTMLBlank { offset += 1 }
    guard offset < source.count, source[offset] == 0x3D else {
      offset = afterName
      return Attribute(name: name, value: offset..<offset, quote: 0x22)
    }
    offset += 1
    while offset < source.count, source[offset].isHTMLBlank { offset += 1 }
    return readValue(of: name)
  }

  /// Skips the remaining attributes; returns where the tag ends and whether it ends in `/>`.
  mutating func end() -> (offset: Int, isClosed: Bool) {
    while next() != nil {}
    return (min(offset + 1, source.count), sawSlash)
  }

  private mutating func skipBlanks() {
    while offset < source.count, source[offset].isHTMLBlank || source[offset] == 0x2F {
      sawSlash = source[offset] == 0x2F
      offset += 1
    }
  }

  private mutating func readValue(of name: Range<Int>) -> Attribute? {
    guard offset < source.count else { return Attribute(name: name, value: offset..<offset, quote: 0x22) }
    let quote = source[offset]
    if quote == 0x22 || quote == 0x27 {
      let start = offset + 1
      offset = start
      while offset < source.count, source[offset] != quote { offset += 1 }
      let value = start..<offset
      offset = min(offset + 1, source.count)
      return Attribute(name: name, value: value, quote: quote)
    }
    let start = offset
    var hasQuote = false
    while offset < source.count, !source[offset].isHTMLBlank, source[offset] != 0x3E {
      hasQuote = hasQuote || source[offset] == 0x22
      offset += 1
    }
    return Attribute(name: name, value: start..<offset, quote: hasQuote ? 0x27 : 0x22)
  }
}

extension Span<UInt8> {
  /// Reads the scalar that begins at `offset` of valid UTF-8, and how many bytes it takes.
  ///
  /// Where the bytes are not valid UTF-8, one byte is taken for U+FFFD: nothing is read outside the span.
  func scalar(at offset: Int) -> (value: UInt32, width: Int) {
    let lead = self[offset]
    if lead < 0x80 { return (UInt32(lead), 1) }
    let width = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
    guard lead >= 0xC2, offset + width <= count else { return (0xFFFD, 1) }
    var value = UInt32(lead) & (0x7F >> UInt32(width))
    for index in offset + 1..<offset + width {
      value = value << 6 | UInt32(self[index] & 0x3F)
    }
    return (value, width)
  }

  /// The scalar that ends before `offset` of valid UTF-8; nil at the start.
  func scalar(before offset: Int) -> UInt32? {
    guard offset > 0, offset <= count else { return nil }
    var start = offset - 1
    while start > 0, self[start] & 0xC0 == 0x80 { start -= 1 }
    return scalar(at: start).value
  }
}

/// Reads strings, with the marks inside them that should have been escaped.
extension LenientJSON {
  /// Reads a string, which may contain line breaks.
  ///
  /// Its closing mark is one followed by something that can follow a value.
  mutating func string() -> String {
    let mark = bytes[position]
    position += 1
    var text: [UInt8] = []
    while let byte = peek {
      position += 1
      if byte == mark, isEnd(at: position) { break }
      if byte == UInt8(ascii: "\\") {
        appendEscape(to: &text)
      } else {
        text.append(byte < 0x20 ? 0x20 : byte)
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// Whether a quotation mark before `offset` ends a string, judging by what follows.
  ///
  /// A comma, a colon, a bracket or the next name may follow it.
  private func isEnd(at offset: Int) -> Bool {
    let next = bytes[offset...].prefix(64).drop { $0 <= 0x20 }
    guard let sign = next.first else { return true }
    guard sign == UInt8(ascii: "\"") else { return ",:}]/<;".utf8.contains(sign) }
    let name = next.dropFirst().prefix { $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A || $0 == UInt8(ascii: "@") }
    return !name.isEmpty && bytes[name.endIndex...].starts(with: "\":".utf8)
  }

  private mutating func appendEscape(to text: inout [UInt8]) {
    guard let kind = peek else { return }
    position += 1
    switch kind {
    case UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"), UInt8(ascii: "b"), UInt8(ascii: "f"):
      text.append(0x20)
    case UInt8(ascii: "u"):
      guard let first = unit() else { return }
      text += String(Character(scalar(first))).utf8
    default: text.append(kind)
    }
  }

  private mutating func unit() -> UInt32? {
    guard position + 4 <= bytes.count,
      let unit = UInt32(String(decoding: bytes[position..<position + 4], as: UTF8.self), radix: 16)
    else { return nil }
    position += 4
    return unit
  }

  /// Returns the scalar of a code unit and, if that is half of a pair, of the escape after it.
  private mutating func scalar(_ first: UInt32) -> Unicode.Scalar {
    if let scalar = Unicode.Scalar(first) { return scalar }
    guard (0xD800..<0xDC00).contains(first), bytes[position...].starts(with: "\\u".utf8) else {
      return "\u{FFFD}"
    }
    position += 2
    guard let second = unit(), (0xDC00..<0xE000).contains(second) else { return "\u{FFFD}" }
    return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)) ?? "\u{FFFD}"
  }
}

/// The encoding of old Western texts by the WHATWG Encoding Standard, except for its five undefined bytes.
enum Windows1252 {
  /// The scalars of the bytes 0x80 to 0x9F; U+FFFD for undefined bytes.
  private static let high: [UInt16] = [
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
    0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD,
    0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178,
  ]

  /// Returns the scalar that a byte stands for.
  static func scalar(of byte: UInt8) -> Unicode.Scalar {
    guard (0x80...0x9F).contains(byte) else { return Unicode.Scalar(byte) }
    return Unicode.Scalar(high[Int(byte - 0x80)]) ?? "\u{FFFD}"
  }

  /// Returns the text in UTF-8; O(n).
  static func utf8(of bytes: [UInt8]) -> [UInt8] {
    var utf8: [UInt8] = []
    utf8.reserveCapacity(bytes.count + bytes.count / 16)
    for byte in bytes {
      utf8.append(contentsOf: UTF8.encode(scalar(of: byte)) ?? UTF8.encodedReplacementCharacter)
    }
    return utf8
  }
}

extension JSONReader {
  /// Skips the bytes of a string that aren't escapes.
  mutating func skipPlain() {
    while position < bytes.count {
      let byte = bytes[position]
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte < 0x20 { return }
      position += 1
    }
  }

  /// Returns the string that begins at `start`, from its bytes.
  func string(_ words: UnsafeBufferPointer<UInt8>, at start: Int) throws(Failure) -> String {
    guard let string = String(validating: words, as: UTF8.self) else { throw .notUTF8(at: start) }
    return string
  }

  /// Reads the escape that comes next and appends what it means.
  mutating func readEscape(into unescaped: inout [UInt8]) throws(Failure) {
    let start = position
    position += 1
    guard let kind = peek else { throw .ended }
    position += 1
    switch kind {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): unescaped.append(kind)
    case UInt8(ascii: "b"): unescaped.append(0x08)
    case UInt8(ascii: "f"): unescaped.append(0x0C)
    case UInt8(ascii: "n"): unescaped.append(0x0A)
    case UInt8(ascii: "r"): unescaped.append(0x0D)
    case UInt8(ascii: "t"): unescaped.append(0x09)
    case UInt8(ascii: "u"):
      let scalar = try readScalar()
      unescaped += String(Character(scalar)).utf8
    default: throw .unexpected(at: start + 1)
    }
  }

  /// Reads the digits after `\u`, and the second half if they are the first half of a surrogate pair.
  private mutating func readScalar() throws(Failure) -> Unicode.Scalar {
    let first = try readUnit()
    if let scalar = Unicode.Scalar(first) { return scalar }
    let after = position
    guard (0xD800..<0xDC00).contains(first), position + 1 < bytes.count,
      bytes[position] == UInt8(ascii: "\\"), bytes[position + 1] == UInt8(ascii: "u")
    else {
      hasHalfPair = true
      return "\u{FFFD}"
    }
    position += 2
    let second = try readUnit()
    if (0xDC00..<0xE000).contains(second) {
      return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)) ?? "\u{FFFD}"
    }
    // It isn't a pair: the second half stands for itself.
    position = after
    hasHalfPair = true
    return "\u{FFFD}"
  }

  private mutating func readUnit() throws(Failure) -> UInt32 {
    var unit: UInt32 = 0
    for _ in 0..<4 {
      guard let byte = peek else { throw .ended }
      guard let digit = Self.hexadecimal(byte) else { throw .unexpected(at: position) }
      unit = unit << 4 | digit
      position += 1
    }
    return unit
  }

  private static func hexadecimal(_ byte: UInt8) -> UInt32? {
    switch byte {
    case 0x30...0x39: UInt32(byte - 0x30)
    case 0x41...0x46: UInt32(byte - 0x41 + 10)
    case 0x61...0x66: UInt32(byte - 0x61 + 10)
    default: nil
    }
  }

  /// Skips a number.
  mutating func skipNumber() throws(Failure) {
    if peek == UInt8(ascii: "-") { position += 1 }
    if peek == UInt8(ascii: "0") { position += 1 } else { try skipDigits() }
    if peek == UInt8(ascii: ".") {
      position += 1
      try skipDigits()
    }
    if let byte = peek, byte | 0x20 == UInt8(ascii: "e") {
      position += 1
      if peek == UInt8(ascii: "+") || peek == UInt8(ascii: "-") { position += 1 }
      try skipDigits()
    }
  }

  private mutating func skipDigits() throws(Failure) {
    let start = position
    while let byte = peek, (0x30...0x39).contains(byte) { position += 1 }
    if position == start { throw position < bytes.count ? .unexpected(at: position) : .ended }
  }
}

extension XMLRepair {
  /// Adds text unchanged and moves past it; outside the root element it is dropped.
  mutating func appendText(_ range: Range<Int>) {
    position = range.upperBound
    guard !open.isEmpty else { return }
    for index in range { appendByte(at: index) }
  }

  /// Adds an attribute's value, which may contain references.
  mutating func appendValue(_ range: Range<Int>) {
    let after = position
    position = range.lowerBound
    while position < range.upperBound {
      if source[position] == UInt8(ascii: "&") {
        readReference(before: range.upperBound)
      } else {
        appendByte(at: position)
        position += 1
      }
    }
    position = after
  }

  /// Adds a byte as literal text; bytes of characters that XML doesn't allow are dropped.
  private mutating func appendByte(at index: Int) {
    switch source[index] {
    case UInt8(ascii: "<"): output.append(contentsOf: "&lt;".utf8)
    case UInt8(ascii: ">"): output.append(contentsOf: "&gt;".utf8)
    case UInt8(ascii: "&"): output.append(contentsOf: "&amp;".utf8)
    case UInt8(ascii: "\""): output.append(contentsOf: "&quot;".utf8)
    case 0x09, 0x0A, 0x0D, 0x20...0xBD, 0xC0...: output.append(source[index])
    case 0xBE, 0xBF:
      output.append(source[index])
      // U+FFFE and U+FFFF
      if output.suffix(3).elementsEqual([0xEF, 0xBF, source[index]]) { output.removeLast(3) }
    default: break
    }
  }

  // MARK: References

  /// Adds what a `&` means, and moves past it.
  mutating func readReference(before limit: Int) {
    let rest = source[position + 1..<limit]
    if rest.first == UInt8(ascii: "#") {
      readNumber(rest.dropFirst())
    } else {
      readName(rest)
    }
  }

  private mutating func readNumber(_ rest: ArraySlice<UInt8>) {
    let isHexadecimal = rest.first == UInt8(ascii: "x") || rest.first == UInt8(ascii: "X")
    let digits = (isHexadecimal ? rest.dropFirst() : rest).prefix(16).prefix {
      Self.isDigit($0) || isHexadecimal && (0x61...0x66).contains($0 | 0x20)
    }
    guard !digits.isEmpty else { return appendAmpersand() }
    let number = UInt32(String(decoding: digits, as: UTF8.self), radix: isHexadecimal ? 16 : 10)
    let scalar = number.flatMap(Unicode.Scalar.init).flatMap { Self.isAllowed($0) ? $0 : nil } ?? "\u{FFFD}"
    output.append(contentsOf: "&#\(scalar.value);".utf8)
    position = digits.endIndex
    if position < rest.endIndex, source[position] == UInt8(ascii: ";") { position += 1 }
  }

  private mutating func readName(_ rest: ArraySlice<UInt8>) {
    let name = rest.prefix(64).prefix { XMLStartTag.isNameByte($0) }
    guard name.endIndex < rest.endIndex, source[name.endIndex] == UInt8(ascii: ";"), !name.isEmpty else {
      return appendAmpersand()
    }
    let word = String(decoding: name, as: UTF8.self)
    if ["lt", "gt", "amp", "quot", "apos"].contains(word) || declared.contains(word) {
      output.append(contentsOf: "&\(word);".utf8)
    } else if let text = HTMLEntities.text(of: word) {
      output.append(contentsOf: text.utf8)
    } else {
      return appendAmpersand()
    }
    position = name.endIndex + 1
  }

  private mutating func appendAmpersand() {
    output.append(contentsOf: "&amp;".utf8)
    position += 1
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  /// Whether XML 1.0 allows a character (section 2.2).
  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D, 0x20...0xFFFD, 0x10000...: true
    default: false
    }
  }
}

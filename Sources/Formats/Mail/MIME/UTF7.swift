/// UTF-7 (RFC 2152), which old mail programs write and the web's standard doesn't include.
enum UTF7 {
  /// Whether this is a name of the encoding.
  static func isName(_ name: String?) -> Bool {
    guard let name = name?.lowercased() else { return false }
    return ["utf-7", "utf7", "unicode-1-1-utf-7", "x-unicode-2-0-utf-7"].contains(name)
  }

  /// Returns the text in UTF-8: `+` begins UTF-16 in base64, which ends at `-` or another mark; O(n).
  static func utf8(of bytes: [UInt8]) -> [UInt8] {
    var utf8: [UInt8] = []
    utf8.reserveCapacity(bytes.count)
    var rest = bytes[...]
    while let plus = rest.firstIndex(of: UInt8(ascii: "+")) {
      utf8 += rest[..<plus]
      let letters = rest[(plus + 1)...].prefix(while: isLetter)
      rest = rest[letters.endIndex...]
      let isClosed = rest.first == UInt8(ascii: "-")
      if letters.isEmpty {
        utf8.append(UInt8(ascii: "+"))
      } else {
        let units = Base64.decoded(letters) ?? []
        let pairs = stride(from: 0, to: units.count - 1, by: 2).map {
          UInt16(units[$0]) << 8 | UInt16(units[$0 + 1])
        }
        utf8 += String(decoding: pairs, as: UTF16.self).utf8
      }
      if isClosed { rest = rest.dropFirst() }
    }
    return utf8 + rest
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte.isASCIILetter || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "+")
      || byte == UInt8(ascii: "/")
  }
}

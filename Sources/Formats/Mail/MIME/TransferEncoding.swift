/// How the bytes of a part are encoded to pass through mail (RFC 2045, section 6).
enum TransferEncoding {
  /// Not encoded.
  case identity
  case quotedPrintable, base64, uuencode

  /// Reads the name of an encoding; unknown ones are treated as none.
  init(_ name: String?) {
    switch name {
    case "quoted-printable", "quotedprintable", "quoted_printable": self = .quotedPrintable
    case "base64", "base-64": self = .base64
    case "x-uuencode", "x-uue", "uuencode", "uue": self = .uuencode
    default: self = .identity
    }
  }

  /// Returns the decoded bytes; O(n).
  func decoded(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    switch self {
    case .identity: Array(bytes)
    case .quotedPrintable: QuotedPrintable.decoded(bytes, sign: UInt8(ascii: "="))
    // If the label is wrong, the text stays as it is.
    case .base64: Base64.decoded(bytes) ?? Array(bytes)
    case .uuencode: Unix2Unix.decoded(bytes)
    }
  }
}

/// Quoted-printable, the Q encoding of headers and the percent signs of RFC 2231.
///
/// In each, a sign and two hexadecimal digits make a byte.
enum QuotedPrintable {
  /// Returns the bytes; a sign that doesn't begin an escape stays.
  static func decoded(_ bytes: ArraySlice<UInt8>, sign: UInt8) -> [UInt8] {
    var decoded: [UInt8] = []
    decoded.reserveCapacity(bytes.count)
    var offset = bytes.startIndex
    while offset < bytes.endIndex {
      let byte = bytes[offset]
      guard byte == sign else {
        decoded.append(byte)
        offset += 1
        continue
      }
      if offset + 2 < bytes.endIndex, let high = bytes[offset + 1].hexDigit,
        let low = bytes[offset + 2].hexDigit
      {
        decoded.append(high << 4 | low)
        offset += 3
      } else if let end = endOfSoftBreak(after: offset, in: bytes) {
        offset = end
      } else {
        decoded.append(byte)
        offset += 1
      }
    }
    return decoded
  }

  /// Returns where the next line begins if there are only spaces between the sign and the line break.
  private static func endOfSoftBreak(after sign: Int, in bytes: ArraySlice<UInt8>) -> Int? {
    var offset = sign + 1
    while offset < bytes.endIndex, bytes[offset].isMailBlank { offset += 1 }
    guard offset < bytes.endIndex else { return offset }
    if bytes[offset] == 0x0A { return offset + 1 }
    guard bytes[offset] == 0x0D else { return nil }
    return offset + 1 < bytes.endIndex && bytes[offset + 1] == 0x0A ? offset + 2 : offset + 1
  }
}

/// Base64 as mail has it: with line breaks, broken padding, and words after its end.
enum Base64 {
  /// Returns the bytes; `nil` if much of the text isn't base64.
  static func decoded(_ bytes: ArraySlice<UInt8>) -> [UInt8]? {
    var decoded: [UInt8] = []
    decoded.reserveCapacity(bytes.count * 3 / 4)
    var (bits, count, strangers) = (UInt32(0), 0, 0)
    var end: Int?
    for byte in bytes {
      guard let value = value(of: byte) else {
        if byte == UInt8(ascii: "=") {
          // The remaining bits are less than a byte; another text may follow.
          (bits, count) = (0, 0)
          end = decoded.count
        } else if let end, byte != 0x0A, byte != 0x0D {
          // After the padding comes the text that a mailing list adds.
          decoded.removeLast(decoded.count - end)
          break
        } else if !byte.isMailSpace {
          strangers += 1
        }
        continue
      }
      bits = bits << 6 | UInt32(value)
      count += 6
      if count >= 8 {
        count -= 8
        decoded.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
      }
    }
    return strangers * 16 > bytes.count ? nil : decoded
  }

  private static func value(of byte: UInt8) -> UInt8? {
    switch byte {
    case 0x41...0x5A: byte - 0x41
    case 0x61...0x7A: byte - 0x61 + 26
    case 0x30...0x39: byte - 0x30 + 52
    case UInt8(ascii: "+"): 62
    case UInt8(ascii: "/"): 63
    default: nil
    }
  }
}

/// The encoding of `uuencode` (POSIX).
enum Unix2Unix {
  /// Returns the bytes between `begin` and `end`.
  static func decoded(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var decoded: [UInt8] = []
    var isInside = false
    for line in MailLines(of: bytes) {
      let words = bytes[line.words]
      if words.starts(with: "begin ".utf8) {
        isInside = true
      } else if words.starts(with: "end".utf8), words.count <= 4 {
        isInside = false
      } else if isInside, let first = words.first {
        let length = Int(first &- 0x20) & 0x3F
        var (bits, count) = (UInt32(0), 0)
        let start = decoded.count
        for byte in words.dropFirst() where decoded.count - start < length {
          bits = bits << 6 | UInt32((byte &- 0x20) & 0x3F)
          count += 6
          guard count >= 8 else { continue }
          count -= 8
          decoded.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
        }
      }
    }
    return decoded
  }
}

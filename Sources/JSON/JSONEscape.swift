/// How the characters of strings are written in JSON (RFC 8259, section 7).
///
/// Control characters that a terminal would obey and separators that a browser takes for line breaks are also
/// written as `\u…`, so that the output is safe to look at; a program that reads it gets every character
/// back.
enum JSONEscape {
  /// Appends valid UTF-8 with escapes, without quotation marks.
  static func append(_ source: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
    var plain = 0
    var position = 0
    while position < source.count {
      guard let (escape, length) = escape(in: source, at: position) else {
        position += 1
        continue
      }
      bytes += source[plain..<position]
      bytes += escape.utf8
      position += length
      plain = position
    }
    bytes += source[plain...]
  }

  /// Returns a string token as it was written, including quotation marks and escapes.
  ///
  /// Characters that need an escape and have none are escaped.
  static func safe(_ token: Slice<UnsafeBufferPointer<UInt8>>) -> String {
    let source = UnsafeBufferPointer(rebasing: token)
    var bytes: [UInt8] = []
    var position = 0
    while position < source.count {
      let isPlain = source[position] == UInt8(ascii: "\"") || source[position] == UInt8(ascii: "\\")
      if !isPlain, let (escape, length) = escape(in: source, at: position) {
        bytes += escape.utf8
        position += length
      } else {
        bytes.append(source[position])
        position += 1
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Returns how the character at `position` must be written, and its length in bytes; `nil` if unchanged.
  private static func escape(in source: UnsafeBufferPointer<UInt8>, at position: Int) -> (String, Int)? {
    switch source[position] {
    case 0x22: return ("\\\"", 1)
    case 0x5C: return ("\\\\", 1)
    case 0x0A: return ("\\n", 1)
    case 0x0D: return ("\\r", 1)
    case 0x09: return ("\\t", 1)
    case 0...0x1F, 0x7F: return (escape(UInt32(source[position])), 1)
    case 0xC2 where position + 1 < source.count, 0xD8 where position + 1 < source.count:
      let value = UInt32(source[position] & 0x1F) << 6 | UInt32(source[position + 1] & 0x3F)
      return value < 0xA0 || value == 0x061C ? (escape(value), 2) : nil
    case 0xE2 where position + 2 < source.count && source[position + 1] & 0xFE == 0x80:
      let value = 0x2000 | UInt32(source[position + 1] & 0x3F) << 6 | UInt32(source[position + 2] & 0x3F)
      switch value {
      case 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069: return (escape(value), 3)
      default: return nil
      }
    default: return nil
    }
  }

  private static func escape(_ value: UInt32) -> String {
    let digits = String(value, radix: 16)
    return "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
  }
}

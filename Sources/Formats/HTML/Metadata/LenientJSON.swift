import JSON

/// Reads JSON as pages write it.
///
/// It may contain comments, CDATA, line breaks in strings, stray commas and stray quotation marks.
///
/// O(n) in the bytes, with bounded depth. Reading stops at what can't be read; what precedes it counts.
struct LenientJSON {
  private let bytes: [UInt8]
  private var position = 0
  private var depth = 0

  /// Longer texts, in bytes, aren't read.
  static let longest = 4 << 20
  private static let deepest = 64

  /// Returns the values in a text: one if it is valid (RFC 8259), or else all that can be made out.
  static func values(in text: [UInt8]) -> [JSONValue] {
    guard text.count <= longest else { return [] }
    if let value = try? JSONValue(text) { return [value] }
    var reader = LenientJSON(bytes: text)
    var values: [JSONValue] = []
    while values.count < 64, let value = reader.nextValue() { values.append(value) }
    return values
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private var peek: UInt8? { position < bytes.count ? bytes[position] : nil }

  /// Returns the next object or array; anything before it, such as `<![CDATA[`, is skipped.
  private mutating func nextValue() -> JSONValue? {
    while true {
      skipBlanks()
      guard let byte = peek else { return nil }
      // The brackets of a CDATA section aren't those of an array.
      if byte == UInt8(ascii: "<") {
        while let next = peek, next != UInt8(ascii: "{"), next != 0x0A {
          position += 1
          if bytes[..<position].suffix(7).elementsEqual("[CDATA[".utf8) { break }
        }
      } else if byte == UInt8(ascii: "{") || byte == UInt8(ascii: "[") {
        return value()
      } else {
        position += 1
      }
    }
  }

  private mutating func value() -> JSONValue {
    guard depth < Self.deepest, let byte = peek else {
      position = bytes.count
      return .null
    }
    depth += 1
    defer { depth -= 1 }
    switch byte {
    case UInt8(ascii: "{"): return object()
    case UInt8(ascii: "["): return array()
    case UInt8(ascii: "\""), UInt8(ascii: "'"): return .string(string())
    default: return word()
    }
  }

  private mutating func object() -> JSONValue {
    position += 1
    var members: [JSONValue.Member] = []
    while skipSeparators(), let byte = peek, byte != UInt8(ascii: "}") {
      guard byte != UInt8(ascii: "]") else { break }
      let name = byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") ? string() : wordText()
      skipBlanks()
      guard peek == UInt8(ascii: ":") else {
        if name.isEmpty { position += 1 }
        continue
      }
      position += 1
      skipBlanks()
      members.append(JSONValue.Member(name, value()))
    }
    if peek == UInt8(ascii: "}") { position += 1 }
    return .object(members)
  }

  private mutating func array() -> JSONValue {
    position += 1
    var elements: [JSONValue] = []
    while skipSeparators(), let byte = peek, byte != UInt8(ascii: "]") {
      guard byte != UInt8(ascii: "}") else { break }
      let start = position
      elements.append(value())
      if position == start { position += 1 }
    }
    if peek == UInt8(ascii: "]") { position += 1 }
    return .array(elements)
  }

  /// Reads a number, `true`, or anything else without quotation marks.
  private mutating func word() -> JSONValue {
    switch wordText() {
    case "true": .bool(true)
    case "false": .bool(false)
    case "null", "undefined", "": .null
    case let text: .written(text)
    }
  }

  private mutating func wordText() -> String {
    let start = position
    while let byte = peek, !",:{}[]\"".utf8.contains(byte), byte > 0x20 { position += 1 }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  // MARK: Strings

  /// Reads a string, which may contain line breaks.
  ///
  /// Its closing mark is one followed by something that can follow a value.
  private mutating func string() -> String {
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

  // MARK: Between values

  /// Skips spaces and comments.
  private mutating func skipBlanks() {
    while let byte = peek {
      if byte <= 0x20 {
        position += 1
      } else if byte == UInt8(ascii: "/"), bytes[position...].dropFirst().first == UInt8(ascii: "*") {
        position += 2
        while position < bytes.count, !bytes[position...].starts(with: "*/".utf8) { position += 1 }
        position = min(position + 2, bytes.count)
      } else if byte == UInt8(ascii: "/"), bytes[position...].dropFirst().first == UInt8(ascii: "/") {
        while let next = peek, next != 0x0A { position += 1 }
      } else {
        return
      }
    }
  }

  /// Skips spaces, comments and commas; returns whether anything follows.
  private mutating func skipSeparators() -> Bool {
    skipBlanks()
    while peek == UInt8(ascii: ",") || peek == UInt8(ascii: ";") {
      position += 1
      skipBlanks()
    }
    return position < bytes.count
  }
}

import JSON

/// Reads JSON as pages write it.
///
/// It may contain comments, CDATA, line breaks in strings, stray commas and stray quotation marks.
///
/// O(n) in the bytes, with bounded depth. Reading stops at what can't be read; what precedes it counts.
struct LenientJSON {
  let bytes: [UInt8]
  var position = 0
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

  var peek: UInt8? { position < bytes.count ? bytes[position] : nil }

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

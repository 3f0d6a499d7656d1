/// A JSON value (RFC 8259) whose members keep the order in which they are given.
///
/// Foundation's encoder sorts an object's members or mixes them; what we promise to scripts, and what people read, has
/// an order.
package enum JSONValue: Hashable, Sendable {
  /// `null`
  case null
  /// `true`, `false`
  case bool(Bool)
  /// A whole number.
  case integer(Int)
  /// A number; what is not finite is written as `null`.
  case number(Double)
  /// A number or a string that was read and that the other cases would write otherwise: as it was written.
  case written(String)
  /// A string.
  case string(String)
  /// An array.
  case array([JSONValue])
  /// An object; the names must differ.
  case object([Member])

  /// A member of an object.
  package struct Member: Hashable, Sendable {
    /// The member's name.
    package var name: String
    /// The member's value.
    package var value: JSONValue

    /// Makes a member.
    package init(_ name: String, _ value: JSONValue) {
      self.name = name
      self.value = value
    }
  }

  /// A string, or `null` for nil.
  package static func text(_ text: String?) -> JSONValue { text.map(JSONValue.string) ?? .null }

  /// A whole number, or `null` for nil.
  package static func count(_ count: Int?) -> JSONValue { count.map(JSONValue.integer) ?? .null }

  /// The value on one line.
  package var line: String {
    var bytes: [UInt8] = []
    write(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The value as a document: an array has a line for each element; ends with a line break.
  package var document: String {
    guard case .array(let elements) = self, !elements.isEmpty else { return line + "\n" }
    var bytes: [UInt8] = Array("[\n".utf8)
    for (index, element) in elements.enumerated() {
      if index > 0 { bytes += ",\n".utf8 }
      element.write(to: &bytes)
    }
    bytes += "\n]\n".utf8
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByDictionaryLiteral, ExpressibleByArrayLiteral {
  package init(stringLiteral value: String) { self = .string(value) }

  package init(dictionaryLiteral elements: (String, JSONValue)...) {
    self = .object(elements.map { Member($0.0, $0.1) })
  }

  package init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
}

extension JSONValue {
  private func write(to bytes: inout [UInt8]) {
    switch self {
    case .null: bytes += "null".utf8
    case .bool(let value): bytes += (value ? "true" : "false").utf8
    case .integer(let value): bytes += String(value).utf8
    case .number(let value): bytes += (value.isFinite ? String(value) : "null").utf8
    case .written(let digits): bytes += digits.utf8
    case .string(let value): Self.write(value, to: &bytes)
    case .array(let elements):
      bytes.append(UInt8(ascii: "["))
      for (index, element) in elements.enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        element.write(to: &bytes)
      }
      bytes.append(UInt8(ascii: "]"))
    case .object(let members):
      bytes.append(UInt8(ascii: "{"))
      for (index, member) in members.enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        Self.write(member.name, to: &bytes)
        bytes.append(UInt8(ascii: ":"))
        member.value.write(to: &bytes)
      }
      bytes.append(UInt8(ascii: "}"))
    }
  }

  /// Writes a string, in its quotation marks.
  ///
  /// What a terminal would obey or a browser take for a line break is written as `\u…`, so that looking at the output is
  /// safe too; a program that reads it gets every character back.
  package static func write(_ text: String, to bytes: inout [UInt8]) {
    var text = text
    text.withUTF8 { write($0, to: &bytes) }
  }

  /// Writes valid UTF-8 as ``write(_:to:)-(String,_)`` does.
  package static func write(_ source: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
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
    bytes.append(UInt8(ascii: "\""))
  }

  /// A string as it was written, its marks and escapes included, with every other character as ``write(_:to:)`` has it.
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

  /// How the character that begins at `position` must be written, and its length in bytes; nil where it stays.
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

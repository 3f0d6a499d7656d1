/// Reads one JSON text (RFC 8259) strictly and in one pass, and builds only what the caller asks for.
///
/// Foundation's decoder builds the whole value, and takes several times as long as finding the quotations in
/// it. Memory and time are linear in the bytes, and the depth of nesting is limited.
package struct JSONReader {
  let bytes: UnsafeBufferPointer<UInt8>
  var position = 0
  private var depth = 0
  /// Whether the last string read contains a lone surrogate, half of a pair.
  var hasHalfPair = false

  /// How deeply arrays and objects may be nested.
  private static let deepest = 128

  /// Why a text isn't JSON, or not the JSON that was asked for.
  package enum Failure: Error, Hashable, Sendable {
    /// The byte at this offset doesn't belong there.
    case unexpected(at: Int)
    /// The text ends too early.
    case ended
    /// Another type of value was wanted at this offset.
    case wrongType(wanted: String, at: Int)
    /// A string's bytes aren't UTF-8.
    case notUTF8(at: Int)
    /// Arrays and objects are nested too deeply.
    case tooDeep

    /// What is wrong, in words; positions are in bytes, from 1.
    package var message: String {
      switch self {
      case .unexpected(let offset): "no JSON: unexpected byte \(offset + 1)"
      case .ended: "no JSON: ends too early"
      case .wrongType(let wanted, let offset): "\(wanted) wanted at byte \(offset + 1)"
      case .notUTF8(let offset): "no UTF-8 in the string at byte \(offset + 1)"
      case .tooDeep: "values are nested too deeply"
      }
    }
  }

  /// Makes a reader; the bytes must outlive it.
  package init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// Reads an object that is the whole text; `read` must read or skip the value of each member.
  package mutating func readObject(
    _ read: (String, inout JSONReader) throws(Failure) -> Void
  ) throws(Failure) {
    skipBlanks()
    guard peek == UInt8(ascii: "{") else { throw mismatch("an object") }
    try members(read)
    skipBlanks()
    guard position == bytes.count else { throw .unexpected(at: position) }
  }

  /// Reads a string.
  ///
  /// A lone surrogate becomes U+FFFD: one code point, as the surrogate is in languages that allow it.
  package mutating func readString() throws(Failure) -> String {
    guard peek == UInt8(ascii: "\"") else { throw mismatch("a string") }
    hasHalfPair = false
    let start = position
    position += 1
    let first = position
    skipPlain()
    if peek == UInt8(ascii: "\"") {
      defer { position += 1 }
      return try string(UnsafeBufferPointer(rebasing: bytes[first..<position]), at: start)
    }
    var unescaped: [UInt8] = []
    unescaped.reserveCapacity(bytes.count - first)
    var plain = first
    while true {
      unescaped += bytes[plain..<position]
      guard let byte = peek else { throw .ended }
      guard byte != UInt8(ascii: "\"") else { break }
      guard byte == UInt8(ascii: "\\") else { throw .unexpected(at: position) }
      try readEscape(into: &unescaped)
      plain = position
      skipPlain()
    }
    position += 1
    let result = unescaped.withUnsafeBufferPointer { String(validating: $0, as: UTF8.self) }
    guard let result else { throw .notUTF8(at: start) }
    return result
  }

  /// Reads a string, a number or `null`; a value that would be rewritten differently is kept as written.
  package mutating func readName() throws(Failure) -> JSONValue {
    guard let byte = peek else { throw .ended }
    switch byte {
    case UInt8(ascii: "\""):
      let start = position
      let string = try readString()
      return hasHalfPair ? .written(JSONEscape.safe(bytes[start..<position])) : .string(string)
    case UInt8(ascii: "n"):
      try skipValue()
      return .null
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      let start = position
      try skipNumber()
      let digits = String(decoding: bytes[start..<position], as: UTF8.self)
      if let number = Int(digits), String(number) == digits { return .integer(number) }
      return .written(digits)
    default: throw mismatch("a string or a number")
    }
  }

  /// Skips a value of any type.
  package mutating func skipValue() throws(Failure) {
    switch peek {
    case UInt8(ascii: "\"")?: _ = try readString()
    case UInt8(ascii: "{")?: try members { (_, reader) throws(Failure) in try reader.skipValue() }
    case UInt8(ascii: "[")?: try skipArray()
    case UInt8(ascii: "t")?: try skip("true")
    case UInt8(ascii: "f")?: try skip("false")
    case UInt8(ascii: "n")?: try skip("null")
    default: try skipNumber()
    }
  }
}

extension JSONReader {
  /// The next byte; `nil` at the end.
  package var peek: UInt8? { position < bytes.count ? bytes[position] : nil }

  private func mismatch(_ wanted: String) -> Failure {
    position < bytes.count ? .wrongType(wanted: wanted, at: position) : .ended
  }

  mutating func skipBlanks() {
    while let byte = peek, byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D { position += 1 }
  }

  /// Takes a byte, with spaces before and after it.
  mutating func take(_ scalar: Unicode.Scalar) throws(Failure) {
    skipBlanks()
    guard let byte = peek else { throw .ended }
    guard UInt32(byte) == scalar.value else { throw .unexpected(at: position) }
    position += 1
    skipBlanks()
  }

  /// Reads the members of the object that comes next.
  mutating func members(
    _ read: (String, inout JSONReader) throws(Failure) -> Void
  ) throws(Failure) {
    try enter()
    try take("{")
    var isFirst = true
    while peek != UInt8(ascii: "}") {
      if !isFirst { try take(",") }
      isFirst = false
      guard peek == UInt8(ascii: "\"") else {
        throw position < bytes.count ? .unexpected(at: position) : .ended
      }
      let name = try readString()
      try take(":")
      try read(name, &self)
      skipBlanks()
    }
    position += 1
    depth -= 1
  }

  private mutating func skipArray() throws(Failure) {
    try elements { (reader) throws(Failure) in try reader.skipValue() }
  }

  /// Reads the elements of the array that comes next; `read` must read or skip each of them.
  mutating func elements(_ read: (inout JSONReader) throws(Failure) -> Void) throws(Failure) {
    try enter()
    try take("[")
    var isFirst = true
    while peek != UInt8(ascii: "]") {
      if !isFirst { try take(",") }
      isFirst = false
      try read(&self)
      skipBlanks()
    }
    position += 1
    depth -= 1
  }

  private mutating func enter() throws(Failure) {
    depth += 1
    if depth > Self.deepest { throw .tooDeep }
  }

  mutating func skip(_ word: StaticString) throws(Failure) {
    for index in 0..<word.utf8CodeUnitCount {
      guard let byte = peek else { throw .ended }
      guard byte == word.utf8Start[index] else { throw .unexpected(at: position) }
      position += 1
    }
  }
}

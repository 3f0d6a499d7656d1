/// Writes a JSON text (RFC 8259) piece by piece, so that a long answer is never held in memory whole.
///
/// ```swift
/// var writer = JSONWriter()
/// writer.object { writer in
///   writer.member("id") { $0.string("a1") }
///   writer.member("ends") { $0.array { $0.integer(3) } }
/// }
/// // {"id":"a1","ends":[3]}
/// ```
///
/// The caller may send and empty ``bytes`` at any time. O(n) in the bytes written.
package struct JSONWriter {
  /// What has been written.
  package var bytes: [UInt8] = []
  /// Whether a comma comes before the next value or member.
  private var needsComma = false

  /// Makes a writer that has written nothing.
  package init() {}

  /// Writes an object; `members` writes its members.
  package mutating func object<Failure>(_ members: (inout JSONWriter) throws(Failure) -> Void) throws(Failure)
  {
    begin(UInt8(ascii: "{"))
    try members(&self)
    end(UInt8(ascii: "}"))
  }

  /// Writes an array; `elements` writes its elements.
  package mutating func array<Failure>(_ elements: (inout JSONWriter) throws(Failure) -> Void) throws(Failure)
  {
    begin(UInt8(ascii: "["))
    try elements(&self)
    end(UInt8(ascii: "]"))
  }

  /// Writes a member of an object; `value` writes its value.
  ///
  /// - Parameter name: a fixed name, which needs no escapes.
  package mutating func member(_ name: StaticString, _ value: (inout JSONWriter) -> Void) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    bytes += UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount)
    bytes.append(UInt8(ascii: "\""))
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
    value(&self)
  }

  /// Writes members of an object.
  package mutating func members(_ members: [JSONValue.Member]) {
    for member in members {
      string(member.name)
      bytes.append(UInt8(ascii: ":"))
      needsComma = false
      value(member.value)
    }
  }

  /// Writes a value.
  package mutating func value(_ value: JSONValue) {
    switch value {
    case .null: null()
    case .bool(let value): raw(value ? "true" : "false")
    case .integer(let value): integer(value)
    case .number(let value): number(value)
    case .written(let written): raw(written)
    case .string(let value): string(value)
    case .array(let elements): array { for element in elements { $0.value(element) } }
    case .object(let members): object { $0.members(members) }
    }
  }

  /// Writes `null`.
  package mutating func null() { raw("null") }

  /// Writes a whole number, or `null` for `nil`.
  package mutating func integer(_ value: Int?) { raw(value.map(String.init) ?? "null") }

  /// Writes a number; `null` if it is `nil` or isn't finite.
  package mutating func number(_ value: Double?) {
    raw(value.flatMap { $0.isFinite ? String($0) : nil } ?? "null")
  }

  /// Writes a string, or `null` for `nil`.
  package mutating func string(_ text: String?) {
    guard var text else { return null() }
    text.withUTF8 { string($0) }
  }

  /// Writes valid UTF-8 as a string.
  package mutating func string(_ source: UnsafeBufferPointer<UInt8>) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    JSONEscape.append(source, to: &bytes)
    bytes.append(UInt8(ascii: "\""))
    needsComma = true
  }

  private mutating func raw(_ text: String) {
    separate()
    bytes += text.utf8
    needsComma = true
  }

  private mutating func begin(_ bracket: UInt8) {
    separate()
    bytes.append(bracket)
    needsComma = false
  }

  private mutating func end(_ bracket: UInt8) {
    bytes.append(bracket)
    needsComma = true
  }

  private mutating func separate() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
  }
}

/// Writes a JSON array with a line for each element, readable by people and never held in memory whole.
package struct JSONListWriter {
  /// What has been written and not yet been taken.
  package var bytes: [UInt8] = []
  private var isEmpty = true

  /// Makes a writer of an array without elements.
  package init() {}

  /// Appends an element, which `write` writes.
  package mutating func add(_ write: (inout JSONWriter) -> Void) {
    var writer = JSONWriter()
    write(&writer)
    bytes += isEmpty ? "[\n".utf8 : ",\n".utf8
    bytes += writer.bytes
    isEmpty = false
  }

  /// Ends the array.
  package mutating func end() { bytes += isEmpty ? "[]\n".utf8 : "\n]\n".utf8 }
}

/// A JSON value (RFC 8259) whose members keep their order.
///
/// Foundation's encoder sorts or shuffles the members of an object; scripts and people rely on their order.
package enum JSONValue: Hashable, Sendable {
  /// `null`
  case null
  /// `true`, `false`
  case bool(Bool)
  /// A whole number.
  case integer(Int)
  /// A number; one that isn't finite is written as `null`.
  case number(Double)
  /// A number or a string exactly as it was read, because it would otherwise be written differently.
  case written(String)
  /// A string.
  case string(String)
  /// An array.
  case array([JSONValue])
  /// An object; the names must be distinct.
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

  /// Returns a string, or `null` for `nil`.
  package static func text(_ text: String?) -> JSONValue { text.map(JSONValue.string) ?? .null }

  /// Returns a whole number, or `null` for `nil`.
  package static func count(_ count: Int?) -> JSONValue { count.map(JSONValue.integer) ?? .null }

  /// The value on one line.
  package var line: String {
    var writer = JSONWriter()
    writer.value(self)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  /// The value as a document that ends with a line break; an array has a line for each element.
  package var document: String {
    guard case .array(let elements) = self else { return line + "\n" }
    var list = JSONListWriter()
    for element in elements { list.add { $0.value(element) } }
    list.end()
    return String(decoding: list.bytes, as: UTF8.self)
  }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByDictionaryLiteral, ExpressibleByArrayLiteral {
  package init(stringLiteral value: String) { self = .string(value) }

  package init(dictionaryLiteral elements: (String, JSONValue)...) {
    self = .object(elements.map { Member($0.0, $0.1) })
  }

  package init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
}

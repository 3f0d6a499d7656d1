extension JSONValue {
  /// Reads a JSON text; a byte order mark at its start is skipped.
  package init(_ bytes: [UInt8]) throws(JSONReader.Failure) {
    let result = bytes.withUnsafeBufferPointer { buffer in
      Result { () throws(JSONReader.Failure) in
        var reader = JSONReader(buffer)
        return try reader.readText()
      }
    }
    self = try result.get()
  }

  /// The value of an object's member; `nil` if it is missing or `null`, or if this isn't an object.
  package subscript(name: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    let value = members.last { $0.name == name }?.value
    return value == .null ? nil : value
  }

  /// The string, if the value is one.
  package var string: String? {
    if case .string(let string) = self { string } else { nil }
  }

  /// The elements of an array; any other value is its own only element, as in JSON-LD.
  package var elements: [JSONValue] {
    if case .array(let elements) = self { elements } else { [self] }
  }
}

extension JSONReader {
  /// Reads a value that is the whole text.
  fileprivate mutating func readText() throws(Failure) -> JSONValue {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
    skipBlanks()
    let value = try readValue()
    skipBlanks()
    guard position == bytes.count else { throw .unexpected(at: position) }
    return value
  }

  /// Reads a value of any type.
  private mutating func readValue() throws(Failure) -> JSONValue {
    switch peek {
    case UInt8(ascii: "\"")?: return .string(try readString())
    case UInt8(ascii: "{")?:
      var object: [JSONValue.Member] = []
      try members { (name, reader) throws(Failure) in
        object.append(JSONValue.Member(name, try reader.readValue()))
      }
      return .object(object)
    case UInt8(ascii: "[")?:
      var array: [JSONValue] = []
      try elements { (reader) throws(Failure) in array.append(try reader.readValue()) }
      return .array(array)
    case UInt8(ascii: "t")?:
      try skip("true")
      return .bool(true)
    case UInt8(ascii: "f")?:
      try skip("false")
      return .bool(false)
    default: return try readName()
    }
  }
}

import JSON

/// Front matter in JSON: an object at the start of a document, and nothing after its brace on that line.
enum JSONFrontMatter {
  /// Reads the object; `nil` if the bytes don't begin with one.
  ///
  /// O(n) in its length.
  ///
  /// - Returns: what it declares, and where it ends, in `UTF-8 offsets`.
  static func entries(in utf8: ArraySlice<UInt8>) -> (entries: [FlatEntry], end: Int)? {
    guard let end = end(of: utf8), case .object(let members)? = try? JSONValue(Array(utf8[..<end])),
      !members.isEmpty
    else { return nil }
    let entries = members.flatMap { member in
      [FlatEntry(key: member.name.lowercased(), values: strings(in: member.value))] + inner(member)
    }
    return (entries, end)
  }

  /// Returns what the site's own parameters declare.
  private static func inner(_ member: JSONValue.Member) -> [FlatEntry] {
    guard ["params", "extra"].contains(member.name.lowercased()), case .object(let members) = member.value
    else { return [] }
    return members.map {
      FlatEntry(key: $0.name.lowercased(), values: strings(in: $0.value), isInTable: true)
    }
  }

  /// Returns a string, those in a list, or the names in maps such as `{"name": "Jane Doe"}`.
  private static func strings(in value: JSONValue) -> [String] {
    value.elements.compactMap { $0.string ?? $0["name"]?.string }.map(\.trimmed).filter { !$0.isEmpty }
  }

  /// Returns where the object at the start ends; `nil` if anything but spaces follows on that line.
  private static func end(of utf8: ArraySlice<UInt8>) -> Int? {
    guard utf8.first == UInt8(ascii: "{") else { return nil }
    var depth = 0
    var isString = false
    var isEscaped = false
    for (offset, byte) in zip(utf8.indices, utf8) {
      switch byte {
      case _ where isEscaped: isEscaped = false
      case UInt8(ascii: "\\") where isString: isEscaped = true
      case UInt8(ascii: "\""): isString.toggle()
      case _ where isString: continue
      case UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: "}"):
        depth -= 1
        guard depth == 0 else { continue }
        let rest = utf8[(offset + 1)...].drop { $0 == 0x20 || $0 == 0x09 }
        return rest.first == 0x0A || rest.first == 0x0D ? offset + 1 : nil
      default: continue
      }
    }
    return nil
  }
}

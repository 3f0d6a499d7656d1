/// Finds the value of a short ASCII name, regardless of case, in O(1).
///
/// A name is identified by its first seven letters and its length: enough to distinguish those of HTML.
struct NameTable<Value: Sendable>: Sendable {
  private var slots: [(key: UInt64, value: Value)?]

  /// Makes a table of at most a few hundred names in lower case.
  init(_ entries: [(name: String, value: Value)]) {
    slots = Array(repeating: nil, count: 1024)
    for entry in entries {
      let bytes = Array(entry.name.utf8)
      let key = Self.key(of: bytes.span)
      var slot = Self.slot(of: key)
      while slots[slot] != nil { slot = (slot + 1) & 1023 }
      slots[slot] = (key, entry.value)
    }
  }

  /// Returns the value of a name; `nil` if there is none.
  subscript(name: Span<UInt8>) -> Value? {
    let key = Self.key(of: name)
    var slot = Self.slot(of: key)
    while let entry = slots[slot] {
      if entry.key == key { return entry.value }
      slot = (slot + 1) & 1023
    }
    return nil
  }

  private static func key(of name: Span<UInt8>) -> UInt64 {
    var key = UInt64(min(name.count, 255))
    for index in 0..<min(name.count, 7) { key = key << 8 | UInt64(name[index].smallLetter) }
    return key
  }

  private static func slot(of key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 54)
  }
}

extension UInt8 {
  /// The lower-case letter of an ASCII capital; other bytes unchanged.
  var smallLetter: UInt8 { (0x41...0x5A).contains(self) ? self | 0x20 : self }

  /// Whether this is a space in HTML: space, tab, line feed, form feed or carriage return.
  var isHTMLBlank: Bool { self == 0x20 || self == 0x0A || self == 0x09 || self == 0x0D || self == 0x0C }

  /// Whether this is an ASCII letter.
  var isASCIILetter: Bool { (0x61...0x7A).contains(self | 0x20) }
}

/// A start tag as people write it: values without quotes, attributes without values or repeated.
struct XMLStartTag {
  /// The name, in `UTF-8 offsets` into the source.
  let name: Range<Int>
  /// The names and values of the attributes, in `UTF-8 offsets` into the source.
  private(set) var attributes: [(name: Range<Int>, value: Range<Int>)] = []
  /// Whether the element ends with the tag: `<br/>`.
  private(set) var isClosed = false
  /// Where the tag ends.
  private(set) var end: Int

  /// How many attributes of a tag are read.
  private static let maximumAttributes = 256

  /// Reads the tag at the `<` at `start`; `nil` if that is text, as in `1 < 2` or `<kari@hult.example>`.
  init?(in source: ArraySlice<UInt8>, at start: Int) {
    let name = source[(start + 1)...].prefix { Self.isNameByte($0) }
    guard let first = name.first, Self.isNameStart(first), name.endIndex < source.endIndex,
      Self.endsName(source[name.endIndex])
    else { return nil }
    self.name = name.startIndex..<name.endIndex
    end = name.endIndex
    guard readAttributes(of: source) else { return nil }
  }

  /// Reads up to the `>`; returns whether there is one before the next tag.
  private mutating func readAttributes(of source: ArraySlice<UInt8>) -> Bool {
    var names: Set<ArraySlice<UInt8>> = []
    while end < source.endIndex {
      let byte = source[end]
      if byte == UInt8(ascii: ">") {
        end += 1
        return true
      }
      if byte == UInt8(ascii: "<") { return false }
      isClosed = byte == UInt8(ascii: "/")
      guard Self.isNameStart(byte) else {
        end += 1
        continue
      }
      let name = source[end...].prefix { Self.isNameByte($0) }
      end = name.endIndex
      let value = readValue(of: source)
      if names.count < Self.maximumAttributes, names.insert(name).inserted {
        attributes.append((name.startIndex..<name.endIndex, value))
      }
    }
    return false
  }

  /// Reads `= value`; empty if there is none.
  private mutating func readValue(of source: ArraySlice<UInt8>) -> Range<Int> {
    let sign = source[end...].drop { $0 <= 0x20 }
    guard sign.first == UInt8(ascii: "=") else { return end..<end }
    let value = sign.dropFirst().drop { $0 <= 0x20 }
    if let quote = value.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      let words = value.dropFirst()
      if let close = words.firstIndex(where: { $0 == quote || $0 == UInt8(ascii: "<") }),
        source[close] == quote
      {
        end = close + 1
        return words.startIndex..<close
      }
    }
    let words = value.prefix { $0 > 0x20 && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "<") }
    end = words.endIndex
    return words.startIndex..<words.endIndex
  }

  /// Whether a name may begin with a byte.
  static func isNameStart(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20) || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ":")
  }

  /// Whether a byte may be in a name; only ASCII is allowed, as in every vocabulary in use.
  static func isNameByte(_ byte: UInt8) -> Bool {
    isNameStart(byte) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "-")
      || byte == UInt8(ascii: ".")
  }

  private static func endsName(_ byte: UInt8) -> Bool {
    byte <= 0x20 || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/")
  }
}

/// What precedes the root element of an XML document.
enum XMLProlog {
  /// Returns the encoding in the XML declaration; `nil` without one, or if the bytes aren't like ASCII.
  static func encoding(of bytes: [UInt8]) -> String? {
    var head = bytes.prefix(1024)
    if head.starts(with: [0xEF, 0xBB, 0xBF]) { head = head.dropFirst(3) }
    head = head.drop { $0 <= 0x20 }
    guard head.starts(with: "<?xml".utf8), let end = head.firstIndex(of: UInt8(ascii: ">")) else {
      return nil
    }
    let declaration = String(decoding: head[..<end], as: UTF8.self)
    guard let name = declaration.split(separator: "encoding", maxSplits: 1).dropFirst().first else {
      return nil
    }
    let value = name.drop { $0 == " " || $0 == "=" || $0.isNewline || $0 == "\t" }
    guard let quote = value.first, quote == "\"" || quote == "'" else { return nil }
    let label = value.dropFirst().prefix { $0 != quote }
    return label.isEmpty ? nil : String(label)
  }

  /// Returns where the markup begins, after spaces, an XML declaration and words outside an element.
  static func start(of utf8: ArraySlice<UInt8>) -> Int {
    var start = utf8.firstIndex(of: UInt8(ascii: "<")) ?? utf8.endIndex
    while utf8[start...].starts(with: "<?xml ".utf8),
      let end = utf8[start...].firstIndex(of: UInt8(ascii: ">"))
    {
      start = utf8[end...].firstIndex(of: UInt8(ascii: "<")) ?? utf8.endIndex
    }
    return start
  }

  /// Returns the root element's tag, from its name up to `>`; `sample` is in lower-case ASCII.
  ///
  /// Skips comments, instructions and a document type; `nil` if anything else comes first, or if the sample
  /// ends before it.
  static func rootTag(in sample: [UInt8]) -> ArraySlice<UInt8>? {
    var rest = sample[...]
    while true {
      rest = rest.drop { $0 <= 0x20 }
      if rest.starts(with: "<!--".utf8) {
        guard let end = rest.end(of: "-->") else { return nil }
        rest = rest[end...]
      } else if rest.starts(with: "<?".utf8) {
        guard let end = rest.end(of: "?>") else { return nil }
        rest = rest[end...]
      } else if rest.starts(with: "<!doctype".utf8) {
        guard let end = documentTypeEnd(in: rest) else { return nil }
        rest = rest[end...]
      } else {
        guard rest.first == UInt8(ascii: "<") else { return nil }
        let tag = rest.dropFirst()
        return tag[..<(tag.firstIndex(of: UInt8(ascii: ">")) ?? tag.endIndex)]
      }
    }
  }

  /// Returns where a document type that begins the text ends; `nil` if it doesn't.
  static func documentTypeEnd(in text: ArraySlice<UInt8>) -> Int? {
    var index = text.startIndex
    var isInside = false
    while index < text.endIndex {
      switch text[index] {
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        guard let end = text[(index + 1)...].firstIndex(of: text[index]) else { return nil }
        index = end
      case UInt8(ascii: "<") where text[index...].starts(with: "<!--".utf8):
        guard let end = text[index...].end(of: "-->") else { return nil }
        index = end - 1
      case UInt8(ascii: "["): isInside = true
      case UInt8(ascii: "]"): isInside = false
      case UInt8(ascii: ">") where !isInside: return index + 1
      default: break
      }
      index += 1
    }
    return nil
  }
}

extension ArraySlice<UInt8> {
  /// Returns where the first occurrence of some ASCII characters ends.
  func end(of pattern: StaticString) -> Int? {
    let width = pattern.utf8CodeUnitCount
    guard width > 0, count >= width else { return nil }
    let wanted = UnsafeBufferPointer(start: pattern.utf8Start, count: width)
    let first = wanted[0]
    var index = startIndex
    while index + width <= endIndex {
      guard let next = self[index...].firstIndex(of: first), next + width <= endIndex else { return nil }
      if self[next..<next + width].elementsEqual(wanted) { return next + width }
      index = next + 1
    }
    return nil
  }
}

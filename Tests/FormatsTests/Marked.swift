/// Texts with marks in them, so that tests read like examples.
enum Marked {
  /// The text without its ⟦ and ⟧, and what stood between them, in UTF-8 offsets.
  static func read(_ marked: String) -> (text: String, ranges: [Range<Int>]) {
    var text = ""
    var ranges: [Range<Int>] = []
    var start = 0
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "⟦": start = text.utf8.count
      case "⟧": ranges.append(start..<text.utf8.count)
      default: text.unicodeScalars.append(scalar)
      }
    }
    return (text, ranges)
  }
}

/// Bytes written as text, those that are none in hexadecimal: `<93>yes<94>`.
enum Bytes {
  /// The bytes.
  static func read(_ notation: String) -> [UInt8] {
    var bytes: [UInt8] = []
    var rest = notation[...]
    while let first = rest.first {
      if first == "<", let byte = UInt8(rest.dropFirst().prefix(2), radix: 16) {
        bytes.append(byte)
        rest = rest.dropFirst(4)
      } else {
        bytes.append(contentsOf: first.utf8)
        rest = rest.dropFirst()
      }
    }
    return bytes
  }
}

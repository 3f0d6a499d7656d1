/// Where the keys of a TOML 1.0 document are, which the TOML parser doesn't report.
///
/// It is meant for documents that the parser has accepted; in any other it finds some keys and terminates.
/// O(n).
struct TOMLLines {
  /// A key with its value.
  struct Pair: Hashable {
    /// The key, preceded by the table that it belongs to: `["keys", "x"]`.
    let path: [String]
    /// The number of the key's line, from 1.
    let line: Int
    /// The value, in `UTF-8 offsets`.
    let value: Range<Int>
  }

  /// The keys, in the order of the document.
  private(set) var entries: [Pair] = []
  /// The headers of tables, with their line numbers and the starts of those lines, in `UTF-8 offsets`.
  private(set) var headers: [(path: [String], line: Int, start: Int)] = []

  private let bytes: [UInt8]
  private var offset = 0
  private var line = 1

  /// Searches a document.
  init(_ text: String) {
    bytes = Array(text.utf8)
    var table: [String] = []
    while let byte = peek {
      switch byte {
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"), UInt8(ascii: "\n"): advance()
      case UInt8(ascii: "["):
        let start = (line, offset)
        while peek == UInt8(ascii: "[") { advance() }
        table = keyPath()
        headers.append((table, start.0, start.1))
        skipLine()
      case UInt8(ascii: "#"): skipLine()
      default: readEntry(of: table)
      }
    }
  }

  /// The entry with a path.
  subscript(path: [String]) -> Pair? { entries.first { $0.path == path } }

  /// Returns the line number of a key, or of a table's header or first key; 1 if it isn't found.
  func line(of path: [String]) -> Int {
    self[path]?.line ?? headers.first { $0.path == path }?.line
      ?? entries.first { $0.path.starts(with: path) }?.line ?? 1
  }

  private mutating func readEntry(of table: [String]) {
    let start = line
    let key = keyPath()
    while let byte = peek, byte != UInt8(ascii: "="), byte != UInt8(ascii: "\n") { advance() }
    guard peek == UInt8(ascii: "=") else { return }
    advance()
    skipBlanks()
    let first = offset
    skipValue()
    var end = offset
    while end > first, Self.isBlank(bytes[end - 1]) || bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    entries.append(Pair(path: table + key, line: start, value: first..<end))
    skipLine()
  }
}

// MARK: - Reading

extension TOMLLines {
  private var peek: UInt8? { offset < bytes.count ? bytes[offset] : nil }

  private mutating func advance() {
    guard let byte = peek else { return }
    if byte == UInt8(ascii: "\n") { line += 1 }
    offset += 1
  }

  private mutating func skipLine() {
    while let byte = peek, byte != UInt8(ascii: "\n") { advance() }
  }

  private mutating func skipBlanks() {
    while let byte = peek, Self.isBlank(byte) { advance() }
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
  }

  /// Reads keys separated by dots.
  private mutating func keyPath() -> [String] {
    var path: [String] = []
    while true {
      skipBlanks()
      guard let part = key() else { return path }
      path.append(part)
      skipBlanks()
      guard peek == UInt8(ascii: ".") else { return path }
      advance()
    }
  }

  /// Reads a bare or quoted key.
  private mutating func key() -> String? {
    let start = offset
    if let quote = peek, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      skipString()
      let inside = bytes[min(start + 1, offset)..<max(min(start + 1, offset), offset - 1)]
      let text = String(decoding: inside, as: UTF8.self)
      return quote == UInt8(ascii: "'") ? text : Self.unescaped(text)
    }
    while let byte = peek, Self.isBare(byte) { advance() }
    return offset > start ? String(decoding: bytes[start..<offset], as: UTF8.self) : nil
  }

  private static func isBare(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
      true
    default: false
    }
  }

  /// Undoes the escapes that keys need: quotation marks and backslashes.
  private static func unescaped(_ text: String) -> String {
    var result = ""
    var isEscaped = false
    for character in text {
      isEscaped = character == "\\" && !isEscaped
      if !isEscaped { result.append(character) }
    }
    return result
  }

  /// Skips a value, up to the end of its line, the start of a comment, or the end of its array or table.
  private mutating func skipValue() {
    var depth = 0
    while let byte = peek {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "'"): skipString()
      case UInt8(ascii: "["), UInt8(ascii: "{"):
        depth += 1
        advance()
      case UInt8(ascii: "]"), UInt8(ascii: "}"):
        depth -= 1
        advance()
      case UInt8(ascii: "#"):
        if depth <= 0 { return }
        skipLine()
      case UInt8(ascii: "\n") where depth <= 0: return
      default: advance()
      }
    }
  }

  /// Skips a string on one or more lines, whose first byte is a quotation mark.
  private mutating func skipString() {
    guard let quote = peek else { return }
    let isLong = bytes[offset...].starts(with: [quote, quote, quote])
    let isEmpty = !isLong && bytes[offset...].starts(with: [quote, quote])
    for _ in 0..<(isLong ? 3 : isEmpty ? 2 : 1) { advance() }
    if isEmpty { return }
    while let byte = peek {
      if byte == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
        advance()
        advance()
      } else if !isLong, byte == UInt8(ascii: "\n") {
        return
      } else if byte == quote, !isLong || bytes[offset...].starts(with: [quote, quote, quote]) {
        for _ in 0..<(isLong ? 3 : 1) { advance() }
        // Up to two more quotation marks belong to the text of a long string.
        while isLong, peek == quote { advance() }
        return
      } else {
        advance()
      }
    }
  }
}

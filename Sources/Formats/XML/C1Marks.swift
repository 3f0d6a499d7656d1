/// Reads U+0080 to U+009F as in windows-1252; the control characters that Unicode has there are never meant.
enum C1Marks {
  /// Returns the text with each of them as the mark it means; `nil` if it has none.
  static func mapped(_ utf8: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
    guard let first = firstMark(in: utf8) else { return nil }
    var mapped = Array(utf8[..<first])
    mapped.reserveCapacity(utf8.count + utf8.count / 16)
    var offset = first
    while offset < utf8.count {
      if isMark(at: offset, in: utf8) {
        append(utf8[offset + 1], to: &mapped)
        offset += 2
      } else {
        mapped.append(utf8[offset])
        offset += 1
      }
    }
    return mapped
  }

  /// Returns the text with each of them as the mark it means.
  static func mapped(_ text: String) -> String {
    var text = text
    let marked = text.withUTF8 { utf8 in Self.mapped(utf8) }
    return marked.map { String(decoding: $0, as: UTF8.self) } ?? text
  }

  private static func firstMark(in utf8: UnsafeBufferPointer<UInt8>) -> Int? {
    utf8.indices.first { isMark(at: $0, in: utf8) }
  }

  private static func isMark(at offset: Int, in utf8: UnsafeBufferPointer<UInt8>) -> Bool {
    utf8[offset] == 0xC2 && offset + 1 < utf8.count && utf8[offset + 1] < 0xA0
  }

  private static func append(_ byte: UInt8, to utf8: inout [UInt8]) {
    let scalar = Windows1252.scalar(of: byte)
    utf8.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
  }
}

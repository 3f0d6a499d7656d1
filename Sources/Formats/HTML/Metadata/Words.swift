/// The words in attributes and JSON, without markup.
enum Words {
  /// Returns a text without tags and references, with single spaces.
  static func line(_ text: String) -> String {
    let words = plain(text)
    if isLine(words) { return words }
    return words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Whether a text has single spaces between its words, and nothing that needs Unicode's tables.
  private static func isLine(_ text: String) -> Bool {
    var previous: UInt8 = 0x20
    for byte in text.utf8 {
      switch byte {
      case 0x20: if previous == 0x20 { return false }
      // Letters of Western Europe begin with 0xC3, as no space does.
      case 0x21...0x7E, 0xC3, 0x80...0xBF: break
      default: return false
      }
      previous = byte
    }
    return previous != 0x20
  }

  /// Returns a text without tags and references, line by line.
  static func lines(_ text: String) -> String {
    plain(text).split(whereSeparator: \.isNewline).map {
      $0.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
    .filter { !$0.isEmpty }.joined(separator: "\n")
  }

  /// Resolves references (twice, since pages escape twice) and drops tags.
  private static func plain(_ text: String) -> String {
    var result = text
    for _ in 0..<2 {
      guard result.utf8.count <= 4096, isMarkup(result) else { break }
      let read = HTMLFragment.text(of: Array(result.utf8), base: nil, language: nil)
      let words = String(decoding: read.utf8, as: UTF8.self)
      if words == result { break }
      result = words
    }
    return result
  }

  /// Whether a text contains a tag or a reference.
  private static func isMarkup(_ text: String) -> Bool {
    var before: UInt8 = 0
    for byte in text.utf8 {
      let isLetter = (0x41...0x5A).contains(byte & 0xDF)
      if before == UInt8(ascii: "&"), isLetter || byte == UInt8(ascii: "#") { return true }
      if before == UInt8(ascii: "<"), isLetter || byte == UInt8(ascii: "/") { return true }
      before = byte
    }
    return false
  }
}

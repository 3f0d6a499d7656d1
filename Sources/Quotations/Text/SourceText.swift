/// A text as the stages read it: its UTF-8 bytes, with skipped parts turned into line breaks.
///
/// All positions of all stages are offsets into these bytes, which are also offsets into the text.
final class SourceText {
  /// The text's UTF-8; skipped parts are line feeds, so no sentence and no quotation crosses them.
  let bytes: [UInt8]
  /// The offset after the text itself; the context that follows names people, but no one in it is quoted.
  let limit: Int
  /// The language, as given or as recognised from the beginning of the text.
  let language: TextLanguage
  /// The language's tag; `nil` if nothing shows which language it is.
  let code: String?
  /// The habits of the language.
  let habits: TextLanguage.Habits

  /// Copies a text.
  ///
  /// - Parameters:
  ///   - text: any text.
  ///   - skipped: UTF-8 offsets; those outside the text are ignored.
  ///   - context: words from outside the text, placed after it.
  ///   - tag: the language (BCP 47), if it is known; without one that has word lists, it is recognised from
  ///     the text.
  init(
    _ text: String, skipping skipped: [Range<Int>] = [], context: [String] = [], language tag: String? = nil
  ) {
    var bytes = Array(text.utf8)
    let whole = 0..<bytes.count
    for part in skipped {
      for offset in part.clamped(to: whole) { bytes[offset] = Byte.lineFeed }
    }
    limit = bytes.count
    for words in context {
      bytes.append(Byte.lineFeed)
      bytes.append(contentsOf: words.utf8)
    }
    self.bytes = bytes
    let known = tag.flatMap(TextLanguage.language(tagged:)).map { ($0.language, Optional($0.code)) }
    (language, code) = known ?? LanguageRecogniser.language(of: bytes)
    habits = language.habits
  }

  /// The number of bytes.
  var count: Int { bytes.count }

  /// The byte at an offset, or 0 outside the text.
  @inline(__always)
  subscript(offset: Int) -> UInt8 {
    offset >= 0 && offset < bytes.count ? bytes[offset] : 0
  }

  /// Returns the scalar that begins at an offset and its length in bytes; outside the text, a NUL of length
  /// 1.
  @inline(__always)
  func scalar(at offset: Int) -> (value: UInt32, length: Int) {
    let first = UInt32(self[offset])
    if first < 0x80 { return (first, 1) }
    let second = UInt32(self[offset + 1] & 0x3F)
    if first < 0xE0 { return ((first & 0x1F) << 6 | second, 2) }
    let third = UInt32(self[offset + 2] & 0x3F)
    if first < 0xF0 { return ((first & 0x0F) << 12 | second << 6 | third, 3) }
    let fourth = UInt32(self[offset + 3] & 0x3F)
    return ((first & 0x07) << 18 | second << 12 | third << 6 | fourth, 4)
  }

  /// Returns the scalar that ends just before an offset and its length in bytes; at the text's start, a NUL
  /// of length 1.
  @inline(__always)
  func scalar(before offset: Int) -> (value: UInt32, length: Int) {
    var start = offset - 1
    while start > 0, offset - start < 4, self[start] & 0xC0 == 0x80 { start -= 1 }
    return (scalar(at: start).value, offset - start)
  }

  /// Returns the text of a range as a string.
  func string(_ range: Range<Int>) -> String {
    String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
  }
}

/// ASCII bytes, by name.
enum Byte {
  static let lineFeed = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
  static let space = UInt8(ascii: " ")
  static let apostrophe = UInt8(ascii: "'")
  static let comma = UInt8(ascii: ",")
  static let stop = UInt8(ascii: ".")

  /// Whether a byte is an ASCII letter.
  @inline(__always)
  static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  /// Whether a byte is an ASCII digit.
  @inline(__always)
  static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  /// Whether a byte is an ASCII capital.
  @inline(__always)
  static func isCapital(_ byte: UInt8) -> Bool { byte &- 0x41 < 26 }

  /// Returns a byte, with an ASCII capital in lower case.
  @inline(__always)
  static func lowercased(_ byte: UInt8) -> UInt8 { isCapital(byte) ? byte | 0x20 : byte }
}

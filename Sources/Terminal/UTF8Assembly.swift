/// The bytes of one character, as they arrive.
struct UTF8Assembly {
  /// What a byte did to the character.
  enum Progress {
    case more
    case end(Unicode.Scalar)
    /// The byte does not continue it; it may begin another.
    case broken
  }

  private var bytes: [UInt8]
  private let length: Int

  /// Begins a character of several bytes, or nil where the byte begins none.
  init?(first: UInt8) {
    switch first {
    case 0xC2...0xDF: length = 2
    case 0xE0...0xEF: length = 3
    case 0xF0...0xF4: length = 4
    default: return nil
    }
    bytes = [first]
  }

  /// Takes the next byte.
  mutating func append(_ byte: UInt8) -> Progress {
    guard (0x80...0xBF).contains(byte) else { return .broken }
    bytes.append(byte)
    if bytes.count < length { return .more }
    // Overlong forms and surrogates decode as U+FFFD, which is what they are.
    return .end(String(decoding: bytes, as: UTF8.self).unicodeScalars.first ?? "\u{FFFD}")
  }
}

/// Text between the marks of a bracketed paste.
struct PastedText {
  /// What no article or note is long enough for; more is left out.
  private static let limit = 1 << 20
  private static let end = Array("\u{1B}[201~".utf8)

  private var bytes: [UInt8] = []

  /// Takes the next byte, and says whether it completes the mark at the end.
  mutating func append(_ byte: UInt8) -> Bool {
    bytes.append(byte)
    if byte == Self.end.last, bytes.suffix(Self.end.count).elementsEqual(Self.end) {
      bytes.removeSubrange(min(Self.limit, bytes.count - Self.end.count)...)
      return true
    }
    if bytes.count > Self.limit + Self.end.count { bytes.remove(at: Self.limit) }
    return false
  }

  /// The text: line ends as line feeds, and no control characters but those and tabs.
  var text: String {
    var text = ""
    var last: Unicode.Scalar?
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      defer { last = scalar }
      switch scalar.value {
      case 0x0D: text.unicodeScalars.append("\n")
      case 0x0A: if last != "\r" { text.unicodeScalars.append("\n") }
      case 0x09: text.unicodeScalars.append("\t")
      case 0x00..<0x20, 0x7F..<0xA0: break
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text
  }
}

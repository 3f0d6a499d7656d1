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

  /// Begins a character of several bytes; `nil` if the byte doesn't begin one.
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

/// Text between the marks of a bracketed paste, which may be taken in parts.
struct PastedText {
  /// The maximum number of bytes kept: longer than any note.
  private static let limit = 1 << 20
  private static let end = Array("\u{1B}[201~".utf8)
  /// The length of the first part, in bytes; each later part is at least as long as all parts before it
  /// together.
  private static let firstPart = 1 << 14

  /// What hasn't been taken yet.
  private var bytes: [UInt8] = []
  /// How many bytes have been taken.
  private var takenCount = 0
  /// How many bytes of the mark at the end have just arrived.
  private var matched = 0
  private var last: Unicode.Scalar?

  /// Takes the next byte, and returns whether it completes the mark at the end; O(1).
  mutating func append(_ byte: UInt8) -> Bool {
    if byte == Self.end[matched] {
      matched += 1
      return matched == Self.end.count
    }
    keepMatched()
    if byte == Self.end[0] { matched = 1 } else { keep(byte) }
    return false
  }

  /// Returns the next part of the text, or `nil` while there is too little for one.
  mutating func takePart() -> String? {
    guard bytes.count >= max(Self.firstPart, takenCount) else { return nil }
    // The last scalar may not be complete.
    var end = bytes.count - 1
    while end > 0, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    return take(end)
  }

  /// Returns the rest of the text when it ends; `nil` if all of it has been taken in parts.
  mutating func takeRest() -> String? {
    if matched < Self.end.count { keepMatched() }
    return bytes.isEmpty && takenCount > 0 ? nil : take(bytes.count)
  }

  private mutating func keepMatched() {
    for byte in Self.end[..<matched] { keep(byte) }
    matched = 0
  }

  private mutating func keep(_ byte: UInt8) {
    if takenCount + bytes.count < Self.limit { bytes.append(byte) }
  }

  /// Takes bytes as text: line ends as line feeds, and no control characters but those and tabs.
  private mutating func take(_ count: Int) -> String {
    var text = ""
    for scalar in String(decoding: bytes[..<count], as: UTF8.self).unicodeScalars {
      defer { last = scalar }
      switch scalar.value {
      case 0x0D: text.unicodeScalars.append("\n")
      case 0x0A: if last != "\r" { text.unicodeScalars.append("\n") }
      case 0x09: text.unicodeScalars.append("\t")
      case 0x00..<0x20, 0x7F..<0xA0: break
      default: text.unicodeScalars.append(scalar)
      }
    }
    takenCount += count
    bytes.removeFirst(count)
    return text
  }
}

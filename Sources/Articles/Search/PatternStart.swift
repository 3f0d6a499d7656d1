/// What a match of a pattern can begin with, to skip most of a text without a closer look.
struct PatternStart: Hashable, Sendable {
  /// For each byte, whether a match may begin with it.
  private let bytes: [Bool]
  /// For each two-byte scalar, as most letters with diacritics are, whether a match may begin with it.
  private let pairs: [Bool]

  /// Finds out what the first element of a pattern may begin with.
  init(_ element: PatternElement, keepsCase: Bool) {
    if case .letter(let base, _) = element {
      (bytes, pairs) = Self.starts(ofLetter: base, keepsCase: keepsCase)
    } else {
      (bytes, pairs) = Self.startsOfSigns
    }
  }

  /// Returns how many bytes to skip at a `UTF-8 offset`; 0 if a match may begin there.
  func skip(at offset: Int, in text: Span<UInt8>) -> Int {
    let byte = text[offset]
    guard bytes[Int(byte)] else { return 1 }
    guard byte & 0xE0 == 0xC0, offset + 1 < text.count else { return 0 }
    return pairs[Int(byte & 0x1F) << 6 | Int(text[offset + 1] & 0x3F)] ? 0 : 2
  }

  private static func starts(ofLetter base: UInt32, keepsCase: Bool) -> (bytes: [Bool], pairs: [Bool]) {
    let scalars =
      [base] + LetterFolding.shared.variants(of: base, keepingCase: keepsCase) + LetterFolding.expanding
    var (bytes, pairs) = marked(scalars)
    // Letterlike signs and full-width forms fold to ASCII; the rarer scripts have their capitals in other blocks.
    if base < 0x80 { for lead in [0xE2, 0xEF] { bytes[lead] = true } }
    if (0xAC00...0xD7A3).contains(base) { bytes[0xE1] = true }  // Hangul in single letters
    if LetterFolding.hasDistantCapitals(base) { for lead in 0xE1...0xF4 { bytes[lead] = true } }
    return (bytes, pairs)
  }

  /// The starts of everything that isn't a letter.
  private static let startsOfSigns: (bytes: [Bool], pairs: [Bool]) = {
    let signs = ((0..<0x2100).map(UInt32.init) + [0x3000]).filter { scalar in
      if case .letter = ScalarClass(scalar) { false } else { true }
    }
    var (bytes, pairs) = marked(signs)
    for lead in [0xE2, 0xE3, 0xEF] { bytes[lead] = true }
    return (bytes, pairs)
  }()

  /// Returns the first bytes of scalars, and those of two bytes.
  private static func marked(_ scalars: [UInt32]) -> (bytes: [Bool], pairs: [Bool]) {
    var bytes = [Bool](repeating: false, count: 256)
    var pairs = [Bool](repeating: false, count: 0x800)
    for scalar in scalars {
      bytes[Int(leadByte(of: scalar))] = true
      if (0x80..<0x800).contains(scalar) { pairs[Int(scalar)] = true }
    }
    return (bytes, pairs)
  }

  private static func leadByte(of scalar: UInt32) -> UInt8 {
    switch scalar {
    case ..<0x80: UInt8(truncatingIfNeeded: scalar)
    case ..<0x800: UInt8(truncatingIfNeeded: 0xC0 | scalar >> 6)
    case ..<0x10000: UInt8(truncatingIfNeeded: 0xE0 | scalar >> 12)
    default: UInt8(truncatingIfNeeded: 0xF0 | scalar >> 18)
    }
  }
}

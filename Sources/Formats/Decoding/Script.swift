/// The writing system of a character, as far as it helps to recognise encodings.
enum Script: Hashable {
  case latin, greek, cyrillic, hebrew, arabic, thai
  /// Ideographs, kana, hangul, and their punctuation.
  case eastAsian

  /// Returns the script of a letter; `nil` for marks, digits and symbols.
  init?(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x41...0x5A, 0x61...0x7A, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F, 0x1E00...0x1EFF:
      self = .latin
    // Combining marks, which belong to the letter before them.
    case 0x300...0x36F: self = .latin
    case 0x386, 0x388...0x3FF: self = .greek
    case 0x400...0x52F: self = .cyrillic
    case 0x591...0x5F4: self = .hebrew
    case 0x620...0x6D3: self = .arabic
    case 0xE01...0xE4E: self = .thai
    case 0x1100...0x11FF, 0x3001...0x318F, 0x3400...0x9FFF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFF01...0xFFDC,
      0x20000...0x3FFFF:
      self = .eastAsian
    default: return nil
    }
  }

  /// The most frequent letters, which make up more than half of any text in a language of the script.
  var frequentLetters: Set<Unicode.Scalar> { Self.frequent[self] ?? [] }

  private static let frequent: [Script: Set<Unicode.Scalar>] = [
    .cyrillic: Set("оеаинтрсвлік".unicodeScalars), .greek: Set("αοιετσνηςρί".unicodeScalars),
    .hebrew: Set("יוהלארתבמ".unicodeScalars), .arabic: Set("اليمونرتبة".unicodeScalars),
    .thai: Set("านรอกเงมยลวดท่้ัี".unicodeScalars),
  ]
}

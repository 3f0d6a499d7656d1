/// What the stages need to know about a Unicode scalar.
enum Scalars {
  /// Whether a scalar is white space between words: a space, a tab, a no-break or thin space, a line break.
  @inline(__always)
  static func isBlank(_ value: UInt32) -> Bool {
    switch value {
    case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200B, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000,
      0xFEFF:
      true
    default: false
    }
  }

  /// Whether a scalar above ASCII belongs to a word: any outside the blocks of punctuation, symbols and
  /// spaces.
  static func isWordPart(_ value: UInt32) -> Bool {
    switch value {
    case 0x80...0xA9, 0xAB...0xB4, 0xB6...0xB9, 0xBB...0xBF, 0xD7, 0xF7: false
    case 0x200C, 0x200D: true
    case 0x2000...0x2BFF, 0x2E00...0x2E7F, 0x3000...0x3004, 0x3008...0x3020, 0x3030: false
    case 0xFE10...0xFE6F, 0xFF00...0xFF0F, 0xFF1A...0xFF20, 0xFF3B...0xFF40, 0xFF5B...0xFF65, 0xFFFC...0xFFFF:
      false
    default: true
    }
  }

  /// Whether a scalar is a capital letter.
  static func isCapital(_ value: UInt32) -> Bool {
    if value < 0x80 { return value &- 0x41 < 26 }
    if value >= 0x2E80 { return false }
    return Unicode.Scalar(value)?.properties.isUppercase ?? false
  }

  /// Whether a scalar joins the one before it into one grapheme: a combining mark, a joiner, a variation
  /// selector.
  ///
  /// Unicode Standard Annex 29, rules GB9 and GB9a.
  static func extendsGrapheme(_ value: UInt32) -> Bool {
    guard value >= 0x300, let scalar = Unicode.Scalar(value) else { return false }
    return value == 0x200D || scalar.properties.isGraphemeExtend
      || scalar.properties.generalCategory == .spacingMark || scalar.properties.isEmojiModifier
  }

  /// Whether a grapheme certainly ends at an offset; `false` if the neighbours could join.
  static func isBoundary(_ text: SourceText, _ offset: Int) -> Bool {
    guard offset > 0, offset < text.limit else { return true }
    let before = text.scalar(before: offset).value, after = text.scalar(at: offset).value
    if before < 0x300, after < 0x300 { return !(before == 0x0D && after == 0x0A) }
    return before != 0x200D && !extendsGrapheme(after) && !prependsGrapheme(before)
      && !(0x1F1E6...0x1F1FF ~= after)
  }

  /// Whether a scalar joins the one after it into one grapheme (Unicode Standard Annex 29, rule GB9b).
  static func prependsGrapheme(_ value: UInt32) -> Bool {
    switch value {
    case 0x600...0x605, 0x6DD, 0x70F, 0x890, 0x891, 0x8E2, 0xD4E: true
    case 0x110BD, 0x110CD, 0x111C2, 0x111C3, 0x113D1, 0x1193F, 0x11941, 0x11A3A, 0x11A84...0x11A89, 0x11D46,
      0x11F02:
      true
    default: false
    }
  }
}

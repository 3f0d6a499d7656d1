/// Scripts without spaces between words, in which a word can only be found as part of a text.
package enum UnspacedScript {
  /// Whether a text has a letter of Chinese, Japanese, Korean, Thai, Lao, Khmer or Burmese.
  package static func isIn(_ text: String) -> Bool {
    // All of them begin with 0xE0 or more in UTF-8, which ordinary European text has only in its punctuation.
    text.utf8.span.hasByte { $0 >= 0xE0 && $0 != 0xE2 } && text.unicodeScalars.contains(where: contains)
  }

  private static func contains(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1100...0x11FF, 0x1780...0x17FF, 0x3005...0x3007, 0x3041...0x31FF,
      0x3400...0x9FFF, 0xA960...0xA97F, 0xAC00...0xD7FF, 0xF900...0xFAFF, 0xFF66...0xFFDC, 0x1B000...0x1B2FF,
      0x20000...0x3FFFF:
      true
    default: false
    }
  }
}

import Foundation

/// Letters without case and diacritics, as the search index (`unicode61 remove_diacritics 2`) compares them.
struct Folding {
  private var known: [UInt32: UInt32] = [:]

  /// The letter that stands for this one: lower case, without marks; the first of it where it becomes several.
  mutating func fold(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    if scalar.isASCII {
      return ("A"..."Z").contains(scalar) ? Unicode.Scalar(UInt8(scalar.value) + 32) : scalar
    }
    if let folded = known[scalar.value].flatMap(Unicode.Scalar.init) { return folded }
    let base = String(scalar).decomposedStringWithCanonicalMapping.unicodeScalars.first ?? scalar
    let folded = base.properties.lowercaseMapping.unicodeScalars.first ?? base
    known[scalar.value] = folded.value
    return folded
  }

  /// Whether a scalar is part of a word: a letter, a digit, a mark on one of these, or of private use.
  static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: return true
    case 0..<0x80: return false
    default: break
    }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
      .letterNumber, .otherNumber, .privateUse, .nonspacingMark, .spacingMark, .enclosingMark:
      return true
    default: return false
    }
  }

  /// Whether a scalar only changes the letter before it.
  static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x300 && scalar.properties.generalCategory == .nonspacingMark
  }

  /// A text for comparing: letters folded, quotation marks straight, blanks single spaces.
  static func key(_ text: String) -> String {
    var folding = Folding()
    var key = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where !isMark(scalar) {
      switch scalar {
      case "‘", "’", "‚", "‛": key.append("'")
      case "“", "”", "„", "‟", "«", "»": key.append("\"")
      case _ where scalar.properties.isWhitespace:
        if key.last != " " { key.append(" ") }
      default: key.append(folding.fold(scalar))
      }
    }
    return String(key)
  }

  /// A name for sorting: folded, from its first letter or digit on.
  static func sortKey(_ name: String) -> String {
    let key = key(name).unicodeScalars
    return key.firstIndex(where: isWord).map { String(key[$0...]) } ?? String(key)
  }
}

/// Scripts that part no words by blanks, in which a word can only be found as part of a text.
enum UnspacedScript {
  /// Whether a text has a letter of Chinese, Japanese, Korean, Thai, Lao, Khmer or Burmese.
  static func isIn(_ text: String) -> Bool {
    // All of them begin with 0xE0 or more in UTF-8, which ordinary European text has only in its punctuation.
    text.utf8.contains { $0 >= 0xE0 && $0 != 0xE2 } && text.unicodeScalars.contains(where: contains)
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

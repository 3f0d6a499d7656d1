import Foundation

/// Words without case and diacritics, composed or not, as lists are narrowed and sorted and as speakers are told apart.
///
/// The index of words (`unicode61 remove_diacritics 2`) folds less: docs/architecture.md says what.
package struct WordFolding {
  private var known: [UInt32: UInt32] = [:]

  /// Begins without having folded anything.
  package init() {}

  /// The letter that stands for this one: lower case, without marks.
  package mutating func fold(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    if scalar.isASCII {
      return ("A"..."Z").contains(scalar) ? Unicode.Scalar(UInt8(scalar.value) + 32) : scalar
    }
    if let folded = known[scalar.value].flatMap(Unicode.Scalar.init) { return folded }
    let folded = Self.folded(scalar)
    known[scalar.value] = folded.value
    return folded
  }

  private static func folded(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    // A syllable of Hangul is no letter with marks, though Unicode takes it apart.
    if (0xAC00...0xD7A3).contains(scalar.value) { return scalar }
    let base = String(scalar).decomposedStringWithCanonicalMapping.unicodeScalars.first ?? scalar
    return LetterFolding.lowercase(base)
  }

  /// Whether a scalar is part of a word: a letter, a digit, a mark on one of these, or of private use.
  package static func isWord(_ scalar: Unicode.Scalar) -> Bool {
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
  package static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x300 && scalar.properties.generalCategory == .nonspacingMark
  }

  /// A text for comparing: letters folded, quotation marks straight, blanks single spaces.
  package static func key(_ text: String) -> String {
    var folding = WordFolding()
    var key = String.UnicodeScalarView()
    for scalar in composed(text).unicodeScalars where !isMark(scalar) {
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

  /// The text itself, but syllables of Hangul put together: of all else the first letter is the same either way.
  private static func composed(_ text: String) -> String {
    let isTakenApart =
      text.utf8.contains(0xE1) && text.unicodeScalars.contains { (0x1100...0x11FF).contains($0.value) }
    return isTakenApart ? text.precomposedStringWithCanonicalMapping : text
  }

  /// A name for sorting: folded, from its first letter or digit on.
  package static func sortKey(_ name: String) -> String {
    let key = key(name).unicodeScalars
    return key.firstIndex(where: isWord).map { String(key[$0...]) } ?? String(key)
  }
}

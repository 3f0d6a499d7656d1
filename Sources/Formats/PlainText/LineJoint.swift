import Articles

/// How two lines that a hard wrap separated are joined.
extension Span<UInt8> {
  /// Whether the texts before `end` and from `start` on are joined without a space.
  ///
  /// This is true of the parts of a word divided by a soft hyphen (U+00AD), the parts of a hyphenated
  /// compound, words beside a dash without spaces, and scripts that use no spaces. No letter or hyphen is
  /// added or removed.
  func joinsWithoutBlank(_ end: Int, before start: Int) -> Bool {
    guard end > 0, start < count, let last = scalar(before: end) else { return false }
    let next = scalar(at: start).value
    switch last {
    case 0xAD: return isLetter(at: start)
    case 0x2D, 0x2010:
      guard let before = scalar(before: end - last.utf8Width) else { return false }
      return before.isWordScalar && next.isWordScalar && !beginsWithConjunction(start)
    case 0x2014:
      guard let before = scalar(before: end - 3) else { return false }
      return before.isWordScalar && next.isWordScalar
    default:
      // A number or a curly mark touches the words around it: `在2024年`, `说“`. A foreign word may not.
      return last.isUnspaced && (next.isUnspaced || next.touchesUnspaced)
        || last.touchesUnspaced && next.isUnspaced
    }
  }

  /// Whether the bytes before `end` are a soft hyphen.
  func endsWithSoftHyphen(_ end: Int) -> Bool { end > 1 && self[end - 2] == 0xC2 && self[end - 1] == 0xAD }

  /// Whether a letter begins at `offset`.
  func isLetter(at offset: Int) -> Bool {
    offset < count && Unicode.Scalar(scalar(at: offset).value)?.properties.isAlphabetic == true
  }

  /// Whether the first word is one that follows a suspended hyphen.
  ///
  /// `Nord- und Südkorea`, `two- or three-day`.
  private func beginsWithConjunction(_ start: Int) -> Bool {
    var end = start
    while end < Swift.min(count, start + 7), (0x61...0x7A).contains(self[end]) { end += 1 }
    guard end < count, self[end] == 0x20 || self[end] == 0x0A || self[end] == 0x0D else { return false }
    return conjunctions.contains(string(in: start..<end))
  }
}

/// The words that follow a suspended hyphen, in several languages.
private let conjunctions: Set<String> = [
  "and", "or", "to", "und", "oder", "bis", "sowie", "en", "of", "et", "ou", "og", "eller", "och",
]

extension UInt32 {
  /// Whether this is an ASCII digit, a curly quotation mark, a long dash or an ellipsis.
  fileprivate var touchesUnspaced: Bool {
    switch self {
    case 0x30...0x39, 0x2014, 0x2018...0x201D, 0x2026: true
    default: false
    }
  }

  /// Whether this is a letter or a digit.
  fileprivate var isWordScalar: Bool {
    let properties = Unicode.Scalar(self)?.properties
    return properties?.isAlphabetic == true || properties?.numericType != nil
  }
}

/// Widens ranges to grapheme boundaries, in linear time for ascending ranges.
///
/// Almost all places are boundaries by their two neighbours alone. For the others it walks the characters from the
/// last place that is sure, and never back before one it has passed: a text of nothing but flags stays linear.
package struct GraphemeBoundaries {
  private let text: String
  /// A boundary, at or before every place asked for from now on.
  private var known: String.Index

  /// Takes the start of the scalar at a UTF-8 offset for a boundary, and asks for none before it.
  package init(of text: String, from start: Int = 0) {
    self.text = text
    known = text.utf8.index(text.startIndex, offsetBy: start, limitedBy: text.endIndex) ?? text.endIndex
  }

  /// The least range on grapheme boundaries that holds `range`; ranges must be asked for in ascending order.
  package mutating func widen(_ range: Range<Int>, in bytes: Span<UInt8>) -> Range<Int> {
    var (lower, upper) = (range.lowerBound, range.upperBound)
    if !Self.isSure(lower, in: bytes) { lower = character(at: lower, in: bytes).lowerBound }
    if !Self.isSure(upper, in: bytes) {
      let character = character(at: upper, in: bytes)
      if character.lowerBound < upper { upper = character.upperBound }
    }
    return lower..<upper
  }

  /// Whether the bytes around an offset alone say that it is a boundary.
  private static func isSure(_ offset: Int, in bytes: Span<UInt8>) -> Bool {
    guard offset > 0, offset < bytes.count else { return true }
    let (before, after) = (bytes[offset - 1], bytes[offset])
    if before < 0x80, after < 0x80 { return !(before == 0x0D && after == 0x0A) }
    guard after & 0xC0 != 0x80, let scalar = bytes.scalar(before: offset) else { return false }
    return standsAlone(bytes.scalar(at: offset).value) && standsAlone(scalar)
  }

  /// Whether a scalar is one of the many that never join the scalar before or after them.
  private static func standsAlone(_ scalar: UInt32) -> Bool {
    switch scalar {
    // Latin, Greek, Cyrillic, dashes and quotation marks, kana, CJK: neither combining nor pictographic nor jamo.
    case 0x20...0xA8, 0xAA...0xAC, 0xAF...0x02FF, 0x0370...0x0482, 0x048A...0x0587, 0x1E00...0x1FFF,
      0x2010...0x2027,
      0x3041...0x3096, 0x30A1...0x30FA, 0x3400...0x4DBF, 0x4E00...0x9FFF:
      true
    default: false
    }
  }

  /// The character that holds the byte at `offset`.
  private mutating func character(at offset: Int, in bytes: Span<UInt8>) -> Range<Int> {
    var sure = offset
    let start = known.utf8Offset(in: text)
    while sure > start, !Self.isSure(sure, in: bytes) { sure -= 1 }
    if sure > start { known = text.utf8.index(text.startIndex, offsetBy: sure) }
    while known < text.endIndex {
      let next = text.index(after: known)
      let range = known.utf8Offset(in: text)..<next.utf8Offset(in: text)
      if offset < range.upperBound { return range }
      known = next
    }
    return offset..<offset
  }
}

extension String.Index {
  /// The UTF-8 offset of the index in its string.
  fileprivate func utf8Offset(in text: String) -> Int {
    text.utf8.distance(from: text.startIndex, to: self)
  }
}

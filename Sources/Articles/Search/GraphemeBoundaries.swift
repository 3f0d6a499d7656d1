/// Widens ranges to grapheme boundaries, in linear time for ascending ranges.
///
/// Almost all places are boundaries by their two neighbours alone. For the others it walks the characters from the
/// last place that is sure, and never back before one it has passed: a text of nothing but flags stays linear.
struct GraphemeBoundaries {
  private let text: String
  /// A boundary, at or before every place asked for from now on.
  private var known: String.Index

  /// Scalars below this never join the scalar before or after them (but CR and LF).
  private static let joiningLead: UInt8 = 0xCC

  init(of text: String) {
    self.text = text
    known = text.startIndex
  }

  /// The least range on grapheme boundaries that holds `range`; ranges must be asked for in ascending order.
  mutating func widen(_ range: Range<Int>, in bytes: Span<UInt8>) -> Range<Int> {
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
    guard after < joiningLead, after & 0xC0 != 0x80 else { return false }
    if before < 0x80 { return !(before == 0x0D && after == 0x0A) }
    return bytes.scalar(before: offset).map { $0 < 0x0300 } ?? true
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
